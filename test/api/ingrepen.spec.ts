import { expect } from 'chai';
import type { Ingreep } from '../../api/ingrepen/schema.ts';
import { buildZaak } from './builders.ts';
import type { Client } from './client.ts';
import { buildInstantie } from './instances.ts';
import { type ApiWorld, createApiWorld } from './world.ts';

const REDEN = 'De uitkomst staat al in het dossier.';
const HOUR = 3_600_000;

describe('api/ingrepen', () => {
  let world: ApiWorld;
  let first: Client;
  let second: Client;
  beforeEach(async () => {
    world = await createApiWorld();
    [first, second] = [await world.as('beheerder'), await world.as('beheerder-2')];
  });
  afterEach(() => world.close());

  async function stuck(verzegeld = false) {
    const zaak = await buildZaak(world, verzegeld ? { verzegeld, proces: 'srt-verwijzing' } : {});
    return {
      zaak,
      ...(await buildInstantie(world, zaak, { actief: ['brp-raadplegen'], stil: true })),
    };
  }
  const ask = (incident: string, naar = 'toetsen', reden = REDEN) =>
    first.post(`/incidenten/${incident}/verplaatsing`, { naar, reden });
  const queued = async () =>
    (await world.database.asOwner("select from outbox where soort = 'ingreep-uitvoeren'")).length;
  const waiting = async (): Promise<Ingreep[]> => (await second.get('/ingrepen')).body.ingrepen;

  it('offers the steps beside the one that stands still, and says which comes right after it', async () => {
    const { incident } = await stuck();

    const { body } = await first.get(`/incidenten/${incident}/plekken`);

    expect(body.gevraagd).to.equal(null);
    expect(body.van).to.equal('brp-raadplegen');
    expect(
      body.plekken.map(({ element, volgende }: Record<string, unknown>) => [element, volgende]),
    ).to.deep.equal([
      ['brp-raadplegen', false],
      ['toetsen', true],
      ['einde', false],
      ['elders', false],
    ]);
  });

  it('asks a second operator, who alone can agree; the engine hears it once', async () => {
    const { incident } = await stuck();
    const { status, body } = await ask(incident);
    expect(status).to.equal(201);
    expect((await waiting())[0]).to.include({
      van: 'brp-raadplegen',
      naar: 'toetsen',
      reden: REDEN,
    });

    const own = await first.post(`/ingrepen/${body.id}/akkoord`, {});
    expect([own.status, own.body.type]).to.deep.equal([403, '/problemen/vier-ogen']);
    expect(await queued()).to.equal(0);

    const answers = await Promise.all([
      second.post(`/ingrepen/${body.id}/akkoord`, {}),
      second.post(`/ingrepen/${body.id}/akkoord`, {}),
    ]);

    expect(answers.map((one) => one.status).sort()).to.deep.equal([202, 409]);
    expect(answers.find((one) => one.status === 409)?.body.detail).to.equal(
      'Beheerder 2 is al akkoord gegaan. De procesmotor voert het uit.',
    );
    expect(await queued()).to.equal(1);
    expect(await waiting()).to.deep.equal([]);
  });

  it('takes one request per incident at a time, names who asked, and lets a refused one be asked anew', async () => {
    const { incident } = await stuck();
    const { body } = await ask(incident);

    const twice = await ask(incident, 'einde');
    expect(twice.status).to.equal(409);
    expect(twice.body.detail).to.match(/^Beheerder heeft dit op .* al gevraagd/);
    const refused = await second.post(`/ingrepen/${body.id}/weigering`, {});
    expect(refused.status).to.equal(200);
    const late = await second.post(`/ingrepen/${body.id}/akkoord`, {});
    expect([late.status, late.body.detail]).to.deep.equal([
      409,
      'Beheerder 2 heeft deze vraag al geweigerd.',
    ]);

    const again = await ask(incident);
    expect(again.status).to.equal(201);
    expect((await first.post(`/ingrepen/${again.body.id}/weigering`, {})).status).to.equal(200);
    const trail = await world.database.asOwner<{ actie: string }>(
      "select actie from auditregels where object_soort = 'ingreep' order by volgnummer",
    );
    expect(trail.map(({ actie }) => actie)).to.deep.equal([
      'ingreep.gevraagd',
      'ingreep.geweigerd',
      'ingreep.gevraagd',
      'ingreep.ingetrokken',
    ]);
    expect(await queued()).to.equal(0);
  });

  it('lets a request end by itself after eight hours, and be asked anew', async () => {
    const { incident } = await stuck();
    const { body } = await ask(incident);
    world.state.now = new Date(world.state.now.getTime() + 8 * HOUR + 1);
    [first, second] = [await world.as('beheerder'), await world.as('beheerder-2')];

    const late = await second.post(`/ingrepen/${body.id}/akkoord`, {});

    expect(late.status).to.equal(409);
    expect(late.body.detail).to.match(/^Deze vraag gold tot .*\. Vraag het opnieuw/);
    expect(await waiting()).to.deep.equal([]);
    expect((await ask(incident)).status).to.equal(201);
    expect(await queued()).to.equal(0);
  });

  it('looks at the state again when somebody agrees: solved, moved on or ended meanwhile, nothing is done', async () => {
    const changes = [
      [
        'update engine_incidents set resolved_at = now() where key = $1',
        'incident',
        /^Deze storing is al opgelost/,
      ],
      [
        "update engine_process_instances set state = 'terminated' where key = $1",
        'instantie',
        /zaak is intussen beëindigd/,
      ],
      [
        "update engine_element_instances set state = 'terminated' where key = $1",
        'element',
        /^De zaak staat niet meer bij deze stap/,
      ],
    ] as const;
    for (const [sql, what, words] of changes) {
      const built = await stuck();
      const { body } = await ask(built.incident);
      await world.database.asOwner(sql, [built[what]]);

      const answer = await second.post(`/ingrepen/${body.id}/akkoord`, {});

      expect(answer.status, what).to.equal(409);
      expect(answer.body.detail).to.match(words);
    }
    expect(await queued()).to.equal(0);
    const rows = await world.database.asOwner<{ status: string }>('select status from ingrepen');
    expect(rows.map(({ status }) => status)).to.deep.equal(['gevraagd', 'gevraagd', 'gevraagd']);
  });

  it('refuses a step that is not beside it, a reason that says nothing, and an incident that is not there', async () => {
    const { incident } = await stuck();

    expect((await ask(incident, 'binnen')).status).to.equal(400);
    expect((await ask(incident, 'start')).body.detail).to.equal(
      'Naar deze stap kan het proces niet. Kies een stap uit de lijst.',
    );
    expect((await ask(incident, 'toetsen', 'zo')).status).to.equal(400);
    expect((await ask('1')).status).to.equal(404);
    const none = '00000000-0000-4000-8000-000000000000';
    expect((await second.post(`/ingrepen/${none}/akkoord`, {})).status).to.equal(404);
  });

  it('works for a sealed case without telling which case it is', async () => {
    const { incident, zaak } = await stuck(true);
    const { body } = await ask(incident);

    const [shown] = await waiting();
    expect(shown?.zaakNummer).to.equal(null);
    expect(JSON.stringify(shown)).not.to.include(zaak.nummer);
    expect((await second.post(`/ingrepen/${body.id}/akkoord`, {})).status).to.equal(202);
  });
});
