import { expect } from 'chai';
import type { TaakStand } from '../../api/taken/schema.ts';
import { addDays, addPeriod, daysBetween } from '../../law/calendar.ts';
import { today } from '../../law/clock.ts';
import { objectionDecisionTerm, objectionTerm } from '../../law/objection-term.ts';
import { computeTerm } from '../../law/terms.ts';
import { until } from '../support/until.ts';
import { createWorld, type World } from '../support/world.ts';
import { driver } from './driver.ts';

const FO = 'consulent-dinkelland';
const BO = 'bo-terugvordering';
const KWALITEIT = 'bo-kwaliteit';
const BEZWAAR = 'bo-bezwaar';
const SECRETARIAAT = 'secretariaat-dinkelland';
const COMMISSIE = 'commissie-dinkelland';
const COLLEGE = 'college-dinkelland';

describe('bezwaar: stories', () => {
  let world: World;
  let walk: ReturnType<typeof driver>;
  /** The recovery that is objected to: 500 euros, drafted by BO and taken by KWALITEIT. */
  let vordering: { id: string; nummer: string };
  let besluitOp: string;
  before(async () => {
    world = await createWorld();
    walk = driver(world);
    const op = today(world.clock);
    const herkomst = await walk.start(FO, 'dinkelland', { bsn: '999990019', meldingsdatum: op });
    vordering = await walk.begin(BO, 'dinkelland', 'terugvordering/vordering-gemeld', {
      vordering: {
        zaaknummer: herkomst.nummer,
        ontdektOp: op,
        periodeVan: addDays(op, -90),
        periodeTot: addDays(op, -1),
      },
    });
    await walk.complete(BO, vordering.id, 'bedrag-berekenen', {
      vorderingsbedrag: {
        posten: [{ jaar: Number(op.slice(0, 4)), netto: 500, loonheffing: 0 }] as never,
        oudsteKostenOp: addDays(op, -90),
        jongsteKostenOp: addDays(op, -1),
      },
    });
    await walk.complete(BO, vordering.id, 'redenen-wegen', {
      weging: { horen: false, nietHoren: 'Het gaat om een bedrag en bezwaar is mogelijk.' },
    });
    await walk.complete(BO, vordering.id, 'besluit-opstellen', {
      terugvorderingsbesluit: { bedrag: 500 },
    });
    await walk.complete(KWALITEIT, vordering.id, 'besluit-nemen');
    besluitOp = (await term(vordering.id, 'bezwaartermijn')).begintOp;
  });
  after(() => world.close());

  const term = (id: string, soort: string) =>
    until(`the ${soort}`, async () =>
      (await walk.zaak(FO, id)).termijnen.find((t) => t.soort === soort && t.status !== 'afgerond'),
    );
  const object = (bezwaar: object = {}) =>
    walk.begin(SECRETARIAAT, 'dinkelland', 'bezwaar/bezwaar-ontvangen', {
      bezwaar: { besluit: vordering.nummer, ontvangenOp: today(world.clock), ...bezwaar },
    });
  /** The committee does not hear: the objector does not want it (art. 7:3 onder c Awb). */
  const withoutHearing = async (id: string) => {
    await untilHearing(id);
    await walk.complete(COMMISSIE, id, 'horen-beoordelen', { hoorbeoordeling: { afgezien: true } });
    await walk.complete(COMMISSIE, id, 'afzien-bevestigen', { horenbesluit: { afzien: true } });
    await walk.complete(COMMISSIE, id, 'advies-schrijven');
  };
  /** From the check of the letter to the statement. */
  const untilHearing = async (id: string) => {
    await walk.complete(SECRETARIAAT, id, 'bezwaar-controleren');
    await walk.complete(FO, id, 'informeel-bespreken');
    await walk.complete(BEZWAAR, id, 'feiten-verzamelen');
    await walk.complete(BEZWAAR, id, 'standpunt-opstellen');
  };
  const decide = async (id: string, beslissing: Record<string, unknown>) => {
    await walk.complete(BEZWAAR, id, 'beslissing-opstellen', { beslissing });
    await walk.complete(COLLEGE, id, 'beslissing-nemen');
  };

  it('in time, talked over, heard, advised and unfounded: the days of the law, and appeal after it', async () => {
    const { id } = await object();
    const beslissing = await term(id, 'bezwaarbeslissing');
    const filing = objectionTerm(besluitOp).einddatum;
    expect(beslissing.begintOp).to.equal(filing);
    expect(beslissing.einddatum).to.equal(
      objectionDecisionTerm({ bezwaartermijnEinde: filing, commissie: true }).einddatum,
    );
    expect(daysBetween(besluitOp, beslissing.einddatum)).to.be.at.least(18 * 7);

    await untilHearing(id);
    const taak = await walk.task(COMMISSIE, id, 'horen-beoordelen');
    expect(taak.uitersteDatum, 'the task carries the term to decide').to.equal(
      beslissing.einddatum,
    );
    await walk.complete(COMMISSIE, id, 'horen-beoordelen');
    // Ten days ahead leaves no day for papers: the secretariat plans again (art. 7:4 lid 1 Awb).
    const zitting = (days: number) => ({
      hoorzitting: { zittingOp: addDays(today(world.clock), days) },
    });
    await walk.complete(SECRETARIAAT, id, 'hoorzitting-plannen', zitting(10));
    await walk.complete(SECRETARIAAT, id, 'hoorzitting-plannen', zitting(21));
    await walk.complete(COMMISSIE, id, 'hoorzitting-houden', {
      hoorverslag: { gehoordOp: today(world.clock) },
    });
    await walk.complete(COMMISSIE, id, 'advies-schrijven');
    await decide(id, {});
    await walk.complete(KWALITEIT, id, 'leerpunt-vastleggen');

    const zaak = await walk.ended(FO, id, 'afgerond');
    expect(zaak.uitkomst).to.equal('bezwaar-ongegrond');
    const beroep = zaak.termijnen.find(({ soort }) => soort === 'beroepstermijn');
    expect(beroep?.status).to.equal('lopend');
    expect(daysBetween(String(beroep?.begintOp), String(beroep?.einddatum))).to.be.at.least(42);
    expect(zaak.termijnen.find(({ soort }) => soort === 'bezwaarbeslissing')?.status).to.equal(
      'afgerond',
    );
    expect(await walk.letters(id)).to.deep.equal([
      'bezwaar-ontvangstbevestiging',
      'hoorzitting-uitnodiging',
      'beslissing-op-bezwaar',
    ]);
  });

  it('art. 7:10 lid 3 Awb: put off on the page of the case, within six weeks, with a letter', async () => {
    const { id } = await object();
    await walk.task(SECRETARIAAT, id, 'bezwaar-controleren');
    const secretariaat = await world.as(SECRETARIAAT);
    const found = (await walk.zaak(SECRETARIAAT, id)).termijnen.find(
      ({ soort }) => soort === 'bezwaarbeslissing',
    );
    const extend = (versie: number, soort: string, totEnMet: string) =>
      secretariaat.post<{ einddatum: string }>(`/zaken/${id}/verlengingen`, {
        termijnId: found?.id,
        versie,
        soort,
        totEnMet,
        reden: 'De commissie kan niet eerder bij elkaar komen.',
      });
    const furthest = found?.verlengingen[0]?.uiterlijk ?? '';
    expect(furthest).to.equal(
      objectionDecisionTerm({
        bezwaartermijnEinde: found?.begintOp ?? '',
        commissie: true,
        verdaagdMet: 'P6W',
      }).einddatum,
    );
    expect((await extend(1, 'eenmalig', addDays(furthest, 1))).status).to.equal(400);
    const answer = await extend(found?.versie ?? 0, 'eenmalig', furthest);
    expect([answer.status, answer.body.einddatum]).to.deep.equal([201, furthest]);
    await until('the letter', async () => (await walk.letters(id)).includes('bezwaar-verdaging'));

    await walk.tell(FO, id, 'bezwaar/bezwaar-ingetrokken', {
      bezwaarintrekking: { ontvangenOp: today(world.clock) },
    });
    await walk.ended(FO, id, 'ingetrokken');
  });

  it('art. 7:5 Awb: who drafted the contested decision is refused, a colleague is not', async () => {
    const { id } = await object();
    await walk.complete(SECRETARIAAT, id, 'bezwaar-controleren');
    await walk.complete(FO, id, 'informeel-bespreken');
    // Somebody of recovery who works for objections as well.
    await world.database.asOwner(
      `insert into aanstellingen (medewerker_id, functie, kantoor_id, geldig_vanaf)
       select id, 'bo-bezwaar', 'backoffice', '2022-01-01' from medewerkers where subject = $1`,
      [BO],
    );
    const drafter = await world.as(BO);
    const taak = await walk.task(BEZWAAR, id, 'feiten-verzamelen');
    const refused = await drafter.put<TaakStand>(`/taken/${taak.id}/behandelaar`, {
      versie: taak.versie,
    });
    expect(refused.status).to.equal(403);
    await walk.complete(BEZWAAR, id, 'feiten-verzamelen');
    await walk.tell(FO, id, 'bezwaar/bezwaar-ingetrokken', {
      bezwaarintrekking: { ontvangenOp: today(world.clock) },
    });
    await walk.ended(FO, id, 'ingetrokken');
  });

  it('art. 6:21 Awb: the talk ends in a withdrawal', async () => {
    const { id } = await object();
    await walk.complete(SECRETARIAAT, id, 'bezwaar-controleren');
    await walk.complete(FO, id, 'informeel-bespreken', {
      informeelContact: {
        uitkomst: 'ingetrokken',
        besprokenOp: today(world.clock),
        ingetrokkenOp: today(world.clock),
      },
    });

    const zaak = await walk.ended(FO, id, 'ingetrokken');
    expect(zaak.termijnen.filter(({ status }) => status === 'lopend')).to.deep.equal([]);
    expect((await walk.letters(id)).at(-1)).to.equal('bezwaar-intrekkingsbevestiging');
  });

  it('art. 7:11 lid 2 Awb: partly well-founded: the claim that runs is lowered', async () => {
    const { id } = await object();
    await withoutHearing(id);
    await decide(id, {
      uitkomst: 'gedeeltelijk-gegrond',
      gevolg: 'gewijzigd',
      nieuwBesluit: 'U hoeft 200 euro minder terug te betalen.',
      uitvoering: 'Verlaag de vordering met 200 euro.',
      advies: 'wijkt-af',
      afwijking: 'Over november gaf u uw werk wel op tijd door.',
    });
    await walk.complete('bo-inkomen-1', id, 'beslissing-uitvoeren', {
      uitvoering: { soort: 'vordering-verlagen', bedrag: 200 },
    });
    await walk.complete(KWALITEIT, id, 'leerpunt-vastleggen');

    expect((await walk.ended(FO, id, 'afgerond')).uitkomst).to.equal(
      'bezwaar-gedeeltelijk-gegrond',
    );
    await until('300 owed', async () => {
      const [row] = await world.database.asOwner<{ saldo: string }>(
        'select sum(saldo)::text as saldo from vordering_saldi where zaak_id = $1',
        [vordering.id],
      );
      return Number(row?.saldo) === 300;
    });
    expect(await walk.passed(id, 'USER_TASK')).not.to.include('hoorzitting-plannen');
  });

  it('art. 6:6 Awb: nothing came within the time to repair: inadmissible, without a hearing', async () => {
    const { id } = await object({ gronden: undefined });
    await walk.complete(SECRETARIAAT, id, 'bezwaar-controleren', {
      bezwaarcontrole: { gronden: false },
    });
    const herstel = await term(id, 'grondentermijn');
    expect(herstel.einddatum).to.equal(addPeriod(today(world.clock), 'P2W'));
    const stil = await until('the clock stands still', async () =>
      (await walk.zaak(FO, id)).termijnen.find(
        ({ soort, status }) => soort === 'bezwaarbeslissing' && status === 'opgeschort',
      ),
    );
    await world.advance({ days: daysBetween(today(world.clock), herstel.einddatum) + 1 });
    const taak = await walk.task(SECRETARIAAT, id, 'ontvankelijkheid-beoordelen');
    expect(JSON.stringify(taak)).to.include('Niet aangevuld tot en met');
    const weer = await term(id, 'bezwaarbeslissing');
    expect(weer.status).to.equal('lopend');
    expect(weer.einddatum >= stil.einddatum).to.equal(true);
    await walk.complete(SECRETARIAAT, id, 'ontvankelijkheid-beoordelen', {
      ontvankelijkheidsoordeel: {
        oordeel: 'niet-ontvankelijk',
        kennelijk: true,
        motivering: 'U hebt niet laten weten waarom u het niet eens bent.',
      },
    });
    const afzien = await walk.task(COMMISSIE, id, 'afzien-bevestigen');
    expect(JSON.stringify(afzien), 'the advice with its ground').to.include('art. 7:3 onder a Awb');
    await walk.complete(COMMISSIE, id, 'afzien-bevestigen', {
      horenbesluit: { afzien: true, motivering: 'Aan de termijn is geen twijfel.' },
    });
    await decide(id, { uitkomst: 'niet-ontvankelijk', artikel: 'art. 6:6 Awb', advies: 'geen' });
    await walk.complete(KWALITEIT, id, 'leerpunt-vastleggen');

    expect((await walk.ended(FO, id, 'afgerond')).uitkomst).to.equal('bezwaar-niet-ontvankelijk');
    expect(await walk.letters(id)).to.deep.equal([
      'bezwaar-ontvangstbevestiging',
      'bezwaar-hersteltermijn',
      'beslissing-op-bezwaar',
    ]);
  });

  it('art. 4:102 Awb: the recovery is revoked: nothing is owed, what was paid goes back with interest', async () => {
    const op = today(world.clock);
    await walk.tell(BO, vordering.id, 'terugvordering/betaling-ontvangen', {
      betaling: { bedrag: 100, ontvangenOp: op, nummer: 7001 },
    });
    const { id } = await object();
    await withoutHearing(id);
    await decide(id, {
      uitkomst: 'gegrond',
      gevolg: 'herroepen',
      nieuwBesluit: 'U hoeft niets terug te betalen.',
      uitvoering: 'Laat de vordering vervallen en betaal terug.',
    });
    await walk.complete('bo-inkomen-1', id, 'beslissing-uitvoeren', {
      uitvoering: { soort: 'vordering-herroepen' },
    });
    await walk.complete(BO, vordering.id, 'terugbetaling-vaststellen', {
      vernietigingAfloop: { rente: 1.25, berekening: 'Wettelijke rente over 100 euro.' },
    });

    const zaak = await walk.ended(FO, vordering.id, 'afgerond');
    expect(zaak.uitkomst).to.equal('vernietigd');
    expect(
      await world.database.asOwner(
        `select o.soort, o.bedrag::text from invorderingsopdrachten o join vorderingen v on v.id = o.vordering_id
         where v.zaak_id = $1 and o.soort in ('terugbetalen', 'rente-vergoeden') order by o.bedrag`,
        [vordering.id],
      ),
    ).to.deep.equal([
      { soort: 'rente-vergoeden', bedrag: '1.25' },
      { soort: 'terugbetalen', bedrag: '100.00' },
    ]);
    expect((await walk.letters(vordering.id)).at(-1)).to.equal('afsluitbericht');
  });

  it('art. 7:11 lid 2 Awb: a rejection is revoked: the application is decided again, within its own days', async () => {
    const op = today(world.clock);
    const ontvangenOp = addDays(op, -30);
    const aanvraag = await walk.begin(
      FO,
      'dinkelland',
      'aanvraag/melding',
      {
        melding: { meldingsdatum: addDays(op, -31), opnieuw: true },
        aanvraagovername: { ontvangenOp, toegekend: false },
      },
      'onderzoek',
    );
    const conclude = async (
      id: string,
      vaststelling: Record<string, unknown>,
      concept: Record<string, unknown>,
    ) => {
      await walk.complete('bo-inkomen-1', id, 'recht-vaststellen', { vaststelling });
      await walk.complete('bo-inkomen-1', id, 'conceptbesluit-opstellen', { concept });
      await walk.complete(KWALITEIT, id, 'besluit-toetsen');
      await walk.complete(KWALITEIT, id, 'besluit-nemen');
    };
    await walk.complete('bo-inkomen-1', aanvraag.id, 'recht-verifieren');
    await conclude(
      aanvraag.id,
      {
        uitkomst: 'afwijzen',
        afwijzingsgrond: 'vermogen',
        bevestigd: false,
        motivering: 'De auto is meer waard dan de grens (art. 34 Pw).',
      },
      {
        soort: 'afwijzing',
        ingangsdatum: undefined,
        bedragPerMaand: undefined,
        artikel: 'art. 34 lid 3 Pw',
        motivering: 'Uw vermogen is hoger dan de grens die voor u geldt.',
        redenNietHoren: 'De gegevens komen van de inwoner zelf.',
      },
    );
    await walk.ended(FO, aanvraag.id, 'afgerond');
    await world.advance({ days: 10 });
    const { id } = await object({ besluit: aanvraag.nummer });
    await withoutHearing(id);
    await decide(id, {
      uitkomst: 'gegrond',
      gevolg: 'herroepen',
      nieuwBesluit: 'U krijgt alsnog een uitkering.',
      uitvoering: 'Ken de uitkering toe en betaal na.',
    });
    await walk.complete('bo-inkomen-1', id, 'beslissing-uitvoeren');

    const again = await walk.followedBy(id, 'aanvraag');
    const { einddatum, uitleg } = await walk.term(FO, again.id, 'beslistermijn');
    const grond = 'art. 7:11 lid 2 Awb';
    expect(uitleg.map(({ artikel }) => artikel)).to.include(grond);
    expect(einddatum, 'ten days stood still').to.equal(
      computeTerm({
        grondslag: 'art. 4:13 lid 2 Awb',
        begintOp: ontvangenOp,
        duur: 'P8W',
        opschortingen: [{ van: op, tot: today(world.clock), grond }],
        atw: true,
      }).einddatum,
    );
    await conclude(again.id, {}, { ingangsdatum: ontvangenOp });
    await walk.complete(FO, again.id, 'afspraken-vastleggen');
    expect((await walk.ended(FO, again.id, 'afgerond')).uitkomst).to.equal('toekenning');
    expect(
      await world.database.asOwner(
        'select soort, bedrag::text, ingangsdatum::text from betalingen where zaak_id = $1',
        [again.id],
      ),
    ).to.deep.equal([{ soort: 'uitkering', bedrag: '1401.50', ingangsdatum: ontvangenOp }]);
  });
});
