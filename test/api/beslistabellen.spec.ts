import { expect } from 'chai';
import type { BeslistabellenLijst } from '../../api/beslistabellen/schema.ts';
import { beslistabellen } from '../../platform.ts';
import { type ApiWorld, createApiWorld } from './world.ts';

describe('api/beslistabellen', () => {
  let world: ApiWorld;
  before(async () => {
    world = await createApiWorld();
  });
  after(() => world.close());

  it('gives every table that the engine decides by, as uncertain as its least certain line', async () => {
    const { body } = await (await world.as('manager')).get('/beslistabellen');
    const given = (body as BeslistabellenLijst).beslistabellen;

    expect(given.map(({ id }) => id)).to.have.members(beslistabellen().map(({ id }) => id));
    for (const { id, regels, geschiedenis } of given) {
      expect(regels, id).to.be.greaterThan(0);
      expect(geschiedenis, id).not.to.deep.equal([]);
    }
    const of = (id: string) => given.find((one) => one.id === id)?.status;
    expect(of('terugvorderingsgrond')).to.equal('vastgesteld');
    expect(of('heronderzoek-soort')).to.equal('aanname');
    expect(of('bijstandsnorm'), 'one line was read, others were not').to.equal('niet-geverifieerd');
  });

  it('puts the newest line first', async () => {
    const { body } = await (await world.as('manager')).get('/beslistabellen');
    const norm = (body as BeslistabellenLijst).beslistabellen.find(
      ({ id }) => id === 'bijstandsnorm',
    );
    const days = norm?.geschiedenis.map(({ vanaf }) => vanaf) ?? [];

    expect(days[0]).to.equal('2026-07-01');
    expect(days).to.deep.equal([...days].sort().reverse());
  });

  it('is for staff only', async () => {
    expect((await world.anonymous.get('/beslistabellen')).status).to.equal(401);
  });
});
