import type { Trx } from '../../connect.ts';
import { prepared } from '../../prepared.ts';
import { AFWEZIGEN, VERVANGT } from './namens.ts';
import { OP_PLAATS, PLAATSEN, type Plaats, plaatsBindings } from './plaats.ts';
import { TAAK_KOLOMMEN, TAAK_TABELLEN, type TaakRij } from './taak-rij.ts';

export type TakenVraag = {
  readonly plaatsen: readonly Plaats[];
  readonly medewerkerId: string;
  readonly vandaag: string;
  readonly weergave: 'mijn' | 'kantoor' | 'alle';
  readonly volgorde: keyof typeof VOLGORDEN;
  readonly gemeente?: string | undefined;
  readonly proces?: string | undefined;
  readonly functie?: string | undefined;
  readonly elementId?: string | undefined;
  readonly zaakId?: string | undefined;
  readonly behandelaarId?: string | undefined;
  /** beginning of a case number when it begins with a digit; otherwise part of the name of the task */
  readonly zoek?: string | undefined;
  /** only tasks whose last day is past */
  readonly teLaat?: boolean | undefined;
  /** only what is put away until a later day; `mijn` and `kantoor` leave that out otherwise, `alle` holds everything */
  readonly weggelegd?: boolean | undefined;
  /** only tasks that the page marks with 'voorrang' */
  readonly voorrang?: boolean | undefined;
  /** the last row of the page before, as {@link plaatsInVolgorde} says it */
  readonly na?: readonly string[] | undefined;
  readonly limiet: number;
};

/** What the rows are sorted by, and what comes after a row: one comparison of whole rows, which an index can begin at. */
const VOLGORDEN = {
  termijn: {
    order: 'uiterste_datum, id',
    after: '(t.uiterste_datum, t.id) > (:na0::date, :na1::uuid)',
  },
  voorrang: {
    order: 'rang, uiterste_datum, id',
    after: '(t.rang, t.uiterste_datum, t.id) > (:na0::int, :na1::date, :na2::uuid)',
  },
  nieuw: {
    order: 'aangemaakt_op desc, id desc',
    after: '(t.aangemaakt_op, t.id) < (:na0::timestamptz, :na1::uuid)',
  },
  oud: {
    order: 'aangemaakt_op, id',
    after: '(t.aangemaakt_op, t.id) > (:na0::timestamptz, :na1::uuid)',
  },
};

/** Where a row stands in the order: the next page begins after it. */
export function plaatsInVolgorde(volgorde: TakenVraag['volgorde'], rij: TaakRij): string[] {
  switch (volgorde) {
    case 'termijn':
      return [rij.uiterste_datum, rij.id];
    case 'voorrang':
      return [String(-rij.prioriteit), rij.uiterste_datum, rij.id];
    default:
      return [rij.aangemaakt_op.toISOString(), rij.id];
  }
}

/**
 * One page of open tasks, by keyset: page 400 costs what page 1 costs. Each place of the reader gives its first
 * rows from its own stretch of the index, and the page is cut from those: the work is bounded by the page times
 * the places, whatever the number of tasks. What the reader completed himself stays in `mijn` while the engine works on it.
 */
export async function findTaken(trx: Trx, vraag: TakenVraag): Promise<TaakRij[]> {
  const { weergave, volgorde, limiet } = vraag;
  const { order, after } = VOLGORDEN[volgorde];
  const asked = filtersOf(vraag);
  const filters = [...asked, ...(vraag.na ? [after] : [])];
  // A number and no binding: without it a kept plan would have to be good for any length of page.
  const limit = `limit ${Math.trunc(limiet)}`;
  const rows =
    weergave === 'mijn'
      ? `select t.* from taken t where ${[MIJN, ...filters].join(' and ')}`
      : `select k.* from plaatsen p cross join lateral (
           select t.* from taken t where ${[OPEN[weergave], OP_PLAATS, ...filters].join(' and ')}
           order by ${order} ${limit}) k`;
  // The page is cut off before the joins: they look up fifty rows, not all.
  const page = `with ${PLAATSEN}, bladzijde as materialized (select * from (${rows}) r order by ${order} ${limit})
     select ${TAAK_KOLOMMEN} from ${TAAK_TABELLEN.replace('taken t', 'bladzijde t')}
     order by ${order.replace(/(\w+)( desc)?(, |$)/g, 't.$1$2$3')}`;
  // Lists as they open, without filters, are the ones that everybody asks for all day: few texts.
  const plain = limiet === USUAL_PAGE + 1 && asked.length === filtersOf({ weergave }).length;
  const { rows: found } = await (plain
    ? prepared(trx, page, bindings(vraag))
    : trx.raw(page, bindings(vraag)));
  return found;
}

