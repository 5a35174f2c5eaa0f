import { expect } from 'chai';
import { buildTermijn, buildZaak } from './builders.ts';
import { type ApiWorld, createApiWorld } from './world.ts';

let key = 4_503_599_627_370_500;

describe('api/incidenten', () => {
  let world: ApiWorld;
  beforeEach(async () => {
    world = await createApiWorld();
  });
  afterEach(() => world.close());

  /** A step of a case at which the engine stopped, as the history folds it. @returns the key of the incident */
  async function stopped(
    zaak: { id: string; nummer: string },
    { element = 'brp-raadplegen', opgelost = false, state = 'active', definitie = '1' } = {},
  ): Promise<string> {
    key += 10;
    await world.database.asOwner(
      `insert into engine_process_instances values ($1, 'aanvraag', 3, $4, null, $2, $3, now(), null, 1)`,
      [String(key), zaak.id, state, definitie],
    );
    await world.database.asOwner(
      `insert into engine_incidents values ($1, $2, $3, $4, $5, 'JOB_NO_RETRIES', $6, $7, $8, 1)`,
      [
        String(key + 1),
        String(key),
        element,
        String(key + 2),
        String(key + 3),
        `In zaak ${zaak.nummer} is de stap niet gelukt.`,
        world.state.now,
        opgelost ? world.state.now : null,
      ],
    );
    return String(key + 1);
  }
  const queued = () =>
    world.database.asOwner<{ inhoud: { incident: string; job: string } }>(
      "select inhoud from outbox where soort = 'incident-oplossen' order by id",
    );
  const trail = () =>
    world.database.asOwner<{ object_id: string; gemeente: string }>(
      "select object_id, gemeente from auditregels where actie = 'incident.nieuwe-poging' order by volgnummer",
    );

  it('lists what stands still, the case whose term ends first on top, by number and without a name', async () => {
    const later = await buildZaak(world, { gemeente: 'tubbergen' });
    await buildTermijn(world, later, { einddatum: '2027-01-26' });
    const first = await buildZaak(world);
    await buildTermijn(world, first, { einddatum: '2026-12-20' });
    const without = await buildZaak(world);
    const third = await stopped(without);
    const second = await stopped(later, { element: 'suwinet-raadplegen' });
    const top = await stopped(first);
    await stopped(first, { opgelost: true });
    await stopped(first, { state: 'terminated' });

    const { body } = await (await world.as('beheerder')).get('/incidenten');

    expect(body.incidenten.map(({ sleutel }: { sleutel: string }) => sleutel)).to.deep.equal([
      top,
      second,
      third,
    ]);
    expect(body.incidenten[0]).to.deep.include({
      zaakNummer: first.nummer,
      proces: 'aanvraag',
      versie: 3,
      element: 'brp-raadplegen',
      keer: 1,
      zelfde: 2,
      termijn: { soort: 'beslistermijn', einddatum: '2026-12-20' },
      nieuwePoging: null,
    });
    expect(JSON.stringify(body)).not.to.include('Inwoner Test');
  });

  it('calls a step as the model of the case does, and by its id where that has no name', async () => {
    for (const [key, naam] of [
      ['1', 'BRP raadplegen'],
      ['2', 'Persoonsgegevens ophalen'],
    ])
      await world.database.asOwner(
        `insert into engine_process_definitions values ($1::text, 'aanvraag', $1::int, 'aanvraag.bpmn', $2, now(), 1)`,
        [
          key,
          `<bpmn:exclusiveGateway id="samen" /><bpmn:serviceTask id="brp-raadplegen" name="${naam}" />`,
        ],
      );
    const zaak = await buildZaak(world);
    const old = await stopped(zaak);
    const now = await stopped(zaak, { definitie: '2' });
    const nameless = await stopped(zaak, { element: 'samen' });
    const client = await world.as('beheerder');

    const { body } = await client.get('/incidenten');
    const names = new Map(
      body.incidenten.map(({ sleutel, stap }: Record<string, string>) => [sleutel, stap]),
    );

    expect([old, now, nameless].map((sleutel) => names.get(sleutel))).to.deep.equal([
      'BRP raadplegen',
      'Persoonsgegevens ophalen',
      null,
    ]);
    expect((await client.get(`/incidenten/${now}`)).body.stap).to.equal('Persoonsgegevens ophalen');
  });

  it('asks for one new try, with a line in the trail, and says who was first to the next', async () => {
    const zaak = await buildZaak(world);
    const sleutel = await stopped(zaak);
    const client = await world.as('beheerder');

    const answer = await client.post(`/incidenten/${sleutel}/nieuwe-poging`, undefined);
    const again = await client.post(`/incidenten/${sleutel}/nieuwe-poging`, undefined);

    expect([answer.status, answer.body]).to.deep.equal([202, { aantal: 1 }]);
    expect(again.status).to.equal(409);
    expect(again.body.detail).to.match(/^Beheerder heeft op .* al om een nieuwe poging gevraagd/);
    expect(await queued()).to.have.length(1);
    expect(await trail()).to.deep.equal([{ object_id: sleutel, gemeente: 'dinkelland' }]);
    expect(world.state.nudges).to.equal(1);
    const { body } = await client.get(`/incidenten/${sleutel}`);
    expect(body.nieuwePoging.door.naam).to.equal('Beheerder');
    expect(body.melding).to.include(zaak.nummer);
  });

  it('refuses what was solved meanwhile, and what ended meanwhile, in words', async () => {
    const zaak = await buildZaak(world);
    const client = await world.as('beheerder');
    const answers = [];
    for (const how of [{ opgelost: true }, { state: 'terminated' }]) {
      answers.push(
        await client.post(`/incidenten/${await stopped(zaak, how)}/nieuwe-poging`, undefined),
      );
    }

    expect(answers.map(({ status }) => status)).to.deep.equal([409, 409]);
    expect(answers[0]?.body.detail).to.match(/^Deze storing is al opgelost, op /);
    expect(answers[1]?.body.detail).to.include('de zaak is intussen beëindigd');
    expect(await queued()).to.have.length(0);
  });

  it('tries all that stand still at one step, each once, whoever asks beside', async () => {
    const keys = [];
    for (let i = 0; i < 5; i += 1) keys.push(await stopped(await buildZaak(world)));
    const other = await stopped(await buildZaak(world), { element: 'suwinet-raadplegen' });
    const client = await world.as('beheerder');
    const wish = { proces: 'aanvraag', element: 'brp-raadplegen' };

    const answers = await Promise.all(
      [1, 2, 3].map(() => client.post('/incidenten/nieuwe-pogingen', wish)),
    );

    expect(answers.map(({ status }) => status)).to.deep.equal([202, 202, 202]);
    expect(answers.map(({ body }) => body.aantal).sort()).to.deep.equal([0, 0, 5]);
    const asked = (await queued()).map(({ inhoud }) => inhoud.incident);
    expect(asked.sort()).to.deep.equal(keys.sort());
    expect(asked).not.to.include(other);
    expect((await trail()).length).to.equal(5);
  });

  it('lets a step of a sealed case be repaired without telling which case it is', async () => {
    const zaak = await buildZaak(world, { verzegeld: true, proces: 'srt-verwijzing' });
    const sleutel = await stopped(zaak);
    const client = await world.as('beheerder');

    const list = await client.get('/incidenten');
    const detail = await client.get(`/incidenten/${sleutel}`);
    const retry = await client.post(`/incidenten/${sleutel}/nieuwe-poging`, undefined);

    expect(list.body.incidenten).to.have.length(1);
    expect(list.body.incidenten[0].zaakNummer).to.equal(null);
    expect(JSON.stringify([list.body, detail.body])).not.to.include(zaak.nummer);
    expect(retry.status).to.equal(202);
    expect(await queued()).to.have.length(1);
  });

  it('refuses what is no key, and a step without its process', async () => {
    const client = await world.as('beheerder');

    expect((await client.get('/incidenten/abc')).status).to.equal(404);
    expect((await client.get('/incidenten?proces=Een%20proces')).status).to.equal(400);
    expect((await client.post('/incidenten/nieuwe-pogingen', { element: 'x' })).status).to.equal(
      400,
    );
  });
});
