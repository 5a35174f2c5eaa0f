import type { Trx } from '../../connect.ts';

export type VraagRij = {
  id: string;
  zaak_id: string;
  zaak_nummer: string;
  gemeente: string;
  gesteld_door: string;
  gesteld_door_naam: string;
  gesteld_op: Date;
  aan_functie: string;
  aan_functie_naam: string;
  tekst: string;
  antwoord: string | null;
  beantwoord_door: string | null;
  beantwoord_door_naam: string | null;
  beantwoord_op: Date | null;
};

const KOLOMMEN = `v.*, z.nummer as zaak_nummer, f.naam as aan_functie_naam, s.naam as gesteld_door_naam, b.naam as beantwoord_door_naam`;
const TABELLEN = `vragen v join zaken z on z.id = v.zaak_id join functies f on f.code = v.aan_functie
  join medewerkers s on s.id = v.gesteld_door left join medewerkers b on b.id = v.beantwoord_door`;

/** The questions of a case, those without an answer first, newest first. */
export async function findVragenVanZaak(trx: Trx, zaakId: string): Promise<VraagRij[]> {
  const { rows } = await trx.raw(
    `select ${KOLOMMEN} from ${TABELLEN} where v.zaak_id = ?
     order by v.beantwoord_op is not null, v.gesteld_op desc, v.id limit 200`,
    [zaakId],
  );
  return rows;
}

/** One question under lock: who answers second sees the answer of the first. */
export async function lockVraag(trx: Trx, id: string): Promise<VraagRij | undefined> {
  // Locked first and read then: who waited for the lock would otherwise join the row as it was before.
  await trx.raw('select from vragen where id = ? for update', [id]);
  const { rows } = await trx.raw(`select ${KOLOMMEN} from ${TABELLEN} where v.id = ?`, [id]);
  return rows[0];
}

/** Open questions for these functies in these municipalities, oldest first. */
export async function findVragenAan(
  trx: Trx,
  aan: readonly { readonly gemeente: string; readonly functie: string }[],
  limiet: number,
): Promise<VraagRij[]> {
  const { rows } = await trx.raw(
    `select ${KOLOMMEN} from ${TABELLEN}
     where v.beantwoord_op is null and (v.gemeente, v.aan_functie) in (
       select * from unnest(:gemeenten::text[], :functies::text[]))
     order by v.gesteld_op, v.id limit :limiet`,
    {
      gemeenten: aan.map(({ gemeente }) => gemeente),
      functies: aan.map(({ functie }) => functie),
      limiet,
    },
  );
  return rows;
}

/** What a medewerker asked: without an answer, or answered since a moment; answered ones first. */
export async function findVragenVan(
  trx: Trx,
  medewerkerId: string,
  sinds: Date,
  limiet: number,
): Promise<VraagRij[]> {
  const { rows } = await trx.raw(
    `select ${KOLOMMEN} from ${TABELLEN}
     where v.gesteld_door = :medewerkerId and (v.beantwoord_op is null or v.beantwoord_op >= :sinds)
     order by v.beantwoord_op is null, v.gesteld_op desc, v.id limit :limiet`,
    { medewerkerId, sinds, limiet },
  );
  return rows;
}
