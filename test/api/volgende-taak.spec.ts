import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { buildAfgerond, buildTaak, buildZaak } from './builders.ts';
import type { Client } from './client.ts';
import { type ApiWorld, createApiWorld } from './world.ts';

describe('api: take the next task', () => {
  let world: ApiWorld;
  let client: Client;
  beforeEach(async () => {
    world = await createApiWorld();
    client = await world.as('consulent-dinkelland');
  });
  afterEach(() => world.close());

  const build = async (anders: Parameters<typeof buildTaak>[2]) =>
    (await buildTaak(world, await buildZaak(world), anders)).id;
  const take = async (who = client, body: object = {}): Promise<string | null> => {
    const answer = await who.post('/taken/volgende', body);
    expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
    return answer.body.taak?.id ?? null;
  };

  it('gives what is nearly late first, then by priority, then by last day, and then nothing', async () => {
    const later = await build({ uitersteDatum: '2027-02-01' });
    const urgent = await build({ uitersteDatum: '2027-03-01', prioriteit: 80 });
    const sooner = await build({ uitersteDatum: '2027-01-10' });
    const inAWeek = await build({ uitersteDatum: '2026-12-21' });
    const late = await build({ uitersteDatum: '2026-12-11' });
    const lateAndUrgent = await build({ uitersteDatum: '2026-12-18', prioriteit: 90 });

    const taken = [];
    for (let i = 0; i < 7; i++) taken.push(await take());

    expect(taken).to.deep.equal([lateAndUrgent, late, inAWeek, urgent, sooner, later, null]);
    const { body } = await client.get('/taken?weergave=mijn');
    expect(body.taken).to.have.length(6);
  });

  it('gives two people at once two tasks, and the same intent twice the same one', async () => {
    await build({});
    await build({});
    const colleague = await world.as('consulent-dinkelland-2');
    const key = randomUUID();

    const [first, again, other] = await Promise.all([
      client.post('/taken/volgende', {}, key),
      client.post('/taken/volgende', {}, key),
      colleague.post('/taken/volgende', {}),
    ]);

    const ids = [first, other].map(({ body }) => body.taak?.id);
    expect(new Set(ids)).to.have.length(2);
    expect(ids).not.to.include(undefined);
    expect([200, 409]).to.include(again.status); // 409: the first is still being done
    if (again.status === 200) expect(again.body).to.deep.equal(first.body);
  });

  it('passes over what belongs to another office, to a colleague, or to other eyes', async () => {
    const zaak = await buildZaak(world);
    const session = client.session?.medewerkerId ?? '';
    await buildAfgerond(world, zaak, session, { element: 'conceptbesluit-opstellen' });
    await buildTaak(world, zaak, { vierOgen: ['conceptbesluit-opstellen'] });
    const contested = await buildZaak(world);
    await buildAfgerond(world, contested, session, { vierOgen: ['conceptbesluit-opstellen'] });
    await buildTaak(world, await buildZaak(world, { oorzaakZaakId: contested.id }), {
      vierOgenBesluit: true,
    });
    await build({ behandelaar: session });
    await build({ functie: 'bo-inkomen' });
    await buildTaak(world, await buildZaak(world, { gemeente: 'tubbergen' }), {});

    expect(await take()).to.equal(null);
    expect(await take(await world.as('consulent-dinkelland-2'))).to.be.a('string');
  });

  it('keeps to the part of the work that is asked for', async () => {
    const tubbergen = await buildTaak(world, await buildZaak(world, { gemeente: 'tubbergen' }), {
      functie: 'bo-inkomen',
    });
    await build({ functie: 'bo-inkomen', uitersteDatum: '2026-12-01' });
    const backOffice = await world.as('bo-inkomen-1');

    expect(await take(backOffice, { gemeente: 'tubbergen' })).to.equal(tubbergen.id);
    expect(await take(backOffice, { proces: 'bezwaar' })).to.equal(null);
    expect((await backOffice.post('/taken/volgende', { gemeente: 'almelo' })).status).to.equal(400);
  });
});
