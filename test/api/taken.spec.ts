import { expect } from 'chai';
import { buildTaak, buildZaak } from './builders.ts';
import { type ApiWorld, createApiWorld } from './world.ts';

describe('api/taken', () => {
  let world: ApiWorld;
  before(async () => {
    world = await createApiWorld();
  });
  after(() => world.close());

  it('lists', async () => {
    const client = await world.as('consulent-dinkelland');
    const zaak = await buildZaak(world);
    const taak = await buildTaak(world, zaak);
    const answer = await client.get('/taken?weergave=kantoor');
    expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
    const one = await client.get(`/taken/${taak.id}`);
    expect(one.status, JSON.stringify(one.body)).to.equal(200);
  });
});
