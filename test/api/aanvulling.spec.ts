import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { expect } from 'chai';
import { cookieName } from '../../api/http/session.ts';
import type { NewCode } from '../../db/code-vault.ts';
import * as files from '../documents/files.ts';
import { until } from '../support/until.ts';
import { buildTermijn, buildZaak } from './builders.ts';
import { type Answer, type Client, createClient, type Send } from './client.ts';
import { type ApiWorld, createApiWorld, MONDAY } from './world.ts';

const ASKED = ['Bankafschriften van november', 'Waarom u geen huurcontract hebt'];
const SAME = /Met deze code kunt u nu niets sturen/;

describe('api/aanvulling: a resident answers by the code of his letter', () => {
  let world: ApiWorld;
  let consulent: Client;
  let zaak: Awaited<ReturnType<typeof buildZaak>>;
  before(async () => {
    world = await createApiWorld({ codesPerTenMinutes: 10_000 });
    consulent = await world.as('consulent-dinkelland');
  });
  after(() => world.close());
  beforeEach(async () => {
    world.state.now = MONDAY;
    zaak = await buildZaak(world, {
      dossier: { aanvullingsverzoek: { ontbreekt: ASKED, uiterlijkOp: '2026-12-21' } },
    });
    await buildTermijn(world, zaak, { soort: 'hersteltermijn', einddatum: '2026-12-21' });
  });

  const at = (rest = '') => `/zaken/${zaak.id}/aanvullingslink${rest}`;
  const give = async (): Promise<string> => {
    // A session of staff ends sooner than the tests move the clock.
    const { status, body } = await (await world.as('consulent-dinkelland')).post(at(), undefined);
    expect(status, body.detail).to.equal(201);
    return body.code;
  };

  /** A browser of a resident: it keeps the cookie that it gets. */
  function resident() {
    let cookie = '';
    const client = createClient(world);
    const send = async (method: string, path: string, what: Send = {}): Promise<Answer> => {
      const answer = await client.send(method, path, {
        ...what,
        headers: { ...(cookie && { cookie }), ...what.headers },
      });
      const given = answer.headers.get('set-cookie');
      if (given) cookie = given.split(';')[0] as string;
      return answer;
    };
    return {
      send,
      cookie: () => cookie,
      enter: (code: string) => send('POST', '/aanvulling/toegang', { body: { code } }),
      read: () => send('GET', '/aanvulling'),
      write: (nummer: number, tekst: string) =>
        send('PUT', `/aanvulling/antwoorden/${nummer}`, { body: { tekst } }),
      upload: (nummer: number, file: Buffer, naam = 'Afschrift.png') =>
        send('POST', `/aanvulling/bestanden?nummer=${nummer}`, {
          raw: new Uint8Array(file),
          headers: {
            'content-type': 'application/octet-stream',
            'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(naam)}`,
          },
        }),
      submit: (versie: number) => send('POST', '/aanvulling/verzending', { body: { versie } }),
    };
  }
  const inside = async () => {
    const me = resident();
    expect((await me.enter(await give())).status).to.equal(200);
    return me;
  };
  const rows = <T extends object>(sql: string, ...more: unknown[]) =>
    world.database.asOwner<T>(sql, [zaak.id, ...more]);
  const trail = async () =>
    (
      await rows<{ actie: string; details: { reden?: string } }>(
        "select actie, details from auditregels where zaak_id = $1 and actie like 'aanvulling.%' order by volgnummer",
      )
    ).map(({ actie, details }) => (details.reden ? `${actie}: ${details.reden}` : actie));

  it('shows what was asked and takes text and files; what is sent is part of the case, and the process hears it', async () => {
    const me = await inside();
    const { body: begin } = await me.read();
    expect(begin).to.deep.include({
      status: 'open',
      uiterlijkOp: '2026-12-21',
      zaaknummer: zaak.nummer,
    });
    expect(begin.vragen.map(({ tekst }: { tekst: string }) => tekst)).to.deep.equal(ASKED);
    expect(JSON.stringify(begin)).not.to.include('Inwoner Test');

    expect((await me.write(2, ' Ik woon bij mijn zus. ')).status).to.equal(200);
    const { body: ready } = await me.upload(1, files.png, '../Afschrift nov.exe');
    expect(ready.vragen[0].bestanden[0].naam).to.equal('Afschrift nov.png');
    expect(ready.vragen[1].antwoord).to.equal('Ik woon bij mijn zus.');
    const before = await consulent.get(`/zaken/${zaak.id}/documenten`);
    expect(before.body.documenten).to.deep.equal([]);

    const { status, body: sent } = await me.submit(ready.versie);
    expect(status, sent.detail).to.equal(200);
    expect(sent).to.deep.include({
      status: 'ingediend',
      ingediendOp: world.state.now.toISOString(),
    });

    const [document] = (await consulent.get(`/zaken/${zaak.id}/documenten`)).body.documenten;
    expect(document).to.deep.include({
      titel: ASKED[0],
      vanInwoner: true,
      toegevoegdDoor: null,
      ontvangenOp: '2026-12-14',
      status: 'concept',
    });
    const inhoud = await consulent.stream(document.versies[0].pad.replace('/api/v1', ''));
    expect(Buffer.from(await inhoud.arrayBuffer()).equals(files.png)).to.equal(true);
    const [dossier] = await rows<{ gegevens: Record<string, unknown> }>(
      'select gegevens from dossiers where zaak_id = $1',
    );
    expect(dossier?.gegevens.aanvulling).to.deep.equal({
      ontvangen: true,
      ontvangenOp: '2026-12-14',
    });
    expect(dossier?.gegevens.ingediendeAanvulling).to.deep.equal({
      ingediendOp: '2026-12-14',
      antwoorden: [
        { gevraagd: ASKED[0], antwoord: 'Geen tekst', bestanden: 1 },
        { gevraagd: ASKED[1], antwoord: 'Ik woon bij mijn zus.', bestanden: 0 },
      ],
    });
    const [message] = await rows<{ inhoud: { naam: string; variabelen: object } }>(
      "select inhoud from outbox where zaak_id = $1 and soort = 'proces-bericht'",
    );
    expect(message?.inhoud).to.deep.include({ naam: 'aanvulling-ingediend', variabelen: {} });
    const { gebeurtenissen } = (await consulent.get(`/zaken/${zaak.id}/tijdlijn`)).body;
    expect(gebeurtenissen.map(({ titel }: { titel: string }) => titel)).to.include.members([
      'De inwoner heeft via internet aangevuld',
      'Code om aan te vullen gegeven',
    ]);
    expect(await trail()).to.deep.equal([
      'aanvulling.binnengekomen',
      'aanvulling.bekeken',
      'aanvulling.bestand-toegevoegd',
      'aanvulling.ingediend',
    ]);
    const lines = await rows<object>('select * from auditregels where zaak_id = $1');
    expect(JSON.stringify(lines)).not.to.match(/127\.0\.0\.1|::1|zus/);
  });

  it('keeps the code nowhere: of it there is a keyed hash, of the answer of the staff nothing', async () => {
    const code = await give();
    const found = await rows<{ rij: string }>(
      `select row_to_json(l)::text as rij from aanvullingslinks l where zaak_id = $1
       union all select row_to_json(i)::text from idempotentie i union all select row_to_json(a)::text from auditregels a where zaak_id = $1`,
    );
    for (const { rij } of found) expect(rij).not.to.include(code.slice(8));
    expect(code).to.match(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it('forgives how a code is typed', async () => {
    const code = await give();
    const typed = ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `;
    expect((await resident().enter(typed)).status).to.equal(200);
  });

  it('says the same whatever is wrong with a code, and keeps the reason in the trail', async () => {
    const right = await give();
    const answers: Answer[] = [];
    const attempt = async (code: string) => answers.push(await resident().enter(code));
    const otherEnd = (code: string) =>
      `${code.slice(0, -4)}${code.endsWith('0000') ? '1111' : '0000'}`;
    await attempt('hallo');
    await attempt(world.codes.make().code);
    await attempt(otherEnd(right));
    world.state.now = new Date('2026-12-21T22:59:00Z');
    expect((await resident().enter(right)).status).to.equal(200);
    world.state.now = new Date('2026-12-21T23:01:00Z');
    await attempt(right);
    world.state.now = MONDAY;
    await consulent.delete(at());
    await attempt(right);
    const next = await give();
    await attempt(right);
    const me = resident();
    await me.enter(next);
    await me.submit((await me.write(1, 'Alles')).body.versie);
    await attempt(next);
    const sealed = await give();
    await rows("update zaken set beeindigd_op = now(), status = 'afgerond' where id = $1");
    await attempt(sealed);

    expect(answers).to.have.length(8);
    for (const { status, body } of answers) {
      expect(status).to.equal(404);
      expect(body.detail).to.match(SAME);
      expect(Object.keys(body).sort()).to.deep.equal(Object.keys(answers[0]?.body).sort());
    }
    expect((await trail()).filter((line) => line.includes('geweigerd'))).to.deep.equal([
      'aanvulling.geweigerd: code-onjuist',
      'aanvulling.geweigerd: termijn-voorbij',
      'aanvulling.geweigerd: ingetrokken',
      'aanvulling.geweigerd: ingetrokken',
      'aanvulling.geweigerd: ingediend',
      'aanvulling.geweigerd: zaak-dicht',
    ]);
  });

  it('closes a code at the tenth wrong guess, for the right one too; a new one works', async () => {
    const code = await give();
    const wrong = `${code.slice(0, -4)}${code.endsWith('2222') ? '3333' : '2222'}`;
    for (let n = 0; n < 10; n++) expect((await resident().enter(wrong)).status).to.equal(404);

    expect((await resident().enter(code)).status).to.equal(404);
    expect((await consulent.get(at())).body.link.status).to.equal('geblokkeerd');
    expect((await resident().enter(await give())).status).to.equal(200);
  });

  it('lets one address try so many codes in ten minutes and no more', async () => {
    const strict = await createApiWorld({ codesPerTenMinutes: 3 });
    try {
      const client = createClient(strict);
      const attempt = () =>
        client.send('POST', '/aanvulling/toegang', { body: { code: strict.codes.make().code } });
      for (let n = 0; n < 3; n++) expect((await attempt()).status).to.equal(404);
      const { status, body } = await attempt();
      expect([status, body.type]).to.deep.equal([429, '/problemen/te-vaak']);
    } finally {
      await strict.close();
    }
  });

  it('may be visited as often as one likes until it is sent; what was filled in stays', async () => {
    const code = await give();
    const [first, second] = [resident(), resident()];
    await first.enter(code);
    await first.write(1, 'Komt nog');
    await first.upload(1, files.png);
    await second.enter(code);

    const { vragen } = (await second.read()).body;
    expect([vragen[0].antwoord, vragen[0].bestanden.length]).to.deep.equal(['Komt nog', 1]);
    await second.write(1, '');
    const { id } = vragen[0].bestanden[0];
    const { body } = await second.send('DELETE', `/aanvulling/bestanden/${id}`);
    expect([body.vragen[0].antwoord, body.vragen[0].bestanden]).to.deep.equal(['', []]);
    expect(await rows('select from document_versies where zaak_id = $1')).to.have.length(0);
  });

  it('in two tabs: who looked at an older answer looks again; who sends twice gets the same confirmation', async () => {
    const me = await inside();
    const { versie } = (await me.write(1, 'Eerst')).body;
    const changed = await me.write(2, 'Later');
    const late = await me.submit(versie);
    expect([late.status, late.body.detail]).to.deep.equal([
      409,
      'Uw antwoord is in een ander venster veranderd. Kijk het nog een keer na en verstuur het dan.',
    ]);

    const answers = await Promise.all([
      me.submit(changed.body.versie),
      me.submit(changed.body.versie),
    ]);
    expect(answers.map(({ status }) => status)).to.deep.equal([200, 200]);
    expect(answers[0]?.body).to.deep.equal(answers[1]?.body);
    expect(
      await rows("select from outbox where zaak_id = $1 and soort = 'proces-bericht'"),
    ).to.have.length(1);
    for (const answer of [await me.write(1, 'Nog iets'), await me.upload(1, files.png)])
      expect([answer.status, answer.body.detail]).to.deep.equal([
        409,
        'U hebt uw antwoord al verstuurd. U kunt het niet meer veranderen. Bent u iets vergeten? Bel ons dan.',
      ]);
    expect((await me.read()).body.status).to.equal('ingediend');
  });

  it('is too late when the day passes during the visit, and says so to who is inside', async () => {
    const me = await inside();
    const { versie } = (await me.write(1, 'Op tijd begonnen')).body;
    const cookie = me.cookie();
    world.state.now = new Date('2026-12-21T22:50:00Z');
    const again = resident();
    await again.enter(await give());
    world.state.now = new Date('2026-12-21T23:05:00Z');

    const { status, body } = await again.submit(versie);
    expect([status, body.detail.slice(0, 38)]).to.deep.equal([
      409,
      'De datum in onze brief is voorbij. U k',
    ]);
    // Another code ended the first visit.
    expect((await again.send('GET', '/aanvulling', { headers: { cookie } })).status).to.equal(401);
  });

  it('ends a visit after half an hour, and when one stops', async () => {
    const me = await inside();
    world.state.now = new Date(MONDAY.getTime() + 29 * 60_000);
    expect((await me.read()).status).to.equal(200);
    world.state.now = new Date(MONDAY.getTime() + 58 * 60_000);
    expect((await me.read()).status).to.equal(200);
    await me.send('DELETE', '/aanvulling/toegang');
    expect((await me.read()).status).to.equal(401);

    const other = await inside();
    world.state.now = new Date(world.state.now.getTime() + 31 * 60_000);
    const { status, body } = await other.read();
    expect(status).to.equal(401);
    expect(body.detail).to.match(/^U was een tijd weg/);
  });

  it('takes no cookie that it did not sign, and no request that another site sends', async () => {
    const me = await inside();
    const [name, value = ''] = me.cookie().split('=');
    expect(name).to.equal(cookieName(world.origin, 'aanvulling'));
    const [id, until, signature] = value.split('.');
    for (const forged of [
      `${randomUUID()}.${until}.${signature}`,
      `${id}.${Number(until) + 60_000}.${signature}`,
      `${id}.${until}.${'A'.repeat(43)}`,
      'x',
    ]) {
      const answer = await me.send('GET', '/aanvulling', {
        headers: { cookie: `${name}=${forged}` },
      });
      expect(answer.status, forged).to.equal(401);
    }
    const other = await inside();
    for (const headers of [
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
    ]) {
      const answer = await other.send('POST', '/aanvulling/verzending', {
        body: { versie: 1 },
        headers,
      });
      expect([answer.status, answer.body.type]).to.deep.equal([403, '/problemen/verzoek-vervalst']);
    }
  });

  it('refuses what is no answer: nothing at all, another question, a file that is none, too many', async () => {
    const me = await inside();
    const { versie } = (await me.read()).body;
    const empty = await me.submit(versie);
    expect([empty.status, empty.body.detail.slice(0, 26)]).to.deep.equal([
      400,
      'Uw antwoord is nog leeg. V',
    ]);
    expect((await me.write(3, 'x')).status).to.equal(404);
    expect((await me.write(1, 'x'.repeat(4001))).status).to.equal(400);
    expect((await me.upload(3, files.png)).status).to.equal(404);
    expect((await me.upload(1, Buffer.from('<html>'))).status).to.equal(415);
    expect((await me.upload(1, Buffer.alloc(0))).status).to.equal(422);
    const twice = [await me.upload(1, files.png), await me.upload(1, files.png)];
    expect(twice[1]?.body.vragen[0].bestanden).to.have.length(1);
    for (let n = 0; n < 29; n++) {
      const file = Buffer.alloc(200, files.png);
      file.writeUInt32BE(n, 196);
      expect((await me.upload(2, file)).status).to.equal(200);
    }
    const full = await me.upload(2, files.jpg);
    expect([full.status, full.body.detail]).to.deep.equal([
      409,
      'U kunt geen bestanden meer toevoegen. Stuur wat u hebt, en bel ons over de rest.',
    ]);
    expect(await rows('select from document_versies where zaak_id = $1')).to.have.length(30);
  });

  it('keeps the files of an unfinished answer for days, whatever else is laid in the case', async () => {
    const me = await inside();
    await me.upload(1, files.png);
    world.state.now = new Date(MONDAY.getTime() + 26 * 3_600_000);
    const colleague = await world.as('consulent-dinkelland');
    const laid = await colleague.upload(
      `/zaken/${zaak.id}/documenten?soort=overig&ontvangenOp=2026-12-01`,
      files.jpg,
    );
    expect(laid.status).to.equal(201);

    const again = resident();
    await again.enter(await give());
    expect((await again.read()).body.vragen[0].bestanden).to.have.length(1);
  });

  it('keeps nothing of an upload that is broken off', async () => {
    const me = await inside();
    const file = Buffer.alloc(3 * 1024 * 1024, files.png);
    await new Promise<void>((resolve) => {
      const sending = request(`${world.url}/api/v1/aanvulling/bestanden?nummer=1`, {
        method: 'POST',
        headers: {
          cookie: me.cookie(),
          origin: world.origin,
          'content-type': 'application/octet-stream',
          'content-length': file.length,
        },
      });
      sending.on('error', () => resolve());
      sending.write(file.subarray(0, 2 * 1024 * 1024), () =>
        setTimeout(() => sending.destroy(), 100),
      );
    });

    await until('nothing is left', async () => {
      const left = await rows('select from document_versies where zaak_id = $1');
      return left.length === 0;
    });
    expect((await me.read()).body.vragen[0].bestanden).to.deep.equal([]);
  });

  it('is nothing of a sealed case: no code works, and none can be given', async () => {
    const code: NewCode = world.codes.make();
    const secret = await buildZaak(world, { proces: 'srt-verwijzing', verzegeld: true });
    await buildTermijn(world, secret, { soort: 'hersteltermijn', einddatum: '2026-12-21' });
    await world.database.asOwner(
      `insert into aanvullingslinks (id, zaak_id, gemeente, verwijzing, code_hash, gevraagd, gegeven_op)
       values (gen_random_uuid(), $1, 'dinkelland', $2, $3, '["Iets"]', now())`,
      [secret.id, code.verwijzing, code.hash],
    );
    expect((await resident().enter(code.code)).status).to.equal(404);
    expect((await consulent.get(`/zaken/${secret.id}/aanvullingslink`)).status).to.equal(404);
  });

  describe('staff', () => {
    it('see whether a code was given and used, give another and withdraw it', async () => {
      expect((await consulent.get(at())).body).to.deep.equal({
        link: null,
        geven: true,
        intrekken: false,
      });
      const me = await inside();
      const { body } = await consulent.get(at());
      expect(body.link).to.deep.include({ status: 'open', uiterlijkOp: '2026-12-21' });
      expect(body.link.gegevenDoor.naam).to.equal('Consulent Dinkelland');
      expect(body.link.bezochtOp).to.equal(world.state.now.toISOString());
      await me.upload(1, files.png);

      const gone = await consulent.delete(at());
      expect(gone.body.link.status).to.equal('ingetrokken');
      expect(await rows('select from document_versies where zaak_id = $1')).to.have.length(0);
      expect((await me.read()).status).to.equal(401);
      expect((await consulent.delete(at())).status).to.equal(200);
    });

    it('hear that it was sent already, and that nothing is asked', async () => {
      const me = await inside();
      await me.submit((await me.write(1, 'Alles')).body.versie);
      const { status, body } = await consulent.delete(at());
      expect([status, body.detail]).to.deep.equal([
        409,
        'De inwoner heeft zijn antwoord op 14 december 2026 om 10:00 verstuurd. De code werkt al niet meer.',
      ]);
      await rows(
        "update termijnen set status = 'afgerond', gesloten_op = now() where zaak_id = $1",
      );
      expect((await consulent.post(at(), undefined)).status).to.equal(409);
      expect((await consulent.get(at())).body).to.include({ geven: false, intrekken: false });
    });
  });
});
