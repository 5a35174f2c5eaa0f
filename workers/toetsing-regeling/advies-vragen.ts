import { takeSectie } from '../../db/queries/dossiers/take-sectie.ts';
import { enqueue } from '../../db/queries/outbox/enqueue.ts';
import { addPeriod, formatDay } from '../../law/calendar.ts';
import { today } from '../../law/clock.ts';
import { endOfDay } from '../../law/instant.ts';
import { euro } from '../../letters/parts.ts';
import type { Variables } from '../../processes/toetsing-regeling/variables.ts';
import type { Aanleiding } from '../../registers/roz/port.ts';
import { defineWorker, type WorkerContext } from '../define-worker.ts';
import { caseFile, type Section, sectionOf, writeSection } from '../shared/case-file.ts';
import { setting } from '../shared/terms-of-case.ts';
import { writeLetter } from '../shared/write-letter.ts';

/**
 * Asks ROZ Twente for its advice (art. 3:5 Awb), reminds it, or asks again when an advice was not enough; the resident hears of it, not of a
 * reminder. How long we wait before
 * somebody asks is an assumption, a setting of the municipality.
 */
export const adviesVragen = defineWorker<Variables>()({
  type: 'toetsing-regeling.advies-vragen',
  reads: ['zaakId'],
  writes: ['rozAdviesTot'],
  async run(_, context) {
    const { trx, zaak, sleutel, clock, audit } = context;
    const gevraagdOp = today(clock);
    const adviesVoor = addPeriod(gevraagdOp, await setting(context, 'roz-adviestermijn', 'P6W'));
    const { aanleiding, eerder } = await reasonToAsk(context);
    await writeSection(context, 'rozVerzoek', 'systeem', {
      gevraagdOp,
      adviesVoor,
      aanleiding,
      ...(eerder.length > 0 && { eerder }),
    });
    await enqueue(trx, {
      soort: 'roz-advies-vragen',
      sleutel: `adviesverzoek-${sleutel}`,
      reeks: `adviesverzoek-${zaak.id}`,
      zaakId: zaak.id,
      gemeente: zaak.gemeente,
      inhoud: { aanleiding, adviesVoor },
    });
    if (aanleiding !== 'herinnering')
      await writeLetter(context, 'advies-gevraagd', {
        aanvraagOp: zaak.aanvraag_op ?? zaak.melding_op,
        opnieuw: aanleiding === 'opnieuw',
      });
    audit({
      actie: 'advies.gevraagd',
      objectSoort: 'zaak',
      objectId: zaak.id,
      details: { aanleiding },
    });
    return { rozAdviesTot: endOfDay(adviesVoor) };
  },
});

/** An advice that was not enough makes room for the next one, and stays readable. */
async function reasonToAsk(
  context: WorkerContext,
): Promise<{ aanleiding: Aanleiding; eerder: string[] }> {
  const { trx, zaak } = context;
  const verzoek = (await caseFile(context))('rozVerzoek');
  const advies = await takeSectie(trx, { zaakId: zaak.id, sectie: 'rozAdvies' });
  const eerder = verzoek.texts('eerder');
  if (advies) return { aanleiding: 'opnieuw', eerder: [...eerder, inWords(sectionOf(advies))] };
  return { aanleiding: verzoek.text('gevraagdOp') ? 'herinnering' : 'eerste', eerder };
}

const OORDEEL: Readonly<Record<string, string>> = {
  positief: 'toekennen',
  voorwaarden: 'toekennen onder voorwaarden',
  negatief: 'afwijzen',
};

function inWords(advies: Section): string {
  const op = advies.text('adviesOp') ?? advies.text('ontvangenOp');
  const bedrag = advies.number('bedrag');
  const oordeel = advies.text('advies') ?? '';
  return [
    `${op ? `${formatDay(op)}: ` : ''}${OORDEEL[oordeel] ?? oordeel}`,
    ...(bedrag === null
      ? []
      : [`${advies.text('soort')}, ${euro(bedrag)}, ${advies.number('maanden')} maanden`]),
    advies.text('voorwaarden'),
    advies.text('samenvatting'),
  ]
    .filter(Boolean)
    .join('. ');
}
