import { expect } from 'chai';
import { buildTaak, buildTermijn, buildZaak } from '../api/builders.ts';
import type { Client } from '../api/client.ts';
import { createNoticesWorld, type NoticesWorld } from './post.ts';

const NIET = { pagina: true, mail: 'niet' };
const voorkeuren = (anders: object = {}, dagelijksOm = '08:00') => ({
  soorten: { termijn: NIET, taak: NIET, vraag: NIET, antwoord: NIET, incident: NIET, ...anders },
  dagelijksOm,
});

describe('notices: what staff is told', () => {
  let all: NoticesWorld;
  let consulent: Client;
  let inkomen: Client;
  beforeEach(async () => {
    all = await createNoticesWorld();
    consulent = await all.world.as('consulent-dinkelland');
    inkomen = await all.world.as('bo-inkomen-1');
    all.later({ minutes: 1 });
  });
  afterEach(() => all.close());

  const listOf = async (client: Client, query = '') =>
    (await client.get(`/meldingen${query}`)).body.meldingen as Record<string, unknown>[];
  const unread = async (client: Client) => (await client.get('/meldingen/ongelezen')).body.aantal;
  const ask = (from: Client, zaak: { id: string }, aan: string) =>
    from.post(`/zaken/${zaak.id}/vragen`, { aan, tekst: 'Weet jij waar het bewijs is?' });
  /** A task of income that its team lead hands to the first of them. */
  async function handOver(zaak: { id: string; gemeente: string }, naar = 'bo-inkomen-1') {
    const taak = await buildTaak(all.world, zaak, { functie: 'bo-inkomen' });
    const leader = await all.world.as('teamleider');
    const answer = await leader.put(`/taken/${taak.id}/behandelaar`, {
      versie: 1,
      medewerkerId: await all.idOf(naar),
    });
    expect(answer.status).to.equal(200);
    return taak;
  }
  /** A step of a case at which the engine stopped. */
  async function stop(zaak: { id: string }, key: string) {
    const { asOwner } = all.world.database;
    await asOwner(
      `insert into engine_process_instances values ($1, 'aanvraag', 3, '1', null, $2, 'active', now(), null, 1)`,
      [key, zaak.id],
    );
    await asOwner(
      `insert into engine_incidents values ($1 || '1', $1, 'brp-raadplegen', $1 || '2', $1 || '3', 'JOB_NO_RETRIES', 'x', $2, null, 1)`,
      [key, all.world.state.now],
    );
  }

  it('tells who it is for: a question, its answer, a task, a term at risk and a step that stands still', async () => {
    const zaak = await buildZaak(all.world);
    const { body: vraag } = await ask(consulent, zaak, 'bo-inkomen');
    await all.tell();
    expect((await listOf(inkomen)).map(({ soort }) => soort)).to.deep.equal(['vraag']);
    expect(await listOf(consulent)).to.deep.equal([]);

    all.later({ minutes: 1 });
    await inkomen.post(`/zaken/${zaak.id}/vragen/${vraag.id}/antwoord`, { tekst: 'In de la.' });
    const taak = await handOver(zaak);
    const termijn = await buildTermijn(all.world, zaak);
    await all.world.database.asOwner(
      `insert into termijn_gebeurtenissen (termijn_id, gemeente, soort, datum, op) values ($1, 'dinkelland', 'gewaarschuwd', '2027-01-12', $2)`,
      [termijn, all.world.state.now],
    );
    await stop(zaak, '70');
    all.later({ minutes: 1 });
    await all.tell();

    const told = await listOf(inkomen);
    expect(told.map(({ soort }) => soort)).to.have.members([
      'vraag',
      'taak',
      'termijn',
      'incident',
    ]);
    expect(told.find(({ soort }) => soort === 'vraag')).to.deep.include({ actueel: false });
    expect(told.find(({ soort }) => soort === 'taak')).to.deep.include({
      tekst: 'U heeft een taak gekregen: volledigheid beoordelen.',
      pad: `/taken/${taak.id}`,
      zaakNummer: zaak.nummer,
      gelezen: false,
      actueel: true,
      voor: null,
    });
    expect(told.find(({ soort }) => soort === 'termijn')).to.deep.include({
      tekst: 'Een termijn is in gevaar. De laatste dag is 26 januari 2027.',
      pad: `/zaken/${zaak.nummer}`,
    });
    expect((await listOf(consulent)).map(({ soort, pad }) => [soort, pad])).to.deep.equal([
      ['antwoord', `/zaken/${zaak.nummer}/vragen`],
    ]);
    expect(JSON.stringify(told)).not.to.include('Inwoner Test');
  });

  it('tells a fact once, however often and by however many it is looked at', async () => {
    const zaak = await buildZaak(all.world);
    await ask(consulent, zaak, 'bo-inkomen');
    await stop(zaak, '71');
    await handOver(zaak);
    await Promise.all([all.notices.run(), all.notices.run()]);
    all.later({ minutes: 10 });
    await all.tell();
    all.later({ days: 2 });
    await all.tell();

    const soorten = (await listOf(await all.world.as('bo-inkomen-1'))).map(({ soort }) => soort);
    expect(soorten).to.have.members(['vraag', 'incident', 'taak']);
    // Operators are told of the step that stands still; nobody else asked for mail.
    expect(new Set(all.inbox.mails().map(({ aan }) => aan))).to.deep.equal(
      new Set(['beheerder@noaberflow.example', 'beheerder-2@noaberflow.example']),
    );
  });

  it('tells the team lead of a term in a case that nobody works on, and nobody of what happened before', async () => {
    const zaak = await buildZaak(all.world);
    await buildTaak(all.world, zaak, { functie: 'bo-inkomen' });
    const termijn = await buildTermijn(all.world, zaak);
    const happen = (soort: string, op: Date) =>
      all.world.database.asOwner(
        `insert into termijn_gebeurtenissen (termijn_id, gemeente, soort, datum, op) values ($1, 'dinkelland', $2, '2027-01-26', $3)`,
        [termijn, soort, op],
      );
    await happen('gewaarschuwd', new Date(all.world.state.now.getTime() - 3_600_000));
    await happen('laatste-dag', all.world.state.now);
    await all.tell();

    const leader = await all.world.as('teamleider');
    expect((await listOf(leader)).map(({ tekst }) => tekst)).to.deep.equal([
      'De laatste dag van een termijn: 26 januari 2027.',
    ]);
    expect(await listOf(inkomen)).to.deep.equal([]);
  });

  it('is read and unread by each reader for himself, and hidden when he wants', async () => {
    const zaak = await buildZaak(all.world);
    await ask(consulent, zaak, 'bo-inkomen');
    await all.tell();
    const [melding] = await listOf(inkomen);
    const second = await all.world.as('bo-inkomen-2');
    expect(await unread(second)).to.equal(1);

    const mark = (gelezen: boolean) =>
      inkomen.put('/meldingen/gelezen', { meldingen: [melding?.id], gelezen });
    expect((await mark(true)).body).to.deep.equal({ aantal: 0, meer: false });
    expect((await mark(true)).body).to.deep.equal({ aantal: 0, meer: false });
    expect(await listOf(inkomen, '?ongelezen=true')).to.deep.equal([]);
    expect((await listOf(inkomen))[0]).to.deep.include({ gelezen: true });
    expect(await unread(second)).to.equal(1);
    expect((await mark(false)).body).to.deep.equal({ aantal: 1, meer: false });

    await inkomen.put('/meldingen/voorkeuren', voorkeuren({ vraag: { ...NIET, pagina: false } }));
    expect(await listOf(inkomen)).to.deep.equal([]);
    expect(await unread(inkomen)).to.equal(0);
    // Somebody else's stays as it is, whoever names it.
    await consulent.put('/meldingen/gelezen', { meldingen: [melding?.id], gelezen: true });
    expect(await unread(second)).to.equal(1);
  });

  it('is not there for who lost the right, and not for a sealed case', async () => {
    const zaak = await buildZaak(all.world);
    const sealed = await buildZaak(all.world, { proces: 'srt-verwijzing', verzegeld: true });
    await ask(consulent, zaak, 'bo-handhaving');
    const handhaving = await all.world.as('bo-handhaving');
    await ask(handhaving, sealed, 'bo-inkomen');
    await all.tell();
    expect(await listOf(inkomen)).to.deep.equal([]);
    expect(await unread(inkomen)).to.equal(0);
    expect((await listOf(handhaving)).map(({ soort }) => soort)).to.deep.equal(['vraag']);

    await all.world.database.asOwner(
      "update aanstellingen set functie = 'manager' where medewerker_id = $1",
      [await all.idOf('bo-handhaving')],
    );
    expect(await listOf(handhaving)).to.deep.equal([]);
  });

  it('is seen by who substitutes, with the name of who is away, while that lasts', async () => {
    const zaak = await buildZaak(all.world);
    const second = await all.world.as('bo-inkomen-2');
    const away = await inkomen.post('/vervangingen', {
      medewerkerId: await all.idOf('bo-inkomen-1'),
      vervangerId: await all.idOf('bo-inkomen-2'),
      van: '2026-12-14',
      tot: '2026-12-20',
    });
    expect(away.status).to.equal(201);
    await handOver(zaak);
    await all.tell();

    const [melding] = await listOf(second);
    expect(melding).to.deep.include({ soort: 'taak', voor: 'Medewerker Inkomen 1' });
    await second.put('/meldingen/gelezen', { meldingen: [melding?.id], gelezen: true });
    expect(await unread(second)).to.equal(0);
    expect(await unread(inkomen)).to.equal(1);
    await inkomen.post(`/vervangingen/${away.body.id}/beeindiging`, undefined);
    expect(await listOf(second)).to.deep.equal([]);
  });

  it('mails at once who asked for that: one mail of what is new, with number, process and link', async () => {
    const zaak = await buildZaak(all.world);
    await inkomen.put(
      '/meldingen/voorkeuren',
      voorkeuren({ vraag: { ...NIET, mail: 'direct' }, taak: { ...NIET, mail: 'direct' } }),
    );
    all.later({ minutes: 1 });
    await ask(consulent, zaak, 'bo-inkomen');
    const taak = await handOver(zaak);
    await all.tell();
    await all.tell();

    const mails = all.inbox.mails();
    expect(mails.map(({ aan, onderwerp }) => [aan, onderwerp])).to.deep.equal([
      ['bo-inkomen-1@noaberflow.example', 'Noaberflow: 2 meldingen voor u'],
    ]);
    expect(mails[0]?.tekst).to.include(
      `Zaak ${zaak.nummer} (Aanvraag): U heeft een taak gekregen: volledigheid beoordelen.\n  ${all.world.origin}/taken/${taak.id}`,
    );
    expect(mails[0]?.html).to.include(`<a href="${all.world.origin}/zaken/${zaak.nummer}/vragen">`);
    for (const secret of ['Inwoner Test', '999990019', 'bewijs'])
      expect(`${mails[0]?.tekst}${mails[0]?.html}${mails[0]?.onderwerp}`).not.to.include(secret);
  });

  it('mails once a working day, at the time that was chosen, what was not read by then', async () => {
    const zaak = await buildZaak(all.world); // Monday 14 December 2026, 10:01 in Amsterdam
    await inkomen.put(
      '/meldingen/voorkeuren',
      voorkeuren(
        { vraag: { ...NIET, mail: 'dagelijks' }, taak: { ...NIET, mail: 'dagelijks' } },
        '16:30',
      ),
    );
    all.later({ minutes: 1 });
    await ask(consulent, zaak, 'bo-inkomen');
    await all.tell();
    const [vraag] = await listOf(inkomen);
    await inkomen.put('/meldingen/gelezen', { meldingen: [vraag?.id], gelezen: true });
    await handOver(zaak);
    await all.tell();
    expect(all.inbox.mails()).to.have.length(0);

    all.later({ hours: 6, minutes: 30 });
    await all.tell();
    await all.tell();
    expect(all.inbox.mails().map(({ onderwerp }) => onderwerp)).to.deep.equal([
      'Noaberflow: 1 melding voor u',
    ]);
    expect(all.inbox.mails()[0]?.tekst).to.include('dagelijkse overzicht');

    all.world.state.now = new Date('2026-12-18T20:00:00Z'); // Friday evening: nothing new
    await all.tell();
    await ask(await all.world.as('consulent-dinkelland'), zaak, 'bo-inkomen');
    all.world.state.now = new Date('2026-12-19T18:00:00Z'); // Saturday
    await all.tell();
    expect(all.inbox.mails()).to.have.length(1);
    all.world.state.now = new Date('2026-12-21T15:31:00Z'); // Monday 16:31
    await all.tell();
    expect(all.inbox.mails()).to.have.length(2);
  });

  it('mails nothing that was dealt with, or that may not be read, by the time that it is sent', async () => {
    const zaak = await buildZaak(all.world);
    await inkomen.put('/meldingen/voorkeuren', voorkeuren({ vraag: { ...NIET, mail: 'direct' } }));
    all.later({ minutes: 1 });
    const { body } = await ask(consulent, zaak, 'bo-inkomen');
    const second = await all.world.as('bo-inkomen-2');
    all.inbox.refuse(451, 1_000);
    await all.notices.run();
    await second.post(`/zaken/${zaak.id}/vragen/${body.id}/antwoord`, { tekst: 'Gevonden.' });
    // The server goes on refusing: a mail that was already on its way must come back, and then there is nothing to say.
    await all.tell();

    expect(all.inbox.mails()).to.deep.equal([]);
    const [row] = await all.world.database.asOwner(
      "select status from outbox where soort = 'mail-meldingen'",
    );
    expect(row).to.deep.equal({ status: 'bezorgd' });
  });

  it('tries again when the mail server is away, gives up when it refuses, and never mails twice', async () => {
    const zaak = await buildZaak(all.world);
    const direct = voorkeuren({ vraag: { ...NIET, mail: 'direct' } });
    await inkomen.put('/meldingen/voorkeuren', direct);
    all.later({ minutes: 1 });
    await ask(consulent, zaak, 'bo-inkomen');
    all.inbox.refuse(451, 2);
    await all.tell();
    expect(all.inbox.mails()).to.have.length(1);

    all.inbox.refuse(550, 1);
    await ask(consulent, zaak, 'bo-inkomen');
    await all.tell();
    expect(all.inbox.mails()).to.have.length(1);
    const beheerder = await all.world.as('beheerder');
    const { berichten } = (await beheerder.get('/uitgaande-berichten')).body;
    expect(berichten.map((one: Record<string, unknown>) => [one.soort, one.status])).to.deep.equal([
      ['mail-meldingen', 'onbestelbaar'],
    ]);
    expect(JSON.stringify(berichten)).not.to.include('@');
    await beheerder.post(`/uitgaande-berichten/${berichten[0].id}/nieuwe-poging`, undefined);
    await all.tell();
    expect(all.inbox.mails()).to.have.length(2);
  });

  it('says of the preferences what is wrong, and how mail reaches the reader', async () => {
    const { body } = await inkomen.get('/meldingen/voorkeuren');
    expect(body).to.deep.equal({
      ...voorkeuren(),
      mailserver: true,
      adres: 'bo-inkomen-1@noaberflow.example',
    });
    const wrong = [
      voorkeuren({}, '24:00'),
      voorkeuren({ vraag: { pagina: true, mail: 'soms' } }),
      { soorten: {}, dagelijksOm: '08:00' },
    ];
    for (const one of wrong)
      expect((await inkomen.put('/meldingen/voorkeuren', one)).status).to.equal(400);
    expect(
      (await inkomen.put('/meldingen/gelezen', { meldingen: [], gelezen: true })).status,
    ).to.equal(400);
  });
});
