import type { Trx } from '../../connect.ts';
import { UITGESLOTEN } from './betrokkenen.ts';
import { VOORBEREID } from './find-taak.ts';
import { NU } from './find-taken.ts';
import { AFWEZIG } from './namens.ts';
import { OP_PLAATS, PLAATSEN, type Plaats, plaatsBindings } from './plaats.ts';

/** Enough that the first one that is free and allowed is nearly always among them; each place gives as many. */
const KANDIDATEN = 25;

/**
 * The free task that a medewerker should take now, under lock: first what is late or nearly so, then by priority, then by
 * last day. What is put away or what four eyes keep from him is passed over, and so is what a colleague is taking at this moment. Who is away gets nothing.
 *
 * @param vraag.dringendTot last day that counts as nearly late, 'YYYY-MM-DD'
 */
export async function lockNextTaak(
  trx: Trx,
  vraag: {
    plaatsen: readonly Plaats[];
    medewerkerId: string;
    vandaag: string;
    dringendTot: string;
    gemeente?: string | undefined;
    proces?: string | undefined;
    functie?: string | undefined;
  },
): Promise<{ id: string; versie: number } | undefined> {
  const vrij = [
    "t.status = 'open' and t.behandelaar_id is null",
    OP_PLAATS,
    NU,
    `not ${AFWEZIG}`,
    ...(['gemeente', 'proces', 'functie'] as const)
      .filter((veld) => vraag[veld])
      .map((veld) => `t.${veld} = :${veld}`),
  ].join(' and ');
  const { plaatsen, ...rest } = vraag;
  const values = Object.entries({ ...rest, ...plaatsBindings(plaatsen) });
  const { rows } = await trx.raw(
    `with ${PLAATSEN}, kandidaten as materialized (
       select k.id from plaatsen p cross join lateral (
         (select t.id from taken t where ${vrij} order by t.uiterste_datum, t.id limit ${KANDIDATEN})
         union (select t.id from taken t where ${vrij} and t.prioriteit > 50
           order by t.prioriteit desc, t.uiterste_datum, t.id limit ${KANDIDATEN})) k)
     select t.id, t.versie from taken t join zaken z on z.id = t.zaak_id
     where t.id in (select id from kandidaten) and t.status = 'open' and t.behandelaar_id is null
       and not ${UITGESLOTEN} and ${VOORBEREID} is null
     order by t.uiterste_datum <= :dringendTot::date desc, t.prioriteit desc, t.uiterste_datum, t.id
     limit 1 for update of t skip locked`,
    Object.fromEntries(values.filter(([, value]) => value !== undefined)) as never,
  );
  return rows[0];
}
