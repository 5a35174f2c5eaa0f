import type { Trx } from '../../connect.ts';
import {
  inKlasse,
  LEEFTIJDEN,
  type Leeftijd,
  RESTEN,
  type Rest,
} from '../doorlooptijden/klassen.ts';
import type { ZaakRij } from './zaak-rij.ts';

/** A case with what its row in a list shows. */
export type ZaakMetTermijn = ZaakRij & {
  naam: string | null;
  gestart_door_naam: string | null;
  termijn_einddatum: string | null;
  termijn_waarschuwing_op: string | null;
  termijn_status: 'lopend' | 'opgeschort' | 'afgerond' | 'verstreken' | null;
};

/** A case by itself: with what it has beside it. */
export type ZaakMetDelen = ZaakMetTermijn & { heeft_vordering: boolean };

/** Of case `z`, with {@link zaakTabellen}. */
export const ZAAK_KOLOMMEN = `z.*, p.naam, m.naam as gestart_door_naam, t.einddatum as termijn_einddatum,
  t.waarschuwing_op as termijn_waarschuwing_op, t.status as termijn_status`;
export const zaakTabellen = (
  soort: string,
) => `join personen p on p.id = z.persoon_id left join medewerkers m on m.id = z.gestart_door
  left join lateral (select einddatum, waarschuwing_op, status from termijnen t where t.zaak_id = z.id and t.soort ${soort}
    order by t.gesloten_op desc nulls first limit 1) t on true`;

export type ZakenVraag = {
  readonly gemeenten: readonly string[];
  readonly status?: string | undefined;
  readonly gemeente?: string | undefined;
  readonly proces?: string | undefined;
  readonly regeling?: string | undefined;
  /** the terms on which cases are measured: the ones that a row shows and that `termijn` asks for */
  readonly soorten: readonly string[];
  readonly termijn?: Rest | 'twee-weken' | 'staat-stil' | 'geen' | undefined;
  /** how long ago an open case began */
  readonly leeftijd?: Leeftijd | undefined;
  readonly vandaag: string;
  /** with an open task at this step of the model */
  readonly stap?: string | undefined;
  /** leaves sealed cases out, also for who may see them */
  readonly zonderVerzegelde?: boolean | undefined;
  /** beginning of the case number */
  readonly zoek?: string | undefined;
  readonly na?: readonly string[] | undefined;
  readonly limiet: number;
};

/** One page of cases, newest first, by keyset; each municipality gives its first rows from its own stretch of the index. */
export async function findZaken(trx: Trx, vraag: ZakenVraag): Promise<ZaakMetTermijn[]> {
  const { rows } = await trx.raw(
    `with bladzijde as materialized (
       select k.* from ${GEMEENTEN} cross join lateral (
         select z.* from zaken z where ${where(vraag)} ${vraag.na ? 'and (z.gestart_op, z.id) < (:na0::timestamptz, :na1::uuid)' : ''}
         order by z.gestart_op desc, z.id desc limit :limiet) k
       order by k.gestart_op desc, k.id desc limit :limiet)
     select ${ZAAK_KOLOMMEN} from bladzijde z ${zaakTabellen('= any(:soorten)')} order by z.gestart_op desc, z.id desc`,
    bindings(vraag),
  );
  return rows;
}

/** How many cases fit, counted up to 1,001. */
export async function countZaken(trx: Trx, vraag: ZakenVraag): Promise<number> {
  const { rows } = await trx.raw(
    `select count(*)::int as aantal from (select from ${GEMEENTEN} cross join lateral (
       select from zaken z where ${where(vraag)} limit 1001) k limit 1001) x`,
    bindings(vraag),
  );
  return rows[0].aantal;
}

export async function findZaakMetTermijn(trx: Trx, id: string): Promise<ZaakMetDelen | undefined> {
  const { rows } = await trx.raw(
    `select ${ZAAK_KOLOMMEN}, exists (select from vorderingen v where v.zaak_id = z.id) as heeft_vordering
     from zaken z ${zaakTabellen("in ('beslistermijn', 'bezwaarbeslissing')")} where z.id = ?`,
    [id],
  );
  return rows[0];
}

const GEMEENTEN = 'unnest(:gemeenten::text[]) as g (code)';

/** Which running term of an open case is asked for: the same as the figures count (doorlooptijden/find-cijfers.ts). */
const LOOPT = "t.status in ('lopend', 'verstreken')";
const TERMIJNEN = {
  ...(Object.fromEntries(
    RESTEN.map((rest) => [
      rest.code,
      `${LOOPT} and ${inKlasse('t.einddatum - :vandaag::date', rest)}`,
    ]),
  ) as Record<Rest, string>),
  'twee-weken': `${LOOPT} and t.einddatum between :vandaag::date and :vandaag::date + 14`,
  'staat-stil': "t.status = 'opgeschort'",
  geen: "t.status in ('lopend', 'verstreken', 'opgeschort')",
};
const metTermijn = (termijn: keyof typeof TERMIJNEN) =>
  `z.beeindigd_op is null and ${termijn === 'geen' ? 'not ' : ''}z.id in (select t.zaak_id from termijnen t
     where t.gemeente = g.code and t.gesloten_op is null and t.soort = any(:soorten) and ${TERMIJNEN[termijn]})`;
const vanLeeftijd = (leeftijd: Leeftijd) =>
  `z.beeindigd_op is null and ${LEEFTIJDEN.filter(({ code }) => code === leeftijd)
    .map((klasse) => inKlasse('(:vandaag::date - dag_van(z.gestart_op))', klasse))
    .join()}`;

function where(vraag: ZakenVraag): string {
  const { status, gemeente, proces, regeling, zoek, termijn, leeftijd, stap, zonderVerzegelde } =
    vraag;
  return [
    'z.gemeente = g.code',
    ...(status === 'lopend' ? ['z.beeindigd_op is null'] : status ? ['z.status = :status'] : []),
    ...(gemeente ? ['z.gemeente = :gemeente'] : []),
    ...(proces ? ['z.proces = :proces'] : []),
    ...(regeling ? ['z.regeling = :regeling'] : []),
    ...(termijn ? [metTermijn(termijn)] : []),
    ...(leeftijd ? [vanLeeftijd(leeftijd)] : []),
    ...(stap
      ? [
          "exists (select from taken k where k.zaak_id = z.id and k.element_id = :stap and k.status in ('open', 'wordt-verwerkt'))",
        ]
      : []),
    ...(zonderVerzegelde ? ['not z.verzegeld'] : []),
    ...(zoek ? ['starts_with(z.nummer, upper(:zoek))'] : []),
  ].join(' and ');
}

const bindings = ({ na, ...rest }: ZakenVraag) =>
  Object.fromEntries(
    Object.entries({ ...rest, na0: na?.[0], na1: na?.[1] }).filter(
      ([, value]) => value !== undefined,
    ),
  ) as never;
