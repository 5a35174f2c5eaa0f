import { expect } from 'chai';
import type { Stappen } from '../../api/doorlooptijden/schema.ts';
import { buildTaak, buildTermijn, buildZaak } from './builders.ts';
import { type ApiWorld, createApiWorld } from './world.ts';

describe('api/doorlooptijden/stappen', () => {
  let world: ApiWorld;
  before(async () => {
    world = await createApiWorld();
    world.state.now = new Date('2026-12-31T09:00:00Z');
    await smallestGroup(1);
    for (const versie of [1, 2])
      await world.database.asOwner(
        `insert into engine_process_definitions (key, bpmn_process_id, version, resource_name, xml, deployed_at, position)
         values ('800' || $1::text, 'aanvraag', $1::int, 'aanvraag.bpmn', '<bpmn/>', now(), 1)`,
        [versie],
      );
  });
  after(() => world.close());

  const smallestGroup = (aantal: number) =>
    world.database.asOwner('update instellingen set waarde = $1 where sleutel = $2', [
      String(aantal),
      'kleinste-groep',
    ]);
  const at = (day: string) => new Date(`${day}T09:00:00Z`);

  /** A case that is at a step, or that did it: `van`, taken on `gepakt`, done on `tot`. */
  async function step(
    element: string,
    {
      van,
      gepakt,
      tot,
      versie = 1,
      gemeente = 'dinkelland',
      soort = 'USER_TASK',
    }: {
      van: string;
      gepakt?: string;
      tot?: string;
      versie?: number;
      gemeente?: string;
      soort?: string;
    },
  ) {
    const zaak = await buildZaak(world, { gemeente, gestartOp: at(van) });
    const { asOwner } = world.database;
    await asOwner(
      `insert into engine_process_instances (key, bpmn_process_id, version, process_definition_key, state, zaak_id, position)
       values ($1::text, 'aanvraag', $2::int, '800' || $2::text, 'active', $1::uuid, 1)`,
      [zaak.id, versie],
    );
    await asOwner(
      `insert into engine_element_instances (key, process_instance_key, process_definition_key, bpmn_process_id, element_id, element_type, state, started_at, ended_at, position)
       values ($1, $1, '800' || $2::text, 'aanvraag', $3, $4, $5, $6, $7, 1)`,
      [zaak.id, versie, element, soort, tot ? 'completed' : 'active', at(van), tot && at(tot)],
    );
    if (soort === 'USER_TASK') {
      const taak = await buildTaak(world, zaak, {
        element,
        status: tot ? 'afgerond' : 'open',
        aangemaaktOp: at(van),
      });
      await asOwner(
        'update taken set element_instance_key = $2, geclaimd_op = $3, afgerond_op = $4 where id = $1',
        [taak.id, zaak.id, gepakt && at(gepakt), tot && at(tot)],
      );
    }
    return zaak;
  }
  const read = async (query: string, account: 'manager' | 'manager-dinkelland' = 'manager') =>
    (await (await world.as(account)).get(`/doorlooptijden/stappen?${query}`)).body as Stappen;
  const PERIODE = 'van=2026-10-01&tot=2026-12-31';

  it('counts who is at a step now and who passed it, and tells waiting from working', async () => {
    for (const [gepakt, tot] of [
      ['2026-10-03', '2026-10-04'],
      ['2026-10-05', '2026-10-09'],
      ['2026-10-09', '2026-10-19'],
    ] as const)
      await step('volledigheid-beoordelen', { van: '2026-10-01', gepakt, tot });
    await step('volledigheid-beoordelen', {
      van: '2026-01-01',
      gepakt: '2026-01-02',
      tot: '2026-01-03',
    }); // before the period
    const late = await step('volledigheid-beoordelen', { van: '2026-11-01' });
    await buildTermijn(world, late, { begintOp: '2026-10-01', einddatum: '2026-11-20' });
    await step('volledigheid-beoordelen', { van: '2026-12-01', gemeente: 'oldenzaal' });
    await step('wachten-op-stukken', { van: '2026-12-01', soort: 'INTERMEDIATE_CATCH_EVENT' });
    await step('regels-toepassen', { van: '2026-12-01', soort: 'SERVICE_TASK' }); // takes no time by itself

    const { stappen, versies } = await read(PERIODE);

    expect(versies).to.deep.equal([2, 1]);
    expect(stappen).to.deep.equal([
      {
        elementId: 'volledigheid-beoordelen',
        taak: true,
        nu: 2,
        nuTeLaat: 1,
        klaar: 3,
        duurP50: 8,
        duurP90: 16,
        wachtP50: 4,
        werkP50: 4,
      },
      {
        elementId: 'wachten-op-stukken',
        taak: false,
        nu: 1,
        nuTeLaat: 0,
        klaar: 0,
        duurP50: null,
        duurP90: null,
        wachtP50: null,
        werkP50: null,
      },
    ]);
  });

  it('is of the own municipality, of one version, or of one municipality when asked', async () => {
    await step('besluit-nemen', { van: '2026-12-01', versie: 2, gemeente: 'oldenzaal' });
    const now = async (query: string, account?: 'manager-dinkelland') =>
      Object.fromEntries(
        (await read(`${PERIODE}&${query}`, account)).stappen.map(({ elementId, nu }) => [
          elementId,
          nu,
        ]),
      );

    expect(await now('versie=2')).to.deep.equal({ 'besluit-nemen': 1 });
    expect(await now('gemeente=oldenzaal')).to.deep.equal({
      'besluit-nemen': 1,
      'volledigheid-beoordelen': 1,
    });
    expect(await now('', 'manager-dinkelland')).to.deep.equal({
      'volledigheid-beoordelen': 1,
      'wachten-op-stukken': 1,
    });
  });

  it('leads to the cases that wait at the step', async () => {
    const leader = await world.as('teamleider');
    const { zaken } = (await leader.get('/zaken?status=lopend&stap=besluit-nemen')).body as {
      zaken: { gemeente: string }[];
    };

    expect(zaken.map(({ gemeente }) => gemeente)).to.deep.equal(['oldenzaal']);
    expect((await leader.get('/zaken?stap=BSN%20999990019')).status).to.equal(400);
  });

  it('tells nothing of a group that is too small, and refuses a period that ends before it begins', async () => {
    await smallestGroup(5);
    const { stappen, kleinsteGroep } = await read(PERIODE);
    await smallestGroup(1);

    expect(kleinsteGroep).to.equal(5);
    for (const { nu, klaar, duurP50, wachtP50 } of stappen) {
      expect(nu).to.equal(null);
      expect([0, null]).to.include(klaar);
      expect([duurP50, wachtP50]).to.deep.equal([null, null]);
    }
    const leader = await world.as('manager');
    expect(
      (await leader.get('/doorlooptijden/stappen?van=2026-12-31&tot=2026-01-01')).status,
    ).to.equal(400);
    expect(
      (await (await world.as('consulent-dinkelland')).get('/doorlooptijden/stappen')).status,
    ).to.equal(403);
  });
});
