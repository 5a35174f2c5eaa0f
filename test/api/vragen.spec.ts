import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { buildZaak } from './builders.ts';
import type { Client } from './client.ts';
import { type ApiWorld, createApiWorld, MONDAY } from './world.ts';

describe('api/vragen', () => {
  let world: ApiWorld;
  let consulent: Client;
  let inkomen: Client;
  before(async () => {
    world = await createApiWorld();
    consulent = await world.as('consulent-dinkelland');
    inkomen = await world.as('bo-inkomen-1');
  });
  after(() => world.close());
  afterEach(() => world.database.asOwner('delete from vragen'));

  const ask = async (who: Client, zaakId: string, aan: string, key = randomUUID()) =>
    who.post(`/zaken/${zaakId}/vragen`, { aan, tekst: ' Klopt de huur? ' }, key);
  const answer = (who: Client, zaakId: string, id: string, tekst = 'Ja.') =>
    who.post(`/zaken/${zaakId}/vragen/${id}/antwoord`, { tekst }, randomUUID());

  it('is asked in the case, waits with who can answer, and comes back', async () => {
    const zaak = await buildZaak(world);
    const { body: asked, status } = await ask(inkomen, zaak.id, 'fo');
    expect(status).to.equal(201);

    const waiting = (await consulent.get('/vragen')).body;
    expect(waiting.voorMij).to.have.length(1);
    expect(waiting.voorMij[0]).to.deep.include({
      id: asked.id,
      zaakNummer: zaak.nummer,
      tekst: 'Klopt de huur?',
      antwoord: null,
      beantwoordbaar: true,
    });
    expect((await inkomen.get('/vragen')).body.vanMij[0].antwoord).to.equal(null);
    const [seen] = (await inkomen.get(`/zaken/${zaak.id}/vragen`)).body.vragen;
    expect(seen.beantwoordbaar, 'not by who asked').to.equal(false);

    expect((await answer(consulent, zaak.id, asked.id)).status).to.equal(200);

    expect((await consulent.get('/vragen')).body.voorMij).to.deep.equal([]);
    const [back] = (await inkomen.get('/vragen')).body.vanMij;
    expect(back).to.deep.include({ antwoord: 'Ja.', beantwoordbaar: false });
    expect(back.beantwoordDoor.naam).to.equal('Consulent Dinkelland');
    const lines = await world.database.asOwner<{ actie: string }>(
      "select actie from auditregels where object_soort = 'vraag' and object_id = $1 order by op, actie desc",
      [asked.id],
    );
    expect(lines.map(({ actie }) => actie)).to.deep.equal(['vraag.gesteld', 'vraag.beantwoord']);
  });

  it('shows an answer for two weeks, and keeps it in the case for good', async () => {
    const zaak = await buildZaak(world);
    const { body } = await ask(inkomen, zaak.id, 'fo');
    await answer(consulent, zaak.id, body.id);
    world.state.now = new Date(MONDAY.getTime() + 15 * 24 * 3_600_000);
    try {
      const later = await world.as('bo-inkomen-1');
      expect((await later.get('/vragen')).body.vanMij).to.deep.equal([]);
      expect((await later.get(`/zaken/${zaak.id}/vragen`)).body.vragen).to.have.length(1);
    } finally {
      world.state.now = MONDAY;
    }
  });

  it('is answered once: the second hears who was first', async () => {
    const zaak = await buildZaak(world);
    const { body } = await ask(inkomen, zaak.id, 'fo');
    const colleague = await world.as('consulent-dinkelland-2');

    const answers = await Promise.all([
      answer(consulent, zaak.id, body.id),
      answer(colleague, zaak.id, body.id, 'Nee.'),
    ]);

    expect(answers.map(({ status }) => status).sort()).to.deep.equal([200, 409]);
    const late = answers.find(({ status }) => status === 409);
    expect(late?.body.detail).to.match(
      /^Consulent Dinkelland.* heeft deze vraag al beantwoord op /,
    );
  });

  it('refuses in words: not asked of you, a functie that has no cases, another case, nothing written', async () => {
    const zaak = await buildZaak(world);
    const other = await buildZaak(world);
    const { body } = await ask(consulent, zaak.id, 'bo-kwaliteit');

    const notMine = await answer(inkomen, zaak.id, body.id);
    expect(notMine.status).to.equal(403);
    expect(notMine.body.detail).to.match(/^Deze vraag is gesteld aan: /);
    const kwaliteit = await world.as('bo-kwaliteit');
    expect((await answer(kwaliteit, other.id, body.id)).status).to.equal(404);
    expect((await ask(consulent, zaak.id, 'college')).body.fouten[0].pointer).to.equal('/aan');
    const empty = await consulent.post(`/zaken/${zaak.id}/vragen`, { aan: 'fo', tekst: '  ' });
    expect(empty.status).to.equal(400);
    const tubbergen = await buildZaak(world, { gemeente: 'tubbergen' });
    expect((await ask(consulent, tubbergen.id, 'bo-inkomen')).status).to.equal(404);
    const key = randomUUID();
    const first = await ask(inkomen, zaak.id, 'fo', key);
    expect((await ask(inkomen, zaak.id, 'fo', key)).body).to.deep.equal(first.body);
  });

  it('goes only to the front office of the municipality of the case', async () => {
    const zaak = await buildZaak(world, { gemeente: 'tubbergen' });
    await ask(inkomen, zaak.id, 'fo');

    expect((await consulent.get('/vragen')).body.voorMij).to.deep.equal([]);
    const tubbergen = await world.as('consulent-tubbergen');
    expect((await tubbergen.get('/vragen')).body.voorMij).to.have.length(1);
  });
});
