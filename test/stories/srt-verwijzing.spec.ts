import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { resident } from '../../demo/residents.ts';
import { addDays, daysBetween } from '../../law/calendar.ts';
import { dayOf, today } from '../../law/clock.ts';
import { until } from '../support/until.ts';
import { createWorld, type World } from '../support/world.ts';
import { driver } from './driver.ts';

const FO = 'consulent-dinkelland';
const HANDHAVING = 'bo-handhaving';
const TEAMLEIDER = 'teamleider';

describe('srt-verwijzing: stories', () => {
  let world: World;
  let walk: ReturnType<typeof driver>;
  before(async () => {
    world = await createWorld();
    walk = driver(world);
  });
  after(() => world.close());

  /** A case of the resident, then a suspicion about him that the front office reports. @returns ids of both */
  const suspicion = async () => {
    const herkomst = await walk.start(FO, 'dinkelland', {
      bsn: resident('alleenstaandDinkelland').bsn,
      meldingsdatum: today(world.clock),
    });
    const answer = await (await world.as(FO)).post('/zaken', {
      proces: 'srt-verwijzing',
      gemeente: 'dinkelland',
      formulierVersie: 1,
      gegevens: {
        vermoeden: {
          zaaknummer: herkomst.nummer,
          bron: 'gemeente',
          ontdektOp: today(world.clock),
          toelichting: 'Bij drie bezoeken aan het adres was de woning leeg.',
        },
      },
    });
    expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
    expect(JSON.stringify(answer.body), 'who reports it hears nothing of it').not.to.match(/[0-9]/);
    return { herkomst: herkomst.id, id: await sealedAfter(herkomst.id) };
  };
  const sealedAfter = (herkomst: string) =>
    until('the sealed case', async () => {
      const [row] = await world.database.asOwner<{ id: string }>(
        "select id from zaken where oorzaak_zaak_id = $1 and proces = 'srt-verwijzing' and verzegeld",
        [herkomst],
      );
      return row?.id;
    });
  const write = async (
    partij: string,
    soort: string,
    gegevens: object,
    kenmerk: string = randomUUID(),
  ) => {
    const answer = await fetch(`${world.simulatorsUrl}/${partij}/postvak`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ soort, gegevens, kenmerk }),
    });
    expect(answer.ok).to.equal(true);
  };
  const effect = (partij: string, zaakId: string) =>
    until(`what ${partij} got`, async () => {
      const answer = await fetch(`${world.simulatorsUrl}/${partij}/effecten`);
      const { effecten } = (await answer.json()) as {
        effecten: { gegevens: Record<string, unknown> }[];
      };
      return effecten.find(({ gegevens }) => gegevens.zaakId === zaakId)?.gegevens;
    });
  const term = (id: string, soort: string) =>
    until(`the ${soort}`, async () =>
      (await walk.zaak(HANDHAVING, id)).termijnen.find(
        (t) => t.soort === soort && t.status === 'lopend',
      ),
    );
  const followers = (id: string) =>
    world.database.asOwner<{
      id: string;
      proces: string;
      gegevens: Record<string, Record<string, unknown>>;
    }>(
      "select z.id, z.proces, d.gegevens from zaken z join dossiers d on d.zaak_id = z.id where z.sleutel like '%' || $1",
      [id],
    );
  const feedback = async (id: string) =>
    (
      await world.database.asOwner<{ sectie: Record<string, unknown> | null }>(
        "select gegevens -> 'srtTerugkoppeling' as sectie from dossiers where zaak_id = $1",
        [id],
      )
    )[0]?.sectie;

  const refer = async (id: string) => {
    await walk.complete(HANDHAVING, id, 'signaal-wegen');
    const taak = await walk.task(HANDHAVING, id, 'vervolg-kiezen');
    expect(JSON.stringify(taak)).to.include('Verwijzen naar de Sociale Recherche Twente');
    await walk.complete(HANDHAVING, id, 'vervolg-kiezen');
    await walk.complete(HANDHAVING, id, 'verwijzing-opstellen', {
      verwijzing: { periodeVan: addDays(today(world.clock), -200) },
    });
    await walk.complete(TEAMLEIDER, id, 'verwijzing-goedkeuren');
    return effect('srt', id);
  };
  const report = async (id: string) => {
    await write('srt', 'antwoord', { zaakId: id, antwoord: 'aanvaard' });
    await term(id, 'srt-onderzoekstermijn');
    await write('srt', 'rapport', {
      zaakId: id,
      conclusie: 'gegrond',
      samenvatting: 'Waarnemingen en registers spreken de opgave tegen.',
    });
    await walk.complete(HANDHAVING, id, 'bewijs-beoordelen');
  };
  const damage = (id: string, schade: number) =>
    walk.complete(HANDHAVING, id, 'schade-vaststellen', {
      schadevaststelling: {
        schade,
        periodeVan: addDays(today(world.clock), -200),
        periodeTot: addDays(today(world.clock), -10),
      },
    });

  /** A report of an offence, for which the prosecutor now has thirteen weeks. */
  const reportedToOm = async () => {
    const { id } = await suspicion();
    await refer(id);
    await report(id);
    await damage(id, 61_000);
    await walk.complete(HANDHAVING, id, 'gevolg-bepalen', {
      srtGevolg: {
        recht: 'geen',
        sanctie: 'aangifte',
        signaalcode: undefined,
        samenvatting: undefined,
      },
    });
    return { id, omtermijn: await term(id, 'omtermijn') };
  };
  const letter = (id: string, omBesluit: object) =>
    walk.tell(HANDHAVING, id, 'srt-verwijzing/om-antwoord', {
      omBesluit: omBesluit as Record<string, unknown>,
    });
  const section = async (id: string, naam: string) =>
    (
      await world.database.asOwner<{ sectie: Record<string, unknown> }>(
        'select gegevens -> $2 as sectie from dossiers where zaak_id = $1',
        [id, naam],
      )
    )[0]?.sectie;
  /** How often the process heard what the prosecutor does. */
  const answers = async (id: string) =>
    (
      await world.database.asOwner(
        "select 1 from outbox where zaak_id = $1 and soort = 'proces-bericht' and inhoud ->> 'naam' = 'om-antwoord'",
        [id],
      )
    ).length;
  const answerArrived = (id: string, kenmerk: string) =>
    until(`the answer ${kenmerk} of the prosecutor in case ${id}`, async () => {
      const [row] = await world.database.asOwner<{ status: string }>(
        "select status from postbus_berichten where partij = 'om' and kenmerk = $1",
        [kenmerk],
      );
      return row?.status === 'verwerkt';
    });

  it('a suspicion becomes a referral, a report and a review; the front office hears the outcome only', async () => {
    const { herkomst, id } = await suspicion();
    const sent = await refer(id);
    expect(sent).to.include({ categorie: 'adres', schatting: 18000, spoed: false });

    await write('srt', 'antwoord', { zaakId: id, antwoord: 'aanvaard' });
    await term(id, 'srt-onderzoekstermijn');
    await write('srt', 'voortgang', {
      zaakId: id,
      spoor: 'bestuurlijk',
      vraagGegevens: true,
      vraag: 'Wanneer was het laatste gesprek?',
    });
    const vraag = await walk.task(HANDHAVING, id, 'gegevens-aanleveren');
    expect(JSON.stringify(vraag)).to.include('Wanneer was het laatste gesprek?');
    await walk.complete(HANDHAVING, id, 'gegevens-aanleveren');
    await world.advance({ days: 29 });
    await walk.complete(HANDHAVING, id, 'voortgang-navragen', {
      srtNavraag: { gesprokenOp: today(world.clock) },
    });
    await write('srt', 'rapport', {
      zaakId: id,
      conclusie: 'gegrond',
      samenvatting: 'Waarnemingen en registers spreken de opgave tegen.',
    });
    await walk.complete(HANDHAVING, id, 'bewijs-beoordelen');
    await damage(id, 18250.5);
    const gevolg = await walk.task(HANDHAVING, id, 'gevolg-bepalen');
    expect(JSON.stringify(gevolg)).to.include('Bestuurlijk: geen aangifte');
    await walk.complete(HANDHAVING, id, 'gevolg-bepalen');
    await walk.complete(HANDHAVING, id, 'terugkoppeling-geven');

    expect((await walk.ended(HANDHAVING, id, 'afgerond')).uitkomst).to.equal('gegrond-bestuurlijk');
    const [review] = await followers(id);
    expect(review?.proces).to.equal('heronderzoek');
    expect(JSON.stringify(review?.gegevens)).not.to.include('Waarnemingen');
    expect(await feedback(herkomst)).to.have.keys('uitkomst', 'afgerondOp');
    const letters = await world.database.asOwner('select 1 from brieven where zaak_id = $1', [id]);
    expect(letters, 'no letter at referral').to.deep.equal([]);
  });

  it('art. 5:44 Awb: after a report of an offence nothing is done for thirteen weeks, then a fine may follow', async () => {
    const { id } = await suspicion();
    await refer(id);
    await report(id);
    await damage(id, 61_000);
    const gevolg = await walk.task(HANDHAVING, id, 'gevolg-bepalen');
    expect(JSON.stringify(gevolg)).to.include('Strafrechtelijk');
    await walk.complete(HANDHAVING, id, 'gevolg-bepalen', {
      srtGevolg: {
        recht: 'geen',
        sanctie: 'aangifte',
        signaalcode: undefined,
        samenvatting: undefined,
      },
    });
    expect(await effect('om', id)).to.include({ schade: 61_000 });
    const { begintOp, einddatum, uitleg } = await term(id, 'omtermijn');
    expect(daysBetween(begintOp, einddatum)).to.equal(91);
    expect(uitleg[0]?.artikel).to.include('5:44');
    const open = await (await world.as(HANDHAVING)).get<{ taken: unknown[] }>(
      `/taken?weergave=alle&zaakId=${id}`,
    );
    expect(open.body.taken).to.deep.equal([]);

    await world.advance({ days: daysBetween(today(world.clock), einddatum) + 1 });
    await walk.complete(HANDHAVING, id, 'boete-afwegen', { boeteafweging: { boete: false } });
    await walk.complete(HANDHAVING, id, 'terugkoppeling-geven');
    expect((await walk.ended(HANDHAVING, id, 'afgerond')).uitkomst).to.equal(
      'gegrond-strafrechtelijk',
    );
  });

  it('art. 5:44 lid 3 Awb: the prosecutor leaves it to us, and a fine is examined in a case of its own', async () => {
    const { id } = await reportedToOm();
    await write('om', 'antwoord', { zaakId: id, besluit: 'geen-vervolging' });
    await walk.complete(HANDHAVING, id, 'boete-afwegen');
    await walk.complete(HANDHAVING, id, 'terugkoppeling-geven');
    await walk.ended(HANDHAVING, id, 'afgerond');

    const [fine] = await followers(id);
    expect(fine?.proces).to.equal('terugvordering');
    expect(
      await walk.task('bo-terugvordering', fine?.id ?? '', 'rapport-opmaken'),
    ).to.have.property('naam');
  });

  it('art. 5:44 lid 3 onder a Awb: the prosecutor declines by letter within his thirteen weeks; they end on the day it is entered', async () => {
    const { id, omtermijn } = await reportedToOm();
    const aangifteOp = omtermijn.begintOp;
    expect(daysBetween(aangifteOp, today(world.clock)), 'reported just now').to.be.lessThan(2);
    expect([omtermijn.duur, omtermijn.einddatum]).to.deep.equal([
      'P13W',
      addDays(aangifteOp, 13 * 7),
    ]);
    await world.advance({ days: 30 });
    const ontvangenOp = addDays(aangifteOp, 28);
    const early = await (await world.as(HANDHAVING)).post(`/zaken/${id}/berichten`, {
      bericht: 'srt-verwijzing/om-antwoord',
      formulierVersie: 1,
      gegevens: { omBesluit: { besluit: 'geen-vervolging', ontvangenOp: addDays(aangifteOp, 40) } },
    });
    expect(early.status, 'a letter of a day to come').to.equal(422);

    await letter(id, { besluit: 'geen-vervolging', ontvangenOp, kenmerk: 'OM-TEST-0028' });
    await walk.task(HANDHAVING, id, 'boete-afwegen');

    const closed = (await walk.zaak(HANDHAVING, id)).termijnen.find(
      ({ soort }) => soort === 'omtermijn',
    );
    expect(closed?.status).to.equal('afgerond');
    expect(dayOf(new Date(closed?.geslotenOp ?? ''))).to.equal(today(world.clock));
    expect(today(world.clock) < omtermijn.einddatum, 'before the last day').to.equal(true);
    expect(await section(id, 'omBesluit')).to.deep.equal({
      besluit: 'geen-vervolging',
      ontvangenOp,
      kenmerk: 'OM-TEST-0028',
    });
    expect(await section(id, 'aangifte')).to.include({
      aangifteOp,
      afloop: 'Het OM ziet van vervolging af',
    });
    await walk.complete(HANDHAVING, id, 'boete-afwegen', { boeteafweging: { boete: false } });
    await walk.complete(HANDHAVING, id, 'terugkoppeling-geven');
    expect((await walk.ended(HANDHAVING, id, 'afgerond')).uitkomst).to.equal(
      'gegrond-strafrechtelijk',
    );
    expect(await followers(id), 'no fine was weighed to be due').to.deep.equal([]);
  });

  it('an answer that comes by post and by wire counts once; another answer still withdraws the fine (art. 5:44 lid 1 Awb)', async () => {
    const { id } = await reportedToOm();
    await letter(id, { besluit: 'geen-vervolging', ontvangenOp: today(world.clock) });
    const weigh = await walk.task(HANDHAVING, id, 'boete-afwegen');
    await write('om', 'antwoord', { zaakId: id, besluit: 'geen-vervolging' }, `zelfde-${id}`);
    await answerArrived(id, `zelfde-${id}`);

    expect(await answers(id)).to.equal(1);
    const still = await walk.task(HANDHAVING, id, 'boete-afwegen');
    expect([still.id, still.status]).to.deep.equal([weigh.id, 'open']);

    await write('om', 'antwoord', { zaakId: id, besluit: 'vervolging' }, `anders-${id}`);
    await walk.complete(HANDHAVING, id, 'terugkoppeling-geven');
    await walk.ended(HANDHAVING, id, 'afgerond');
    expect(await section(id, 'aangifte')).to.include({
      afloop: 'Het OM vervolgt: er komt geen boete',
    });
    expect(await answers(id)).to.equal(2);
    expect(await followers(id)).to.deep.equal([]);
  });

  it('a letter with what already came by wire is told to who enters it, and does nothing', async () => {
    const { id } = await reportedToOm();
    await write('om', 'antwoord', { zaakId: id, besluit: 'geen-vervolging' });
    await walk.task(HANDHAVING, id, 'boete-afwegen');

    const refused = await (await world.as(HANDHAVING)).post<{ detail: string }>(
      `/zaken/${id}/berichten`,
      {
        bericht: 'srt-verwijzing/om-antwoord',
        formulierVersie: 1,
        gegevens: {
          omBesluit: { besluit: 'geen-vervolging', ontvangenOp: today(world.clock) },
        },
      },
    );

    expect([refused.status, refused.body.detail]).to.deep.equal([
      409,
      'Dit is in deze zaak al gemeld.',
    ]);
    expect(await answers(id)).to.equal(1);
  });

  it('SRT declines, own examination explains it: nothing follows', async () => {
    const { herkomst, id } = await suspicion();
    await refer(id);
    await write('srt', 'antwoord', { zaakId: id, antwoord: 'afgewezen' });
    await walk.complete(HANDHAVING, id, 'eigen-onderzoek-doen', {
      eigenOnderzoek: { uitkomst: 'verklaard' },
    });
    await walk.complete(HANDHAVING, id, 'terugkoppeling-geven');

    expect((await walk.ended(HANDHAVING, id, 'afgerond')).uitkomst).to.equal('ongegrond');
    expect(await followers(id)).to.deep.equal([]);
    expect((await feedback(herkomst))?.uitkomst).to.equal('Het vermoeden is niet gegrond');
  });

  it('who drafted the referral does not approve it, and no function but the team leader does', async () => {
    const { id } = await suspicion();
    await walk.complete(HANDHAVING, id, 'signaal-wegen');
    await walk.complete(HANDHAVING, id, 'vervolg-kiezen');
    await walk.complete(HANDHAVING, id, 'verwijzing-opstellen', {
      verwijzing: { periodeVan: addDays(today(world.clock), -200) },
    });
    const taak = await walk.task(TEAMLEIDER, id, 'verwijzing-goedkeuren');
    const refused = await (await world.as(HANDHAVING)).put(`/taken/${taak.id}/behandelaar`, {
      versie: taak.versie,
    });
    expect(refused.status).to.be.oneOf([403, 404]);
    await walk.complete(TEAMLEIDER, id, 'verwijzing-goedkeuren', {
      srtAkkoord: {
        oordeel: 'niet-verwijzen',
        toelichting: 'Een brief aan de verhuurder volstaat.',
        proportionaliteit: undefined,
        subsidiariteit: undefined,
      },
    });
    const again = await walk.task(HANDHAVING, id, 'vervolg-kiezen');
    expect(JSON.stringify(again)).to.include('Een brief aan de verhuurder volstaat.');
  });

  it('SRT lives by the clock: it accepts, tells how far it is and reports by itself', async () => {
    const pace = (dagMs: number | null) =>
      fetch(`${world.simulatorsUrl}/srt/tempo`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ dagMs }),
      });
    const { id } = await suspicion();
    await pace(86_400_000);
    await refer(id);
    await pace(null);
    await world.advance({ days: 11 });
    await term(id, 'srt-onderzoekstermijn');
    await world.advance({ days: 29 });
    await walk.task(HANDHAVING, id, 'voortgang-navragen');
    await world.advance({ days: 50 });

    await walk.task(HANDHAVING, id, 'bewijs-beoordelen');
    const stukken = await (await world.as(HANDHAVING)).get<{ stukken: unknown[] }>(
      `/zaken/${id}/verzegelde-stukken`,
    );
    expect(stukken.status).to.equal(200);
    expect(JSON.stringify(stukken.body)).to.include('rapport');
    const closed = await (await world.as(FO)).get(`/zaken/${id}/verzegelde-stukken`);
    expect(closed.status).to.equal(403);
  });
});
