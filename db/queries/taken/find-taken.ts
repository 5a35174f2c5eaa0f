import type { Trx } from '../../connect.ts';
import { TAAK_KOLOMMEN, TAAK_TABELLEN, type TaakRij } from './taak-rij.ts';

/** Where a reader may see tasks: the same position in each array is one place. */
export type Plaatsen = {
  readonly gemeenten: readonly string[];
  readonly kantoren: readonly string[];
  readonly functies: readonly string[];
};
export type TakenVraag = {
  readonly plaatsen: Plaatsen;
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

const IN_PLAATSEN = `t.kantoor_id = any(:kantoren) and (t.gemeente, t.kantoor_id, t.functie) in
  (select * from unnest(:gemeenten::text[], :kantoren::text[], :functies::text[]))`;
const WEERGAVEN = {
  mijn: 't.behandelaar_id = :medewerkerId',
  kantoor: 't.behandelaar_id is null',
  alle: 'true',
};
const VOLGORDEN = {
  termijn: {
    order: 't.uiterste_datum, t.id',
    after: '(t.uiterste_datum, t.id) > (:na0::date, :na1::uuid)',
  },
  nieuw: {
    order: 't.aangemaakt_op desc, t.id desc',
    after: '(t.aangemaakt_op, t.id) < (:na0::timestamptz, :na1::uuid)',
  },
};

/** One page of open tasks, by keyset: page 400 costs what page 1 costs. */
export async function findTaken(trx: Trx, vraag: TakenVraag): Promise<TaakRij[]> {
  const { plaatsen, na, weergave, volgorde, ...rest } = vraag;
  const where = [
    "t.status = 'open'",
    IN_PLAATSEN,
    WEERGAVEN[weergave],
    ...(vraag.gemeente ? ['t.gemeente = :gemeente'] : []),
    ...(vraag.proces ? ['t.proces = :proces'] : []),
    ...(vraag.functie ? ['t.functie = :functie'] : []),
    ...(vraag.elementId ? ['t.element_id = :elementId'] : []),
    ...(vraag.zaakId ? ['t.zaak_id = :zaakId'] : []),
    ...(vraag.teLaatOp ? ['t.uiterste_datum < :teLaatOp::date'] : []),
    ...(na ? [VOLGORDEN[volgorde].after] : []),
  ];
  // The page is cut off before the joins: they look up fifty rows, not all.
  const { rows } = await trx.raw(
    `with bladzijde as materialized (select t.* from taken t where ${where.join(' and ')} order by ${VOLGORDEN[volgorde].order} limit :limiet)
     select ${TAAK_KOLOMMEN} from ${TAAK_TABELLEN.replace('taken t', 'bladzijde t')} order by ${VOLGORDEN[volgorde].order}`,
    bindings({ ...rest, ...plaatsen, na0: na?.[0], na1: na?.[1] }),
  );
  return rows;
}

/** Open tasks per view, counted up to 1,001: more than that is "1000+". */
export async function countTaken(
  trx: Trx,
  { plaatsen, medewerkerId }: Pick<TakenVraag, 'plaatsen' | 'medewerkerId'>,
): Promise<Record<'mijn' | 'kantoor' | 'alle', number>> {
  const count = (view: keyof typeof WEERGAVEN) =>
    `(select count(*)::int from (select from taken t where t.status = 'open' and ${IN_PLAATSEN} and ${WEERGAVEN[view]} limit 1001) x)`;
  const { rows } = await trx.raw(
    `select ${count('mijn')} as mijn, ${count('kantoor')} as kantoor, ${count('alle')} as alle`,
    { ...plaatsen, medewerkerId } as never,
  );
  return rows[0];
}

const bindings = (values: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
