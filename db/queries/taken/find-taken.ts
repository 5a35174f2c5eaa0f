import type { Trx } from '../../connect.ts';
import { TAAK_KOLOMMEN, TAAK_TABELLEN, type TaakRij } from './taak-rij.ts';

/** Where a reader may see tasks. */
export type Plaats = {
  readonly gemeente: string;
  readonly kantoorId: string;
  readonly functie: string;
};
export type TakenVraag = {
  readonly plaatsen: readonly Plaats[];
  readonly medewerkerId: string;
  readonly weergave: 'mijn' | 'kantoor' | 'alle';
  readonly volgorde: 'termijn' | 'nieuw';
  readonly gemeente?: string | undefined;
  readonly proces?: string | undefined;
  readonly functie?: string | undefined;
  readonly elementId?: string | undefined;
  readonly zaakId?: string | undefined;
  /** only tasks whose last day is before this one */
  readonly teLaatOp?: string | undefined;
  /** the last row of the page before: [sort value, id] */
  readonly na?: readonly string[] | undefined;
  readonly limiet: number;
};

const PLAATSEN = `plaatsen as (
  select * from unnest(:gemeenten::text[], :kantoren::text[], :functies::text[]) as p (gemeente, kantoor_id, functie))`;
const OP_PLAATS =
  't.gemeente = p.gemeente and t.kantoor_id = p.kantoor_id and t.functie = p.functie';
const VOLGORDEN = {
  termijn: {
    order: 'uiterste_datum, id',
    after: '(t.uiterste_datum, t.id) > (:na0::date, :na1::uuid)',
  },
  nieuw: {
    order: 'aangemaakt_op desc, id desc',
    after: '(t.aangemaakt_op, t.id) < (:na0::timestamptz, :na1::uuid)',
  },
};

/**
 * One page of open tasks, by keyset: page 400 costs what page 1 costs. Each place of the reader gives its first
 * rows from its own stretch of the index, and the page is cut from those: the work is bounded by the page times
 * the places, whatever the number of tasks. What the reader completed himself stays in `mijn` while the engine works on it.
 */
export async function findTaken(trx: Trx, vraag: TakenVraag): Promise<TaakRij[]> {
  const { weergave, volgorde } = vraag;
  const { order, after } = VOLGORDEN[volgorde];
  const filters = [
    ...(vraag.gemeente ? ['t.gemeente = :gemeente'] : []),
    ...(vraag.proces ? ['t.proces = :proces'] : []),
    ...(vraag.functie ? ['t.functie = :functie'] : []),
    ...(vraag.elementId ? ['t.element_id = :elementId'] : []),
    ...(vraag.zaakId ? ['t.zaak_id = :zaakId'] : []),
    ...(vraag.teLaatOp ? ['t.uiterste_datum < :teLaatOp::date'] : []),
    ...(vraag.na ? [after] : []),
  ];
  const rows =
    weergave === 'mijn'
      ? `select t.* from taken t where ${[MIJN, ...filters].join(' and ')}`
      : `select k.* from plaatsen p cross join lateral (
           select t.* from taken t where ${[OPEN[weergave], OP_PLAATS, ...filters].join(' and ')}
           order by ${order} limit :limiet) k`;
  // The page is cut off before the joins: they look up fifty rows, not all.
  const { rows: found } = await trx.raw(
    `with ${PLAATSEN}, bladzijde as materialized (select * from (${rows}) r order by ${order} limit :limiet)
     select ${TAAK_KOLOMMEN} from ${TAAK_TABELLEN.replace('taken t', 'bladzijde t')}
     order by ${order.replace(/(\w+)( desc)?(, |$)/g, 't.$1$2$3')}`,
    bindings(vraag),
  );
  return found;
}

/** Open tasks per view, counted up to 1,001: more than that is "1000+". */
export async function countTaken(
  trx: Trx,
  vraag: Pick<TakenVraag, 'plaatsen' | 'medewerkerId'>,
): Promise<Record<'mijn' | 'kantoor' | 'alle', number>> {
  const { rows } = await trx.raw(
    `with ${PLAATSEN} select
       (select count(*)::int from (select from taken t where ${MIJN} limit 1001) x) as mijn,
       (select count(*)::int from (select from plaatsen p cross join lateral (
         select from taken t where ${OPEN.kantoor} and ${OP_PLAATS} ${STOP}) k limit 1001) x) as kantoor,
       (select count(*)::int from (select from plaatsen p cross join lateral (
         select from taken t where ${OPEN.alle} and ${OP_PLAATS} ${STOP}) k limit 1001) x) as alle`,
    bindings(vraag),
  );
  return rows[0];
}

/** In the order of the index, so that counting stops after 1,001 instead of first looking up all of them. */
const STOP = 'order by t.uiterste_datum, t.id limit 1001';
const MIJN = `t.behandelaar_id = :medewerkerId and t.status in ('open', 'wordt-verwerkt')
  and (t.gemeente, t.kantoor_id, t.functie) in (select * from plaatsen)`;
const OPEN = {
  kantoor: "t.status = 'open' and t.behandelaar_id is null",
  alle: "t.status = 'open'",
};

function bindings({ plaatsen, na, ...rest }: Partial<TakenVraag>) {
  const values = {
    ...rest,
    gemeenten: plaatsen?.map(({ gemeente }) => gemeente),
    kantoren: plaatsen?.map(({ kantoorId }) => kantoorId),
    functies: plaatsen?.map(({ functie }) => functie),
    na0: na?.[0],
    na1: na?.[1],
  };
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as never;
}