/** How many open tasks a set of filters shows, counted up to 1,001. */
export async function countGefilterd(
  trx: Trx,
  vraag: Omit<TakenVraag, 'volgorde' | 'na' | 'limiet'>,
): Promise<number> {
  const { weergave } = vraag;
  const filters = filtersOf(vraag);
  const rows =
    weergave === 'mijn'
      ? `select from taken t where ${[MIJN, ...filters].join(' and ')}`
      : `select from plaatsen p cross join lateral (
           select from taken t where ${[OPEN[weergave], OP_PLAATS, ...filters].join(' and ')} ${STOP}) k`;
  const { rows: counted } = await trx.raw(
    `with ${PLAATSEN} select count(*)::int as aantal from (${rows} limit 1001) x`,
    bindings(vraag),
  );
  return counted[0].aantal;
}

/**
 * Open tasks per view, counted up to 1,001: more than that is "1000+". `weggelegd` is what the view in `weergave` has that is put
 * away: never shown without being asked for, and never out of sight.
 */
export async function countTaken(
  trx: Trx,
  vraag: Pick<TakenVraag, 'plaatsen' | 'medewerkerId' | 'vandaag' | 'weergave'>,
): Promise<Record<'mijn' | 'kantoor' | 'alle' | 'weggelegd', number>> {
  const ofPlaces = (
    where: string,
  ) => `(select count(*)::int from (select from plaatsen p cross join lateral (
    select from taken t where ${where} and ${OP_PLAATS} ${STOP}) k limit 1001) x)`;
  const mine = (where: string) =>
    `(select count(*)::int from (select from taken t where ${MIJN} and ${where} limit 1001) x)`;
  const { weergave } = vraag;
  const { rows } = await prepared(
    trx,
    `with ${PLAATSEN} select ${mine(NU)} as mijn, ${ofPlaces(`${OPEN.kantoor} and ${NU}`)} as kantoor,
       ${ofPlaces(OPEN.alle)} as alle,
       ${weergave === 'mijn' ? mine(WEGGELEGD) : ofPlaces(`${OPEN[weergave]} and ${WEGGELEGD}`)} as weggelegd`,
    bindings(vraag),
  );
  return rows[0];
}

/** Rows of a page when nothing else is asked. */
const USUAL_PAGE = 50;

/** Put away until a later day, and not: on its day a task is there again. */
const WEGGELEGD = 't.opvolgdatum > :vandaag::date';
export const NU = '(t.opvolgdatum is null or t.opvolgdatum <= :vandaag::date)';

/** From this priority on a task has 'voorrang'; 50 is ordinary. The page shows the same (web/tasklist/task-row.tsx). */
const VOORRANG = 80;

const filtersOf = (vraag: Partial<TakenVraag>): string[] => [
  ...(vraag.gemeente ? ['t.gemeente = :gemeente'] : []),
  ...(vraag.proces ? ['t.proces = :proces'] : []),
  ...(vraag.functie ? ['t.functie = :functie'] : []),
  ...(vraag.elementId ? ['t.element_id = :elementId'] : []),
  ...(vraag.zaakId ? ['t.zaak_id = :zaakId'] : []),
  ...(vraag.behandelaarId ? ['t.behandelaar_id = :behandelaarId::uuid'] : []),
  ...(vraag.zoek ? [/^\d/.test(vraag.zoek) ? NUMMER_BEGINT : NAAM_BEVAT] : []),
  ...(vraag.teLaat ? ['t.uiterste_datum < :vandaag::date'] : []),
  ...(vraag.weggelegd ? [WEGGELEGD] : vraag.weergave === 'alle' ? [] : [NU]),
  ...(vraag.voorrang ? [`t.prioriteit >= ${VOORRANG}`] : []),
];

/** As a range in byte order: behind row security only a comparison may use the index. No case number goes on with a '~'. */
const NUMMER_BEGINT = `t.zaak_id in (select z.id from zaken z
  where z.nummer collate "C" >= upper(:zoek) and z.nummer collate "C" < upper(:zoek) || '~')`;
/** A task bears the title of its form: the few titles are looked through, never the many tasks. */
const NAAM_BEVAT = `(t.formulier_id, t.formulier_versie) in (select f.id, f.versie from formulier_versies f
  where strpos(lower(f.titel), lower(:zoek)) > 0)`;

/** In the order of the index, so that counting stops after 1,001 instead of first looking up all of them. */
const STOP = 'order by t.uiterste_datum, t.id limit 1001';
/** What the reader holds, what others do for him, and what is to be done for who is away. */
const MIJN = `t.status in ('open', 'wordt-verwerkt') and (t.gemeente, t.kantoor_id, t.functie) in (select * from plaatsen)
  and (t.behandelaar_id = any(:medewerkerId::uuid || ${AFWEZIGEN}) or t.namens_id = :medewerkerId)
  and (t.behandelaar_id = :medewerkerId or (t.status = 'open' and (t.namens_id = :medewerkerId or (t.namens_id is null and ${VERVANGT}))))`;
const OPEN = {
  kantoor: "t.status = 'open' and t.behandelaar_id is null",
  alle: "t.status = 'open'",
};

function bindings({ plaatsen = [], na, ...rest }: Partial<TakenVraag>) {
  const values = {
    ...rest,
    ...plaatsBindings(plaatsen),
    na0: na?.[0],
    na1: na?.[1],
    na2: na?.[2],
  };
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as never;
}
