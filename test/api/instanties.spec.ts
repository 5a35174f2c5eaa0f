import { expect } from 'chai';
import type { InstantiesLijst } from '../../api/instanties/schema.ts';
import { buildZaak } from './builders.ts';
import { buildInstantie } from './instances.ts';
import { type ApiWorld, createApiWorld } from './world.ts';

const REDEN = 'De route stond verkeerd.';

describe('api/instanties', () => {
  let world: ApiWorld;
  beforeEach(async () => {
    world = await createApiWorld();
  });
  afterEach(() => world.close());

  const keys = (body: InstantiesLijst) => body.instanties.map(({ sleutel }) => sleutel);
  const queued = () =>
    world.database.asOwner("select inhoud from outbox where soort = 'ingreep-uitvoeren'");

  it('finds processes by case, process, version, step and state', async () => {
    const [one, two] = [await buildZaak(world), await buildZaak(world, { gemeente: 'tubbergen' })];
    const runs = await buildInstantie(world, one, { actief: ['brp-raadplegen'] });
    const still = await buildInstantie(world, one, { actief: ['toetsen'], stil: true });
    const done = await buildInstantie(world, two, { state: 'completed', versie: 4 });
    const ended = await buildInstantie(world, two, { state: 'terminated', proces: 'bezwaar' });
    const client = await world.as('beheerder');
    const find = async (query: string) => keys((await client.get(`/instanties?${query}`)).body);
    const of = (...them: { instantie: string }[]) => them.map(({ instantie }) => instantie);

    expect(await find('')).to.have.members(of(runs, still, done, ended));
    expect(await find(`zaak=${one.nummer}`)).to.have.members(of(runs, still));
    expect(await find('toestand=loopt')).to.deep.equal(of(runs));
    expect(await find('toestand=staat-stil')).to.deep.equal(of(still));
    expect(await find('toestand=afgerond')).to.deep.equal(of(done));
    expect(await find('toestand=beeindigd')).to.deep.equal(of(ended));
    expect(await find('proces=aanvraag&versie=4')).to.deep.equal(of(done));
    expect(await find('element=brp-raadplegen')).to.deep.equal(of(runs));
    expect(await find('proces=bezwaar&toestand=loopt')).to.deep.equal([]);
  });

  it('gives each process on one page, the newest first, also of those that began at one moment', async () => {
    const zaak = await buildZaak(world);
    const built = [];
    for (const minutes of [0, 0, 0, 5, 9])
      built.push(
        await buildInstantie(world, zaak, {
          op: new Date(world.state.now.getTime() - minutes * 60_000),
        }),
      );
    const client = await world.as('beheerder');
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await client.get(
        `/instanties?paginaGrootte=2${cursor && `&cursor=${cursor}`}`,
      );
      seen.push(...keys(body));
      cursor = body.volgende ?? '';
    } while (cursor);

    const [a, b, c, d, e] = built.map(({ instantie }) => instantie);
    expect(seen).to.deep.equal([c, b, a, d, e]);
    const other = await client.get('/instanties?paginaGrootte=2&toestand=loopt');
    expect(
      (await client.get(`/instanties?toestand=afgerond&cursor=${other.body.volgende}`)).status,
    ).to.equal(400);
  });

  it('tells of one process where it is, what it waits for, and who called whom', async () => {
    const zaak = await buildZaak(world);
    const parent = await buildInstantie(world, zaak);
    const child = await buildInstantie(world, zaak, {
      proces: 'gegevens-ophalen',
      bovenliggend: parent.instantie,
      actief: ['brp-raadplegen'],
      stil: true,
      variabelen: { gemeente: 'dinkelland', kinderen: 3 },
    });
    const { asOwner } = world.database;
    await asOwner(
      `insert into engine_timers values ('t1', $1, 'wachten', '2027-01-05T09:00Z', 'created', 1), ('t2', $1, 'wachten', '2026-01-05T09:00Z', 'triggered', 1)`,
      [child.instantie],
    );
    await asOwner(
      `insert into engine_message_subscriptions values ('m1', $1, 'x', 'luisteren', 'stuk-ontvangen', 'open', now(), 1)`,
      [child.instantie],
    );
    await asOwner(
      `insert into engine_jobs values ('1', $1, 'x', 'brp-raadplegen', 'gegevens-ophalen.brp-raadplegen', 2, 'failed', 'De BRP antwoordt niet.', now(), now(), null, 1)`,
      [child.instantie],
    );
    const client = await world.as('beheerder');

    // Keys of the engine are digits; these are of the test.
    await asOwner(`update engine_timers set key = '11' where key = 't1'`);
    await asOwner(`update engine_message_subscriptions set key = '12' where key = 'm1'`);
    const { body } = await client.get(`/instanties/${child.instantie}`);
    const above = await client.get(`/instanties/${parent.instantie}`);

    expect(body).to.deep.include({ zaakNummer: zaak.nummer, toestand: 'staat-stil' });
    expect(body.bovenliggend.sleutel).to.equal(parent.instantie);
    expect(above.body.aangeroepen[0].sleutel).to.equal(child.instantie);
    expect(body.timers).to.deep.equal([
      { sleutel: '11', elementId: 'wachten', op: '2027-01-05T09:00:00.000Z' },
    ]);
    expect(body.berichten[0]).to.include({ naam: 'stuk-ontvangen' });
    expect(body.jobs[0]).to.include({ pogingen: 2, fout: 'De BRP antwoordt niet.' });
    // What says something about a resident is not shown, whatever stands in the table.
    expect(body.variabelen.map(({ naam }: { naam: string }) => naam)).to.deep.equal(['gemeente']);
    expect(JSON.stringify(body)).not.to.include('Inwoner Test');
  });

  it('counts the cases at each step, and those that stand still there', async () => {
    const zaak = await buildZaak(world);
    await buildInstantie(world, zaak, { actief: ['brp-raadplegen', 'toetsen'] });
    await buildInstantie(world, zaak, { actief: ['brp-raadplegen'], stil: true });
    await buildInstantie(world, zaak, { actief: ['toetsen'], versie: 4 });
    const client = await world.as('beheerder');

    const all = await client.get('/tellingen?proces=aanvraag');
    const one = await client.get('/tellingen?proces=aanvraag&versie=3');

    expect(all.body).to.deep.equal({
      proces: 'aanvraag',
      versies: [4, 3],
      elementen: [
        { elementId: 'brp-raadplegen', actief: 2, stil: 1 },
        { elementId: 'toetsen', actief: 2, stil: 0 },
      ],
    });
    expect(one.body.elementen[1]).to.include({ elementId: 'toetsen', actief: 1 });
  });

  it('tells of a sealed case neither its number nor a variable, and finds it by no number', async () => {
    const zaak = await buildZaak(world, { verzegeld: true, proces: 'srt-verwijzing' });
    const { instantie, variabelen } = await buildInstantie(world, zaak, {
      actief: ['brp-raadplegen'],
      variabelen: { route: 'behandelen' },
    });
    const client = await world.as('beheerder');

    const detail = await client.get(`/instanties/${instantie}`);
    const found = await client.get(`/instanties?zaak=${zaak.nummer}`);
    const change = await client.post(`/instanties/${instantie}/variabelen`, {
      variabele: variabelen.route,
      was: 'behandelen',
      wordt: 'doorzenden',
      reden: REDEN,
    });

    expect(detail.body).to.deep.include({ zaakNummer: null, variabelen: [] });
    expect(JSON.stringify(detail.body)).not.to.include(zaak.nummer);
    expect(found.body.instanties).to.deep.equal([]);
    expect(change.status).to.equal(404);
  });

  it('sets a variable once, with the reason, the old and the new value, and a line in the trail', async () => {
    const { instantie, variabelen } = await buildInstantie(world, await buildZaak(world), {
      variabelen: { route: 'behandelen' },
    });
    const client = await world.as('beheerder');
    const wish = {
      variabele: variabelen.route,
      was: 'behandelen',
      wordt: 'doorzenden',
      reden: REDEN,
    };

    const answer = await client.post(`/instanties/${instantie}/variabelen`, wish);

    expect(answer.status).to.equal(202);
    expect(await queued()).to.deep.equal([{ inhoud: { ingreep: answer.body.id } }]);
    expect(world.state.nudges).to.equal(1);
    const { body } = await client.get(`/instanties/${instantie}`);
    expect(body.ingrepen[0]).to.deep.include({
      soort: 'variabele',
      naam: 'route',
      oud: 'behandelen',
      nieuw: 'doorzenden',
      reden: REDEN,
      status: 'bezig',
    });
    const trail = await world.database.asOwner(
      "select details from auditregels where actie = 'ingreep.variabele'",
    );
    expect(trail).to.deep.equal([
      { details: { instantie, naam: 'route', was: 'behandelen', wordt: 'doorzenden' } },
    ]);
  });

  it('refuses a variable that is not allowed, a value of another kind, one that changed, and a process that ended', async () => {
    const zaak = await buildZaak(world);
    const { instantie, variabelen } = await buildInstantie(world, zaak, {
      variabelen: {
        route: 'behandelen',
        besluitSoort: 'toekenning',
        vermogen: 100,
        wachtenTot: null,
        registerWeigert: false,
      },
    });
    const client = await world.as('beheerder');
    const ask = async (
      naam: string,
      was: unknown,
      wordt: unknown,
      reden = REDEN,
      at = instantie,
    ) => {
      const { status, body } = await client.post(`/instanties/${at}/variabelen`, {
        variabele: variabelen[naam],
        was,
        wordt,
        reden,
      });
      return [status, body.detail];
    };

    // A decision is changed by who decides, and what says something about a resident by nobody here.
    expect(await ask('besluitSoort', 'toekenning', 'afwijzing')).to.deep.equal([
      409,
      'De variabele ‘besluitSoort’ mag niet met de hand worden gewijzigd.',
    ]);
    expect((await ask('vermogen', 100, 0))[0]).to.equal(409);
    expect(await ask('route', 'behandelen', 'naar-huis')).to.deep.equal([
      400,
      'Kies een waarde uit de lijst.',
    ]);
    expect((await ask('route', 'behandelen', 5))[0]).to.equal(400);
    expect((await ask('registerWeigert', false, 'true'))[0]).to.equal(400);
    expect((await ask('wachtenTot', null, '2027-02-31T10:00:00Z'))[1]).to.equal(
      'Vul een dag en een tijd in die bestaan.',
    );
    expect((await ask('wachtenTot', null, '2027-02-01'))[0]).to.equal(400);
    expect(await ask('route', 'doorzenden', 'verwijzen')).to.deep.equal([
      409,
      'De waarde is intussen gewijzigd. Bekijk de nieuwe waarde en probeer het opnieuw.',
    ]);
    expect((await ask('route', 'behandelen', 'behandelen'))[0]).to.equal(409);
    expect((await ask('route', 'behandelen', 'verwijzen', '    '))[0]).to.equal(400);
    expect((await ask('route', 'behandelen', 'verwijzen', REDEN, '1'))[0]).to.equal(404);
    await world.database.asOwner("update engine_process_instances set state = 'completed'");
    expect(await ask('route', 'behandelen', 'verwijzen')).to.deep.equal([
      409,
      'Dit proces loopt niet meer.',
    ]);
    expect(await queued()).to.deep.equal([]);
  });

  it('refuses what is no key, no state and no case number', async () => {
    const client = await world.as('beheerder');

    expect((await client.get('/instanties/abc')).status).to.equal(404);
    expect((await client.get('/instanties?toestand=kapot')).status).to.equal(400);
    expect((await client.get('/instanties?zaak=999990019')).status).to.equal(400);
    expect((await client.get('/tellingen')).status).to.equal(400);
  });
});
