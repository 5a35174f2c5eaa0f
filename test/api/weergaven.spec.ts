import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { MEESTE_WEERGAVEN } from '../../db/queries/weergaven/find-weergaven.ts';
import { buildTaak, buildZaak } from './builders.ts';
import type { Client } from './client.ts';
import { type ApiWorld, createApiWorld } from './world.ts';

describe('api/weergaven', () => {
  let world: ApiWorld;
  let inkomen: Client;
  let kwaliteit: Client;
  before(async () => {
    world = await createApiWorld();
    inkomen = await world.as('bo-inkomen-1');
    kwaliteit = await world.as('bo-kwaliteit');
  });
  after(() => world.close());
  afterEach(() => world.database.asOwner('delete from weergaven'));

  const keep = async (client: Client, naam: string, filter: object, kantoorId?: string) =>
    client.post('/weergaven', { naam, filter, ...(kantoorId && { kantoorId }) });
  const namesOf = async (client: Client): Promise<string[]> =>
    (await client.get('/weergaven')).body.weergaven.map(({ naam }: { naam: string }) => naam);

  it('keeps filters under a name and counts what they show', async () => {
    const tubbergen = await buildZaak(world, { gemeente: 'tubbergen' });
    await buildTaak(world, tubbergen, { functie: 'bo-inkomen', uitersteDatum: '2026-12-01' });
    await buildTaak(world, tubbergen, { functie: 'bo-inkomen', prioriteit: 80 });
    await buildTaak(world, await buildZaak(world), { functie: 'bo-inkomen' });

    await keep(inkomen, 'Te laat in Tubbergen', {
      weergave: 'kantoor',
      gemeente: 'tubbergen',
      teLaat: true,
    });
    await keep(inkomen, 'Alles', { weergave: 'alle', volgorde: 'nieuw' });
    await keep(inkomen, 'Voorrang', { weergave: 'kantoor', voorrang: true });
    await keep(inkomen, 'Van mij', { weergave: 'mijn' });

    const { body } = await inkomen.get('/weergaven');
    const counts = body.weergaven.map((one: { naam: string; aantal: object }) => [
      one.naam,
      one.aantal,
    ]);
    expect(counts).to.deep.equal([
      ['Alles', { aantal: 3, meer: false }],
      ['Te laat in Tubbergen', { aantal: 1, meer: false }],
      ['Van mij', { aantal: 0, meer: false }],
      ['Voorrang', { aantal: 1, meer: false }],
    ]);
    expect((await inkomen.get('/taken?weergave=kantoor&voorrang=true')).body.taken).to.have.length(
      1,
    );
  });

  it('shows a view of one person to nobody else, and a shared one to the office', async () => {
    await keep(inkomen, 'Van mij alleen', { weergave: 'alle' });
    await keep(inkomen, 'Van ons', { weergave: 'kantoor' }, 'backoffice');

    expect(await namesOf(kwaliteit)).to.deep.equal(['Van ons']);
    expect(await namesOf(await world.as('consulent-dinkelland'))).to.deep.equal([]);
    const { body } = await inkomen.get('/weergaven');
    expect(body.weergaven.map(({ verwijderbaar }: never) => verwijderbaar)).to.deep.equal([
      true,
      true,
    ]);
  });

  it('lets the owner take it away, the team leader a shared one, and nobody else', async () => {
    const own = (await keep(inkomen, 'Eigen', {})).body.id;
    const shared = (await keep(inkomen, 'Gedeeld', {}, 'backoffice')).body.id;
    const teamleider = await world.as('teamleider');

    expect((await kwaliteit.delete(`/weergaven/${shared}`)).status).to.equal(404);
    expect((await teamleider.delete(`/weergaven/${own}`)).status).to.equal(404);
    expect((await teamleider.delete(`/weergaven/${shared}`)).status).to.equal(200);
    expect((await inkomen.delete(`/weergaven/${own}`)).status).to.equal(200);
    expect((await inkomen.delete(`/weergaven/${own}`)).status, 'twice').to.equal(404);
    expect(await namesOf(inkomen)).to.deep.equal([]);
  });

  it('refuses in words: a name twice, an office of others, too many, filters that do not exist', async () => {
    const key = randomUUID();
    const body = { naam: 'Maandag', filter: { weergave: 'mijn' } };
    const first = await inkomen.post('/weergaven', body, key);
    expect((await inkomen.post('/weergaven', body, key)).body).to.deep.equal(first.body);
    const twice = await keep(inkomen, ' maandag ', {});
    expect(twice.status).to.equal(400);
    expect(twice.body.fouten).to.deep.equal([
      {
        pointer: '/naam',
        regel: 'uniek',
        melding: 'U hebt al een weergave met deze naam. Kies een andere naam.',
      },
    ]);
    expect((await keep(inkomen, 'Elders', {}, 'fo-dinkelland')).status).to.equal(403);
    expect((await keep(inkomen, ' ', {})).status).to.equal(400);
    expect((await keep(inkomen, 'x', { naam: 'Inwoner' })).status).to.equal(400);
    expect((await keep(inkomen, 'x', { cursor: 'x' })).status).to.equal(400);
    for (let i = 1; i < MEESTE_WEERGAVEN; i++) await keep(inkomen, `Weergave ${i}`, {});
    const one = await keep(inkomen, 'Nog een', {});
    expect(one.status).to.equal(409);
    expect(one.body.detail).to.equal('U hebt al 20 weergaven bewaard. Haal er eerst een weg.');
  });

  describe('columns', () => {
    const columns = async (client: Client) => (await client.get('/weergaven/kolommen')).body;

    it('are those of the functie until somebody chooses, and his own from then on, wherever he signs in', async () => {
      expect((await columns(await world.as('consulent-dinkelland'))).kolommen).to.deep.equal([
        'termijn',
        'bijzonder',
      ]);
      expect((await columns(await world.as('teamleider'))).kolommen).to.deep.equal([
        'termijn',
        'bijzonder',
        'gemeente',
        'functie',
        'ontstaan',
      ]);
      const kolommen = ['gemeente', 'uiterste-datum', 'regeling'];
      expect((await inkomen.put('/weergaven/kolommen', { kolommen })).body.eigen).to.equal(true);
      await inkomen.put('/weergaven/kolommen', { kolommen });

      expect((await columns(await world.as('bo-inkomen-1'))).kolommen).to.deep.equal(kolommen);
      expect((await columns(kwaliteit)).eigen, 'of nobody else').to.equal(false);
      const back = (await inkomen.delete('/weergaven/kolommen')).body;
      expect([back.eigen, back.kolommen]).to.deep.equal([false, back.standaard]);
      expect((await inkomen.delete('/weergaven/kolommen')).status, 'twice').to.equal(200);
    });

    it('are kept in a view, and refused when there is no such column, none, or too many', async () => {
      await keep(inkomen, 'Breed', { weergave: 'alle', kolommen: ['functie', 'termijn'] });
      const [view] = (await inkomen.get('/weergaven')).body.weergaven;
      expect(view.filter.kolommen).to.deep.equal(['functie', 'termijn']);

      const { aanbod } = await columns(inkomen);
      for (const kolommen of [[], ['bsn'], ['termijn', 'termijn'], aanbod.slice(0, 7)]) {
        const { status } = await inkomen.put('/weergaven/kolommen', { kolommen });
        expect(status, String(kolommen)).to.equal(400);
      }
    });
  });
});
