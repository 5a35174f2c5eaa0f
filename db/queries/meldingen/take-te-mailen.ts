import type { Trx } from '../../connect.ts';

/** What goes into one mail to one person. */
export type TeMailen = { medewerker_id: string; gemeente: string; ids: string[] };

/** A mail names at most so many; the page has the rest. */
const MEESTE = 50;
/** What is older is in no mail: it would be no news. */
const NIEUWS = "interval '7 days'";

/** @param vooraf what `keuze` needs, as the first part of a `with` */
const gemaild = (keuze: string, vooraf = '') => `
  with ${vooraf} gekozen as (${keuze}),
  gemaild as (update meldingen m set gemaild_op = :nu from gekozen g where m.id = g.id returning m.id, m.medewerker_id, m.gemeente, m.op)
  select medewerker_id, min(gemeente) as gemeente, (array_agg(id order by op desc, id))[1:${MEESTE}] as ids from gemaild
  group by medewerker_id order by medewerker_id`;

/** What somebody wants mailed at once and was not, told since he said so; each is taken once. */
export async function takeDirect(trx: Trx, nu: Date): Promise<TeMailen[]> {
  const { rows } = await trx.raw(
    gemaild(`select m.id from melding_voorkeuren v join medewerkers w on w.id = v.medewerker_id and w.actief and w.email is not null
      join meldingen m on m.medewerker_id = v.medewerker_id and m.soort = any(v.direct) and m.gemaild_op is null
      where m.op > v.gewijzigd_op and m.op > :nu::timestamptz - ${NIEUWS}`),
    { nu },
  );
  return rows;
}

/** What goes into the mail of today of everybody whose time has come, without what he read already; each day is taken once. */
export async function takeDagelijks(
  trx: Trx,
  { nu, vandaag, tijd }: { nu: Date; vandaag: string; tijd: string },
): Promise<TeMailen[]> {
  const { rows } = await trx.raw(
    gemaild(
      `select m.id from aan_de_beurt v join medewerkers w on w.id = v.medewerker_id and w.actief and w.email is not null
       join meldingen m on m.medewerker_id = v.medewerker_id and m.soort = any(v.dagelijks) and m.gemaild_op is null
       where m.op > v.gewijzigd_op and m.op > :nu::timestamptz - ${NIEUWS} and not m.medewerker_id = any(m.gelezen_door)`,
      `aan_de_beurt as (
         update melding_voorkeuren v set overzicht_op = :vandaag::date
         where v.dagelijks <> '{}' and v.dagelijks_om <= :tijd::time and v.overzicht_op is distinct from :vandaag::date returning v.*),`,
    ),
    { nu, vandaag, tijd },
  );
  return rows;
}
