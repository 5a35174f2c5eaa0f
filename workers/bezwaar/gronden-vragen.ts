import { findLopendeTermijn } from '../../db/queries/termijnen/find-lopende-termijn.ts';
import { addDays } from '../../law/calendar.ts';
import { today } from '../../law/clock.ts';
import { endOfDay } from '../../law/instant.ts';
import { suspensionForGrounds } from '../../law/objection-term.ts';
import type { Variables } from '../../processes/bezwaar/variables.ts';
import { openTermijn, planTermijn } from '../../terms/open-termijn.ts';
import { schortOp } from '../../terms/schort-op.ts';
import { defineWorker, type WorkerContext } from '../define-worker.ts';
import { caseFile, type Section } from '../shared/case-file.ts';
import { closeTerm, setting } from '../shared/terms-of-case.ts';
import { writeLetter } from '../shared/write-letter.ts';

/**
 * Asks for what the objection lacks within a time that the municipality sets (art. 6:6 Awb). The term to decide stands still from
 * the day after (art. 7:10 lid 2 Awb), but no earlier than it began.
 */
export const grondenVragen = defineWorker<Variables>()({
  type: 'bezwaar.gronden-vragen',
  reads: ['zaakId'],
  writes: ['hersteltermijnTot', 'herstelGeboden'],
  async run(_, context) {
    const { trx, zaak, clock } = context;
    const vandaag = today(clock);
    const term = {
      zaakId: zaak.id,
      gemeente: zaak.gemeente,
      soort: 'grondentermijn',
      begintOp: vandaag,
      duur: await setting(context, 'grondentermijn', 'P2W'),
    } as const;
    const { einddatum } = planTermijn(term);
    await writeLetter(
      context,
      'bezwaar-hersteltermijn',
      {
        ontvangenOp: zaak.melding_op,
        ontbreekt: missing((await caseFile(context))('bezwaarcontrole')),
        uiterlijkOp: einddatum,
      },
      { contact: 'secretariaat bezwaar' },
    );
    await closeTerm(context, 'grondentermijn');
    await openTermijn(trx, term, clock);
    await suspendDecision(context);
    return { hersteltermijnTot: endOfDay(einddatum), herstelGeboden: true };
  },
});

/** What the check found missing, in the words of the letter (art. 6:5 lid 1 Awb). */
const missing = (controle: Section): string[] => [
  ...(controle.flag('gronden') === false ? ['waarom u het niet eens bent met het besluit'] : []),
  ...(controle.flag('ondertekend') === false
    ? ['uw handtekening, met uw naam, uw adres en de datum']
    : []),
];

async function suspendDecision({ trx, zaak, clock }: WorkerContext): Promise<void> {
  const termijn = await findLopendeTermijn(trx, { zaakId: zaak.id, soort: 'bezwaarbeslissing' });
  if (termijn?.status !== 'lopend') return;
  const { van, grond } = suspensionForGrounds(today(clock), null);
  const begin = [van, addDays(termijn.begint_op, 1)].sort().at(-1) ?? van;
  if (begin > termijn.einddatum) return;
  await schortOp(trx, { termijnId: termijn.id, van: begin, grond }, clock);
}
