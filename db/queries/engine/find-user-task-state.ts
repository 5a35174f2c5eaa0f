import type { Trx } from '../../connect.ts';

export async function findUserTaskState(
  trx: Trx,
  key: string,
): Promise<'created' | 'completed' | 'canceled' | undefined> {
  const row = await trx('engine_user_tasks').where({ key }).first('state');
  return row?.state;
}
