import pg from 'pg';
import type { TestDatabase } from '../test/support/database.ts';

/** How many hold tasks besides the demo accounts. */
const COLLEAGUES = 2000;
/** What the one who is measured holds, whatever the number of tasks. */
export const OWN = 60;
/** Of every ten tasks one is open. */
const OPEN_OF = 10;

/**
 * Fills the tables with tasks as they would be after years: ten to a case, one in ten open, unevenly over municipalities, functions,
 * forms, people and days. Every column is drawn from its own hash of the row's number: the same tables each time, and no two columns that
 * go together by accident (with remainders of one number a filter finds nothing, or everything).
 */
export async function fillManyTasks(
  database: TestDatabase,
  count: number,
  { holder, today }: { holder: string; today: string },
): Promise<void> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const run = (sql: string, values: unknown[] = []) => client.query(sql, values);
  try {
    // Rows that refer to each other by the way they are made need no check one by one; this is the owner, in a session of its own.
    await run('set session_replication_role = replica');
    await run(
      `insert into medewerkers (id, subject, naam) select gen_random_uuid(), 'meting-' || n, 'Collega ' || n from generate_series(1, $1::int) n`,
      [COLLEAGUES],
    );
    await run(
      `insert into personen (gemeente, bsn_versleuteld, bsn_hash, naam, bijgewerkt_op)
       select ${GEMEENTE('n')}, '', sha256(('meting' || n)::bytea), 'Inwoner ' || n, now() from generate_series(1, $1::int) n`,
      [count / 10],
    );
    await run(
      `insert into zaken (id, nummer, gemeente, proces, regeling, persoon_id, status, melding_op, gestart_op)
       select gen_random_uuid(), '2026-M-' || row_number() over (order by p.naam), p.gemeente, 'aanvraag', 'bijstand', p.id, 'in-behandeling', $1::date, now()
       from personen p where p.naam like 'Inwoner %'`,
      [today],
    );
    await run(
      `create temporary table meting_zaken as select row_number() over (order by nummer) as n, id, gemeente from zaken where nummer like '2026-M-%'`,
    );
    await run(
      `create temporary table meting_mensen as select (row_number() over (order by naam))::int as n, id from medewerkers where subject like 'meting-%'`,
    );
    await run('create unique index on meting_zaken (n)');
    await run('create unique index on meting_mensen (n)');
    await run('analyze meting_zaken');
    await run('analyze meting_mensen');
    await run(
      `insert into taken (user_task_key, element_instance_key, process_instance_key, zaak_id, gemeente, proces, proces_versie, element_id, naam,
         formulier_id, formulier_versie, functie, kantoor_id, uiterste_datum, status, behandelaar_id, geclaimd_op, prioriteit, opvolgdatum,
         opvolgreden, aangemaakt_op)
       select 'm' || i, 'm' || i, 'm' || i, z.id, z.gemeente, split_part(f.formulier, '/', 1), 1, split_part(f.formulier, '/', 2), f.titel,
         f.formulier, f.versie, p.functie, p.kantoor_id, $2::date + (${DRAW('i', 3)} ^ 2 * 120)::int - 15,
         case when o.open then 'open' else 'afgerond' end, case when ${DRAW('i', 4)} < 0.4 then m.id end, case when ${DRAW('i', 4)} < 0.4 then now() end,
         case when ${DRAW('i', 5)} < 0.05 then 80 else 50 end,
         case when o.open and ${DRAW('i', 6)} < 0.02 then $2::date + 10 end, case when o.open and ${DRAW('i', 6)} < 0.02 then 'Wacht op stukken' end,
         $2::timestamptz - ${DRAW('i', 7)} * interval '60 days'
       from generate_series(1, $1::int) i
       join meting_zaken z on z.n = (i - 1) / 10 + 1
       cross join lateral (select ${DRAW('i', 0)} < 1.0 / ${OPEN_OF} as open) o
       cross join lateral (select (array_agg(u.functie order by u.functie <> 'bo-inkomen', u.functie))[1 + (${DRAW('i', 1)} ^ 2 * count(*))::int % count(*)] as functie
         from uitvoeringen u where u.gemeente = z.gemeente and u.functie like any (array['bo-%', 'fo'])) w
       cross join lateral (select u.functie, u.kantoor_id from uitvoeringen u where u.gemeente = z.gemeente and u.functie = w.functie limit 1) p
       cross join lateral (select array_agg(v.id || '|' || v.versie || '|' || v.titel order by v.id) as alle from formulier_versies v) a
       cross join lateral (select a.alle[1 + (${DRAW('i', 2)} ^ 2 * array_length(a.alle, 1))::int % array_length(a.alle, 1)] as keuze) k
       cross join lateral (select split_part(k.keuze, '|', 1) as formulier, split_part(k.keuze, '|', 2)::int as versie, split_part(k.keuze, '|', 3) as titel) f
       join meting_mensen m on m.n = 1 + (${DRAW('i', 8)} ^ 2 * ${COLLEAGUES - 1})::int`,
      [count, today],
    );
    await run(
      `update taken set behandelaar_id = $1, geclaimd_op = now() where id in (
         select id from taken where status = 'open' and functie = 'bo-inkomen' and behandelaar_id is null and opvolgdatum is null
         order by user_task_key limit $2)`,
      [holder, OWN],
    );
    await run('reset session_replication_role');
    await run('vacuum (analyze) taken');
    await run('analyze');
  } finally {
    await client.end();
  }
}

/** A number from 0 up to 1 that belongs to a row and to one question about it. */
const DRAW = (row: string, question: number): string =>
  `((hashint8extended(${row}::bigint, ${question + 1}) & 1048575) / 1048576.0)`;

const GEMEENTE = (row: string): string =>
  `case when ${DRAW(row, 20)} < 0.5 then 'oldenzaal' when ${DRAW(row, 20)} < 0.8 then 'dinkelland' else 'tubbergen' end`;
