import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { findLag } from '../../db/queries/gezondheid/find-lag.ts';
import { inTransaction } from '../../db/transaction.ts';
import { resident } from '../../demo/residents.ts';
import { startPostbus } from '../../postbus/postbus.ts';
import type { Rounds } from '../../supervisor/rounds.ts';
import { openTermijn } from '../../terms/open-termijn.ts';
import { sluitTermijn } from '../../terms/sluit-termijn.ts';
import { silent } from '../support/log.ts';
import { createWorkerWorld, type WorkerWorld } from '../workers/world.ts';

describe('postbus', () => {
  let world: WorkerWorld;
  let zaakId: string;
  let boxes: Rounds[] = [];

  beforeEach(async () => {
    world = await createWorkerWorld();
    zaakId = await world.newZaak();
  });
  afterEach(async () => {
    await Promise.all(boxes.splice(0).map((box) => box.close()));
    boxes = [];
    await world.close();
  });

  const open = () => {
    const box = startPostbus({ ...world.deps, log: silent }, { pollMs: 0 });
    boxes.push(box);
    return box;
  };
  const control = async (path: string, body: object) => {
    const answer = await fetch(`${world.simulatorsUrl}/${path}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(answer.ok).to.equal(true);
  };
  const write = (partij: string, soort: string, gegevens: object, kenmerk: string = randomUUID()) =>
    control(`${partij}/postvak`, { soort, gegevens, kenmerk });
  const kept = () =>
    world.database.asOwner<{ partij: string; soort: string; status: string; reden: string | null }>(
      'select partij, soort, status, reden from postbus_berichten order by id',
    );
  const sent = () =>
    world.database.asOwner<{ naam: string; variabelen: object; zaak_id: string }>(
      `select inhoud ->> 'naam' as naam, inhoud -> 'variabelen' as variabelen, zaak_id from outbox where soort = 'proces-bericht' order by id`,
    );
  const later = (seconds: number) => {
    world.state.now = new Date(world.state.now.getTime() + seconds * 1000);
  };
  const payment = { bedrag: 100.5, ontvangenOp: '2026-02-02', wijze: 'betaling' };

  it('hands a payment to the process of the case, with the reference of the party', async () => {
    await write('uitkeringsadministratie', 'betaling', { zaakId, ...payment }, 'UA-1');

    await open().run();

    expect(await sent()).to.deep.equal([
      {
        naam: 'betaling-ontvangen',
        zaak_id: zaakId,
        variabelen: {
          betalingBedrag: 100.5,
          betalingOp: '2026-02-02',
          betalingWijze: 'betaling',
          betalingNummer: null,
          betalingKenmerk: 'uitkeringsadministratie-UA-1',
        },
      },
    ]);
    expect(await kept()).to.deep.equal([
      { partij: 'uitkeringsadministratie', soort: 'betaling', status: 'verwerkt', reden: null },
    ]);
  });

  it('keeps a message once when the party repeats itself, and when two copies read', async () => {
    await write('srt', 'antwoord', { zaakId, antwoord: 'aanvaard' });
    await Promise.all([open().run(), open().run()]);
    await control('srt/herhaling', { aantal: 1 });

    await open().run();

    expect(await sent()).to.have.length(1);
    expect(await kept()).to.have.length(1);
  });

  it('sets a message apart that cannot be used, says why, and goes on', async () => {
    await write('srt', 'antwoord', { zaakId, antwoord: 'misschien' });
    await write('srt', 'antwoord', { zaakId: randomUUID(), antwoord: 'aanvaard' });
    await write('srt', 'iets-nieuws', {});
    await write('srt', 'antwoord', { zaakId, antwoord: 'afgewezen' });

    await open().run();

    expect((await kept()).map(({ reden }) => reden)).to.deep.equal([
      'veld-onjuist-antwoord',
      'zaak-onbekend',
      'soort-onbekend',
      null,
    ]);
    expect(await sent()).to.have.length(1);
    const lag = await inTransaction(world.database.db, '*', (trx) => findLag(trx, world.state.now));
    expect(lag.postbusApart).to.equal(3);
  });

  it('keeps what SRT asks in the case file; the process hears that it asks', async () => {
    await write('srt', 'voortgang', {
      zaakId,
      spoor: 'strafrechtelijk',
      vraagGegevens: true,
      vraag: 'Wanneer was het laatste gesprek?',
    });

    await open().run();

    expect((await sent())[0]?.variabelen).to.deep.equal({
      srtSpoor: 'strafrechtelijk',
      srtVraag: true,
    });
    const [dossier] = await world.database.asOwner<{ sectie: object }>(
      "select gegevens -> 'srtVoortgang' as sectie from dossiers where zaak_id = $1",
      [zaakId],
    );
    expect(dossier?.sectie).to.deep.equal({
      spoor: 'strafrechtelijk',
      vraag: 'Wanneer was het laatste gesprek?',
    });
  });

  it('refuses a message about a case that is closed', async () => {
    await world.database.asOwner('update zaken set beeindigd_op = now() where id = $1', [zaakId]);
    await write('om', 'antwoord', { zaakId, besluit: 'vervolging' });

    await open().run();

    expect((await kept())[0]?.reden).to.equal('zaak-gesloten');
    expect(await sent()).to.deep.equal([]);
  });

  it('hears an answer of the prosecutor once, unless he was asked again or says something else', async () => {
    const asked = (begintOp: string) =>
      inTransaction(world.database.db, '*', (trx) =>
        openTermijn(
          trx,
          { zaakId, gemeente: 'dinkelland', soort: 'omtermijn', begintOp },
          () => world.state.now,
        ),
      );
    const answer = async (besluit: string) => {
      await write('om', 'antwoord', { zaakId, besluit });
      await open().run();
    };
    const heard = async () => (await sent()).filter(({ naam }) => naam === 'om-antwoord').length;
    const { id: termijnId } = await asked('2026-02-02');
    await answer('geen-vervolging');
    await answer('geen-vervolging');
    expect(await heard()).to.equal(1);
    await answer('vervolging');
    expect(await heard()).to.equal(2);

    await inTransaction(world.database.db, '*', (trx) =>
      sluitTermijn(trx, { termijnId }, () => world.state.now),
    );
    later(86_400);
    await asked('2026-02-03');
    await answer('vervolging');
    expect(await heard(), 'about another offence').to.equal(3);
    const [dossier] = await world.database.asOwner<{ sectie: object }>(
      "select gegevens -> 'omBesluit' as sectie from dossiers where zaak_id = $1",
      [zaakId],
    );
    expect(dossier?.sectie).to.deep.equal({ besluit: 'vervolging', ontvangenOp: '2026-02-03' });
  });

  describe('the advice of ROZ Twente', () => {
    const ADVICE = {
      advies: 'positief',
      adviesOp: '2026-01-30',
      soort: 'bedrijfskapitaal',
      vorm: 'lening',
      bedrag: 12_000,
      maanden: 36,
      samenvatting: 'Het bedrijf is levensvatbaar.',
    };
    const advise = async (anders: object = {}, kenmerk: string = randomUUID()) => {
      await write('roz', 'advies', { zaakId, ...ADVICE, ...anders }, kenmerk);
      await open().run();
    };
    const dossier = async () =>
      (
        await world.database.asOwner<{ gegevens: Record<string, unknown> }>(
          'select gegevens from dossiers where zaak_id = $1',
          [zaakId],
        )
      )[0]?.gegevens;
    beforeEach(async () => {
      zaakId = await world.newZaak({
        regeling: 'bbz',
        dossier: { rozVerzoek: { gevraagdOp: '2026-01-05' } },
      });
    });

    it('is kept with its reference and handed over once, however often it comes; another one is handed over too', async () => {
      await advise({}, 'ROZ-1');
      await advise({}, 'ROZ-1');
      await advise({ samenvatting: 'Het bedrijf is echt levensvatbaar.' }, 'ROZ-2');
      expect((await sent()).map(({ naam }) => naam)).to.deep.equal(['roz-advies']);
      expect((await dossier())?.rozAdvies).to.deep.equal({
        ...ADVICE,
        kenmerk: 'ROZ-1',
        ontvangenOp: '2026-02-02',
      });

      await advise({ advies: 'negatief', soort: null, vorm: null }, 'ROZ-3');
      expect(await sent()).to.have.length(2);
      expect((await dossier())?.rozAdvies, 'no money is left of the first').to.deep.equal({
        advies: 'negatief',
        adviesOp: '2026-01-30',
        samenvatting: ADVICE.samenvatting,
        kenmerk: 'ROZ-3',
        ontvangenOp: '2026-02-02',
      });
    });

    it('counts once when its letter was entered first', async () => {
      await world.database.asOwner(
        "update dossiers set gegevens = gegevens || jsonb_build_object('rozAdvies', $2::jsonb) where zaak_id = $1",
        [zaakId, JSON.stringify({ ...ADVICE, samenvatting: 'Zo staat het in de brief die kwam.' })],
      );
      await advise();

      expect(await sent()).to.deep.equal([]);
      expect((await kept())[0]?.status).to.equal('verwerkt');
    });

    it('is set apart when nobody asked for it, or when it does not say how much and how long', async () => {
      await advise({ bedrag: undefined });
      await advise({ maanden: 2.5 });
      await advise({ advies: 'voorwaarden' });
      zaakId = await world.newZaak();
      await advise();

      expect((await kept()).map(({ reden }) => reden)).to.deep.equal([
        'veld-onjuist-bedrag',
        'veld-onjuist-maanden',
        'veld-onjuist-voorwaarden',
        'niet-gevraagd',
      ]);
      expect(await sent()).to.deep.equal([]);
    });
  });

  it('asks a party that is down again later, from where it was, while the others go on', async () => {
    await write('srt', 'voortgang', { zaakId, spoor: 'bestuurlijk', vraagGegevens: false });
    await write('om', 'antwoord', { zaakId, besluit: 'geen-vervolging' });
    await control('srt/storing', { soort: 'storing', aantal: 1 });
    const box = open();

    await box.run();
    expect((await sent()).map(({ naam }) => naam)).to.deep.equal(['om-antwoord']);
    await box.run();
    expect(await sent(), 'its turn has not come').to.have.length(1);
    later(6);
    await box.run();

    expect((await sent()).map(({ naam }) => naam)).to.deep.equal(['om-antwoord', 'srt-voortgang']);
  });

  it('reads more than a page in order', async () => {
    for (let n = 0; n < 60; n++)
      await write('uitkeringsadministratie', 'betaling', { zaakId, ...payment, bedrag: n + 1 });

    await open().run();

    const amounts = (await sent()).map(
      ({ variabelen }) => (variabelen as { betalingBedrag: number }).betalingBedrag,
    );
    expect(amounts).to.deep.equal(Array.from({ length: 60 }, (_, n) => n + 1));
  });

  it('opens one review for a signal of the Inlichtingenbureau', async () => {
    const { bsn } = resident('alleenstaandDinkelland');
    const signaal = {
      bsn,
      gemeente: 'dinkelland',
      signaalOp: '2026-01-30',
      code: 'inkomen',
      periodeVan: '2026-01-01',
      omschrijving: 'Loon bij een werkgever.',
    };
    await write('inlichtingenbureau', 'samenloopsignaal', signaal, 'IB-1');
    await write('inlichtingenbureau', 'samenloopsignaal', { ...signaal, bsn: '999990021' });

    await open().run();

    const zaken = await world.database.asOwner<Record<string, unknown>>(
      "select proces, regeling, oorzaak_zaak_id, melding_op::text from zaken where proces = 'heronderzoek'",
    );
    expect(zaken).to.deep.equal([
      {
        proces: 'heronderzoek',
        regeling: 'bijstand',
        oorzaak_zaak_id: zaakId,
        melding_op: '2026-01-30',
      },
    ]);
    expect((await kept()).map(({ reden }) => reden)).to.deep.equal([null, 'bsn-onjuist']);
  });

  it('tells every running case of a resident that he died or left', async () => {
    const { bsn } = resident('alleenstaandDinkelland');
    await write('brp', 'overlijden', { bsn, gemeente: 'dinkelland', overledenOp: '2026-02-01' });
    await write('brp', 'verhuizing', {
      bsn,
      gemeente: 'dinkelland',
      verhuisdOp: '2026-02-01',
      buitenGemeente: true,
      straat: 'Teststraat 2',
      postcode: '7571 ZZ',
      plaats: 'Oldenzaal',
    });

    await open().run();

    expect((await sent()).map(({ naam }) => naam)).to.have.members([
      'overlijden-gemeld',
      'verhuizing-gemeld',
      'vertrek-gemeld',
    ]);
    const [dossier] = await world.database.asOwner<{ gegevens: Record<string, unknown> }>(
      'select gegevens from dossiers where zaak_id = $1',
      [zaakId],
    );
    expect(dossier?.gegevens.overlijden).to.deep.equal({ overledenOp: '2026-02-01', bron: 'brp' });
  });

  it('puts a report of SRT into the sealed compartment, and tells the process only that it is there', async () => {
    const rapport = { conclusie: 'gegrond', samenvatting: 'De opgave klopt niet.' };
    await write('srt', 'rapport', { zaakId, ...rapport }, 'SRT-0');
    await world.database.asOwner(
      "update zaken set proces = 'srt-verwijzing', verzegeld = true where id = $1",
      [zaakId],
    );
    await write('srt', 'rapport', { zaakId, ...rapport, stuk: 'proces-verbaal' }, 'SRT-1');
    await write('srt', 'rapport', { zaakId, ...rapport, conclusie: 'misschien' }, 'SRT-2');
    await write(
      'srt',
      'rapport',
      { zaakId, ...rapport, tekst: 'Alles wat er te zeggen is.' },
      'SRT-3',
    );
    await open().run();
    await control('srt/herhaling', { aantal: 3 });
    await open().run();

    expect((await kept()).map(({ reden }) => reden)).to.deep.equal([
      null,
      null,
      'veld-onjuist-conclusie',
      null,
    ]);
    const stukken = await world.database.asOwner<{
      soort: string;
      kenmerk: string;
      inhoud: Buffer;
    }>(
      'select soort, kenmerk, inhoud from verzegelde_stukken where zaak_id = $1 order by kenmerk',
      [zaakId],
    );
    expect(stukken.map(({ soort, kenmerk }) => [soort, kenmerk])).to.deep.equal([
      ['rapport', 'SRT-0'],
      ['proces-verbaal', 'SRT-1'],
      ['rapport', 'SRT-3'],
    ]);
    expect(JSON.parse(world.deps.bsnVault.decrypt(stukken[2]?.inhoud as Buffer))).to.deep.equal({
      ...rapport,
      tekst: 'Alles wat er te zeggen is.',
    });
    expect(await sent()).to.deep.equal(
      Array.from({ length: 3 }, () => ({
        naam: 'srt-rapport-ontvangen',
        variabelen: { srtRapportAanwezig: true },
        zaak_id: zaakId,
      })),
    );
  });

  it('sets a report apart whose case is not sealed: it would be open to all', async () => {
    await write('srt', 'rapport', { zaakId, conclusie: 'gegrond', samenvatting: 'Zo.' });
    await open().run();

    expect((await kept())[0]?.reden).to.equal('zaak-niet-verzegeld');
    expect(await sent()).to.deep.equal([]);
  });

  it('keeps the content unreadable in the database', async () => {
    await write('srt', 'antwoord', { zaakId, antwoord: 'aanvaard' });
    await open().run();

    const [row] = await world.database.asOwner<{ inhoud: Buffer }>(
      'select inhoud from postbus_berichten',
    );
    expect(row?.inhoud.toString('latin1')).not.to.contain('aanvaard');
  });
});
