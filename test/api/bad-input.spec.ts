import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { buildBesluit, buildTaak, buildZaak } from './builders.ts';
import type { Client } from './client.ts';
import { type ApiWorld, createApiWorld } from './world.ts';

const MELDING = {
  bsn: '999990019',
  regeling: 'bijstand',
  meldingsdatum: '2026-12-01',
  kanaal: 'balie',
  partner: false,
  zelfstandige: false,
  opnieuw: true,
};

describe('api: bad input', () => {
  let world: ApiWorld;
  let consulent: Client;
  before(async () => {
    world = await createApiWorld();
    consulent = await world.as('consulent-dinkelland');
  });
  after(() => world.close());

  const held = async (client = consulent, anders: Parameters<typeof buildTaak>[2] = {}) =>
    buildTaak(world, await buildZaak(world), {
      behandelaar: client.session?.medewerkerId ?? null,
      ...anders,
    });
  const start = (gegevens: object, key = randomUUID()) =>
    consulent.post(
      '/zaken',
      { proces: 'aanvraag', gemeente: 'dinkelland', formulierVersie: 1, gegevens },
      key,
    );

  it('form data against the schema: 422 with one entry per field, and the draft is kept', async () => {
    const taak = await held(consulent, { element: 'identiteit-herstellen' });
    await consulent.put(`/taken/${taak.id}/concept`, {
      versie: 0,
      gegevens: { identiteit: { bewijs: 'paspoort' } },
    });

    const answer = await consulent.post(`/taken/${taak.id}/afronding`, {
      versie: 1,
      gegevens: { identiteit: { bsn: '123456789', bewijs: 'ov-kaart' } },
    });

    expect(answer.status).to.equal(422);
    expect(answer.body.type).to.equal('/problemen/formulier-onjuist');
    expect(answer.body.fouten.map(({ pointer }: { pointer: string }) => pointer)).to.deep.equal([
      '/identiteit/bsn',
      '/identiteit/bewijs',
    ]);
    expect(answer.body.fouten[0].melding).to.match(/burgerservicenummer/);
    const after = (await consulent.get(`/taken/${taak.id}`)).body;
    expect(after).to.deep.include({ status: 'open', versie: 1 });
    expect(after.concept.versie).to.equal(1);
  });

  it('same Idempotency-Key, same body: the first answer again; another body: 422', async () => {
    const key = randomUUID();

    const first = await start({ melding: MELDING }, key);
    const again = await start({ melding: MELDING }, key);
    const other = await start({ melding: { ...MELDING, kanaal: 'post' } }, key);
    const elsewhere = await consulent.post(
      `/zaken/${first.body.id}/berichten`,
      {
        bericht: 'aanvraag/aanvraag-ingetrokken',
        formulierVersie: 1,
        gegevens: {
          intrekking: { ontvangenOp: '2026-12-02', toelichting: 'Inwoner heeft werk gevonden.' },
        },
      },
      key,
    );

    expect(first.status).to.equal(201);
    expect(again.status).to.equal(201);
    expect(again.body).to.deep.equal(first.body);
    expect(again.headers.get('idempotent-replayed')).to.equal('true');
    expect(other.status).to.equal(422);
    expect(other.body.type).to.equal('/problemen/sleutel-hergebruikt');
    expect(elsewhere.status).to.equal(422);
  });

  it('task changed or taken by another meanwhile: 409 with who and when, and nothing is lost', async () => {
    const collega = await world.as('consulent-dinkelland-2');
    const taak = await held();
    await consulent.put(`/taken/${taak.id}/concept`, {
      versie: 0,
      gegevens: { volledigheid: { volledig: true } },
    });
    await consulent.delete(`/taken/${taak.id}/behandelaar?versie=1`);
    await collega.put(`/taken/${taak.id}/behandelaar`, { versie: 2 });

    const answer = await consulent.post(`/taken/${taak.id}/afronding`, {
      versie: 1,
      gegevens: { volledigheid: { volledig: true } },
    });

    expect(answer.status).to.equal(409);
    expect(answer.body.huidig.door.naam).to.equal('Consulent Dinkelland 2');
    expect(answer.body.huidig.op).to.equal(world.state.now.toISOString());
    expect((await collega.get(`/taken/${taak.id}`)).body.concept.door.naam).to.equal(
      'Consulent Dinkelland',
    );
  });

  it('completing what you prepared yourself where four eyes apply: 403 that says why; a colleague may', async () => {
    const [inkomen, kwaliteit] = [await world.as('bo-inkomen-1'), await world.as('bo-kwaliteit')];
    const zaak = await buildZaak(world);
    // The same person fulfils both functions here: only then the rule has something to forbid.
    await world.database.asOwner(
      `insert into aanstellingen (medewerker_id, functie, kantoor_id) values ($1, 'bo-kwaliteit', 'backoffice')`,
      [inkomen.session?.medewerkerId],
    );
    const concept = await buildTaak(world, zaak, {
      element: 'conceptbesluit-opstellen',
      functie: 'bo-inkomen',
      status: 'afgerond',
    });
    await world.database.asOwner(
      `insert into inzendingen (taak_id, zaak_id, gemeente, element_id, gegevens, proces_variabelen, door, op)
       values ($1, $2, 'dinkelland', 'conceptbesluit-opstellen', '{}', '{}', $3, now())`,
      [concept.id, zaak.id, inkomen.session?.medewerkerId],
    );
    const besluit = await buildTaak(world, zaak, {
      element: 'besluit-nemen',
      functie: 'bo-kwaliteit',
      vierOgen: ['conceptbesluit-opstellen'],
      behandelaar: inkomen.session?.medewerkerId ?? null,
    });

    const shown = await inkomen.get(`/taken/${besluit.id}`);
    const answer = await inkomen.post(`/taken/${besluit.id}/afronding`, {
      versie: 1,
      gegevens: { besluit: { akkoord: true } },
    });
    await inkomen.delete(`/taken/${besluit.id}/behandelaar?versie=1`);
    await kwaliteit.put(`/taken/${besluit.id}/behandelaar`, { versie: 2 });
    const byOther = await kwaliteit.get(`/taken/${besluit.id}`);

    expect(shown.body.vierOgen.reden).to.include('conceptbesluit opstellen');
    expect(shown.body.handelingen).not.to.include('afronden');
    expect(answer.status).to.equal(403);
    expect(answer.body.type).to.equal('/problemen/vier-ogen');
    expect(answer.body.detail).to.match(
      /^U heeft in deze zaak ‘conceptbesluit opstellen’ afgerond\./,
    );
    expect(byOther.body.vierOgen).to.equal(null);
    expect(byOther.body.handelingen).to.include('afronden');
  });

  it('unknown and foreign cases and tasks: 404, and the same answer for both', async () => {
    const foreign = await buildZaak(world, { gemeente: 'tubbergen' });
    const foreignTaak = await buildTaak(world, foreign);
    const backOffice = await buildTaak(world, await buildZaak(world), { functie: 'bo-inkomen' });

    for (const path of [
      `/zaken/${randomUUID()}`,
      `/zaken/${foreign.id}`,
      `/zaken/${foreign.id}/tijdlijn`,
      `/taken/${randomUUID()}`,
      `/taken/${foreignTaak.id}`,
      `/taken/${backOffice.id}`,
      '/taken/geen-id',
      '/formulieren/aanvraag/melding/versies/99',
    ]) {
      const answer = await consulent.get(path);
      expect(answer.status, path).to.equal(404);
      expect(answer.body.detail, path).to.equal(
        'Dit bestaat niet, of het hoort niet bij uw kantoor.',
      );
    }
    for (const id of [foreignTaak.id, backOffice.id]) {
      expect((await consulent.put(`/taken/${id}/behandelaar`, { versie: 1 })).status).to.equal(404);
      expect(
        (await consulent.post(`/taken/${id}/afronding`, { versie: 1, gegevens: {} })).status,
      ).to.equal(404);
    }
  });

  it('a case for another municipality, or by who may not: 403; a form that is not there: 409', async () => {
    const body = {
      proces: 'aanvraag',
      gemeente: 'tubbergen',
      formulierVersie: 1,
      gegevens: { melding: MELDING },
    };

    const foreign = await consulent.post('/zaken', body);
    const backOffice = await (await world.as('bo-inkomen-1')).post('/zaken', body);
    const oldForm = await consulent.post('/zaken', {
      ...body,
      gemeente: 'dinkelland',
      formulierVersie: 7,
    });
    const noProcess = await consulent.post('/zaken', {
      ...body,
      gemeente: 'dinkelland',
      proces: 'termijnbewaking',
    });

    expect([foreign, backOffice, oldForm, noProcess].map(({ status }) => status)).to.deep.equal([
      403, 403, 409, 409,
    ]);
    expect(foreign.body.detail).to.equal('U mag voor deze gemeente geen zaak starten.');
  });

  it('an objection against a decision that does not exist: 422 at its field, and no case', async () => {
    const object = (besluit: string) =>
      consulent.post('/zaken', {
        proces: 'bezwaar',
        gemeente: 'dinkelland',
        formulierVersie: 1,
        gegevens: {
          bezwaar: {
            besluit,
            ontvangenOp: '2026-12-01',
            kanaal: 'balie',
            gronden: 'Het bedrag klopt niet.',
            spoed: false,
            gemachtigde: false,
          },
        },
      });
    const told = async (gemeente: string, besluiten: number) => {
      const zaak = await buildZaak(world, { gemeente });
      for (let i = 0; i < besluiten; i += 1) await buildBesluit(world, zaak);
      return zaak;
    };
    const [ours, theirs] = [await told('dinkelland', 1), await told('tubbergen', 1)];
    const undecided = await told('dinkelland', 0);
    await world.database.asOwner("update besluiten set bekendgemaakt_op = '2026-11-23'");
    const notTold = await told('dinkelland', 1);

    for (const [nummer, melding] of [
      ['2026-D-999999', 'Er is in deze gemeente geen zaak met dit nummer.'],
      [theirs.nummer, 'Er is in deze gemeente geen zaak met dit nummer.'],
      [undecided.nummer, 'In deze zaak is nog geen besluit bekendgemaakt.'],
      [notTold.nummer, 'In deze zaak is nog geen besluit bekendgemaakt.'],
    ] as const) {
      const answer = await object(nummer);
      expect(answer.status, nummer).to.equal(422);
      expect(answer.body.fouten, nummer).to.deep.equal([{ pointer: '/bezwaar/besluit', melding }]);
    }
    const count = "select count(*)::int as n from zaken where proces = 'bezwaar'";
    expect(await world.database.asOwner(count)).to.deep.equal([{ n: 0 }]);
    const answer = await object(ours.nummer);
    expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
    const [zaak] = await world.database.asOwner<{ oorzaak_zaak_id: string }>(
      "select oorzaak_zaak_id from zaken where proces = 'bezwaar'",
    );
    expect(zaak?.oorzaak_zaak_id).to.equal(ours.id);
  });

  it('what cannot be read: 400, 413 or 415, never a stack', async () => {
    const post = (what: Parameters<Client['send']>[2], path = '/zaken') =>
      consulent.send('POST', path, {
        ...what,
        headers: { 'idempotency-key': randomUUID(), ...what?.headers },
      });
    const nested = `${'['.repeat(40)}${']'.repeat(40)}`;
    const zaak = (gegevens: string) =>
      `{"proces":"aanvraag","gemeente":"dinkelland","formulierVersie":1,"gegevens":${gegevens}}`;

    const answers = {
      'no JSON': await post({ raw: '{"proces":' }),
      'a list': await post({ raw: '[]' }),
      'a NUL': await post({ raw: zaak('{"melding":{"kanaal":"\\u0000"}}') }),
      'half a surrogate': await post({ raw: zaak('{"melding":{"kanaal":"\\ud800"}}') }),
      'deep nesting': await post({ raw: zaak(`{"a":${nested}}`) }),
      'a prototype': await post({ raw: zaak('{"__proto__":{"x":1}}') }),
      'no key': await post({ body: {}, headers: { 'idempotency-key': undefined } }),
      'a short key': await post({ raw: zaak('{}'), headers: { 'idempotency-key': 'kort' } }),
      'no body': await post({}),
      'plain text': await post({ raw: zaak('{}'), headers: { 'content-type': 'text/plain' } }),
      'a strange encoding': await post({
        raw: zaak('{}'),
        headers: { 'content-type': 'application/json; charset=x-y' },
      }),
      'a megabyte': await post({ raw: zaak(`{"a":"${'x'.repeat(1_100_000)}"}`) }),
    };

    expect(
      Object.fromEntries(Object.entries(answers).map(([what, { status }]) => [what, status])),
    ).to.deep.equal({
      'no JSON': 400,
      'a list': 400,
      'a NUL': 400,
      'half a surrogate': 400,
      'deep nesting': 400,
      'a prototype': 400,
      'no key': 400,
      'a short key': 400,
      'no body': 400,
      'plain text': 415,
      'a strange encoding': 415,
      'a megabyte': 413,
    });
  });

  it('names each wrong field of a request by its pointer', async () => {
    const answer = await consulent.post('/zaken', {
      proces: 'aanvraag',
      gemeente: 'almelo',
      formulierVersie: 0,
      gegevens: {},
      extra: 1,
    });

    expect(answer.status).to.equal(400);
    expect(answer.body.fouten).to.deep.include({
      pointer: '/gemeente',
      regel: 'enum',
      melding: 'Kies een van: dinkelland, tubbergen, oldenzaal.',
    });
    expect(answer.body.fouten.map(({ pointer }: { pointer: string }) => pointer)).to.have.members([
      '/gemeente',
      '/formulierVersie',
      '/extra',
    ]);
  });

  it('an address that is not exact: 404, and no redirect; a method that does not exist: 405 that says which do', async () => {
    const zaak = await buildZaak(world);

    const slash = await consulent.get(`/zaken/${zaak.id}/`);
    const capital = await consulent.get(`/Zaken/${zaak.id}`);
    const method = await consulent.send('PATCH', `/zaken/${zaak.id}`, { body: {} });
    const broken = await consulent.get('/zaken/%E0%A4%A');
    const nul = await consulent.get('/zaken?zoek=2026%00');

    expect([slash, capital, method, broken, nul].map(({ status }) => status)).to.deep.equal([
      404, 404, 405, 400, 400,
    ]);
    expect(method.headers.get('allow')).to.equal('GET');
  });
});
