import { paymentHistory } from '../../claims/payment-history.ts';
import { findBoekingen } from '../../db/queries/vordering-boekingen/find-boekingen.ts';
import { toCents, toEuros } from '../../law/amounts.ts';
import { today } from '../../law/clock.ts';
import type { Variables } from '../../processes/invordering/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile, writeSection } from '../shared/case-file.ts';
import { showStanding, standing } from '../shared/collection.ts';

/** The facts for the table kwijtschelding: what the bookings say, and what was told with the request. */
export const kwijtscheldingVoorbereiden = defineWorker<Variables>()({
  type: 'invordering.kwijtschelding-voorbereiden',
  reads: ['zaakId', 'voorstel'],
  writes: [
    'peildatum',
    'vorderingKarakter',
    'vorderingIsBoete',
    'aanleidingKwijtschelding',
    'opzetOfGroveSchuld',
    'herhalingBinnenJaar',
    'jarenVolledigBetaald',
    'achterstandIngehaald',
    'jarenNietBetaald',
    'betalingOnwaarschijnlijk',
    'aandeelIneens',
    'maandenVolledigBetaald',
  ],
  async run({ voorstel }, context) {
    const op = today(context.clock);
    const stand = await standing(context);
    await showStanding(context, stand);
    const { leading, plan } = stand;
    const history = paymentHistory(await findBoekingen(context.trx, leading.id), {
      perMaand: plan?.bedrag_per_maand ? toCents(Number(plan.bedrag_per_maand)) : null,
      sinds: leading.vervaldatum,
      op,
    });
    const dossier = await caseFile(context);
    // Our own review proposes it: what an earlier request said does not count.
    const verzoek = voorstel === 'kwijtschelding' ? null : dossier('kwijtscheldingsverzoek');
    const jaren = Math.floor(history.maandenVolledig / 12);
    await writeSection(context, 'kwijtscheldingsadvies', 'boekhouding', {
      jarenVolledigBetaald: jaren,
      jarenNietBetaald: history.jarenNiets,
      maandenVolledigBetaald: history.maandenVolledig,
      saldo: toEuros(stand.saldo),
    });
    return {
      peildatum: op,
      vorderingKarakter: leading.karakter,
      vorderingIsBoete: leading.soort === 'boete',
      aanleidingKwijtschelding: verzoek
        ? verzoek.text('aanleiding') === 'schuldregeling'
          ? 'schuldregeling'
          : 'verzoek'
        : 'onderzoek',
      opzetOfGroveSchuld: verzoek?.flag('opzetOfGroveSchuld') ?? null,
      herhalingBinnenJaar: verzoek?.flag('herhalingBinnenJaar') ?? null,
      jarenVolledigBetaald: jaren,
      achterstandIngehaald: verzoek?.flag('achterstandIngehaald') ?? null,
      jarenNietBetaald: history.jarenNiets,
      betalingOnwaarschijnlijk:
        verzoek?.flag('betalingOnwaarschijnlijk') ??
        (dossier('debiteurenonderzoek').text('capaciteit') === 'nee' ? true : null),
      aandeelIneens: verzoek?.number('aandeelIneens') ?? 0,
      maandenVolledigBetaald: history.maandenVolledig,
    };
  },
});
