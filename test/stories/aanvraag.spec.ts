import { expect } from 'chai';
import { resident, residents } from '../../demo/residents.ts';
import { addDays, daysBetween } from '../../law/calendar.ts';
import { today } from '../../law/clock.ts';
import { warningDate } from '../../law/warning.ts';
import { until } from '../support/until.ts';
import { createWorld, type World } from '../support/world.ts';
import { driver } from './driver.ts';

const FO = 'consulent-dinkelland';
const BO = 'bo-inkomen-1';
const KWALITEIT = 'bo-kwaliteit';
const ALLEENSTAAND = '999990019';

describe('aanvraag: stories', () => {
  let world: World;
  let walk: ReturnType<typeof driver>;
  before(async () => {
    world = await createWorld();
    walk = driver(world);
  });
  after(() => world.close());

  const melding = () => ({ bsn: ALLEENSTAAND, meldingsdatum: today(world.clock) });
  /** Up to where the back office verifies. */
  const untilVerification = async () => {
    const zaak = await walk.start(FO, 'dinkelland', melding());
    await walk.complete(FO, zaak.id, 'aanvraag-registreren', {
      aanvraag: { ontvangenOp: today(world.clock) },
    });
    await walk.complete(FO, zaak.id, 'volledigheid-beoordelen');
    await walk.complete(FO, zaak.id, 'intakegesprek-voeren');
    return zaak.id;
  };
  const untilDraft = async () => {
    const id = await untilVerification();
    await walk.complete(BO, id, 'recht-verifieren');
    await walk.complete(BO, id, 'recht-vaststellen');
    return id;
  };

  it('grants: from melding to payment, letter and plan, with two people deciding', async () => {
    const id = await untilDraft();
    await walk.complete(BO, id, 'conceptbesluit-opstellen', {
      concept: { ingangsdatum: today(world.clock) },
    });
    await walk.complete(KWALITEIT, id, 'besluit-toetsen');
    await walk.complete(KWALITEIT, id, 'besluit-nemen');
    await walk.complete(FO, id, 'afspraken-vastleggen');
    const zaak = await walk.ended(FO, id, 'afgerond');

    expect(zaak.uitkomst).to.equal('toekenning');
    expect(zaak.beslotenOp).to.equal(today(world.clock));
    const client = await world.as(FO);
    const { brieven } = (
      await client.get<{ brieven: { sjabloon: string; pad: string }[] }>(`/zaken/${id}/brieven`)
    ).body;
    expect(brieven.map(({ sjabloon }) => sjabloon)).to.have.members([
      'ontvangstbevestiging',
      'toekenning',
    ]);
    const pdf = await fetch(`${world.url}${brieven[0]?.pad}`, { redirect: 'manual' });
    expect(pdf.status).to.equal(401);
    const { betalingen } = (
      await client.get<{ betalingen: { soort: string; bedrag: string }[] }>(
        `/zaken/${id}/betalingen`,
      )
    ).body;
    expect(betalingen.map(({ soort, bedrag }) => [soort, bedrag])).to.deep.equal([
      ['uitkering', '1401.50'],
    ]);
  });

  it('asks for what is missing: the decision term stands still meanwhile and its end moves', async () => {
    const { id } = await walk.start(FO, 'dinkelland', melding());
    await walk.complete(FO, id, 'aanvraag-registreren', {
      aanvraag: { ontvangenOp: today(world.clock) },
    });
    await walk.complete(FO, id, 'volledigheid-beoordelen', {
      volledigheid: { volledig: false, ontbreekt: ['Bankafschriften'] },
    });
    await walk.task(FO, id, 'aanvulling-verwerken');
    const before = (await walk.zaak(FO, id)).beslistermijn;
    expect(before?.status).to.equal('opgeschort');

    await world.advance({ days: 5 });
    await walk.complete(FO, id, 'aanvulling-verwerken', {
      aanvulling: { ontvangenOp: today(world.clock) },
    });
    await walk.task(FO, id, 'volledigheid-beoordelen');

    const zaak = await walk.zaak(FO, id);
    expect(zaak.beslistermijn?.status).to.equal('lopend');
    expect((zaak.beslistermijn?.einddatum ?? '') > (before?.einddatum ?? '')).to.equal(true);
    const termijn = zaak.termijnen.find(({ soort }) => soort === 'beslistermijn');
    expect(termijn?.uitleg.some(({ artikel }) => artikel.includes('4:15'))).to.equal(true);
  });

  it('asks again for the rest, reminds before the term is over, and goes on when all is there', async () => {
    const { id } = await walk.start(FO, 'dinkelland', melding());
    await walk.complete(FO, id, 'aanvraag-registreren', {
      aanvraag: { ontvangenOp: today(world.clock) },
    });
    await walk.complete(FO, id, 'volledigheid-beoordelen', {
      volledigheid: { volledig: false, ontbreekt: ['Bankafschriften', 'Huurcontract'] },
    });
    const asked = async (times: number) =>
      until(`request ${times}`, async () => {
        const { termijnen } = await walk.zaak(FO, id);
        return termijnen.filter(({ soort }) => soort === 'hersteltermijn').length === times;
      });
    await asked(1);
    await world.advance({ days: 3 });
    await walk.complete(FO, id, 'aanvulling-verwerken', {
      aanvulling: {
        ontvangenOp: today(world.clock),
        compleet: false,
        ontbreekt: ['Het huurcontract, met handtekening'],
      },
    });
    await asked(2);
    await world.advance({ days: 11 });
    const client = await world.as(FO);
    const letters = async () =>
      (
        await client.get<{ brieven: { sjabloon: string }[] }>(`/zaken/${id}/brieven`)
      ).body.brieven.map(({ sjabloon }) => sjabloon);
    await until('the reminder', async () => (await letters()).includes('herinnering-aanvulling'));
    expect((await walk.zaak(FO, id)).beslistermijn?.status).to.equal('opgeschort');
    await walk.complete(FO, id, 'aanvulling-verwerken', {
      aanvulling: { ontvangenOp: today(world.clock) },
    });
    await walk.task(FO, id, 'volledigheid-beoordelen');

    expect((await letters()).filter((name) => name === 'verzoek-om-aanvulling')).to.have.length(2);
    const zaak = await walk.zaak(FO, id);
    const beslistermijn = zaak.termijnen.find(({ soort }) => soort === 'beslistermijn');
    expect(beslistermijn?.status).to.equal('lopend');
    expect(beslistermijn?.uitleg.filter(({ artikel }) => artikel.includes('4:15'))).to.have.length(
      2,
    );
  });

  it('leaves an application aside when nothing comes, by two people', async () => {
    const { id } = await walk.start(FO, 'dinkelland', melding());
    await walk.complete(FO, id, 'aanvraag-registreren', {
      aanvraag: { ontvangenOp: today(world.clock) },
    });
    await walk.complete(FO, id, 'volledigheid-beoordelen', {
      volledigheid: { volledig: false, ontbreekt: ['Huurcontract'] },
    });
    await walk.task(FO, id, 'aanvulling-verwerken');
    await world.advance({ days: 15 });
    await walk.complete(BO, id, 'buiten-behandeling-stellen');
    await walk.complete(KWALITEIT, id, 'besluit-nemen');

    expect((await walk.ended(FO, id, 'afgerond')).uitkomst).to.equal('buiten-behandeling');
  });

  it('visits a home only with a reason, a second person and consent; a refusal after a warning shows in the advice', async () => {
    const id = await untilVerification();
    await walk.complete(BO, id, 'recht-verifieren', {
      verificatie: {
        uitkomst: 'huisbezoek',
        redenHuisbezoek: 'Het waterverbruik is al een jaar bijna nul.',
      },
    });
    await walk.complete(FO, id, 'aanleiding-vastleggen');
    await walk.complete(KWALITEIT, id, 'aanleiding-toetsen');
    const refused = {
      bezochtOp: today(world.clock),
      afloop: 'geweigerd',
      gevolgVerteld: false,
      toestemming: undefined,
      ingetrokken: undefined,
      weigering: 'De inwoner wil niemand binnenlaten.',
    };
    await walk.complete(FO, id, 'huisbezoek-afleggen', { huisbezoek: refused });
    const client = await world.as(FO);
    await until('the warning', async () => {
      const { brieven } = (
        await client.get<{ brieven: { sjabloon: string }[] }>(`/zaken/${id}/brieven`)
      ).body;
      const names = brieven.map(({ sjabloon }) => sjabloon);
      return names.includes('huisbezoek-aankondiging') && names.includes('huisbezoek-waarschuwing');
    });
    await walk.complete(FO, id, 'huisbezoek-afleggen', {
      huisbezoek: { ...refused, gevolgVerteld: true },
    });
    await walk.complete(BO, id, 'recht-verifieren');
    const task = await walk.task(BO, id, 'recht-vaststellen');

    expect(task.gegevens.advies).to.include({ uitkomst: 'afwijzen' });
    expect((task.gegevens.advies as { waarschuwing?: string }).waarschuwing).to.match(
      /^De inwoner weigerde het huisbezoek/,
    );
  });

  it('does not let who asked for a home visit agree with it, nor who was there judge the evidence', async () => {
    const id = await untilVerification();
    await walk.complete(BO, id, 'recht-verifieren', {
      verificatie: {
        uitkomst: 'huisbezoek',
        redenHuisbezoek: 'Het waterverbruik is al een jaar bijna nul.',
      },
    });
    await walk.complete(FO, id, 'aanleiding-vastleggen');
    await walk.complete(KWALITEIT, id, 'aanleiding-toetsen');
    await walk.complete(FO, id, 'huisbezoek-afleggen', {
      huisbezoek: { bezochtOp: today(world.clock) },
    });
    await walk.complete(FO, id, 'verslag-opstellen');
    const judge = await walk.task(KWALITEIT, id, 'bewijs-beoordelen');

    expect(judge.gegevens.huisbezoekadvies).to.include({ bewijs: 'rechtmatig' });
    const [{ vier_ogen } = { vier_ogen: [] }] = await world.database.asOwner<{
      vier_ogen: string[];
    }>('select vier_ogen from taken where id = $1', [judge.id]);
    expect(vier_ogen).to.deep.equal(['huisbezoek-afleggen', 'verslag-opstellen']);
    await walk.complete(KWALITEIT, id, 'bewijs-beoordelen');
    const again = await walk.task(BO, id, 'recht-verifieren');
    expect(again.gegevens.huisbezoekbewijs).to.include({ bewijs: 'rechtmatig' });
  });

  it('hears the applicant before a rejection, and goes back to whoever drafts', async () => {
    const id = await untilDraft();
    const afwijzing = {
      soort: 'afwijzing',
      ingangsdatum: undefined,
      bedragPerMaand: undefined,
      artikel: 'art. 34 lid 3 Pw',
      motivering: 'Uw vermogen is hoger dan de grens die voor u geldt.',
      zienswijzeNodig: true,
    };
    await walk.complete(BO, id, 'conceptbesluit-opstellen', { concept: afwijzing });
    await walk.complete(FO, id, 'zienswijze-verwerken');
    await walk.complete(BO, id, 'conceptbesluit-opstellen', { concept: afwijzing });
    await walk.complete(KWALITEIT, id, 'besluit-toetsen', {
      toetsing: { oordeel: 'terug', toelichting: 'Motiveer de waarde van de auto.' },
    });
    await walk.complete(BO, id, 'conceptbesluit-opstellen', { concept: afwijzing });
    await walk.complete(KWALITEIT, id, 'besluit-toetsen');
    await walk.complete(KWALITEIT, id, 'besluit-nemen');

    expect((await walk.ended(FO, id, 'afgerond')).uitkomst).to.equal('afwijzing');
    expect(await walk.passed(id, 'SERVICE_TASK')).not.to.include('uitkering-starten');
  });

  it('pays an advance after four weeks and again four weeks later, and sets both off', async () => {
    const id = await untilDraft();
    // Four weeks, or a little more where their last day is no working day.
    const untilDue = async () => {
      const { termijnen } = await walk.zaak(FO, id);
      const term = termijnen.find((t) => t.soort === 'voorschot' && t.status === 'lopend');
      await world.advance({ days: daysBetween(today(world.clock), term?.einddatum ?? '') });
    };
    await untilDue();
    await walk.complete(BO, id, 'voorschot-vaststellen', { voorschot: { bedrag: 1300 } });
    await until('the term of the second advance', async () => {
      const { termijnen } = await walk.zaak(FO, id);
      return termijnen.filter((t) => t.soort === 'voorschot').length === 2;
    });
    await untilDue();
    await walk.complete(BO, id, 'voorschot-vaststellen', { voorschot: { bedrag: 1310 } });
    await walk.complete(BO, id, 'conceptbesluit-opstellen', {
      concept: { ingangsdatum: today(world.clock) },
    });
    await walk.complete(KWALITEIT, id, 'besluit-toetsen');
    await walk.complete(KWALITEIT, id, 'besluit-nemen');
    await walk.complete(FO, id, 'afspraken-vastleggen');
    await walk.ended(FO, id, 'afgerond');

    const paid = await world.database.asOwner(
      'select soort, bedrag::text from betalingen where zaak_id = $1 order by opgedragen_op, soort',
      [id],
    );
    expect(paid).to.deep.equal([
      { soort: 'voorschot', bedrag: '1300.00' },
      { soort: 'voorschot', bedrag: '1310.00' },
      { soort: 'uitkering', bedrag: '1401.50' },
      { soort: 'verrekening', bedrag: '2610.00' },
    ]);
  });

  it('warns the team lead at three quarters of the decision term', async () => {
    const id = await untilVerification();
    const begin = today(world.clock);
    // Of eight weeks the sixth, or a little later where the last day is no working day.
    const { beslistermijn } = await walk.zaak(FO, id);
    const warned = warningDate(begin, beslistermijn?.einddatum ?? '');
    await world.advance({ days: daysBetween(begin, warned) + 1 });

    const taak = await walk.task('teamleider', id, 'termijn-in-gevaar-beoordelen');
    expect(taak.naam).to.equal('Termijn in gevaar beoordelen');
  });

  it('decides late: a notice on the last day with a new date, and the term explains itself', async () => {
    const id = await untilVerification();
    const oud = (await walk.zaak(FO, id)).beslistermijn?.einddatum ?? '';
    await world.advance({ days: daysBetween(today(world.clock), oud) });
    const nieuweDatum = addDays(oud, 14);
    await walk.complete('teamleider', id, 'beslistermijn-verlengen', {
      verlenging: { nieuweDatum },
    });
    await until('the new last day', async () => {
      const einddatum = (await walk.zaak(FO, id)).beslistermijn?.einddatum ?? '';
      return einddatum >= nieuweDatum;
    });

    const termijn = (await walk.zaak(FO, id)).termijnen.find((t) => t.soort === 'beslistermijn');
    expect(termijn?.status).to.equal('lopend');
    expect(termijn?.uitleg.map(({ artikel }) => artikel)).to.include('art. 4:14 lid 3 Awb');
    const letters = await world.database.asOwner<{ sjabloon: string }>(
      'select sjabloon from brieven where zaak_id = $1 order by opgesteld_op',
      [id],
    );
    expect(letters.at(-1)?.sjabloon).to.equal('verlengingsbericht');
  });

  it('is extended on the page of the case before the last day: the watch wakes on the new day, a letter tells why', async () => {
    const id = await untilVerification();
    await walk.task(BO, id, 'recht-verifieren');
    const term = async () => {
      const found = (await walk.zaak('teamleider', id)).termijnen.find(
        ({ soort }) => soort === 'beslistermijn',
      );
      if (!found) throw new Error('there is no decision term');
      return found;
    };
    const before = await term();
    const [way] = before.verlengingen;
    expect(way).to.include({ soort: 'eenmalig', begrensd: false, grond: 'art. 4:14 lid 3 Awb' });
    const wakes = async () =>
      (
        await world.database.asOwner<{ due: string }>(
          `select to_char(t.due_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as due
           from engine_timers t join engine_process_instances i on i.key = t.process_instance_key
           where i.zaak_id = $1 and i.bpmn_process_id = 'termijnbewaking' and t.state = 'created'`,
          [id],
        )
      ).map(({ due }) => due);
    const warned = before.waarschuwingOp ?? '';
    await until('the watch of the term', async () => (await wakes()).includes(warned));

    const answer = await (await world.as('teamleider')).post(`/zaken/${id}/verlengingen`, {
      termijnId: before.id,
      versie: before.versie,
      soort: 'eenmalig',
      totEnMet: addDays(before.einddatum, 21),
      reden: 'Wij wachten op een taxatie van uw woning.',
    });
    expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
    const extended = await term();
    expect(extended.einddatum >= addDays(before.einddatum, 21)).to.equal(true);
    expect(extended.verlengingen).to.deep.equal([]);
    await until('the watch to wake on another day', async () => {
      const due = await wakes();
      return due.includes(extended.waarschuwingOp ?? '') && !due.includes(warned);
    });
    await until('the letter', async () => (await walk.letters(id)).includes('verlengingsbericht'));

    // The old last day goes by; nobody is asked again and nothing is late.
    await world.advance({ days: daysBetween(today(world.clock), before.einddatum) + 1 });
    expect((await term()).status).to.equal('lopend');
    await world.advance({ days: daysBetween(today(world.clock), extended.einddatum) });
    const lastDay = await until('the last day', async () =>
      (await term()).gebeurtenissen.find(({ soort }) => soort === 'laatste-dag'),
    );
    expect(lastDay.datum).to.equal(extended.einddatum);
    expect((await term()).status).to.equal('lopend');
  });

  it('is withdrawn at any moment: tasks go, a letter confirms', async () => {
    const id = await untilVerification();
    await walk.task(BO, id, 'recht-verifieren');
    await walk.tell(FO, id, 'aanvraag/aanvraag-ingetrokken', {
      intrekking: { ontvangenOp: today(world.clock) },
    });

    const zaak = await walk.ended(FO, id, 'ingetrokken');
    expect(zaak.termijnen.filter(({ status }) => status === 'lopend')).to.deep.equal([]);
  });

  it('suspends and resumes by hand on a ground of law', async () => {
    const id = await untilVerification();
    await walk.task(BO, id, 'recht-verifieren');
    const client = await world.as(BO);
    const before = (await walk.zaak(FO, id)).beslistermijn?.einddatum ?? '';
    const suspended = await client.post(`/zaken/${id}/opschortingen`, {
      grond: 'awb-4:15-2-a',
      toelichting: 'De inwoner stemt in met uitstel.',
    });
    expect(suspended.status, JSON.stringify(suspended.body)).to.equal(201);
    await world.advance({ days: 7 });
    const resumed = await (await world.as(BO)).delete(`/zaken/${id}/opschortingen/1`);
    expect(resumed.status, JSON.stringify(resumed.body)).to.equal(200);

    expect(((await walk.zaak(FO, id)).beslistermijn?.einddatum ?? '') > before).to.equal(true);
  });

  it('passes on who lives elsewhere', async () => {
    const { id } = await walk.start(FO, 'dinkelland', {
      bsn: resident('woontInAlmelo').bsn,
      meldingsdatum: today(world.clock),
    });
    await walk.complete(FO, id, 'doorzending-bevestigen');

    expect((await walk.ended(FO, id, 'afgerond')).uitkomst).to.equal('doorgezonden');
  });

  it('lets somebody under 27 look for work first, and goes on when the four weeks are over', async () => {
    const { id } = await walk.start(FO, 'dinkelland', {
      bsn: resident('jongere24Dinkelland').bsn,
      meldingsdatum: today(world.clock),
    });
    await walk.task(FO, id, 'zoektermijn-bewaken');
    await world.advance({ days: 29 });

    expect((await walk.task(FO, id, 'aanvraag-registreren')).elementId).to.equal(
      'aanvraag-registreren',
    );
  });

  it('does not let the person who drafted decide', async () => {
    const id = await untilDraft();
    await walk.complete(BO, id, 'conceptbesluit-opstellen', {
      concept: { ingangsdatum: today(world.clock) },
    });
    const [{ id: me } = { id: '' }] = await world.database.asOwner<{ id: string }>(
      'select id from medewerkers where subject = $1',
      [BO],
    );
    await world.database.asOwner(
      "insert into aanstellingen (medewerker_id, functie, kantoor_id) values ($1, 'bo-kwaliteit', 'backoffice')",
      [me],
    );
    const client = await world.as(BO);
    const taak = await walk.task(BO, id, 'besluit-toetsen');
    const claimed = await client.put<{ versie: number }>(`/taken/${taak.id}/behandelaar`, {
      versie: taak.versie,
    });
    const refused = await client.post<{ detail: string }>(`/taken/${taak.id}/afronding`, {
      versie: claimed.body.versie,
      gegevens: { toetsing: { oordeel: 'akkoord' } },
    });

    expect(taak.vierOgen?.reden).to.include('Conceptbesluit opstellen');
    expect(refused.status).to.equal(403);
    expect(refused.body.detail).to.include('Conceptbesluit opstellen');
  });

  it('lets nothing that identifies a resident into the engine', async () => {
    const [{ hits } = { hits: -1 }] = await world.database.asOwner<{ hits: number }>(
      `select count(*)::int as hits from engine_records where record::text ~* $1`,
      [residents.flatMap(({ bsn, brp }) => [bsn, `${brp.naam}\\M`]).join('|')],
    );
    expect(hits).to.equal(0);
  });
});
