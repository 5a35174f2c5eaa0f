import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { buildTaak, buildZaak } from './builders.ts';
import { type ApiWorld, createApiWorld } from './world.ts';

const ZAAK = {
  proces: 'aanvraag',
  gemeente: 'dinkelland',
  formulierVersie: 1,
  gegevens: {
    melding: {
      bsn: '999990019',
      regeling: 'bijstand',
      meldingsdatum: '2026-12-01',
      kanaal: 'balie',
      partner: false,
      zelfstandige: false,
      opnieuw: true,
    },
  },
};

describe('api: Idempotency-Key', () => {
  let world: ApiWorld;
  before(async () => {
    world = await createApiWorld();
  });
  after(() => world.close());

  const count = async (table: string) =>
    Number(
      (await world.database.asOwner<{ n: string }>(`select count(*) as n from ${table}`))[0]?.n,
    );

  it('gives one case for twenty parallel repeats, and twenty equal answers', async () => {
    const client = await world.as('consulent-dinkelland');
    const key = randomUUID();

    const answers = await Promise.all(
      Array.from({ length: 20 }, () => client.post('/zaken', ZAAK, key)),
    );

    expect(answers.map(({ status }) => status)).to.deep.equal(Array(20).fill(201));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).to.equal(1);
    expect(answers.filter(({ headers }) => headers.get('idempotent-replayed')).length).to.equal(19);
    expect(await count('zaken')).to.equal(1);
    expect(await count('outbox')).to.equal(1);
    expect(await count("auditregels where actie = 'zaak.gestart'")).to.equal(1);
  });

  it('gives one submission for twenty parallel completions', async () => {
    const client = await world.as('consulent-dinkelland');
    const taak = await buildTaak(world, await buildZaak(world), {
      behandelaar: client.session?.medewerkerId ?? null,
    });
    const key = randomUUID();
    const body = { versie: 1, gegevens: { volledigheid: { volledig: true } } };

    const answers = await Promise.all(
      Array.from({ length: 20 }, () => client.post(`/taken/${taak.id}/afronding`, body, key)),
    );

    expect(answers.map(({ status }) => status)).to.deep.equal(Array(20).fill(202));
    expect(await count(`inzendingen where taak_id = '${taak.id}'`)).to.equal(1);
    expect(await count(`outbox where reeks = 'taak-${taak.id}'`)).to.equal(1);
  });

  it('keeps the keys of two people apart', async () => {
    const [one, other] = [
      await world.as('consulent-dinkelland'),
      await world.as('consulent-tubbergen'),
    ];
    const key = randomUUID();

    const mine = await one.post('/zaken', ZAAK, key);
    const theirs = await other.post('/zaken', { ...ZAAK, gemeente: 'tubbergen' }, key);

    expect([mine.status, theirs.status]).to.deep.equal([201, 201]);
    expect(theirs.body.id).not.to.equal(mine.body.id);
  });

  it('does not keep a refusal: what was repaired is judged anew', async () => {
    const client = await world.as('consulent-dinkelland');
    const key = randomUUID();
    const wrong = { ...ZAAK, gegevens: { melding: { ...ZAAK.gegevens.melding, bsn: '1' } } };

    const refused = await client.post('/zaken', wrong, key);
    const repaired = await client.post('/zaken', ZAAK, key);

    expect([refused.status, repaired.status]).to.deep.equal([422, 201]);
  });

  it('keeps neither the number nor a plain hash of the body', async () => {
    const [row] = await world.database.asOwner<{ alles: string }>(
      'select jsonb_agg(i)::text as alles from idempotentie i',
    );

    expect(row?.alles).not.to.include('999990019');
  });
});
