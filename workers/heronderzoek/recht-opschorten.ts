import { randomUUID } from 'node:crypto';
import { insertBesluit } from '../../db/queries/besluiten/insert-besluit.ts';
import { findLaatsteInzending } from '../../db/queries/inzendingen/find-laatste-inzending.ts';
import { today } from '../../law/clock.ts';
import { endOfDay } from '../../law/instant.ts';
import type { Variables } from '../../processes/heronderzoek/variables.ts';
import { openTermijn, planTermijn } from '../../terms/open-termijn.ts';
import { defineWorker } from '../define-worker.ts';
import { Fault } from '../fault.ts';
import { changeBenefit } from '../shared/benefit-change.ts';
import { caseFile, needed, writeSection } from '../shared/case-file.ts';
import { closeSuspension } from '../shared/end-suspension.ts';
import { closeTerm, setting } from '../shared/terms-of-case.ts';

/**
 * Suspends the right from the first day of the period that the default is about, for at most eight weeks (art. 54 lid 1 Pw), and
 * gives a hersteltermijn (lid 2), which ends with the suspension at the latest.
 */
export const rechtOpschorten = defineWorker<Variables>()({
  type: 'heronderzoek.recht-opschorten',
  reads: ['zaakId'],
  writes: ['besluitId', 'hersteltermijnTot'],
  async run(_, context) {
    const { trx, zaak, sleutel, clock, audit } = context;
    const verzuim = (await caseFile(context))('verzuim');
    const van = needed(verzuim.text('verzuimVan'), 'de eerste dag van het verzuim');
    const door = (
      await findLaatsteInzending(trx, { zaakId: zaak.id, elementId: 'verzuim-beoordelen' })
    )?.door;
    if (!door) throw new Fault('gegeven-ontbreekt', { veld: 'wie het verzuim beoordeelde' });
    const duur = { zaakId: zaak.id, gemeente: zaak.gemeente };
    const opschorting = { ...duur, soort: 'opschorting', begintOp: today(clock), door } as const;
    const herstel = {
      ...duur,
      soort: 'hersteltermijn',
      grondslag: 'art. 54 lid 2 Pw',
      begintOp: today(clock),
      duur: await setting(context, 'hersteltermijn-opschorting', 'P2W'),
    } as const;
    const tot = planTermijn(opschorting).einddatum;
    const gekozen = planTermijn(herstel).einddatum;
    if (gekozen > tot) throw new Fault('termijn-geweigerd', { reden: 'hersteltermijn-te-lang' });
    await closeTerm(context, 'inlichtingentermijn');
    await closeSuspension(context);
    await openTermijn(trx, opschorting, clock);
    await openTermijn(trx, herstel, clock);
    await changeBenefit(context, { soort: 'opschorten', ingangsdatum: van });
    await writeSection(context, 'opschorting', 'boekhouding', { van, tot, herstelTot: gekozen });
    const id = randomUUID();
    await insertBesluit(trx, {
      id,
      zaak_id: zaak.id,
      gemeente: zaak.gemeente,
      soort: 'opschorting',
      ingangsdatum: van,
      bedrag_per_maand: null,
      gegevens: { opschorting: { van, tot, herstelTot: gekozen } },
      opgesteld_door: door,
      genomen_door: door,
      genomen_op: clock(),
      sleutel,
    });
    audit({
      actie: 'besluit.genomen',
      objectSoort: 'besluit',
      objectId: id,
      details: { soort: 'opschorting' },
    });
    return { besluitId: id, hersteltermijnTot: endOfDay(gekozen) };
  },
});
