import { randomUUID } from 'node:crypto';
import { announceBesluit } from '../../db/queries/besluiten/announce-besluit.ts';
import { findLaatsteToekenning } from '../../db/queries/besluiten/find-laatste-toekenning.ts';
import { insertBesluit } from '../../db/queries/besluiten/insert-besluit.ts';
import { insertBetaling } from '../../db/queries/betalingen/insert-betaling.ts';
import { markBevestigd } from '../../db/queries/betalingen/mark-bevestigd.ts';
import { updateZaak } from '../../db/queries/zaken/update-zaak.ts';
import { advanceAfterTakeover } from '../../law/advance.ts';
import { toCents } from '../../law/amounts.ts';
import { addDays } from '../../law/calendar.ts';
import { today } from '../../law/clock.ts';
import { startOfDay } from '../../law/instant.ts';
import type { Variables } from '../../processes/aanvraag/variables.ts';
import { neemTermijnOver } from '../../terms/neem-over.ts';
import { openTermijn, planTermijn } from '../../terms/open-termijn.ts';
import { defineWorker, type WorkerContext } from '../define-worker.ts';
import { MET_VOORSCHOT, openAdvanceTerm } from '../shared/advance-terms.ts';
import { caseFile, needed, type Section } from '../shared/case-file.ts';
import { orderPayment } from '../shared/payments.ts';

/**
 * Takes over what was done elsewhere, with its own days: receipt, the decision term with its suspensions and extension (art. 4:13–4:15
 * Awb), the advances (art. 52 Pw), or the grant and up to when it was paid. A case that was moved has all of that already.
 */
export const zaakOvernemen = defineWorker<Variables>()({
  type: 'aanvraag.zaak-overnemen',
  reads: ['zaakId', 'mijlpaal'],
  writes: ['besluitSoort'],
  async run({ mijlpaal }, context) {
    const { trx, zaak, audit } = context;
    const overname = (await caseFile(context))('aanvraagovername');
    const granted = mijlpaal === 'toegekend';
    audit({
      actie: 'zaak.overgenomen',
      objectSoort: 'zaak',
      objectId: zaak.id,
      details: { mijlpaal },
    });
    if (zaak.aanvraag_op) return { besluitSoort: granted ? await grantOf(context) : null };

    const ontvangenOp = needed(overname.text('ontvangenOp'), 'de dag van ontvangst');
    await updateZaak(trx, zaak.id, { aanvraag_op: ontvangenOp });
    await takeAdvances(context, overname);
    if (granted) {
      await takeGrant(context, overname);
      return { besluitSoort: 'toekenning' as const };
    }
    await takeTerms(context, overname, ontvangenOp);
    return { besluitSoort: null };
  },
});

async function grantOf({ trx, zaak }: WorkerContext): Promise<Variables['besluitSoort']> {
  const besluit = needed(await findLaatsteToekenning(trx, zaak.id), 'het besluit tot toekenning');
  return besluit.soort as Variables['besluitSoort'];
}

/** Paid by others: kept as paid, so that they are set off, and not ordered again. */
async function takeAdvances(
  { trx, zaak, clock, sleutel }: WorkerContext,
  overname: Section,
): Promise<void> {
  for (const [index, row] of (overname.rows('voorschotten') ?? []).entries()) {
    const id = randomUUID();
    await insertBetaling(trx, {
      id,
      zaak_id: zaak.id,
      gemeente: zaak.gemeente,
      soort: 'voorschot',
      bedrag: needed(row.number('bedrag'), 'het bedrag van het voorschot').toFixed(2),
      ingangsdatum: needed(row.text('betaaldOp'), 'de dag van het voorschot'),
      ritme: 'eenmalig',
      ontvanger: 1,
      opgedragen_op: clock(),
      sleutel: `overname-${index}-${sleutel}`,
    });
    await markBevestigd(trx, id, { op: clock(), kenmerk: 'overname' });
  }
}

async function takeTerms(
  context: WorkerContext,
  overname: Section,
  ontvangenOp: string,
): Promise<void> {
  const { trx, zaak, clock } = context;
  const term = { zaakId: zaak.id, gemeente: zaak.gemeente, door: zaak.gestart_door };
  await neemTermijnOver(
    trx,
    { ...term, soort: 'beslistermijn', begintOp: ontvangenOp },
    {
      opschortingen: (overname.rows('opschortingen') ?? []).map((row) => ({
        van: needed(row.text('van'), 'de eerste dag van de opschorting'),
        tot: row.text('tot'),
        grond: needed(row.text('grond'), 'de grond van de opschorting'),
      })),
      verlengdTot: overname.text('verlengdTot'),
    },
    clock,
  );
  if (!MET_VOORSCHOT.includes(zaak.regeling)) return;
  // Four weeks from the last advance, or from the application (art. 52 lid 1 Pw).
  const paid = (overname.rows('voorschotten') ?? []).flatMap((row) => row.text('betaaldOp') ?? []);
  await openAdvanceTerm(context, advanceAfterTakeover(ontvangenOp, paid), term.door);
}

/** The decision of elsewhere, and the payments from the day after the last that was paid (art. 45 lid 1 Pw). */
async function takeGrant(context: WorkerContext, overname: Section): Promise<void> {
  const { trx, zaak, clock, sleutel } = context;
  const besluitOp = needed(overname.text('besluitOp'), 'de dag van het besluit');
  const bedrag = needed(overname.number('bedragPerMaand'), 'het bedrag per maand');
  const id = randomUUID();
  await insertBesluit(trx, {
    id,
    zaak_id: zaak.id,
    gemeente: zaak.gemeente,
    soort: 'toekenning',
    ingangsdatum: needed(overname.text('ingangsdatum'), 'de ingangsdatum'),
    bedrag_per_maand: bedrag.toFixed(2),
    gegevens: { overgenomen: true },
    opgesteld_door: null,
    genomen_door: null,
    genomen_op: new Date(startOfDay(besluitOp)),
    sleutel,
  });
  await announceBesluit(trx, id, besluitOp);
  await updateZaak(trx, zaak.id, { besloten_op: besluitOp });
  const betaaldTot = needed(overname.text('betaaldTotEnMet'), 'tot wanneer er is betaald');
  await orderPayment(context, {
    soort: 'uitkering',
    bedrag: toCents(bedrag),
    ingangsdatum: addDays(betaaldTot, 1),
  });
  const bezwaar = { soort: 'bezwaartermijn', begintOp: besluitOp } as const;
  if (planTermijn(bezwaar).einddatum < today(clock)) return;
  await openTermijn(trx, { ...bezwaar, zaakId: zaak.id, gemeente: zaak.gemeente }, clock);
}
