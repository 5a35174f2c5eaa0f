import type { Trx } from '../../connect.ts';
import type { IngreepRij } from './ingreep-rij.ts';

type Nieuw = Pick<
  IngreepRij,
  | 'id'
  | 'soort'
  | 'gemeente'
  | 'zaak_id'
  | 'instantie'
  | 'proces'
  | 'reden'
  | 'status'
  | 'gevraagd_door'
  | 'gevraagd_op'
  | 'verloopt_op'
> &
  Partial<IngreepRij>;

export async function insertIngreep(trx: Trx, { oud, nieuw, ...rij }: Nieuw): Promise<void> {
  const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value));
  await trx('ingrepen').insert({ ...rij, oud: json(oud), nieuw: json(nieuw) });
}

/** Somebody decided, or it is done; what was settled already stays as it is. */
export async function updateIngreep(
  trx: Trx,
  id: string,
  values: Partial<
    Pick<IngreepRij, 'status' | 'beslist_door' | 'beslist_op'> & { afgehandeld_op: Date }
  >,
): Promise<void> {
  await trx('ingrepen').where({ id }).update(values);
}

/** A request that nobody answered in time stands in nobody's way. */
export async function closeVerlopen(trx: Trx, incident: string, nu: Date): Promise<void> {
  await trx('ingrepen')
    .where({ incident, status: 'gevraagd' })
    .andWhere('verloopt_op', '<=', nu)
    .update({ status: 'ingetrokken', afgehandeld_op: nu });
}
