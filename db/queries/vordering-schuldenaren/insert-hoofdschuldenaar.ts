import type { Trx } from '../../connect.ts';

/** The resident of the case of a claim as its debtor; kept once, and what became of that stays. */
export async function insertHoofdschuldenaar(
  trx: Trx,
  schuldenaar: { vorderingId: string; grond: string; sinds: string },
): Promise<void> {
  await trx.raw(
    `insert into vordering_schuldenaren (vordering_id, gemeente, rol, grond, persoon_id, sinds, sleutel)
     select v.id, v.gemeente, 'hoofdschuldenaar', :grond, z.persoon_id, :sinds, v.id || '-hoofd'
     from vorderingen v join zaken z on z.id = v.zaak_id where v.id = :vorderingId
     on conflict (sleutel) do nothing`,
    schuldenaar,
  );
}
