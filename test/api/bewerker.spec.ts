import { expect } from 'chai';
import type { BewerkerStand } from '../../api/ontwerpen/editor-schema.ts';
import { seedMedewerker } from '../../db/queries/medewerkers/seed-medewerker.ts';
import { inTransaction } from '../../db/transaction.ts';
import type { Client } from './client.ts';
import { proefModel } from './proef-model.ts';
import { createStudioWorld } from './studio-world.ts';
import { type ApiWorld, MONDAY } from './world.ts';

const MINUTE = 60_000;
const later = (minutes: number) => new Date(MONDAY.getTime() + minutes * MINUTE);
const FORM = JSON.stringify({
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'proef/bellen',
  title: 'Bellen',
  type: 'object',
  properties: { gesprek: { type: 'object', title: 'Gesprek', properties: {} } },
});

describe('api/ontwerpen: one person edits a draft at a time', () => {
  let world: ApiWorld;
  let designer: Client;
  let other: Client;
  let id: string;
  before(async () => {
    ({ world, designer, other } = await createStudioWorld());
  });
  after(() => world.close());
  beforeEach(async () => {
    world.state.now = MONDAY;
    await world.database.asOwner('delete from ontwerpen');
    id = (await designer.post('/ontwerpen', { proces: 'proef' })).body.id;
  });

  const edit = (client: Client, body: object = {}) => client.put(`/ontwerpen/${id}/bewerker`, body);
  const look = async (client: Client) =>
    (await client.get(`/ontwerpen/${id}/bewerker`)).body as BewerkerStand;
  const save = (client: Client, versie: number, taak = 'Opnieuw tellen') =>
    client.put(`/ontwerpen/${id}`, { versie, xml: proefModel({ taak }) });
  const idOf = ({ session }: Client) => session?.medewerkerId as string;

  it('names who edits it and since when, for as long as the page gives a sign of life', async () => {
    expect(await look(other)).to.deep.equal({
      bewerker: null,
      sinds: null,
      tot: null,
      vanU: false,
    });
    await edit(designer);
    world.state.now = later(2);
    expect((await edit(designer)).body).to.deep.include({
      sinds: MONDAY.toISOString(),
      tot: later(5).toISOString(),
      vanU: true,
    });

    const refused = await edit(other);

    expect(refused.status).to.equal(409);
    expect(refused.body.detail).to.match(/^Procesontwerper bewerkt dit ontwerp sinds 14 december/);
    expect(refused.body.huidig).to.deep.equal({
      versie: 1,
      status: 'concept',
      door: { id: idOf(designer), naam: 'Procesontwerper' },
      op: MONDAY.toISOString(),
    });
    world.state.now = later(6);
    expect((await edit(other)).body).to.deep.include({ sinds: later(6).toISOString(), vanU: true });
    expect((await edit(designer)).status).to.equal(409);
  });

  it('of twenty people at once exactly one gets it, and another takes it over from that one only', async () => {
    const accounts = Array.from({ length: 20 }, (_, at) => `ontwerper-van-${at}`);
    await inTransaction(world.database.db, '*', async (trx) => {
      for (const account of accounts)
        await seedMedewerker(trx, {
          subject: account,
          naam: account,
          aanstellingen: [{ functie: 'ontwerper', kantoor: 'backoffice' }],
        });
    });
    const twenty = await Promise.all(accounts.map((account) => world.as(account as 'ontwerper')));

    const answers = await Promise.all(twenty.map((client) => edit(client)));

    expect(answers.map(({ status }) => status).sort()).to.deep.equal([200, ...Array(19).fill(409)]);
    const winner = twenty[answers.findIndex(({ status }) => status === 200)] as Client;
    const rest = twenty.filter((client) => client !== winner);
    const taken = await Promise.all(
      rest.map((client) => edit(client, { overnemenVan: idOf(winner) })),
    );
    expect(taken.filter(({ status }) => status === 200)).to.have.length(1);
    expect((await look(winner)).vanU).to.equal(false);
  });

  it('of twenty saves by two people at once those of one are kept, and nobody else’s', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        save(at % 2 === 0 ? designer : other, 1, `Van ${at % 2 === 0 ? 'de een' : 'de ander'}`),
      ),
    );

    const kept = answers.flatMap(({ status }, at) => (status === 200 ? [at % 2] : []));
    expect(new Set(kept).size).to.equal(1);
    const { body } = await designer.get(`/ontwerpen/${id}`);
    expect(body.versie).to.equal(2);
    expect(body.xml).to.include(kept[0] === 0 ? 'Van de een' : 'Van de ander');
  });

  it('keeps the model, its forms and tables, the handing in and the throwing away for who edits it', async () => {
    const files = `/ontwerpen/${id}/bestanden`;
    const form = { versie: 0, inhoud: FORM };
    await save(designer, 1);
    await designer.put(`${files}/formulieren/proef/bellen`, form);

    const refused = [
      await save(other, 2, 'Van mij'),
      await other.put(`${files}/formulieren/proef/bellen`, { ...form, versie: 1 }),
      await other.put(`${files}/beslistabellen/proeftabel`, { versie: 0, inhoud: '<x/>' }),
      await other.delete(`${files}/formulieren/proef/bellen?versie=1`),
      await other.post(`/ontwerpen/${id}/indiening`, { versie: 2, toelichting: 'Dit kan nu wel.' }),
      await other.post(`/ontwerpen/${id}/intrekking`, { versie: 2 }),
    ];

    for (const { status, body } of refused) {
      expect(status).to.equal(409);
      expect(body.detail).to.match(/^Procesontwerper bewerkt dit ontwerp sinds/);
    }
    expect((await designer.get(`/ontwerpen/${id}`)).body).to.include({
      versie: 2,
      status: 'concept',
    });
  });

  it('is taken over from who has it, in the trail; what he was still saving is refused and overwrites nothing', async () => {
    await save(designer, 1, 'Van de eerste');
    const wrong = await edit(other, { overnemenVan: idOf(other) });
    expect(wrong.status).to.equal(409);

    expect((await edit(other, { overnemenVan: idOf(designer) })).body.vanU).to.equal(true);
    // The same again, as its answer was lost.
    expect((await edit(other, { overnemenVan: idOf(designer) })).status).to.equal(200);

    expect((await save(designer, 2, 'Te laat')).body.huidig.door.id).to.equal(idOf(other));
    // What was kept before is no conflict when it is sent again.
    expect((await save(designer, 1, 'Van de eerste')).status).to.equal(200);
    expect((await save(other, 2, 'Van de tweede')).status).to.equal(200);
    const trail = await world.database.asOwner<{ actor: string; details: object }>(
      `select distinct actor, details from auditregels where actie = 'ontwerp.overgenomen' and object_id = $1`,
      [id],
    );
    expect(trail).to.deep.equal([
      { actor: idOf(other), details: { proces: 'proef', van: idOf(designer) } },
    ]);
  });

  it('is free after leaving, which nobody does for another; who comes back late and alone goes on', async () => {
    await edit(designer);
    expect((await other.delete(`/ontwerpen/${id}/bewerker`)).body.vanU).to.equal(false);
    expect((await look(designer)).vanU).to.equal(true);
    world.state.now = later(10);
    expect((await save(designer, 1)).status).to.equal(200);
    await designer.delete(`/ontwerpen/${id}/bewerker`);
    expect((await look(other)).bewerker).to.equal(null);
    expect((await edit(other)).status).to.equal(200);
  });

  it('is nobody’s once it was handed in, and cannot be edited then', async () => {
    await save(designer, 1);
    await designer.post(`/ontwerpen/${id}/indiening`, {
      versie: 2,
      toelichting: 'Een betere naam.',
    });

    expect((await look(other)).bewerker).to.equal(null);
    expect((await edit(other)).body.huidig.status).to.equal('ingediend');
  });
});
