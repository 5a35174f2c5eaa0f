import { expect } from 'chai';
import { buildZaak } from '../api/builders.ts';
import { createNoticesWorld, type NoticesWorld } from './post.ts';

const RAPPORT = {
  naam: 'Aanvragen Dinkelland',
  selectie: { proces: 'aanvraag', gemeente: 'dinkelland', stap: 'week' },
  ritme: 'week',
};

describe('notices: reports of figures', () => {
  let all: NoticesWorld;
  beforeEach(async () => {
    all = await createNoticesWorld();
  });
  afterEach(() => all.close());

  const trail = () =>
    all.world.database.asOwner<{ actie: string; gemeente: string }>(
      "select actie, gemeente from auditregels where object_soort = 'rapport' order by op, volgnummer",
    );

  it('mails the figures of the last week each Monday morning, small groups hidden, with a line in the trail', async () => {
    for (let i = 0; i < 7; i += 1) await buildZaak(all.world);
    await buildZaak(all.world, { gemeente: 'tubbergen' });
    await all.world.database.asOwner(
      `insert into instellingen (sleutel, gemeente, waarde, status, bron, geldig_vanaf)
       values ('afspraak-aanvraag-netto-p50', 'dinkelland', '40', 'vastgesteld', 'Besluit', '2026-01-01')`,
    );
    const manager = await all.world.as('manager');
    const { body, status } = await manager.post('/rapporten', RAPPORT);
    expect(status).to.equal(201);
    await all.tell();
    expect(all.inbox.mails()).to.deep.equal([]);

    all.world.state.now = new Date('2026-12-21T05:59:00Z'); // Monday 06:59 in Amsterdam
    await all.tell();
    expect(all.inbox.mails()).to.deep.equal([]);
    all.later({ minutes: 2 });
    await all.tell();
    await all.tell();

    const [mail, ...others] = all.inbox.mails();
    expect(others).to.deep.equal([]);
    expect(mail?.onderwerp).to.equal(
      'Noaberflow: Aanvragen Dinkelland, 14 december 2026 tot en met 20 december 2026',
    );
    expect(mail?.bijlagen.map(({ naam }) => naam)).to.deep.equal([
      'doorlooptijden-processen-2026-12-20.csv',
      'doorlooptijden-gemeenten-2026-12-20.csv',
      'doorlooptijden-regelingen-2026-12-20.csv',
      'doorlooptijden-verloop-2026-12-20.csv',
      'doorlooptijden-overdracht-2026-12-20.csv',
      'doorlooptijden-kantoren-2026-12-20.csv',
    ]);
    const rows = mail?.bijlagen[1]?.inhoud ?? '';
    expect(rows).to.match(/\nDinkelland;7;7;/);
    expect(rows).not.to.include('Tubbergen');
    expect(mail?.tekst).to.include('Van minder dan 5 zaken');
    expect(mail?.tekst.replaceAll(/\s+/g, ' ')).to.include(
      'Dinkelland, helft binnen, dagen: afgesproken is 40, het was –. – Er is te weinig om te vergelijken.',
    );
    expect(mail?.tekst).to.include('/dashboard?');
    expect(await trail()).to.deep.equal([
      { actie: 'rapport.aangevraagd', gemeente: 'dinkelland' },
      { actie: 'rapport.gemaild', gemeente: 'dinkelland' },
    ]);
    const again = await all.world.as('manager');
    const { rapporten } = (await again.get('/rapporten')).body;
    expect(rapporten).to.have.length(1);
    expect(rapporten[0]).to.deep.include({
      id: body.id,
      volgendeOp: '2026-12-28',
      laatstOp: all.world.state.now.toISOString(),
    });
  });

  it('hides a small group as the page does, and mails at once when asked', async () => {
    await buildZaak(all.world);
    all.later({ days: 7 });
    const manager = await all.world.as('manager');
    const { body } = await manager.post('/rapporten', RAPPORT);
    const key = 'een-sleutel-van-de-test-1';
    for (let i = 0; i < 2; i += 1)
      expect(
        (await manager.post(`/rapporten/${body.id}/verzending`, undefined, key)).status,
      ).to.equal(202);
    await all.tell();

    expect(all.inbox.mails()).to.have.length(1);
    expect(all.inbox.mails()[0]?.bijlagen[1]?.inhoud).to.include('Dinkelland;minder dan 5;');
    expect(all.inbox.mails()[0]?.tekst).to.include('Over deze cijfers is niets afgesproken.');
  });

  it('sends one report after weeks of silence, and none that was stopped or whose reader is no manager any more', async () => {
    const manager = await all.world.as('manager');
    const stopped = await manager.post('/rapporten', { ...RAPPORT, naam: 'Gestopt' });
    for (let i = 0; i < 2; i += 1)
      expect((await manager.delete(`/rapporten/${stopped.body.id}`)).status).to.equal(200);
    await manager.post('/rapporten', { ...RAPPORT, ritme: 'maand' });
    all.later({ days: 80 });
    await all.tell();
    expect(all.inbox.mails().map(({ onderwerp }) => onderwerp)).to.deep.equal([
      'Noaberflow: Aanvragen Dinkelland, 1 februari 2027 tot en met 28 februari 2027',
    ]);

    await all.world.database.asOwner(
      "update aanstellingen set functie = 'teamleider' where medewerker_id = $1",
      [await all.idOf('manager')],
    );
    all.later({ days: 31 });
    await all.tell();
    expect(all.inbox.mails()).to.have.length(1);
    const rows = await all.world.database.asOwner(
      'select 1 from rapporten where gestopt_op is null',
    );
    expect(rows).to.deep.equal([]);
  });

  it('refuses a municipality that is not his, a name twice, another one’s report and too many', async () => {
    const manager = await all.world.as('manager-dinkelland');
    const elsewhere = { ...RAPPORT, selectie: { gemeente: 'tubbergen' } };
    expect((await manager.post('/rapporten', elsewhere)).status).to.equal(403);
    const { body } = await manager.post('/rapporten', RAPPORT);
    const twice = await manager.post('/rapporten', { ...RAPPORT, naam: 'AANVRAGEN dinkelland' });
    expect(twice.body.fouten[0].pointer).to.equal('/naam');
    const other = await all.world.as('manager');
    expect((await other.delete(`/rapporten/${body.id}`)).status).to.equal(404);
    expect((await other.post(`/rapporten/${body.id}/verzending`, undefined)).status).to.equal(404);
    const period = { ...RAPPORT, naam: 'Periode', selectie: { van: '2026-01-01' } };
    expect((await manager.post('/rapporten', period)).status).to.equal(400);
    for (let i = 1; i < 20; i += 1)
      await manager.post('/rapporten', { ...RAPPORT, naam: `Rapport ${i}` });
    const many = await manager.post('/rapporten', { ...RAPPORT, naam: 'Eentje te veel' });
    expect(many.body.detail).to.include('20 rapporten');
  });
});
