import type { DecisionTable } from '../../processes/decision-table.ts';
import type { Beslistabel } from './schema.ts';

/** From the least sure. A table answers for days of the past too, so an old line counts as much as the last one. */
const ORDER: readonly Beslistabel['status'][] = ['niet-geverifieerd', 'aanname', 'vastgesteld'];

/** The tables by name, each with its history from the newest line. */
export function beslistabellenView(tables: readonly DecisionTable[]): Beslistabel[] {
  return tables
    .map(({ id, naam, uitleg, rules, geschiedenis }) => ({
      id,
      naam,
      uitleg,
      regels: rules.length,
      status:
        ORDER.find((status) => geschiedenis.some((line) => line.status === status)) ??
        'niet-geverifieerd',
      geschiedenis: geschiedenis
        .map(({ vanaf, wat, bron, status }) => ({ vanaf, wat, bron, status }))
        .sort((one, other) => other.vanaf.localeCompare(one.vanaf)),
    }))
    .sort((one, other) => one.naam.localeCompare(other.naam, 'nl'));
}
