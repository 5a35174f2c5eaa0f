import type { Knex } from 'knex';

/**
 * The steps of the cases of a transaction are looked up by index. On a new database, and while the history is made anew, the statistics
 * still say that the engine's tables are empty; every step that is done would then walk through all there are.
 */
export const up = (knex: Knex) =>
  knex.raw('alter function meet_stappen() set enable_seqscan = off');

export const down = (knex: Knex) => knex.raw('alter function meet_stappen() reset enable_seqscan');
