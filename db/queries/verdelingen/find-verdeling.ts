import type { Trx } from '../../connect.ts';

export type VerdelingRegel = {
  volgnummer: number;
  taak_id: string;
  taak_naam: string;
  zaak_nummer: string;
  gemeente: string;
  uiterste_datum: string;
  van: string | null;
  van_naam: string | null;
  naar: string | null;
  naar_naam: string | null;
  van_prioriteit: number | null;
  naar_prioriteit: number | null;
  van_opvolgdatum: string | null;
  naar_opvolgdatum: string | null;
  versie: number;
  status: 'gepland' | 'gedaan' | 'geweigerd' | 'teruggedraaid' | 'niet-teruggedraaid';
  melding: string | null;
};
export type VerdelingRij = {
  id: string;
  gemaakt_op: Date;
  soort: 'toewijzen' | 'vrijgeven' | 'prioriteren' | 'wegleggen';
  reden: string;
};

/** A proposal of this medewerker; with `lock` nobody else takes a step of it meanwhile. */
export async function findVerdeling(
  trx: Trx,
  id: string,
  door: string,
  { lock = false } = {},
): Promise<VerdelingRij | undefined> {
  const { rows } = await trx.raw(
    `select id, gemaakt_op, soort, reden from verdelingen where id = ? and door = ? ${lock ? 'for update' : ''}`,
    [id, door],
  );
  return rows[0];
}

/** Its lines in order; bounded by what a proposal may hold. `status`: only the first `limiet` lines that are so. */
export async function findVerdelingRegels(
  trx: Trx,
  id: string,
  beperkt?: { status: VerdelingRegel['status']; limiet: number },
): Promise<VerdelingRegel[]> {
  const { rows } = await trx.raw(
    `select r.volgnummer, r.taak_id, t.naam as taak_naam, z.nummer as zaak_nummer, r.gemeente, t.uiterste_datum,
       r.van, v.naam as van_naam, r.naar, n.naam as naar_naam, r.van_prioriteit, r.naar_prioriteit,
       r.van_opvolgdatum, r.naar_opvolgdatum, r.versie, r.status, r.melding
     from verdeling_regels r join taken t on t.id = r.taak_id join zaken z on z.id = t.zaak_id
     left join medewerkers v on v.id = r.van left join medewerkers n on n.id = r.naar
     where r.verdeling_id = :id and (:status::text is null or r.status = :status)
     order by r.volgnummer limit :limiet`,
    { id, status: beperkt?.status ?? null, limiet: beperkt?.limiet ?? 1000 },
  );
  return rows;
}
