import { announceBesluit } from '../../db/queries/besluiten/announce-besluit.ts';
import { updateVordering } from '../../db/queries/vorderingen/update-vordering.ts';
import { addPeriod } from '../../law/calendar.ts';
import { today } from '../../law/clock.ts';
import type { Variables } from '../../processes/verhaal/variables.ts';
import { openTermijn } from '../../terms/open-termijn.ts';
import { defineWorker } from '../define-worker.ts';
import { articlesOf } from '../shared/articles.ts';
import { caseFile, needed, writeSection } from '../shared/case-file.ts';
import { maintenanceOf } from '../shared/maintenance-of-case.ts';
import { setting } from '../shared/terms-of-case.ts';
import { writeLetter } from '../shared/write-letter.ts';

/** Tells whoever has to pay, with thirty days to pay or to go to court (art. 62b and 62g lid 1 Pw). What is owed is booked next. */
export const verhaalOpleggen = defineWorker<Variables>()({
  type: 'verhaal.verhaal-opleggen',
  reads: ['zaakId', 'uitspraakBekend'],
  async run({ uitspraakBekend }, context) {
    const { trx, zaak, clock, audit } = context;
    const op = today(clock);
    const dossier = await caseFile(context);
    const concept = dossier('verhaalsbesluit');
    const claim = await maintenanceOf(context);
    const besluitId = needed(claim.besluit_id, 'het besluit over het verhaal');
    const { einddatum } = await openTermijn(
      trx,
      {
        zaakId: zaak.id,
        gemeente: zaak.gemeente,
        soort: 'betaaltermijn',
        begintOp: op,
        grondslag: uitspraakBekend ? 'art. 62b Pw' : 'art. 62g Pw',
        duur: 'P30D',
      },
      clock,
    );
    await updateVordering(trx, claim.id, {
      opgelegd_op: op,
      vervaldatum: einddatum,
      onderzoek_op: addPeriod(op, await setting(context, 'debiteurenonderzoek-elke', 'P12M')),
    });
    const maandelijks = concept.text('wijze') === 'maandelijks';
    await writeSection(context, 'verhaalstand', 'boekhouding', {
      loopt: true,
      letOp: maandelijks
        ? 'Elke maand komt er een bijdrage bij, tot u het einde vastlegt.'
        : 'Het gaat om één bedrag.',
    });
    await writeLetter(
      context,
      'verhaalsbesluit',
      {
        maandelijks,
        bedrag: needed(concept.number('bedrag'), 'het bedrag van het verhaal'),
        vanafDatum: needed(concept.text('vanaf'), 'de eerste dag van het verhaal'),
        uitspraak: uitspraakBekend,
        motivering: needed(concept.text('motivering'), 'de motivering van het besluit'),
        berekening: dossier('verhaalsdraagkracht').text('berekening'),
        uiterlijkOp: einddatum,
        artikelen: articlesOf(concept.text('artikel')),
      },
      { besluitId },
    );
    await announceBesluit(trx, besluitId, op);
    audit({ actie: 'vordering.opgelegd', objectSoort: 'vordering', objectId: claim.id });
  },
});
