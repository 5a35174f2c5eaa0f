import { tellZaak } from '../../cases/tell-zaak.ts';
import { toEuros } from '../../law/amounts.ts';
import { messages, type Variables } from '../../processes/verhaal/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile, needed } from '../shared/case-file.ts';
import { standing } from '../shared/collection.ts';
import { writeLetter } from '../shared/write-letter.ts';

/**
 * The resident left: whoever pays is told from when on nothing more comes to us, and what stays to be paid (art. 62c Pw). The
 * months themselves are left out by verhaal-bijwerken, which reads the same section.
 */
export const vertrekVastleggen = defineWorker<Variables>()({
  type: 'verhaal.vertrek-vastleggen',
  reads: ['zaakId'],
  async run(_, context) {
    const { trx, zaak, sleutel, audit } = context;
    const dossier = await caseFile(context);
    const vertrek = dossier('verhaalsvertrek');
    const gevolg = needed(vertrek.text('gevolg'), 'wat er met het verhaal gebeurt');
    audit({
      actie: 'verhaal.vertrek-beoordeeld',
      objectSoort: 'zaak',
      objectId: zaak.id,
      details: { gevolg },
    });
    if (gevolg === 'blijft') return;
    // Before the first month was booked nobody was told anything.
    if (dossier('verhaalstand').flag('loopt') !== null)
      await writeLetter(context, 'verhaal-einde', {
        vanafDatum: needed(vertrek.text('vanaf'), 'de dag waarop het verhaal eindigt'),
        andereGemeente: gevolg === 'gaat-over' ? vertrek.text('gemeente') : null,
        openstaand: toEuros((await standing(context)).saldo),
      });
    await tellZaak(trx, zaak, {
      naam: messages.verhaalGewijzigd,
      berichtId: `vertrek-${sleutel}`,
    });
  },
});
