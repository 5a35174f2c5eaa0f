import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { openDue } from '../../reviews/open-due.ts';
import { startPlanner } from '../../reviews/planner.ts';
import { silent } from '../support/log.ts';
import { buildHeronderzoek, buildZaak } from './builders.ts';
import type { Client } from './client.ts';
import { type ApiWorld, createApiWorld } from './world.ts';

/** The week of the world's clock and the three after it. */
const WEEKS = ['2026-12-14', '2026-12-21', '2026-12-28', '2027-01-04'];
const PERIOD = { van: '2026-12-14', tot: '2027-01-10' };
const REDEN = { reden: 'Inwoner vroeg om uitstel.' };

describe('api/heronderzoekrondes', () => {
  let world: ApiWorld;
  let leider: Client;
  let residents = 0;
  beforeEach(async () => {
    world = await createApiWorld();
    leider = await world.as('teamleider');
  });
  afterEach(() => world.close());

  /** A resident whose application was granted and whose review is due. */
  async function granted(geplandOp: string, anders: Parameters<typeof buildZaak>[1] = {}) {
    residents += 1;
    const zaak = await buildZaak(world, {
      bsn: String(900_000_000 + residents),
      status: 'afgerond',
      gestartOp: new Date('2026-01-05T09:00:00Z'),
      ...anders,
    });
    return { ...zaak, heronderzoek: await buildHeronderzoek(world, zaak, geplandOp) };
  }
  const make = async (anders: object = {}, who = leider) =>
    who.post('/heronderzoekrondes', { gemeente: 'dinkelland', ...PERIOD, ...anders });
  const read = async (id: string) => (await leider.get(`/heronderzoekrondes/${id}`)).body;
  const planned = async (id: string) =>
    Object.fromEntries(
      (await read(id)).zaken.map((zaak: { zaakNummer: string; week: string | null }) => [
        zaak.zaakNummer,
        zaak.week,
      ]),
    );
  const open = () => openDue({ db: world.database.db, clock: () => world.state.now });
  const opened = () =>
    world.database.asOwner<{ oorzaak_zaak_id: string; melding_op: string; heronderzoek: object }>(
      `select z.oorzaak_zaak_id, z.melding_op::text, d.gegevens -> 'heronderzoek' as heronderzoek
       from zaken z join dossiers d on d.zaak_id = z.id where z.proces = 'heronderzoek' and z.sleutel is not null order by z.nummer`,
    );

  it('proposes what is due of the municipality, spread over the weeks by what it can do', async () => {
    const first = await granted('2026-11-02');
    const second = await granted('2026-12-22');
    const third = await granted('2026-12-23');
    await granted('2027-06-01'); // after the period
    await granted('2026-12-15', { gemeente: 'tubbergen' });

    const { status, body } = await make({ perWeek: 1 });

    expect(status).to.equal(201);
    expect(body.status).to.equal('concept');
    expect(await planned(body.id)).to.deep.equal({
      [first.nummer]: '2026-12-14',
      [second.nummer]: '2026-12-21',
      [third.nummer]: '2026-12-28',
    });
    const ronde = await read(body.id);
    expect(ronde).to.deep.include({
      gemeente: 'dinkelland',
      van: '2026-12-14',
      tot: '2027-01-04',
      perWeek: 1,
      weken: WEEKS.map((week, at) => ({ week, aantal: at < 3 ? 1 : 0, elders: 0 })),
    });
    expect(ronde.aantallen).to.deep.equal({
      gepland: 3,
      over: 0,
      geopend: 0,
      vervallen: 0,
      verwijderd: 0,
    });
    expect((await leider.get('/heronderzoekrondes')).body.rondes).to.have.length(1);
  });

  it('takes the capacity from the settings, and says of what does not fit that it does not', async () => {
    for (let n = 0; n < 3; n += 1) await granted('2026-12-14');
    await world.database.asOwner(
      "update instellingen set waarde = '1' where sleutel = 'heronderzoeken-per-week' and gemeente = 'dinkelland'",
    );

    const narrow = await make({ tot: '2026-12-27' });
    expect((await read(narrow.body.id)).aantallen).to.deep.include({ gepland: 2, over: 1 });
    // What did not fit is still due.
    const wide = await make({ tot: '2026-12-27', bovenCapaciteit: true });
    const ronde = await read(wide.body.id);
    expect(ronde.aantallen).to.deep.include({ gepland: 1, over: 0 });
    expect(ronde.weken[0]).to.deep.equal({ week: '2026-12-14', aantal: 1, elders: 1 });
    const { body } = await leider.get('/heronderzoekrondes');
    expect(body.gemeenten[0]).to.deep.equal({ gemeente: 'dinkelland', perWeek: 1 });
  });

  it('leaves out whom another round has, who is looked at now, who has no benefit left, and an older plan', async () => {
    const inRound = await granted('2026-12-14');
    await make();
    const running = await granted('2026-12-14');
    await buildZaak(world, { bsn: running.bsn, proces: 'heronderzoek' });
    const ended = await granted('2026-12-14');
    const review = await buildZaak(world, {
      bsn: ended.bsn,
      proces: 'heronderzoek',
      status: 'afgerond',
    });
    await world.database.asOwner("update zaken set uitkomst = 'beeindiging' where id = $1", [
      review.id,
    ]);
    const replaced = await granted('2026-12-14');
    const later = await buildZaak(world, {
      bsn: replaced.bsn,
      proces: 'heronderzoek',
      status: 'afgerond',
    });
    await buildHeronderzoek(world, later, '2027-01-05');
    const explained = await granted('2026-12-14');
    const signal = await buildZaak(world, {
      bsn: explained.bsn,
      proces: 'heronderzoek',
      status: 'afgerond',
    });
    await world.database.asOwner("update zaken set uitkomst = 'signaal-verklaard' where id = $1", [
      signal.id,
    ]);

    const { body } = await make();

    expect(await planned(body.id)).to.deep.equal({
      [later.nummer]: '2027-01-04',
      [explained.nummer]: '2026-12-14',
    });
    expect(inRound.nummer).not.to.equal(later.nummer);
  });

  it('is made once for a key, and not twice for a resident when two make one at the same time', async () => {
    for (let n = 0; n < 5; n += 1) await granted('2026-12-14');
    const key = randomUUID();
    const body = { gemeente: 'dinkelland', ...PERIOD };
    const [one, again] = [
      await leider.post('/heronderzoekrondes', body, key),
      await leider.post('/heronderzoekrondes', body, key),
    ];
    expect(again.body).to.deep.equal(one.body);

    await world.database.asOwner('delete from heronderzoekronde_zaken');
    const both = await Promise.all([make(), make()]);
    const counts = await Promise.all(
      both.map(async (made) => (await read(made.body.id)).zaken.length),
    );
    expect(counts.sort()).to.deep.equal([0, 5]);
  });

  it('refuses a period that is over, upside down or longer than a year, and another municipality', async () => {
    expect((await make({ van: '2026-12-01' })).status).to.equal(409);
    expect((await make({ van: '2027-02-01' })).status).to.equal(400);
    expect((await make({ tot: '2028-03-01' })).status).to.equal(400);
    expect((await make({}, await world.as('bo-inkomen-1'))).status).to.equal(403);
  });

  it('is changed by hand with a reason: added, moved, taken out', async () => {
    const one = await granted('2026-12-14');
    const other = await granted('2027-09-01');
    const { id } = (await make()).body;
    const add = (zaaknummer: string, week: string) =>
      leider.post(`/heronderzoekrondes/${id}/zaken`, { zaaknummer, week, ...REDEN });
    const remove = (zaakId: string, what: object = REDEN) =>
      leider.post(`/heronderzoekrondes/${id}/verwijderingen`, { zaakId, ...what });

    expect((await add(other.nummer.toLowerCase(), '2026-12-28')).status).to.equal(200);
    expect((await add(one.nummer, '2027-01-04')).status).to.equal(200);
    expect(await planned(id)).to.deep.equal({
      [other.nummer]: '2026-12-28',
      [one.nummer]: '2027-01-04',
    });
    expect((await remove(one.id, { reden: ' ' })).status).to.equal(400);
    expect((await remove(one.id)).status).to.equal(200);
    expect((await remove(randomUUID())).status).to.equal(404);

    const { zaken, aantallen } = await read(id);
    expect(aantallen).to.deep.include({ gepland: 1, verwijderd: 1 });
    expect(zaken.find(({ zaakId }: { zaakId: string }) => zaakId === one.id)).to.deep.include({
      status: 'verwijderd',
      reden: REDEN.reden,
      door: { id: leider.session?.medewerkerId, naam: 'Teamleider Back office' },
    });
    const lines = await world.database.asOwner<{ actie: string; details: object }>(
      "select actie, details from auditregels where object_soort = 'heronderzoekronde' order by volgnummer",
    );
    expect(lines.map(({ actie }) => actie)).to.deep.equal([
      'heronderzoekronde.gemaakt',
      'heronderzoekronde.toegevoegd',
      'heronderzoekronde.toegevoegd',
      'heronderzoekronde.verwijderd',
    ]);
    expect(JSON.stringify(lines)).not.to.include('uitstel');
    // Taken out is due again.
    expect(Object.keys(await planned((await make()).body.id))).to.deep.equal([one.nummer]);
  });

  it('refuses a day that is no week of the round, a week that is over, and who cannot be added', async () => {
    const zaak = await granted('2026-12-14');
    const elsewhere = await granted('2026-12-14', { gemeente: 'tubbergen' });
    await make();
    const { id } = (await make()).body;
    const running = await granted('2027-09-01');
    await buildZaak(world, { bsn: running.bsn, proces: 'heronderzoek' });
    const add = async (zaaknummer: string, week = '2026-12-21') =>
      (await leider.post(`/heronderzoekrondes/${id}/zaken`, { zaaknummer, week, ...REDEN })).status;

    expect(await add(zaak.nummer, '2026-12-22')).to.equal(400);
    expect(await add(zaak.nummer, '2027-03-01')).to.equal(400);
    expect(await add(zaak.nummer)).to.equal(409); // in the other round
    expect(await add(elsewhere.nummer)).to.equal(409);
    expect(await add('2026-D-000000')).to.equal(409);
    expect(await add(running.nummer)).to.equal(409);
    world.state.now = new Date('2026-12-28T09:00:00Z');
    leider = await world.as('teamleider');
    expect(await add(zaak.nummer, '2026-12-14')).to.equal(409);
  });

  it('opens nothing before it is started, and then each case in its week, once', async () => {
    const one = await granted('2026-12-14');
    const two = await granted('2026-12-21');
    const { id } = (await make({ perWeek: 1 })).body;
    expect(await open()).to.equal(false);

    expect((await leider.post(`/heronderzoekrondes/${id}/start`, undefined)).body.status).to.equal(
      'gestart',
    );
    expect((await leider.post(`/heronderzoekrondes/${id}/start`, undefined)).status).to.equal(200);
    // Copies of the program at the same time.
    const copies = Array.from({ length: 4 }, () =>
      startPlanner(
        { db: world.database.db, clock: () => world.state.now, log: silent },
        { pollMs: 0 },
      ),
    );
    await Promise.all(copies.map((copy) => copy.run()));
    await Promise.all(copies.map((copy) => copy.run()));

    expect(await opened()).to.deep.equal([
      {
        oorzaak_zaak_id: one.id,
        melding_op: '2026-12-14',
        heronderzoek: {
          zaaknummer: one.nummer,
          aanleiding: 'planning',
          aanleidingOp: '2026-12-14',
          soort: 'gesprek',
        },
      },
    ]);
    const { zaken, status } = await read(id);
    expect(status).to.equal('gestart');
    expect(zaken[0]).to.deep.include({ status: 'geopend', zaakNummer: one.nummer });
    expect(zaken[0].geopendeZaakNummer).to.match(/^2026-D-/);
    expect(zaken[1]).to.deep.include({ status: 'gepland', zaakNummer: two.nummer });
    const removal = await leider.post(`/heronderzoekrondes/${id}/verwijderingen`, {
      zaakId: one.id,
      ...REDEN,
    });
    expect(removal.status).to.equal(409);

    world.state.now = new Date('2026-12-22T09:00:00Z');
    await copies[0]?.run();
    leider = await world.as('teamleider');
    expect(await opened()).to.have.length(2);
    expect((await read(id)).status).to.equal('afgerond');
    const late = await leider.post(`/heronderzoekrondes/${id}/start`, undefined);
    expect(late.status).to.equal(409);
    await Promise.all(copies.map((copy) => copy.close()));
  });

  it('tells the engine codes only', async () => {
    await granted('2026-12-14');
    const { id } = (await make()).body;
    await leider.post(`/heronderzoekrondes/${id}/start`, undefined);
    await open();

    const [message] = await world.database.asOwner<{
      inhoud: { naam: string; variabelen: object };
    }>("select inhoud from outbox where soort = 'proces-bericht'");
    expect(message?.inhoud.naam).to.equal('heronderzoek-gestart');
    expect(Object.keys(message?.inhoud.variabelen ?? {}).sort()).to.deep.equal([
      'gemeente',
      'meldingOp',
      'mijlpaal',
      'regeling',
      'zaakId',
    ]);
  });

  it('lets lapse what need not begin any more', async () => {
    const zaak = await granted('2026-12-14');
    const { id } = (await make()).body;
    await leider.post(`/heronderzoekrondes/${id}/start`, undefined);
    await buildZaak(world, { bsn: zaak.bsn, proces: 'heronderzoek' });

    while (await open());

    expect(await opened()).to.deep.equal([]);
    const { zaken, status } = await read(id);
    expect(zaken[0]).to.deep.include({ status: 'vervallen', reden: 'loopt-al' });
    expect(status).to.equal('afgerond');
  });

  it('is not there for who may not plan', async () => {
    const { id } = (await make()).body;

    expect((await leider.get(`/heronderzoekrondes/${randomUUID()}`)).status).to.equal(404);
    for (const account of ['manager', 'bo-inkomen-1', 'consulent-dinkelland'] as const)
      expect((await (await world.as(account)).get(`/heronderzoekrondes/${id}`)).status).to.equal(
        403,
      );
  });
});
