import { expect } from 'chai';
import type { PartijStand } from '../../api/partijen/schema.ts';
import { colourOf } from '../../api/partijen/state.ts';
import { buildZaak } from './builders.ts';
import type { Client } from './client.ts';
import { type ApiWorld, createApiWorld } from './world.ts';

const REDEN = 'Nieuwe versie bij de leverancier.';
const HOUR = 3_600_000;

describe('api/partijen', () => {
  let world: ApiWorld;
  let client: Client;
  beforeEach(async () => {
    world = await createApiWorld();
    client = await world.as('beheerder');
  });
  afterEach(() => world.close());

  const at = (hours: number) => new Date(world.state.now.getTime() + hours * HOUR).toISOString();
  const plan = (partij: string, van: number, tot: number, reden = REDEN) =>
    client.post(`/partijen/${partij}/onderhoud`, { van: at(van), tot: at(tot), reden });
  const standOf = async (partij: string): Promise<PartijStand> =>
    (await client.get('/partijen')).body.partijen.find((one: PartijStand) => one.partij === partij);

  it('tells of each party how it goes: the last hour, its breaker, and what waits for it', async () => {
    const { asOwner } = world.database;
    const now = world.state.now;
    await asOwner(
      `insert into partij_standen values ('post', 90, 0, 10, 2, 5000, $1, $2, 'RegisterOnbereikbaar', $3)`,
      [new Date(now.getTime() - 60_000), now, new Date(now.getTime() + 4_000)],
    );
    await asOwner(
      `insert into partij_minuten values ('post', $1, 8, 2, 800, 400), ('post', $2, 2, 0, 200, 150), ('post', $3, 50, 50, 9, 9)`,
      [-5, -30, -90].map((minutes) => new Date(now.getTime() + minutes * 60_000)),
    );
    const zaak = await buildZaak(world);
    for (const status of ['open', 'open', 'onbestelbaar', 'bezorgd'])
      await asOwner(
        `insert into outbox (soort, sleutel, reeks, zaak_id, gemeente, inhoud, status, aangemaakt_op)
         values ('brief-verzenden', gen_random_uuid()::text, gen_random_uuid()::text, $1, 'dinkelland', '{}', $2, '2026-12-14T08:00Z')`,
        [zaak.id, status],
      );

    const { body } = await client.get('/partijen');

    expect(body.partijen).to.have.length(9);
    expect(await standOf('post')).to.deep.include({
      kleur: 'uit',
      vragen: 10,
      mislukt: 2,
      gemiddeldMs: 100,
      langsteMs: 400,
      fout: 'RegisterOnbereikbaar',
      wachtend: 2,
      opgegeven: 1,
      oudsteSinds: '2026-12-14T08:00:00.000Z',
    });
    expect((await standOf('brp')).kleur).to.equal('onbekend');
  });

  it('calls a party by its last hour, and by what it did last', () => {
    const nu = new Date();
    const rij = (aantal: number, mislukt: number, better = false) =>
      ({
        partij: 'brp',
        aantal,
        mislukt,
        rust_tot: null,
        laatst_gelukt_op: better ? nu : null,
        laatst_mislukt_op: new Date(nu.getTime() - 1),
      }) as never;
    const of = (...row: [number, number, boolean?]) =>
      colourOf(rij(...row), { nu, onderhoud: false });

    expect(of(100, 0)).to.equal('goed');
    expect(of(100, 4)).to.equal('goed');
    expect(of(100, 5)).to.equal('verminderd');
    expect(of(100, 50)).to.equal('uit');
    expect(of(100, 50, true)).to.equal('verminderd');
    expect(of(0, 0)).to.equal('onbekend');
    expect(colourOf(rij(100, 50), { nu, onderhoud: true })).to.equal('onderhoud');
    expect(colourOf(undefined, { nu, onderhoud: false })).to.equal('onbekend');
  });

  it('writes maintenance down, tells everybody while it runs, and ends it before its time', async () => {
    const planned = await plan('suwinet', 1, 3);
    expect(planned.status).to.equal(201);
    const fo = await world.as('consulent-dinkelland');
    expect((await fo.get('/onderhoud')).body.onderhoud).to.deep.equal([]);
    expect((await standOf('suwinet')).onderhoud[0]).to.deep.include({
      van: at(1),
      tot: at(3),
      reden: REDEN,
    });

    const end = at(3);
    world.state.now = new Date(at(2));
    client = await world.as('beheerder');
    const colleague = await world.as('consulent-dinkelland');
    expect((await colleague.get('/onderhoud')).body.onderhoud).to.deep.equal([
      { partij: 'suwinet', tot: end },
    ]);
    expect((await standOf('suwinet')).kleur).to.equal('onderhoud');

    const ended = await client.post(`/onderhoud/${planned.body.id}/einde`, {});
    const again = await client.post(`/onderhoud/${planned.body.id}/einde`, {});

    expect([ended.status, again.status]).to.deep.equal([200, 409]);
    expect(again.body.detail).to.match(/^Beheerder heeft dit onderhoud al beëindigd/);
    expect((await colleague.get('/onderhoud')).body.onderhoud).to.deep.equal([]);
    const trail = await world.database.asOwner<{ actie: string; gemeente: string }>(
      "select actie, gemeente from auditregels where object_soort = 'partij-onderhoud' order by gemeente, volgnummer",
    );
    expect(trail.map(({ actie, gemeente }) => `${gemeente} ${actie}`)).to.deep.equal(
      ['dinkelland', 'oldenzaal', 'tubbergen'].flatMap((gemeente) => [
        `${gemeente} partij.onderhoud-gepland`,
        `${gemeente} partij.onderhoud-beeindigd`,
      ]),
    );
  });

  it('takes one maintenance of a party at a time, also when two ask at once', async () => {
    const answers = await Promise.all([plan('post', 1, 3), plan('post', 2, 4), plan('om', 2, 4)]);

    expect(answers.map(({ status }) => status).sort()).to.deep.equal([201, 201, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.detail).to.match(
      /^Beheerder schreef al onderhoud op van .* tot .*\. Beëindig dat eerst\.$/,
    );
  });

  it('refuses an end before its begin, one that is over, one of weeks, no reason, and no party of ours', async () => {
    const detail = async (van: number, tot: number) => {
      const { status, body } = await plan('post', van, tot);
      return [status, body.detail];
    };
    expect(await detail(3, 1)).to.deep.equal([
      400,
      'Het einde moet na het begin liggen, en nog komen.',
    ]);
    expect((await detail(-3, -1))[0]).to.equal(400);
    expect((await detail(-48, 1))[1]).to.match(/^Het begin ligt te ver terug/);
    expect((await detail(1, 24 * 15))[1]).to.equal(
      'Onderhoud duurt hier ten hoogste veertien dagen.',
    );
    expect((await plan('post', 1, 2, 'x')).status).to.equal(400);
    expect((await plan('belastingdienst', 1, 2)).status).to.equal(404);
    const none = '00000000-0000-4000-8000-000000000000';
    expect((await client.post(`/onderhoud/${none}/einde`, {})).status).to.equal(404);
  });
});
