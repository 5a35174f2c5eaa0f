import { today } from '../../law/clock.ts';
import { delayDays } from '../../law/delay-penalty.ts';
import type { Variables } from '../../processes/dwangsom/variables.ts';
import { openTermijn } from '../../terms/open-termijn.ts';
import { defineWorker } from '../define-worker.ts';
import { writeSection } from '../shared/case-file.ts';
import { decisionTerm, noticeReceived } from '../shared/delay-of-case.ts';
import { closeTerm } from '../shared/terms-of-case.ts';

/** Opens the two weeks in which deciding still costs nothing (art. 4:17 lid 3 Awb) and says what the dates are; a person judges. */
export const ingebrekestellingVastleggen = defineWorker<Variables>()({
  type: 'dwangsom.ingebrekestelling-vastleggen',
  reads: ['zaakId'],
  async run(_, context) {
    const { trx, zaak, clock } = context;
    const ontvangenOp = await noticeReceived(context);
    const termijn = await decisionTerm(context);
    await closeTerm(context, 'ingebrekestelling');
    await openTermijn(
      trx,
      {
        zaakId: zaak.id,
        gemeente: zaak.gemeente,
        soort: 'ingebrekestelling',
        begintOp: ontvangenOp,
      },
      clock,
    );
    const days =
      termijn &&
      delayDays({
        beslistermijnEinde: termijn.einddatum,
        ingebrekestellingOp: ontvangenOp,
        bekendgemaaktOp: null,
        peildatum: today(clock),
      });
    await writeSection(context, 'dwangsomstand', 'boekhouding', {
      ...(termijn && { termijnTot: termijn.einddatum }),
      advies: adviceOf(termijn !== undefined, termijn?.status === 'opgeschort', days?.eersteDag),
      ...(days?.eersteDag && { eersteDag: days.eersteDag, laatsteDag: days.laatsteDag }),
    });
  },
});

function adviceOf(bekend: boolean, opgeschort: boolean, eersteDag: string | null | undefined) {
  if (!bekend) return 'In deze zaak is geen beslistermijn gaan lopen.';
  if (opgeschort) return 'De beslistermijn staat stil. De ingebrekestelling lijkt te vroeg.';
  return eersteDag
    ? 'De beslistermijn was voorbij. Zonder besluit gaat er een dwangsom lopen.'
    : 'De beslistermijn liep nog. De ingebrekestelling lijkt te vroeg.';
}
