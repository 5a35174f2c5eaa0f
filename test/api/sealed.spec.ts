import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { inTransaction, type Unsealed } from '../../db/transaction.ts';
import { until } from '../support/until.ts';
import {
  buildDocument,
  buildTaak,
  buildTermijn,
  buildVerzegeldStuk,
  buildVordering,
  buildZaak,
} from './builders.ts';
import type { Client } from './client.ts';
import { type ApiWorld, createApiWorld } from './world.ts';

/** Everybody but enforcement; the team leader approves one task and sees nothing else. */
const OUTSIDE = [
  'consulent-dinkelland',
  'bo-inkomen-1',
  'bo-kwaliteit',
  'bo-terugvordering',
  'bo-bezwaar',
  'teamleider',
  'toz',
  'college-dinkelland',
  'manager',
  'beheerder',
  'ontwerper',
] as const;

const RAPPORT = {
  conclusie: 'gegrond',
  samenvatting: 'Waarnemingen en registers spreken de opgave tegen.',
  tekst: null,
};

/** What each operation on a case or a task is sent besides its path. */
const BODIES: Record<string, object> = {
  taakClaimen: { versie: 99 },
  conceptBewaren: { versie: 0, gegevens: {} },
  taakBriefBewaren: { versie: 0, soort: 'toekenning', aanhef: null, toelichting: 'Proef' },
  taakAfronden: { versie: 99, gegevens: {} },
  taakHeropenen: { versie: 99 },
  zaakOpschorten: { grond: 'awb-4:15-2-a', toelichting: 'De inwoner stemde schriftelijk in.' },
  termijnVerlengen: {
    termijnId: '00000000-0000-4000-8000-000000000000',
    versie: 1,
    soort: 'eenmalig',
    totEnMet: '2027-02-01',
    reden: 'Wij wachten op een stuk.',
  },
  zaakBericht: { bericht: 'aanvraag/aanvraag-ingetrokken', formulierVersie: 99, gegevens: {} },
  zaakVerplaatsen: { mijlpaal: 'onderzoek' },
  vraagStellen: { aan: 'fo', tekst: 'Proef' },
  vraagBeantwoorden: { tekst: 'Proef' },
  documentWijzigen: {
    versie: 99,
    soort: 'overig',
    titel: 'Proef',
    ontvangenOp: '2026-12-01',
  },
  documentVaststellen: { versie: 99 },
  documentVerwijderen: { versie: 99, reden: 'Controle in de test' },
  documentVrijgeven: { reden: 'Controle in de test' },
  taakWegleggen: { van: null, datum: null },
  bsnInzien: { doel: 'Controle in de test' },
};

/** What it asks for in the address. */
const QUERIES: Record<string, string> = {
  taakVrijgeven: '?versie=99',
  documentToevoegen: '?soort=overig&ontvangenOp=2026-12-01',
  documentVersieToevoegen: '?versie=99',
};

