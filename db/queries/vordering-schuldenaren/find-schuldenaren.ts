import type { Trx } from '../../connect.ts';
import type { SchuldenaarRij } from './schuldenaar-rij.ts';

/** Who owes the claims of a case, who no longer does included; first the resident. Name and address as they are known now. */
export async function findSchuldenaren(trx: Trx, zaakId: string): Promise<SchuldenaarRij[]> {
  const { rows } = await trx.raw(
    `select s.*, coalesce(p.naam, s.naam) as naam, coalesce(p.geboortedatum, s.geboortedatum) as geboortedatum,
       coalesce(p.adres, s.adres) as adres
     from vordering_schuldenaren s join vorderingen v on v.id = s.vordering_id left join personen p on p.id = s.persoon_id
     where v.zaak_id = ? order by s.rol, s.sinds, s.id limit 100`,
    [zaakId],
  );
  return rows;
}
