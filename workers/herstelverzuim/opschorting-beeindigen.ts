import { findTermijnGebeurtenissen } from '../../db/queries/termijn-gebeurtenissen/find-termijn-gebeurtenissen.ts';
import { findLopendeTermijn } from '../../db/queries/termijnen/find-lopende-termijn.ts';
import { today } from '../../law/clock.ts';
import type { Variables } from '../../processes/herstelverzuim/variables.ts';
import { hervat } from '../../terms/hervat.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile } from '../shared/case-file.ts';
import { closeTerm, REPAIR_GROUND } from '../shared/terms-of-case.ts';

/** Lets the decision term run again from the day of completion, or the day after the hersteltermijn. A suspension on another ground stays. */
export const opschortingBeeindigen = defineWorker<Variables>()({
  type: 'herstelverzuim.opschorting-beeindigen',
  reads: ['zaakId', 'herstelUitkomst'],
  async run({ herstelUitkomst }, context) {
    const { trx, zaak, clock } = context;
    await closeTerm(context, 'hersteltermijn');
    const termijn = await findLopendeTermijn(trx, { zaakId: zaak.id, soort: 'beslistermijn' });
    if (termijn?.status !== 'opgeschort') return;
    const opgeschort = (await findTermijnGebeurtenissen(trx, termijn.id)).findLast(
      ({ soort }) => soort === 'opgeschort',
    );
    if (opgeschort?.grond !== REPAIR_GROUND) return;
    const ontvangen =
      herstelUitkomst === 'aangevuld'
        ? (await caseFile(context))('aanvulling').text('ontvangenOp')
        : null;
    await hervat(
      trx,
      {
        termijnId: termijn.id,
        op: [opgeschort.datum, ontvangen ?? today(clock)].sort().at(-1) as string,
      },
      clock,
    );
  },
});
