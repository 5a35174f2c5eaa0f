import { upsertRows } from '../db/queries/engine/upsert-rows.ts';
import type { Projection } from './projection.ts';
import { keyOf, parseLossless, textOf } from './record.ts';

/** Decision tables as they were asked: the answer, and which rules gave it. */
export const decisionEvaluation: Projection = {
  valueTypes: ['DECISION_EVALUATION'],
  tables: ['engine_decision_evaluations'],
  async fold(trx, facts) {
    const rows = facts.map(({ key, at, intent, position, value }) => ({
      key,
      process_instance_key: keyOf(value.processInstanceKey),
      element_id: textOf(value.elementId) || null,
      decision_id: textOf(value.decisionId),
      decision_version: Number(value.decisionVersion),
      output: value.decisionOutput ? parseLossless(textOf(value.decisionOutput)) : null,
      evaluated: value.evaluatedDecisions ?? [],
      failed: intent === 'FAILED',
      evaluated_at: at,
      position,
    }));
    await upsertRows(
      trx,
      'engine_decision_evaluations',
      {
        key: 'text',
        process_instance_key: 'text',
        element_id: 'text',
        decision_id: 'text',
        decision_version: 'integer',
        output: 'jsonb',
        evaluated: 'jsonb',
        failed: 'boolean',
        evaluated_at: 'timestamptz',
        position: 'bigint',
      },
      rows,
      { followPosition: [] },
    );
  },
};
