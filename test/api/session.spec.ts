import { expect } from 'chai';
import { cookieName } from '../../api/http/session.ts';
import { type ApiWorld, createApiWorld, MONDAY } from './world.ts';

const MINUTE = 60_000;

describe('api/sessie', () => {
  let world: ApiWorld;
  before(async () => {
    world = await createApiWorld();
  });
  beforeEach(() => {
    world.state.now = MONDAY;
  });
  after(() => world.close());

  it('says who I am, where I work, what I may', async () => {
    const { body } = await (await world.as('teamleider')).get('/sessie');

    expect(body.medewerker.naam).to.equal('Teamleider Back office');
    expect(body.functies).to.deep.equal([{ code: 'teamleider', naam: 'Teamleider' }]);
    expect(body.kantoren).to.deep.equal([{ code: 'backoffice', naam: 'Back office Oldenzaal' }]);
    expect(body.gemeenten.map(({ code }: { code: string }) => code)).to.deep.equal([
      'dinkelland',
      'oldenzaal',
      'tubbergen',
    ]);
    expect(body.rechten).to.include('taken.toewijzen').and.not.include('zaken.starten');
  });

  it('answers in the language that this person chose; others and files stay Dutch', async () => {
    const english = await world.as('consulent-dinkelland');
    const dutch = await world.as('consulent-tubbergen');
    expect((await english.get('/sessie')).body.taal).to.equal('nl');

    expect((await english.put('/sessie/taal', { taal: 'en' })).status).to.equal(200);
    expect((await english.get('/sessie')).body.taal).to.equal('en');
    const nothing = '/taken/00000000-0000-4000-8000-000000000000';
    expect((await english.get(nothing)).body).to.include({
      title: 'Not found',
      detail: 'This does not exist, or it does not belong to your office.',
    });
    expect((await english.put('/sessie/taal', { taal: 'de' })).body.fouten[0].melding).to.equal(
      'Choose one of: nl, en.',
    );
    expect((await dutch.get(nothing)).body.title).to.equal('Niet gevonden');
    expect((await world.anonymous.get('/sessie')).body.title).to.equal('U bent niet aangemeld');

    await english.put('/sessie/taal', { taal: 'nl' });
    expect((await english.get(nothing)).body.title).to.equal('Niet gevonden');
  });

  it('answers 401 without a session, with one that never was, and with a broken cookie', async () => {
    const name = cookieName(world.origin, 'sessie');
    for (const cookie of [
      undefined,
      `${name}=zomaar`,
      `${name}=`,
      `${name}=${'x'.repeat(5000)}`,
      'sessie=1; ; =',
    ]) {
      const answer = await world.anonymous.send('GET', '/sessie', { headers: { cookie } });
      expect(answer.status, cookie).to.equal(401);
      expect(answer.body.type).to.equal('/problemen/niet-aangemeld');
    }
  });

  it('ends half an hour after the last request', async () => {
    const client = await world.as('consulent-dinkelland');
    const statusAfter = async (minutes: number) => {
      world.state.now = new Date(world.state.now.getTime() + minutes * MINUTE);
      return (await client.get('/sessie')).status;
    };

    expect(await statusAfter(25)).to.equal(200);
    expect(await statusAfter(25)).to.equal(200);
    expect(await statusAfter(31)).to.equal(401);
    expect(await statusAfter(-31)).to.equal(200);
  });

  it('ends after ten hours, whatever happens', async () => {
    const client = await world.as('consulent-dinkelland');

    for (let minutes = 0; minutes < 600; minutes += 20) {
      world.state.now = new Date(MONDAY.getTime() + minutes * MINUTE);
      expect((await client.get('/sessie')).status, `${minutes}`).to.equal(200);
    }
    world.state.now = new Date(MONDAY.getTime() + 600 * MINUTE);
    expect((await client.get('/sessie')).status).to.equal(401);
  });

  it('ends at once when I sign out, and says where to go', async () => {
    const client = await world.as('consulent-dinkelland');

    const answer = await client.delete('/sessie');

    expect(answer.body).to.deep.equal({ doorNaar: '/' });
    expect(answer.headers.get('set-cookie')).to.match(
      /^__Host-noaberflow-sessie-\d+=; .*Expires=Thu, 01 Jan 1970/,
    );
    expect((await client.get('/sessie')).status).to.equal(401);
    const lines = await world.database.asOwner(
      "select from auditregels where actie = 'sessie.gesloten' and actor = $1",
      [client.session?.medewerkerId],
    );
    expect(lines).to.have.length(1);
  });

  it('knows at the next request that a function was taken away, or that somebody left', async () => {
    const client = await world.as('consulent-oldenzaal');
    const change = (sql: string) => world.database.asOwner(sql, [client.session?.medewerkerId]);
    expect((await client.get('/taken')).status).to.equal(200);

    await change("update aanstellingen set geldig_tot = '2026-12-14' where medewerker_id = $1");
    expect((await client.get('/taken')).status).to.equal(401);

    await change("update aanstellingen set geldig_tot = 'infinity' where medewerker_id = $1");
    await change('update medewerkers set actief = false where id = $1');
    expect((await client.get('/taken')).status).to.equal(401);
  });

  it('follows a reorganisation on its day', async () => {
    const client = await world.as('consulent-tubbergen');
    await world.database.asOwner(
      "update uitvoeringen set geldig_tot = '2026-12-15' where functie = 'fo' and gemeente = 'tubbergen'",
    );
    await world.database.asOwner(
      "insert into uitvoeringen values ('fo', 'tubbergen', 'fo-dinkelland', '2026-12-15')",
    );
    const gemeenten = async (account: string) =>
      (await (await world.as(account)).get('/sessie')).body.gemeenten.map(
        ({ code }: { code: string }) => code,
      );

    expect(await gemeenten('consulent-tubbergen')).to.deep.equal(['tubbergen']);
    world.state.now = new Date('2026-12-15T08:00:00Z');
    expect(await gemeenten('consulent-dinkelland')).to.deep.equal(['dinkelland', 'tubbergen']);
    expect((await client.get('/zaken')).status).to.be.oneOf([401, 403]);
  });

  it('shows nothing to a cache and says what kind of page this is', async () => {
    const { headers } = await (await world.as('consulent-dinkelland')).get('/sessie');

    expect(headers.get('cache-control')).to.equal('no-store');
    expect(headers.get('content-security-policy')).to.equal(
      "default-src 'none';script-src 'self';style-src 'self';img-src 'self' data:;font-src 'self';connect-src 'self';base-uri 'none';form-action 'self';frame-ancestors 'none'",
    );
    expect(headers.get('x-content-type-options')).to.equal('nosniff');
    expect(headers.get('x-frame-options')).to.equal('DENY');
    expect(headers.get('strict-transport-security')).to.equal(null);
    expect(headers.get('request-id')).to.match(/^[0-9a-f-]{36}$/);
    expect(headers.get('x-powered-by')).to.equal(null);
  });
});
