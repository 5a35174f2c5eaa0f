import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { buildTaak, buildZaak } from './builders.ts';
import type { Client } from './client.ts';
import { type ApiWorld, createApiWorld } from './world.ts';

describe('api: requests that another page sends', () => {
  let world: ApiWorld;
  let consulent: Client;
  before(async () => {
    world = await createApiWorld();
    consulent = await world.as('consulent-dinkelland');
  });
  after(() => world.close());

  it('refuses each of them for every operation that changes something', async () => {
    const other = await world.as('consulent-dinkelland-2');
    const zaak = await buildZaak(world);
    const taak = await buildTaak(world, zaak);
    const attacks: Record<string, Record<string, string | undefined>> = {
      'no token': { 'x-csrf-token': undefined },
      'the token of another session': { 'x-csrf-token': other.session?.csrf },
      'an empty token': { 'x-csrf-token': '' },
      'another origin': { origin: 'https://evil.example' },
      'a page without origin': { origin: 'null' },
      'another scheme': { origin: world.origin.replace('http:', 'https:') },
      'another site by the word of the browser': { 'sec-fetch-site': 'cross-site' },
      'another host of the same site': { 'sec-fetch-site': 'same-site' },
    };
    const unsafe = world.api.routes.filter(({ method }) => method !== 'get');
    expect(unsafe).to.have.length.greaterThan(8);

    for (const { method, path, operation, right } of unsafe) {
      // A resident has no token: his cookie goes with requests of our own pages only (SameSite=Strict).
      const tried = Object.entries(attacks).filter(
        ([what]) => !['inwoner', 'openbaar'].includes(right) || !what.includes('token'),
      );
      for (const [what, headers] of tried) {
        const real = path
          .replace('{opschortingId}', '1')
          .replace('{id}', path.startsWith('/taken') ? taak.id : zaak.id);
        const answer = await consulent.send(method.toUpperCase(), real, {
          body: {},
          headers: { 'idempotency-key': randomUUID(), ...headers },
        });

        expect(answer.status, `${operation}: ${what}`).to.equal(403);
        expect(answer.body.type, `${operation}: ${what}`).to.equal('/problemen/verzoek-vervalst');
      }
    }
    expect((await consulent.get(`/taken/${taak.id}`)).body).to.include({
      versie: 1,
      status: 'open',
    });
  });

  it('refuses a form of another page: its content is not JSON', async () => {
    const answer = await consulent.send('POST', '/zaken', {
      raw: 'proces=aanvraag',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'idempotency-key': randomUUID(),
      },
    });

    expect(answer.status).to.equal(415);
  });
});
