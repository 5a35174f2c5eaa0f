import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import fc from 'fast-check';
import { buildTaak, buildTermijn, buildZaak } from './builders.ts';
import type { Client } from './client.ts';
import { type ApiWorld, createApiWorld } from './world.ts';

const SEED = 20261214;
const CASES = 40;

/** Text that has broken other programs: quotes, SQL, paths, control and right-to-left characters, long and empty. */
const nasty = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    "'; drop table taken; --",
    '%',
    '_',
    '\\',
    '../../etc/passwd',
    '\u202e',
    '\u0000',
    '{}',
    'null',
    '-1',
    '1e309',
    '0x10',
    'NaN',
    'infinity',
    '2026-13-45',
    'x'.repeat(5000),
  ),
);

describe('api: whatever comes in', () => {
  let world: ApiWorld;
  let client: Client;
  let zaak: string;
  let taak: string;
  before(async () => {
    world = await createApiWorld();
    client = await world.as('teamleider');
    // All functions at once: the input gets as far as it can.
    for (const [functie, kantoor] of [
      ['fo', 'fo-dinkelland'],
      ['bo-inkomen', 'backoffice'],
      ['manager', 'backoffice'],
    ])
      await world.database.asOwner(
        'insert into aanstellingen (medewerker_id, functie, kantoor_id) values ($1, $2, $3)',
        [client.session?.medewerkerId, functie, kantoor],
      );
    const built = await buildZaak(world);
    await buildTermijn(world, built);
    zaak = built.id;
    taak = (await buildTaak(world, built, { behandelaar: client.session?.medewerkerId ?? null }))
      .id;
  });
  after(() => world.close());

  /** Every answer is held against the description; here it only must not be our fault. */
  const notOurs = async (method: string, path: string, body?: unknown) => {
    const { status } = await client.send(method.toUpperCase(), path, {
      ...(body !== undefined && { body }),
      headers: { 'idempotency-key': randomUUID() },
    });
    expect(
      status,
      `${method} ${path.slice(0, 200)} ${JSON.stringify(body)?.slice(0, 300)}`,
    ).to.be.below(500);
  };
  const real = (path: string) => path.replace('{id}', path.startsWith('/taken') ? taak : zaak);
  const check = (property: fc.IAsyncProperty<unknown>) =>
    fc.assert(property as fc.IAsyncProperty<[unknown]>, {
      seed: SEED,
      numRuns: CASES,
      endOnFailure: true,
    });

  it('in the path', async () => {
    for (const { method, path, operation } of world.api.routes.filter(
      (route) => route.path.includes('{') && route.operation !== 'afmelden',
    )) {
      await check(
        fc.asyncProperty(nasty, (text) =>
          notOurs(
            method,
            path.replace(/\{\w+\}/g, encodeURIComponent(wellFormed(text) || 'x')),
            method === 'get' ? undefined : {},
          ),
        ),
      );
      expect(operation).to.be.a('string');
    }
  });

  it('in the query', async () => {
    for (const { path, query } of world.api.routes.filter((route) => route.query)) {
      const names = Object.keys((query as { properties: object }).properties);
      await check(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.constantFrom(...names, 'zomaar', '__proto__'), nasty), {
            maxLength: 4,
          }),
          (pairs) =>
            notOurs(
              'get',
              `${real(path)}?${pairs.map(([name, value]) => `${name}=${encodeURIComponent(wellFormed(value))}`).join('&')}`,
            ),
        ),
      );
    }
  });

  it('in the body: any JSON, and nearly right JSON', async () => {
    for (const { method, path, body } of world.api.routes.filter((route) => route.body)) {
      const names = Object.keys((body as { properties: object }).properties);
      const value = fc.oneof(
        nasty,
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.constant(1),
        fc.jsonValue({ maxDepth: 4 }),
        fc.constantFrom('dinkelland', 'aanvraag', 'awb-4:15-2-a', '2026-12-14'),
      );
      const near = fc.record(Object.fromEntries(names.map((name) => [name, value])), {
        requiredKeys: [],
      });
      const sections = fc.dictionary(
        fc.constantFrom('melding', 'volledigheid', 'persoon', 'registers', '$ref', 'constructor'),
        fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 4 }),
        { maxKeys: 3 },
      );
      const form = fc
        .record({
          proces: fc.constant('aanvraag'),
          gemeente: fc.constant('dinkelland'),
          formulierVersie: fc.constant(1),
          versie: fc.integer({ min: 0, max: 3 }),
          gegevens: sections,
        })
        .map((whole) =>
          Object.fromEntries(Object.entries(whole).filter(([name]) => names.includes(name))),
        );
      await check(
        fc.asyncProperty(fc.oneof(fc.jsonValue(), near, form), (json) =>
          notOurs(method, real(path), json),
        ),
      );
    }
  });
});

/** An address cannot hold half a surrogate pair. */
const wellFormed = (text: string): string => Buffer.from(text).toString();
