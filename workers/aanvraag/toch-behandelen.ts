import type { Variables } from '../../processes/aanvraag/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { closeTerm } from '../shared/terms-of-case.ts';

/** The application is processed after all: there is nothing left to say within four weeks (art. 4:5 lid 4 Awb). */
export const tochBehandelen = defineWorker<Variables>()({
  type: 'aanvraag.toch-behandelen',
  reads: ['zaakId'],
  run: (_, context) => closeTerm(context, 'niet-behandelen'),
});
