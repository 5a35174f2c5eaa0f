import { expect } from 'chai';
import { buildZaak } from './builders.ts';
import type { Client } from './client.ts';
import { type ApiWorld, createApiWorld } from './world.ts';

describe('api/zaken: looking for a resident', () => {
  let world: ApiWorld;
  let consulent: Client;
  let inkomen: Client;
  before(async () => {
    world = await createApiWorld();
    consulent = await world.as('consulent-dinkelland');
    inkomen = await world.as('bo-inkomen-1');
  });
  after(() => world.close());

  const look = (client: Client, what: object) => client.post('/zaken/zoekopdrachten', what);
  const found = async (client: Client, what: object): Promise<string[]> => {
    const { status, body } = await look(client, what);
    expect(status, JSON.stringify(body)).to.equal(200);
    return body.zaken.map(({ id }: { id: string }) => id);
  };
  const trail = () =>
    world.database.asOwner<{ gemeente: string; object_id: string; details: object }>(
      "select gemeente, object_id, details from auditregels where actie = 'zaken.gezocht' order by op, gemeente",
    );

  it('finds by number and by pieces of a name, within one’s own municipalities', async () => {
    const here = await buildZaak(world, { bsn: '999990019', naam: 'Inwoner Proef van Een' });
    const there = await buildZaak(world, {
      gemeente: 'oldenzaal',
      bsn: '999990019',
      naam: 'Inwoner Proef van Een',
    });
    await buildZaak(world, { bsn: '999990020', naam: 'Inwoner Proef Twee' });

    expect(await found(consulent, { bsn: '999990019' })).to.deep.equal([here.id]);
    expect(await found(inkomen, { bsn: '999990019' })).to.have.members([here.id, there.id]);
    expect(await found(consulent, { naam: 'een PROEF' })).to.deep.equal([here.id]);
    expect(await found(consulent, { naam: 'proef' })).to.have.length(2);
    expect(await found(consulent, { naam: 'proef drie' })).to.deep.equal([]);
    expect(await found(consulent, { naam: "100% '_ proef" })).to.deep.equal([]);
  });

  it('hides what is sealed from everybody but enforcement', async () => {
    const sealed = await buildZaak(world, {
      bsn: '999990044',
      naam: 'Inwoner Verzegeld',
      proces: 'srt-verwijzing',
      verzegeld: true,
    });
    const handhaving = await world.as('bo-handhaving');

    expect(await found(inkomen, { bsn: '999990044' })).to.deep.equal([]);
    expect(await found(inkomen, { naam: 'verzegeld' })).to.deep.equal([]);
    expect(await found(handhaving, { bsn: '999990044' })).to.deep.equal([sealed.id]);
  });

  it('writes down who looked and what he saw, in each municipality, without what he looked for', async () => {
    await world.database.asOwner('alter table auditregels disable trigger user');
    await world.database.asOwner("delete from auditregels where actie = 'zaken.gezocht'");
    await world.database.asOwner('alter table auditregels enable trigger user');
    const zaak = await buildZaak(world, { bsn: '999990032', naam: 'Inwoner Spoor' });
    await found(inkomen, { bsn: '999990032' });

    const lines = await trail();
    expect(lines.map(({ gemeente, object_id }) => [gemeente, object_id])).to.deep.equal([
      ['dinkelland', 'bsn'],
      ['oldenzaal', 'bsn'],
      ['tubbergen', 'bsn'],
    ]);
    expect(lines.map(({ details }) => details)).to.deep.equal([
      { zaken: [zaak.id] },
      { zaken: [] },
      { zaken: [] },
    ]);
    expect(JSON.stringify(lines)).not.to.include('999990032');
  });

  it('refuses what finds everybody or nobody, in words', async () => {
    for (const [what, melding] of [
      [{ bsn: '123456789' }, 'Vul een geldig burgerservicenummer in.'],
      [{ naam: 'a b c' }, 'Typ van de naam een deel van minstens 3 letters.'],
    ] as const) {
      const { status, body } = await look(consulent, what);
      expect(status).to.equal(400);
      expect(body.fouten[0].melding).to.equal(melding);
    }
    for (const what of [{}, { bsn: '999990019', naam: 'Proef' }, { naam: 'x' }, { adres: 'Plein' }])
      expect((await look(consulent, what)).status, JSON.stringify(what)).to.equal(400);
  });

  it('shows fifty at most, and says that there are more', async () => {
    for (let i = 0; i < 51; i += 1)
      await buildZaak(world, { bsn: '999990056', naam: 'Inwoner Velen' });
    const { body } = await look(consulent, { naam: 'velen' });

    expect(body.zaken).to.have.length(50);
    expect(body.meer).to.equal(true);
  });
});
