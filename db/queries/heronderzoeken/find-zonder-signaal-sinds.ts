import type { Trx } from '../../connect.ts';

/** Since when no signal of this resident held: the first grant, or a later review that a signal led to and that was not explained. */
export async function findZonderSignaalSinds(
  trx: Trx,
  { zaakId, persoonId }: { zaakId: string; persoonId: string },
): Promise<string | undefined> {
  const { rows } = await trx.raw(
    `select to_char(coalesce(
       (select max(z.melding_op) from zaken z join dossiers d on d.zaak_id = z.id
        where z.persoon_id = :persoonId and z.id <> :zaakId and z.proces = 'heronderzoek'
          and d.gegevens -> 'heronderzoek' ->> 'aanleiding' in ('signaal', 'tip', 'srt')
          and z.uitkomst is distinct from 'signaal-verklaard' and z.uitkomst is distinct from 'signaal-ingetrokken'),
       (select min(b.ingangsdatum) from besluiten b join zaken z on z.id = b.zaak_id
        where z.persoon_id = :persoonId and b.soort in ('toekenning', 'toekenning-lening'))), 'YYYY-MM-DD') as sinds`,
    { zaakId, persoonId },
  );
  return (rows[0]?.sinds as string | null) ?? undefined;
}
