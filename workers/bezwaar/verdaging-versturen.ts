import { hasBriefSince } from '../../db/queries/brieven/has-brief-since.ts';
import { findTermijnGebeurtenissen } from '../../db/queries/termijn-gebeurtenissen/find-termijn-gebeurtenissen.ts';
import { findLaatsteTermijn } from '../../db/queries/termijnen/find-laatste-termijn.ts';
import { findLopendeTermijn } from '../../db/queries/termijnen/find-lopende-termijn.ts';
import type { Day } from '../../law/calendar.ts';
import { errors, type Variables } from '../../processes/bezwaar/variables.ts';
import { TermRefused } from '../../terms/errors.ts';
import { verleng } from '../../terms/verleng.ts';
import { BpmnError, defineWorker, type WorkerContext } from '../define-worker.ts';
import { caseFile, needed } from '../shared/case-file.ts';
import { lastExtension } from '../shared/last-extension.ts';
import { writeLetter } from '../shared/write-letter.ts';

const SJABLOON = 'bezwaar-verdaging';

/**
 * Says in writing that the decision comes later (art. 7:10 lid 5 Awb). Puts it off first, once by six weeks at most or further with
 * consent (lid 3 and 4), unless somebody did so on the page of the case.
 */
export const verdagingVersturen = defineWorker<Variables>()({
  type: 'bezwaar.verdaging-versturen',
  reads: ['zaakId'],
  async run(_, context) {
    const { eerderVoor, beslissenVoor, reden } =
      (await untold(context)) ?? (await asReported(context));
    await writeLetter(
      context,
      SJABLOON,
      { ontvangenOp: context.zaak.melding_op, reden, eerderVoor, beslissenVoor },
      { contact: 'secretariaat bezwaar' },
    );
  },
});

type PutOff = { readonly eerderVoor: Day; readonly beslissenVoor: Day; readonly reden: string };

/** What was done on the page of the case, and nobody was told of yet. */
async function untold({ trx, zaak }: WorkerContext): Promise<PutOff | undefined> {
  const termijn = await findLaatsteTermijn(trx, { zaakId: zaak.id, soort: 'bezwaarbeslissing' });
  if (!termijn) return;
  const events = await findTermijnGebeurtenissen(trx, termijn.id);
  if (!events.some(({ soort }) => soort === 'verlengd')) return;
  const { eerder, reden, door, op } = lastExtension(termijn, events);
  if (!door || (await hasBriefSince(trx, { zaakId: zaak.id, sjabloon: SJABLOON, sinds: op })))
    return;
  return {
    eerderVoor: eerder,
    beslissenVoor: termijn.einddatum,
    reden: needed(reden, 'de reden van de verdaging'),
  };
}

/** What somebody reported with the form of the event. */
async function asReported(context: WorkerContext): Promise<PutOff> {
  const verdaging = (await caseFile(context))('verdaging');
  const instemming = verdaging.text('soort') === 'instemming';
  const weken = needed(
    verdaging.number(instemming ? 'wekenMetInstemming' : 'weken'),
    'het aantal weken',
  );
  const days = await postpone(context, `P${weken}W`, instemming);
  return { ...days, reden: needed(verdaging.text('reden'), 'de reden van de verdaging') };
}

/** @throws BpmnError when the term has ended or was put off before */
async function postpone({ trx, zaak, clock }: WorkerContext, duur: string, instemming: boolean) {
  const termijn = await findLopendeTermijn(trx, { zaakId: zaak.id, soort: 'bezwaarbeslissing' });
  if (!termijn) throw new BpmnError(errors.VERDAGING_GEWEIGERD, 'de termijn is voorbij');
  try {
    const { einddatum } = await verleng(
      trx,
      { termijnId: termijn.id, duur, ...(instemming ? { instemming } : {}) },
      clock,
    );
    return { eerderVoor: termijn.einddatum, beslissenVoor: einddatum };
  } catch (error) {
    if (!(error instanceof TermRefused)) throw error;
    throw new BpmnError(errors.VERDAGING_GEWEIGERD, error.code);
  }
}
