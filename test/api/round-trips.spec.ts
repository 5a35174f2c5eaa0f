import { expect } from 'chai';
import type { Knex } from 'knex';
import { buildTaak, buildZaak } from './builders.ts';
import { type ApiWorld, createApiWorld } from './world.ts';

type Query = { readonly sql: string; readonly bindings: readonly unknown[] };
type Plan = {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Loops'?: number;
  'Shared Hit Blocks'?: number;
  'Shared Read Blocks'?: number;
  Plans?: Plan[];
};

/** What CI can count: it does not wobble with the machine, and seconds follow from it (proof.md §A4). */
describe('api: round trips and plans', () => {
  let world: ApiWorld;
  before(async () => {
    world = await createApiWorld();
  });
  after(() => world.close());

  /** The statements of one request, without those that open and close its transaction. */
  async function statements(work: () => Promise<unknown>): Promise<Query[]> {
    const seen: Query[] = [];
    const note = (query: Query) => seen.push(query);
    world.database.db.on('query', note);
    await work();
    world.database.db.removeListener('query', note);
    return seen.filter(({ sql }) => !/^(begin|commit|rollback|select set_config)/i.test(sql));
  }

  it('reads a page of tasks in three', async () => {
    const client = await world.as('teamleider');
    await buildTaak(world, await buildZaak(world), { functie: 'bo-inkomen' });

    for (const query of [
      '',
      '?weergave=kantoor',
      '?weergave=alle&volgorde=nieuw&gemeente=dinkelland&teLaat=true',
    ]) {
      expect(await statements(() => client.get(`/taken${query}`)), query).to.have.length.at.most(3);
    }
  });

  it('completes a task in eight, the session and the key included', async () => {
    const client = await world.as('consulent-dinkelland');
    const complete = async () => {
      const taak = await buildTaak(world, await buildZaak(world), {
        behandelaar: client.session?.medewerkerId ?? null,
      });
      const answer = await client.post(`/taken/${taak.id}/afronding`, {
        versie: 1,
        gegevens: { volledigheid: { volledig: true } },
      });
      expect(answer.status).to.equal(202);
    };
    await complete(); // reads the form, which never changes and is kept

    expect(await statements(complete)).to.have.length.at.most(8);
  });

  it('claims in seven, opens a task in two, reads the cases in three and one case in eight', async () => {
    const client = await world.as('consulent-dinkelland');
    const zaak = await buildZaak(world);
    const taak = await buildTaak(world, zaak);

    expect(
      await statements(() => client.put(`/taken/${taak.id}/behandelaar`, { versie: 1 })),
    ).to.have.length.at.most(7);
    expect(await statements(() => client.get(`/taken/${taak.id}`))).to.have.length.at.most(2);
    expect(await statements(() => client.get('/zaken'))).to.have.length.at.most(3);
    expect(await statements(() => client.get(`/zaken/${zaak.id}`))).to.have.length.at.most(8);
  });

  it('reads the figures of all processes in fourteen, and a file of cases with its lines in the audit trail in five', async () => {
    const leader = await world.as('teamleider');

    expect(
      await statements(() => leader.get('/doorlooptijden?proces=bezwaar&regeling=ioaw')),
    ).to.have.length.at.most(14);
    // The session, the cases and one line for each of the three municipalities.
    expect(
      await statements(() => leader.get('/exporten/zaken?termijn=te-laat')),
    ).to.have.length.at.most(5);
  });

  it('finds a page among 60,000 tasks by index, in few pages of memory, wherever the page is', async () => {
    const zaak = await buildZaak(world);
    const client = await world.as('bo-inkomen-1');
    await world.database.asOwner(
      `insert into taken (user_task_key, element_instance_key, process_instance_key, zaak_id, gemeente, proces, proces_versie, element_id, naam,
         formulier_id, formulier_versie, functie, kantoor_id, uiterste_datum, status, behandelaar_id, aangemaakt_op)
       select 'many-' || i, i, i, $1, (array['dinkelland', 'tubbergen', 'oldenzaal'])[1 + (random() * 2)::int], 'aanvraag', 1, 'recht-verifieren', 'Recht verifiëren',
         'aanvraag/melding', 1, (array['bo-inkomen', 'bo-kwaliteit', 'bo-bezwaar', 'fo'])[1 + (random() * 3)::int], 'backoffice',
         date '2027-01-01' + (random() * 300)::int, case when random() < 0.5 then 'open' else 'afgerond' end,
         case when random() < 0.002 then $2::uuid when random() < 0.3 then (select id from medewerkers m where m.id <> $2 order by md5(m.id::text || i) limit 1) end, timestamptz '2026-12-01' + random() * interval '10 days'
       from generate_series(1, 60000) i`,
      [zaak.id, client.session?.medewerkerId],
    );
    // As it is in steady use: without the visibility map the pages read depend on when the server tidies up.
    await world.database.asOwner('vacuum (analyze) taken');

    let pages = 0;
    for (const query of [
      'weergave=mijn',
      'weergave=kantoor',
      'weergave=alle',
      'weergave=alle&volgorde=nieuw',
      'weergave=alle&volgorde=oud',
      'weergave=alle&volgorde=voorrang',
    ]) {
      let cursor = '';
      for (let page = 0; page < 6; page += 1) {
        const [list, counts] = await statementsOfList(client, `${query}&paginaGrootte=50${cursor}`);
        for (const [what, statement] of Object.entries({ list, counts })) {
          // A plan that is kept for all values has to be as good (docs/adr/0029).
          const plan = await explain(statement as Query, { kept: page % 6 === 5 });
          // Branches that no row of the page needed were not run.
          const nodes = flatten(plan).filter((node) => node['Actual Loops'] !== 0);
          const scans = nodes
            .filter((node) => node['Relation Name'] === 'taken')
            .map((node) => node['Node Type']);
          expect(scans, `${query} ${what}`).not.to.include('Seq Scan').and.not.be.empty;
          const blocks = (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0);
          // Fifty rows with their case, person and holder; three counts stop at 1,001 rows each, with the index that leads there.
          const most = what === 'list' ? 500 : 3 * 1_001 + 200;
          expect(blocks, `${query} page ${page + 1}, ${what}: blocks`).to.be.at.most(most);
        }
        pages += 1;
        const { volgende } = (await client.get(`/taken?${query}&paginaGrootte=50${cursor}`)).body;
        if (!volgende) break;
        cursor = `&cursor=${volgende}`;
      }
    }
    expect(pages).to.be.greaterThan(20);
  });

  it('finds what is late, and counts a period, among 30,000 cases by index', async () => {
    const zaak = await buildZaak(world);
    // A transaction cannot tidy up the tallies that it counted up itself: 30,000 in one would read each other's remains.
    for (let first = 1; first < 30_000; first += 500)
      await world.database.asOwner(
        `with nieuw as (
           insert into zaken (id, nummer, gemeente, proces, regeling, persoon_id, status, melding_op, aanvraag_op, gestart_op, beeindigd_op)
           select gen_random_uuid(), 'many-' || i, z.gemeente, 'aanvraag', 'bijstand', z.persoon_id, 'afgerond', s::date, s::date, s,
             case when i % 50 > 0 then s + interval '40 days' end
           from zaken z, generate_series($2::int, $2::int + 499) i, lateral (select timestamptz '2021-01-01' + (i % 1500) * interval '1 day' as s) x where z.id = $1
           returning *)
         insert into termijnen (id, zaak_id, gemeente, soort, grondslag, wettelijk, begint_op, duur, einddatum, status, uitleg, gesloten_op)
         select gen_random_uuid(), id, gemeente, 'beslistermijn', 'art. 4:13 lid 2 Awb', true, melding_op, 'P8W', melding_op + 56,
           case when beeindigd_op is null then 'lopend' else 'afgerond' end, '[]', beeindigd_op from nieuw`,
        [zaak.id, first],
      );
    await world.database.asOwner('vacuum (analyze) zaken');
    await world.database.asOwner('vacuum (analyze) termijnen');
    const leader = await world.as('teamleider');

    const seen = [
      ...(await statements(() => leader.get('/zaken?termijn=te-laat'))),
      ...(await statements(() => leader.get('/doorlooptijden'))),
    ].filter(({ sql }) => /\b(from|join) (zaken|termijnen)\b/.test(sql));
    // The figures themselves are tallies; what is left reads cases.
    expect(seen.length).to.be.within(2, 6);
    for (const query of seen) {
      const scans = flatten(await explain(query))
        .filter((node) => ['zaken', 'termijnen'].includes(node['Relation Name'] ?? ''))
        .map((node) => node['Node Type']);
      expect(scans, query.sql).not.to.include('Seq Scan').and.not.be.empty;
    }
  });

  async function statementsOfList(
    client: Awaited<ReturnType<ApiWorld['as']>>,
    query: string,
  ): Promise<Query[]> {
    const seen = await statements(() => client.get(`/taken?${query}`));
    return seen.filter(({ sql }) => sql.includes('plaatsen'));
  }

  /** The plan as the application role gets it, under row-level security; `kept`: the one for whatever values. */
  function explain({ sql, bindings }: Query, { kept = false } = {}): Promise<Plan> {
    return world.database.db.transaction(async (trx: Knex.Transaction) => {
      await trx.raw("select set_config('app.gemeenten', 'dinkelland,tubbergen,oldenzaal', true)");
      const client = await trx.client.acquireConnection();
      if (!kept) {
        const { rows } = await client.query(`${EXPLAIN} ${sql}`, bindings);
        return rows[0]['QUERY PLAN'][0].Plan;
      }
      await client.query('set local plan_cache_mode = force_generic_plan');
      await client.query(`prepare kept as ${sql}`);
      const values = bindings.map((value) => client.escapeLiteral(asText(value))).join(', ');
      const { rows } = await client.query(`${EXPLAIN} execute kept(${values})`);
      await client.query('deallocate kept');
      return rows[0]['QUERY PLAN'][0].Plan;
    });
  }
});

const EXPLAIN = 'explain (analyze, buffers, format json)';
const asText = (value: unknown): string =>
  Array.isArray(value) ? `{${value.map((one) => `"${one}"`).join(',')}}` : String(value);
const flatten = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(flatten)];