describe('api: a sealed case', () => {
  let world: ApiWorld;
  let zaak: Awaited<ReturnType<typeof buildZaak>>;
  let onderzoek: string;
  let goedkeuring: string;
  let brief: string;
  let stuk: string;
  let document: string;
  before(async () => {
    world = await createApiWorld();
    zaak = await buildZaak(world, {
      proces: 'srt-verwijzing',
      verzegeld: true,
      naam: 'Inwoner Verzegeld',
      dossier: { melding: { regeling: 'bijstand' }, volledigheid: { volledig: true } },
    });
    await buildTermijn(world, zaak, { einddatum: '2026-12-15', waarschuwingOp: '2026-12-01' });
    await buildVordering(world, zaak);
    const handhaving = await world.as('bo-handhaving');
    onderzoek = (
      await buildTaak(world, zaak, {
        functie: 'bo-handhaving',
        behandelaar: handhaving.session?.medewerkerId ?? null,
      })
    ).id;
    goedkeuring = (await buildTaak(world, zaak, { functie: 'teamleider' })).id;
    const [row] = await world.database.asOwner<{ id: string }>(
      `insert into brieven (id, zaak_id, gemeente, sjabloon, onderwerp, pdf, opgesteld_op, sleutel)
       values (gen_random_uuid(), $1::uuid, 'dinkelland', 'toekenning', 'Uw uitkering', '%PDF-', now(), $1::text) returning id`,
      [zaak.id],
    );
    brief = row?.id ?? '';
    stuk = await buildVerzegeldStuk(world, zaak, RAPPORT);
    document = await buildDocument(world, zaak);
  });
  after(() => world.close());

  const fill = (path: string, ids: Record<string, string>) =>
    path.replace(/\{(\w+)\}/g, (_, name) => ids[name] ?? '1');
  const ask = (who: Client, method: string, path: string, operation: string) =>
    who.send(method.toUpperCase(), path + (QUERIES[operation] ?? ''), {
      ...(BODIES[operation] && { body: BODIES[operation] }),
      headers: { 'idempotency-key': randomUUID() },
    });

  it('is for every colleague outside enforcement, on every route, what a case that never was is', async () => {
    const about = world.api.routes.filter(({ path }) => /^\/(zaken|taken)\/\{id\}/.test(path));
    expect(about.length).to.be.greaterThan(15);
    for (const account of OUTSIDE) {
      const who = await world.as(account);
      for (const { method, path, operation } of about) {
        const [mine, other] = path.startsWith('/zaken')
          ? [zaak.id, randomUUID()]
          : [onderzoek, randomUUID()];
        const ids = { briefId: brief, stukId: stuk, documentId: document, nummer: '1' };
        const sealed = await ask(who, method, fill(path, { ...ids, id: mine }), operation);
        const absent = await ask(who, method, fill(path, { ...ids, id: other }), operation);

        expect(sealed.status, `${account} ${operation}`).to.be.oneOf([403, 404]);
        const { instance: _one, ...said } = sealed.body;
        const { instance: _two, ...saidOfNothing } = absent.body;
        expect(said, `${account} ${operation}`).to.deep.equal(saidOfNothing);
      }
    }
  });

  it('is whole for enforcement', async () => {
    const who = await world.as('bo-handhaving');
    for (const { method, path, operation } of world.api.routes) {
      if (method !== 'get' || !/^\/zaken\/\{id\}/.test(path)) continue;
      const answer = await who.get(
        fill(path, {
          id: zaak.id,
          briefId: brief,
          stukId: stuk,
          documentId: document,
          nummer: '1',
        }),
      );
      expect(answer.status, operation).to.equal(200);
    }
    expect((await who.get(`/taken/${onderzoek}`)).status).to.equal(200);
    const { body } = await who.get('/taken?weergave=mijn');
    expect(body.taken.map(({ id }: { id: string }) => id)).to.deep.equal([onderzoek]);
    const list = await who.get(`/zaken?zoek=${zaak.nummer}`);
    expect(list.body.zaken.map(({ id }: { id: string }) => id)).to.deep.equal([zaak.id]);
  });

  it('is in no list, search or number of anybody else', async () => {
    for (const account of OUTSIDE) {
      const who = await world.as(account);
      for (const path of [
        '/zaken',
        `/zaken?zoek=${zaak.nummer}`,
        '/zaken?proces=srt-verwijzing',
        '/taken?weergave=alle',
        `/taken?weergave=alle&zaakId=${zaak.id}&functie=bo-handhaving`,
        '/taken?weergave=kantoor',
        '/medewerkers',
        '/processen',
        '/doorlooptijden?proces=srt-verwijzing',
        '/exporten/doorlooptijden?proces=srt-verwijzing',
        '/exporten/stappen?proces=srt-verwijzing',
        '/exporten/verwachting?proces=srt-verwijzing',
        '/exporten/zaken?status=lopend',
        '/zaken?termijn=te-laat',
      ]) {
        const { status, body } = await who.get(path);
        if (status === 403) continue;
        const words = JSON.stringify(body);
        expect(words, `${account} ${path}`).not.to.include(onderzoek);
        if (account === 'teamleider' && path.startsWith('/taken')) continue;
        for (const secret of [zaak.id, zaak.nummer, 'Inwoner Verzegeld', goedkeuring])
          expect(words, `${account} ${path}`).not.to.include(secret);
        if (body.aantal) expect(body.aantal.aantal, `${account} ${path}`).to.equal(0);
        if (body.aantallen) expect(body.aantallen.alle.aantal, `${account} ${path}`).to.equal(0);
      }
    }
    const { body } = await (await world.as('teamleider')).get('/medewerkers');
    const held = body.medewerkers.filter(({ openTaken }: { openTaken: number }) => openTaken > 0);
    expect(held, 'open tasks of colleagues').to.deep.equal([]);
  });

  it('shows the team leader his own task, and lets him do it, without the case', async () => {
    const who = await world.as('teamleider');

    const { body: list } = await who.get('/taken?weergave=alle');
    expect(list.taken.map(({ id }: { id: string }) => id)).to.deep.equal([goedkeuring]);
    expect(list.aantallen.alle.aantal).to.equal(1);
    expect((await who.get(`/medewerkers?taakId=${goedkeuring}`)).status).to.equal(200);
    expect((await who.get(`/medewerkers?taakId=${onderzoek}`)).status).to.equal(404);
    await who.put(`/taken/${goedkeuring}/behandelaar`, { versie: 1 });
    const saved = await who.put(`/taken/${goedkeuring}/concept`, { versie: 0, gegevens: {} });
    expect(saved.status).to.equal(200);
    const done = await who.post(`/taken/${goedkeuring}/afronding`, {
      versie: 2,
      gegevens: { volledigheid: { volledig: true } },
    });

    expect(done.status).to.equal(202);
    expect((await who.get(`/taken/${goedkeuring}`)).body.zaakNaam).to.equal('Inwoner Verzegeld');
    expect((await who.get(`/zaken/${zaak.id}`)).status).to.equal(404);
  });

  it('opens its compartment to enforcement, and writes down each look in the same transaction', async () => {
    const who = await world.as('bo-handhaving');
    const looks = () =>
      world.database.asOwner<{ actie: string; object_id: string; actor: string; details: object }>(
        "select actie, object_id, actor, details from auditregels where zaak_id = $1 and actie like 'verzegeld%' order by volgnummer desc",
        [zaak.id],
      );
    const before = (await looks()).length;

    const list = await who.get(`/zaken/${zaak.id}/verzegelde-stukken`);
    const piece = await who.get(`/zaken/${zaak.id}/verzegelde-stukken/${stuk}`);

    expect(list.body.stukken).to.deep.equal([
      {
        id: stuk,
        soort: 'rapport',
        kenmerk: 'SRT-1',
        geschrevenOp: '2026-12-10T09:00:00.000Z',
        ontvangenOp: '2026-12-10T09:00:05.000Z',
      },
    ]);
    expect(piece.body).to.deep.include(RAPPORT);
    const actor = who.session?.medewerkerId ?? '';
    expect((await looks()).slice(0, (await looks()).length - before)).to.deep.equal([
      { actie: 'verzegeld-stuk.gelezen', object_id: stuk, actor, details: {} },
      { actie: 'verzegelde-stukken.ingezien', object_id: zaak.id, actor, details: {} },
    ]);
    expect((await who.get(`/zaken/${zaak.id}`)).body.verzegeld).to.equal(true);
    const none = await who.get(`/zaken/${zaak.id}/verzegelde-stukken/${randomUUID()}`);
    expect(none.status).to.equal(404);
  });

  it('does not open without a line: when the trail cannot be written, nothing is shown', async () => {
    const who = await world.as('bo-handhaving');
    await world.database.asOwner('revoke insert on auditregels from noaberflow_app');
    try {
      const answer = await who.get(`/zaken/${zaak.id}/verzegelde-stukken/${stuk}`);
      expect(answer.status).to.equal(500);
      expect(JSON.stringify(answer.body)).not.to.include(RAPPORT.samenvatting);
    } finally {
      await world.database.asOwner('grant insert on auditregels to noaberflow_app');
    }
  });

  it('keeps its compartment closed to who may do a task of the case', async () => {
    const count = (unsealed: Unsealed) =>
      inTransaction(
        world.database.db,
        ['dinkelland'],
        async (trx) => [
          (await trx('zaken').where({ id: zaak.id })).length,
          (await trx('verzegelde_stukken')).length,
        ],
        unsealed,
      );
    const plaats = { gemeente: 'dinkelland', kantoorId: 'backoffice', functie: 'teamleider' };

    expect(await count({ plaatsen: [plaats] })).to.deep.equal([1, 0]);
    expect(await count({ gemeenten: ['dinkelland'] })).to.deep.equal([1, 1]);
  });

  it('keeps what lies in it unreadable in the database, and unchangeable', async () => {
    const [row] = await world.database.asOwner<{ inhoud: Buffer }>(
      'select inhoud from verzegelde_stukken',
    );
    expect(row?.inhoud.toString('latin1')).not.to.include('Waarnemingen');
    for (const statement of [
      "update verzegelde_stukken set kenmerk = 'x'",
      'delete from verzegelde_stukken',
    ]) {
      const refused = await inTransaction(world.database.db, '*', (trx) =>
        trx.raw(statement),
      ).catch((error) => error);
      expect(refused).to.have.property('code', '42501');
    }
  });

  it('counts for managers, and names itself to none of them', async () => {
    await world.database.asOwner(
      "update instellingen set waarde = '1' where sleutel = 'kleinste-groep'",
    );
    const { body } = await (await world.as('manager')).get(
      '/doorlooptijden?proces=srt-verwijzing&van=2026-12-01&tot=2026-12-31&stap=maand',
    );

    expect(body.totaal).to.include({ instroom: 1, voorraad: 1 });
    expect(body.verloop.map(({ instroom }: { instroom: number }) => instroom)).to.deep.equal([1]);
    expect(body.dreigtTeLaat).to.deep.equal([]);
    const enforcement = await (await world.as('bo-handhaving')).get('/doorlooptijden');
    expect(enforcement.status).to.equal(403);
  });

  it('tells its events to enforcement only, and to who does the task', async () => {
    const listen = async (account: Parameters<ApiWorld['as']>[0]) => {
      const answer = await (await world.as(account)).stream('/gebeurtenissen');
      const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
      const heard = { text: '', end: () => reader.cancel().catch(() => undefined) };
      void (async () => {
        for (;;) {
          const { done, value } = await reader.read().catch(() => ({ done: true, value: null }));
          if (done || !value) return;
          heard.text += new TextDecoder().decode(value);
        }
      })();
      await until('the stream', async () => heard.text.includes('verbonden'));
      return heard;
    };
    const inside = await listen('bo-handhaving');
    const leader = await listen('teamleider');
    const others = await Promise.all(
      (['bo-inkomen-1', 'consulent-dinkelland', 'toz'] as const).map(listen),
    );
    const notify = (event: object) =>
      world.database.asOwner("select pg_notify('gebeurtenissen', $1)", [JSON.stringify(event)]);
    const place = { gemeente: 'dinkelland', kantoorId: 'backoffice' };
    const of = { zaakId: zaak.id, status: 'open', verzegeld: true };
    await notify({ soort: 'zaak', ...of, gemeente: 'dinkelland' });
    await notify({ soort: 'taak', taakId: onderzoek, ...of, ...place, functie: 'bo-handhaving' });
    await notify({ soort: 'taak', taakId: goedkeuring, ...of, ...place, functie: 'teamleider' });
    // What does not say that it is open is taken as sealed.
    const silent = randomUUID();
    await notify({ soort: 'zaak', zaakId: silent, gemeente: 'dinkelland', status: 'afgerond' });
    const last = randomUUID();
    const end = { zaakId: last, status: 'afgerond', gemeente: 'dinkelland', verzegeld: false };
    await notify({ soort: 'zaak', ...end });
    for (const one of [inside, leader, ...others])
      await until('the last event', async () => one.text.includes(last));

    expect(inside.text).to.include(onderzoek).and.include(silent).and.not.include('verzegeld');
    expect(leader.text).to.include(goedkeuring).and.not.include(onderzoek);
    expect(leader.text).not.to.include(`"soort":"zaak","zaakId":"${zaak.id}`);
    for (const { text } of others) expect(text).not.to.include(zaak.id).and.not.include(silent);
    await Promise.all([inside, leader, ...others].map(({ end: close }) => close()));
  });

  it('is told with its seal', async () => {
    const heard: string[] = [];
    const [client] = [await world.database.db.client.acquireConnection()];
    client.on('notification', ({ payload }: { payload: string }) => heard.push(payload));
    await client.query('listen gebeurtenissen');
    const who = await world.as('bo-handhaving');
    await who.delete(`/taken/${onderzoek}/behandelaar?versie=1`);
    await until('the event', async () => heard.some((payload) => payload.includes(onderzoek)));

    expect(JSON.parse(heard.find((payload) => payload.includes(onderzoek)) ?? '{}')).to.include({
      verzegeld: true,
    });
    await client.query('unlisten *');
    client.removeAllListeners('notification');
    world.database.db.client.releaseConnection(client);
  });

  describe('start', () => {
    const MELDING = {
      bsn: '999990019',
      regeling: 'bijstand',
      meldingsdatum: '2026-12-01',
      kanaal: 'balie',
      partner: false,
      zelfstandige: false,
    };
    before(async () => {
      await world.database.asOwner(
        `insert into formulier_versies
         select 'srt-verwijzing/gemeld', versie, inhoud_hash, jsonb_set(jsonb_set(schema::jsonb, '{x-bericht,naam}', '"srt-verwijzing-gestart"'),
           '{x-bericht,functies}', '["fo", "bo-handhaving"]')::json, validator, gepubliceerd_op
         from formulier_versies where id = 'aanvraag/melding'`,
      );
    });
    const start = (who: Client, key = randomUUID()) =>
      who.post(
        '/zaken',
        {
          proces: 'srt-verwijzing',
          gemeente: 'dinkelland',
          formulierVersie: 1,
          gegevens: { melding: MELDING },
        },
        key,
      );
    const made = () =>
      world.database.asOwner<{ id: string; nummer: string; verzegeld: boolean; regels: number }>(
        `select z.id, z.nummer, z.verzegeld, (select count(*)::int from auditregels a where a.zaak_id = z.id) as regels
         from zaken z where z.proces = 'srt-verwijzing' order by z.nummer`,
      );

    it('of the front office says that it was handed on, once, and nothing that leads to the case', async () => {
      const who = await world.as('consulent-dinkelland');
      const before = await made();
      const key = randomUUID();

      const first = await start(who, key);
      const again = await start(who, key);

      expect([first.status, again.status]).to.deep.equal([201, 201]);
      expect(first.body).to.deep.equal({ status: 'doorgegeven' });
      expect(again.body).to.deep.equal(first.body);
      const [fresh, ...more] = (await made()).filter(({ id }) => !before.some((z) => z.id === id));
      expect(more).to.deep.equal([]);
      expect(fresh).to.include({ verzegeld: true, regels: 1 });
      expect((await who.get(`/zaken/${fresh?.id}`)).status).to.equal(404);
      expect((await who.get(`/zaken?zoek=${fresh?.nummer}`)).body.zaken).to.deep.equal([]);
      // The seal is open to its starter in that transaction only: the next one of the same connection sees nothing.
      expect((await (await world.as('bo-handhaving')).get(`/zaken/${fresh?.id}`)).status).to.equal(
        200,
      );
    });

    it('of enforcement gives the case', async () => {
      const { body } = await start(await world.as('bo-handhaving'));

      expect(body).to.include({ status: 'wordt-gestart' });
      expect(body.nummer).to.match(/^2026-D-/);
    });

    it('leaves the audit chain of the municipality whole, whoever wrote the line after it', async () => {
      await (await world.as('consulent-dinkelland')).post('/zaken', {
        proces: 'aanvraag',
        gemeente: 'dinkelland',
        formulierVersie: 1,
        gegevens: { melding: MELDING },
      });

      const [row] = await world.database.asOwner<{ heel: boolean }>(
        `select bool_and(vorige_hash = coalesce(vorige, '') and volgnummer = nummer) as heel from (
           select vorige_hash, lag(hash) over w as vorige, volgnummer, row_number() over w as nummer
           from auditregels where gemeente = 'dinkelland' window w as (order by volgnummer)) regels`,
      );
      expect(row?.heel).to.equal(true);
    });
  });
});
