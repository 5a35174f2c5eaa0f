import type { TestDatabase } from '../test/support/database.ts';

/** Puts other people's open tasks in the tables, ten to a case, so that a figure does not come from an empty database. */
export async function fillTaken({ asOwner }: TestDatabase, count: number): Promise<void> {
  const cases = Math.ceil(count / 10);
  await asOwner(
    `insert into personen (gemeente, bsn_versleuteld, bsn_hash, naam, bijgewerkt_op)
     select 'oldenzaal', '', sha256(n::text::bytea), 'Vulling', now() from generate_series(1, $1::int) n`,
    [cases],
  );
  await asOwner(
    `insert into zaken (id, nummer, gemeente, proces, regeling, persoon_id, status, melding_op, gestart_op)
     select gen_random_uuid(), 'vulling-' || row_number() over (), gemeente, 'aanvraag', 'bijstand', id, 'in-behandeling', current_date, now()
     from personen where naam = 'Vulling'`,
  );
  await asOwner(
    `insert into taken (user_task_key, element_instance_key, process_instance_key, zaak_id, gemeente, proces, proces_versie, element_id, naam,
       formulier_id, formulier_versie, functie, kantoor_id, uiterste_datum, status, aangemaakt_op)
     select 'v' || z.nummer || n, 'v' || z.nummer || n, 'v' || z.nummer, z.id, z.gemeente, 'aanvraag', 1, 'recht-verifieren', 'Recht verifiëren',
       f.id, f.versie, 'bo-inkomen', 'backoffice', current_date + n, 'open', now() - n * interval '1 hour'
     from zaken z, generate_series(1, 10) n, (select id, versie from formulier_versies where id = 'aanvraag/recht-verifieren' limit 1) f
     where z.nummer like 'vulling-%'`,
  );
  await asOwner('analyze');
}
