import type { Variables } from '../../processes/bezwaar/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { committeeAdvises } from '../shared/committee.ts';

/** Whether a committee advises in this municipality (art. 7:13 Awb); the term to decide depends on it (art. 7:10 lid 1 Awb). */
export const commissieNagaan = defineWorker<Variables>()({
  type: 'bezwaar.commissie-nagaan',
  reads: ['zaakId'],
  writes: ['commissie'],
  async run(_, context) {
    return { commissie: await committeeAdvises(context) };
  },
});
