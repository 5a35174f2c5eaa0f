import { expect } from 'chai';
import { connect } from '../../db/connect.ts';
import { startProxy, type TcpProxy } from '../support/proxy.ts';
import { until } from '../support/until.ts';
import { buildTaak, buildZaak } from './builders.ts';
import { type ApiWorld, createApiWorld } from './world.ts';

/** A second of slack above the two that are promised: this machine may be doing other things. */
const SOON_MS = 3_000;

describe('api: parts that are away', () => {
  let world: ApiWorld;
  let proxy: TcpProxy;
  before(async () => {
    world = await createApiWorld({}, async (databaseUrl) => {
      const url = new URL(databaseUrl);
      proxy = await startProxy({ host: url.hostname, port: Number(url.port) });
      url.hostname = '127.0.0.1';
      url.port = String(proxy.port);
      return connect(url.href, 4);
    });
  });
  afterEach(() => proxy.set('open'));
  after(async () => {
    await world.close();
    await proxy.close();
  });

  for (const mode of ['away', 'hang'] as const) {
    it(`database ${mode}: 503 within two seconds for everybody, alive all the same, back without a restart`, async () => {
      const client = await world.as('consulent-dinkelland');
      const zaak = await buildZaak(world);
      const taak = await buildTaak(world, zaak);
      expect((await client.get('/taken')).status).to.equal(200);

      await proxy.set(mode);
      const requests = [
        () => client.get('/taken'),
        () => client.get(`/zaken/${zaak.id}`),
        () => client.put(`/taken/${taak.id}/behandelaar`, { versie: 1 }),
        () => client.get('/gezondheid'),
        () => client.get('/sessie'),
      ];
      // More at once than there are connections: none may wait for one that never comes back.
      const answers = await Promise.all(
        [...requests, ...requests, ...requests].map(async (request) => {
          const begin = Date.now();
          const { status, headers, body } = await request();
          return {
            status,
            ms: Date.now() - begin,
            retry: headers.get('retry-after'),
            type: body.type,
          };
        }),
      );
      for (const { status, ms } of answers) {
        expect(status).to.equal(503);
        expect(ms).to.be.below(SOON_MS);
      }
      expect(answers[0]).to.deep.include({ retry: '2', type: '/problemen/niet-beschikbaar' });
      expect((await client.get('/gezondheid/levend')).status).to.equal(200);

      await proxy.set('open');
      await until(
        'the API after its database came back',
        async () => (await client.get('/taken')).status === 200,
      );
      expect((await client.get('/gezondheid')).body.status).to.equal('goed');
    });
  }

  it('engine away: claims, drafts and completions are accepted, and health says what that means', async () => {
    world.state.engine = false;
    const client = await world.as('consulent-dinkelland');
    const taak = await buildTaak(world, await buildZaak(world));

    const claim = await client.put(`/taken/${taak.id}/behandelaar`, { versie: 1 });
    const draft = await client.put(`/taken/${taak.id}/concept`, { versie: 0, gegevens: {} });
    const done = await client.post(`/taken/${taak.id}/afronding`, {
      versie: 2,
      gegevens: { volledigheid: { volledig: true } },
    });
    const health = await client.get('/gezondheid');
    world.state.engine = true;

    expect([claim.status, draft.status, done.status]).to.deep.equal([200, 200, 202]);
    expect(done.body.status).to.equal('wordt-verwerkt');
    expect(health.status).to.equal(200);
    expect(health.body.status).to.equal('verminderd');
    expect(
      health.body.onderdelen.find(({ naam }: { naam: string }) => naam === 'procesmotor').melding,
    ).to.match(/worden aangenomen/);
  });

  it('tells when messages wait or cannot be delivered', async () => {
    const zaak = await buildZaak(world);
    const put = (status: string) =>
      world.database.asOwner(
        `insert into outbox (soort, sleutel, reeks, zaak_id, gemeente, inhoud, status, aangemaakt_op)
         values ('x', gen_random_uuid(), 'x', $1, 'dinkelland', '{}', $2, now() - interval '5 minutes')`,
        [zaak.id, status],
      );
    const part = async () =>
      (await world.anonymous.get('/gezondheid')).body.onderdelen.find(
        ({ naam }: { naam: string }) => naam === 'verzending',
      );
    await world.database.asOwner("update outbox set status = 'bezorgd', bezorgd_op = now()");

    expect((await part()).status).to.equal('goed');
    await put('open');
    expect((await part()).melding).to.equal('Er wachten 1 berichten langer dan een minuut');
    await put('onbestelbaar');
    expect((await part()).melding).to.equal('1 berichten konden niet worden bezorgd');
  });

  it('tells of records of the engine that were set apart', async () => {
    await world.database.asOwner(
      "insert into engine_broken_records (lane, inhoud, fout) values ('history', '{}', 'proef')",
    );
    const { onderdelen } = (await world.anonymous.get('/gezondheid')).body;
    await world.database.asOwner('delete from engine_broken_records');

    expect(
      onderdelen.find(({ naam }: { naam: string }) => naam === 'geschiedenis').melding,
    ).to.match(/^1 berichten van de procesmotor konden niet worden verwerkt/);
  });
});
