import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { expect } from 'chai';
import type { Besluit } from '../../api/zaken/schema.ts';
import { resident } from '../../demo/residents.ts';
import { loadForms } from '../../forms/load.ts';
import { addPeriod, daysBetween } from '../../law/calendar.ts';
import { today } from '../../law/clock.ts';
import { computeTerm } from '../../law/terms.ts';
import { warningDate } from '../../law/warning.ts';
import { until } from '../support/until.ts';
import { createWorld, type World } from '../support/world.ts';
import { driver } from './driver.ts';

const BO = 'bo-inkomen-1';
const KWALITEIT = 'bo-kwaliteit';
const OLDENZAAL = { account: 'consulent-oldenzaal', gemeente: 'oldenzaal' } as const;
const DINKELLAND = { account: 'consulent-dinkelland', gemeente: 'dinkelland' } as const;
type Sections = Record<string, Record<string, unknown>>;

/** The example of the form for this scheme. */
const circumstances = (regeling: string): Sections => {
  const form = loadForms().get('toetsing-regeling/omstandigheden-vastleggen');
  const found = form?.voorbeelden.find(
    (example) => (example as Sections).melding?.regeling === regeling,
  );
  return found as Sections;
};

/** The schemes beside general assistance, from melding to payment. */
describe('aanvraag: the other schemes', () => {
  let world: World;
  let walk: ReturnType<typeof driver>;
  before(async () => {
    world = await createWorld();
    walk = driver(world);
  });
  after(() => world.close());

  const file = async (
    { account, gemeente }: { account: string; gemeente: string },
    regeling: string,
    bsn: string,
  ) => {
    const { id } = await walk.start(account, gemeente, {
      bsn,
      regeling,
      meldingsdatum: today(world.clock),
    });
    await walk.complete(account, id, 'aanvraag-registreren', {
      aanvraag: { ontvangenOp: today(world.clock) },
    });
    await walk.complete(account, id, 'volledigheid-beoordelen');
    return id;
  };
  const decide = async (id: string, concept: Record<string, unknown>) => {
    await walk.complete(BO, id, 'conceptbesluit-opstellen', {
      concept: { bedragPerMaand: undefined, ingangsdatum: today(world.clock), ...concept },
    });
    await walk.complete(KWALITEIT, id, 'besluit-toetsen');
    await walk.complete(KWALITEIT, id, 'besluit-nemen');
  };
  const rejection = {
    soort: 'afwijzing',
    ingangsdatum: undefined,
    zienswijzeNodig: false,
    redenNietHoren: 'Het besluit rust op wat de inwoner zelf opgaf.',
  };
  const decision = async (account: string, id: string): Promise<Besluit | undefined> =>
    (await (await world.as(account)).get<{ besluiten: Besluit[] }>(`/zaken/${id}/besluiten`)).body
      .besluiten[0];
  const letters = async (id: string) =>
    (
      await world.database.asOwner<{ sjabloon: string }>(
        'select sjabloon from brieven where zaak_id = $1 order by opgesteld_op, sjabloon',
        [id],
      )
    ).map(({ sjabloon }) => sjabloon);
  const paid = (id: string) =>
    world.database.asOwner(
      'select soort, bedrag::text, ritme from betalingen where zaak_id = $1 order by opgedragen_op, soort',
      [id],
    );
  const advice = async (account: string, id: string) => {
    const { formulier: _, ...taak } = await walk.task(account, id, 'recht-vaststellen');
    return (taak as unknown as { gegevens: Sections }).gegevens.regelingadvies;
  };
  /** Eight weeks from today, and on to a working day (art. 4:13 Awb). */
  const eightWeeks = () =>
    computeTerm({
      grondslag: 'art. 4:13 lid 2 Awb',
      begintOp: today(world.clock),
      duur: 'P8W',
      atw: true,
    }).einddatum;

  it('special assistance: costs, own means and threshold; granted as a loan, paid once', async () => {
    const id = await file(
      DINKELLAND,
      'bijzondere-bijstand',
      resident('alleenstaandDinkelland').bsn,
    );
    const term = (await walk.zaak(DINKELLAND.account, id)).beslistermijn;
    expect(term?.einddatum).to.equal(eightWeeks());
    await walk.complete(DINKELLAND.account, id, 'omstandigheden-vastleggen', {
      ...circumstances('bijzondere-bijstand'),
      vermogen: { heeftBezit: false, heeftSchulden: false, eigenWoning: false },
    });

    expect(await advice(BO, id)).to.include({
      uitkomst: 'toekennen',
      bedrag: 450,
      eigenMiddelen: 0,
      vorm: 'U kiest: om niet of als lening (art. 51 lid 1 Pw)',
      peildatum: today(world.clock),
    });
    await walk.complete(BO, id, 'recht-vaststellen', {
      regelingoordeel: { uitkomst: 'toekennen-lening' },
    });
    await decide(id, {
      soort: 'toekenning-lening',
      uitbetaling: 'eenmalig',
      bedragEenmalig: 450,
      redenLening: 'Een wasmachine gaat jaren mee (art. 51 Pw).',
      artikel: 'art. 35 lid 1 Pw; art. 51 lid 1 Pw',
      afgewezenDelen: [
        {
          deel: 'de kosten van een droger',
          reden: 'Drogen kan ook zonder droger.',
          artikel: 'art. 35 lid 1 Pw',
        },
      ],
      zienswijzeNodig: false,
      redenNietHoren: 'Het besluit rust op wat de inwoner zelf opgaf.',
    });
    const zaak = await walk.ended(DINKELLAND.account, id, 'afgerond');

    expect(zaak.uitkomst).to.equal('toekenning-lening');
    expect(await letters(id)).to.have.members([
      'ontvangstbevestiging',
      'toekenning-bijzondere-bijstand',
    ]);
    expect(await paid(id)).to.deep.equal([
      { soort: 'uitkering', bedrag: '450.00', ritme: 'eenmalig' },
    ]);
    expect(await decision(BO, id)).to.include({
      bedragPerMaand: null,
      bedragEenmalig: '450.00',
      ingangsdatum: today(world.clock),
    });
    expect(await decision(BO, id)).to.have.nested.property(
      'gegevens.concept.afgewezenDelen[0].deel',
      'de kosten van een droger',
    );
    expect(zaak.taken.map(({ naam }) => naam)).not.to.include.members(['Intakegesprek voeren']);
    expect(
      await world.database.asOwner('select 1 from heronderzoeken where zaak_id = $1', [id]),
    ).to.deep.equal([]);
  });

  it('art. 52 lid 3 Pw: an urgent advance on special assistance is set off with it', async () => {
    const id = await file(
      DINKELLAND,
      'bijzondere-bijstand',
      resident('alleenstaandDinkelland').bsn,
    );
    const found = circumstances('bijzondere-bijstand');
    await walk.complete(DINKELLAND.account, id, 'omstandigheden-vastleggen', {
      ...found,
      kosten: {
        ...found.kosten,
        spoed: true,
        redenSpoed: 'De kinderen hebben geen schone kleren.',
      },
      vermogen: { heeftBezit: false, heeftSchulden: false, eigenWoning: false },
    });
    await walk.complete(BO, id, 'voorschot-vaststellen', { voorschot: { bedrag: 200 } });
    await walk.complete(BO, id, 'recht-vaststellen');
    await decide(id, { uitbetaling: 'eenmalig', bedragEenmalig: 450, artikel: 'art. 35 lid 1 Pw' });
    await walk.ended(DINKELLAND.account, id, 'afgerond');

    expect(await paid(id)).to.deep.equal([
      { soort: 'voorschot', bedrag: '200.00', ritme: 'eenmalig' },
      { soort: 'uitkering', bedrag: '450.00', ritme: 'eenmalig' },
      { soort: 'verrekening', bedrag: '200.00', ritme: 'eenmalig' },
    ]);
  });

  it('income supplement: granted by the rules of Oldenzaal, and refused when asked again within twelve months', async () => {
    const { bsn } = resident('alleenstaandOldenzaal');
    const first = await file(OLDENZAAL, 'iit', bsn);
    const granted = today(world.clock);
    const { termijnen } = await walk.zaak(OLDENZAAL.account, first);
    expect(termijnen.map(({ soort }) => soort)).to.deep.equal(['beslistermijn']);
    await walk.complete(
      OLDENZAAL.account,
      first,
      'omstandigheden-vastleggen',
      circumstances('iit'),
    );
    expect(await advice(BO, first)).to.include({ uitkomst: 'toekennen', bedrag: 460 });
    await walk.complete(BO, first, 'recht-vaststellen');
    await decide(first, { uitbetaling: 'eenmalig', bedragEenmalig: 460, artikel: 'art. 36 Pw' });
    await walk.ended(OLDENZAAL.account, first, 'afgerond');
    expect(await letters(first)).to.include('toekenning-inkomenstoeslag');
    expect(await paid(first)).to.deep.equal([
      { soort: 'uitkering', bedrag: '460.00', ritme: 'eenmalig' },
    ]);

    await world.advance({ days: 30 });
    const second = await file(OLDENZAAL, 'iit', bsn);
    await walk.complete(
      OLDENZAAL.account,
      second,
      'omstandigheden-vastleggen',
      circumstances('iit'),
    );
    expect(today(world.clock) < addPeriod(granted, 'P12M')).to.equal(true);
    expect(await advice(BO, second)).to.include({
      uitkomst: 'afwijzen',
      grondslag: 'art. 36 lid 3 Pw',
    });
    await walk.complete(BO, second, 'recht-vaststellen', {
      regelingoordeel: { uitkomst: 'afwijzen' },
    });
    await decide(second, {
      ...rejection,
      artikel: 'art. 36 lid 3 Pw',
      motivering: 'U kreeg de toeslag in de afgelopen twaalf maanden al.',
    });
    expect((await walk.ended(OLDENZAAL.account, second, 'afgerond')).uitkomst).to.equal(
      'afwijzing',
    );
    expect(await paid(second)).to.deep.equal([]);
  });

  it('income supplement in Dinkelland: no rules known, the back office fills in the amount and says why', async () => {
    const id = await file(DINKELLAND, 'iit', resident('inkomenUitWerk').bsn);
    await walk.complete(DINKELLAND.account, id, 'omstandigheden-vastleggen', circumstances('iit'));
    const found = await advice(BO, id);
    expect(found).to.include({ uitkomst: 'beoordelen' }).and.not.have.property('bedrag');
    await walk.complete(BO, id, 'recht-vaststellen', {
      regelingoordeel: {
        uitkomst: 'toekennen',
        bevestigd: false,
        motivering: 'Het bedrag komt uit de verordening van de gemeente.',
      },
    });
    await decide(id, { uitbetaling: 'eenmalig', bedragEenmalig: 400, artikel: 'art. 36 Pw' });

    expect((await walk.ended(DINKELLAND.account, id, 'afgerond')).uitkomst).to.equal('toekenning');
  });

  it('study supplement: a medical advice first, without a word of why in the engine; paid every month', async () => {
    const { bsn } = resident('student');
    const id = await file(OLDENZAAL, 'studietoeslag', bsn);
    await walk.complete(
      OLDENZAAL.account,
      id,
      'omstandigheden-vastleggen',
      circumstances('studietoeslag'),
    );
    await walk.complete(BO, id, 'medisch-advies-verwerken', {
      medischAdvies: { gevraagdOp: today(world.clock), ontvangenOp: today(world.clock) },
    });
    expect(await advice(BO, id)).to.include({
      uitkomst: 'toekennen',
      grondslag: 'art. 36b lid 1 Pw',
    });
    await walk.complete(BO, id, 'recht-vaststellen');
    await decide(id, {
      uitbetaling: 'maandelijks',
      bedragPerMaand: 300,
      artikel: 'art. 36b Pw',
    });
    await walk.ended(OLDENZAAL.account, id, 'afgerond');

    expect(await letters(id)).to.include('toekenning-studietoeslag');
    expect(await paid(id)).to.deep.equal([
      { soort: 'uitkering', bedrag: '300.00', ritme: 'maandelijks' },
    ]);
    expect(
      (await walk.zaak(OLDENZAAL.account, id)).termijnen.map(({ soort }) => soort),
    ).not.to.include('zoektermijn');
  });

  it('participation: what the municipality set is the most', async () => {
    await world.database.asOwner(
      "update instellingen set waarde = '150' where sleutel = 'participatie-maximum' and gemeente = 'oldenzaal'",
    );
    const id = await file(
      OLDENZAAL,
      'maatschappelijke-participatie',
      resident('alleenstaandOldenzaal').bsn,
    );
    await walk.complete(
      OLDENZAAL.account,
      id,
      'omstandigheden-vastleggen',
      circumstances('maatschappelijke-participatie'),
    );
    expect(await advice(BO, id)).to.include({ uitkomst: 'toekennen', bedrag: 150 });
    await walk.complete(BO, id, 'recht-vaststellen');
    await decide(id, {
      uitbetaling: 'eenmalig',
      bedragEenmalig: 150,
      artikel: 'regels van de gemeente',
    });
    await walk.ended(OLDENZAAL.account, id, 'afgerond');

    expect(await letters(id)).to.include('toekenning-participatie');
  });

  it('IOAW: after intake and verification its own conditions; the melding stays the first day for assistance', async () => {
    const { bsn } = resident('alleenstaandOldenzaal');
    const id = await file(OLDENZAAL, 'ioaw', bsn);
    await walk.complete(OLDENZAAL.account, id, 'intakegesprek-voeren');
    await walk.complete(BO, id, 'recht-verifieren');
    await walk.complete(OLDENZAAL.account, id, 'omstandigheden-vastleggen', circumstances('ioaw'));
    expect(await advice(BO, id)).to.include({ uitkomst: 'afwijzen', grondslag: 'art. 2 IOAW' });
    await walk.complete(BO, id, 'recht-vaststellen', { regelingoordeel: { uitkomst: 'afwijzen' } });
    await decide(id, {
      ...rejection,
      artikel: 'art. 2 IOAW',
      motivering: 'U bent na 1964 geboren. Dan is de IOAW niet voor u.',
    });

    expect((await walk.ended(OLDENZAAL.account, id, 'afgerond')).uitkomst).to.equal('afwijzing');
  });

  /** What ROZ Twente was asked about a case, in the order of asking. */
  const askedRoz = async (id: string) => {
    const answer = await fetch(`${world.simulatorsUrl}/roz/effecten`);
    const { effecten } = (await answer.json()) as {
      effecten: { gegevens: { zaakId: string; aanleiding: string } }[];
    };
    return effecten.flatMap(({ gegevens }) => (gegevens.zaakId === id ? gegevens.aanleiding : []));
  };
  const rozAsked = (id: string, aanleidingen: string[]) =>
    until(`ROZ to be asked ${aanleidingen.join()}`, async () =>
      isDeepStrictEqual(await askedRoz(id), aanleidingen),
    );
  const ADVICE = {
    advies: 'positief',
    soort: 'bedrijfskapitaal',
    vorm: 'lening',
    bedrag: 12_000,
    maanden: 36,
    samenvatting: 'Het bedrijf is levensvatbaar: het levert op termijn genoeg op.',
  };
  /** ROZ Twente advises by wire. */
  const advise = async (id: string, anders: object = {}, kenmerk: string = randomUUID()) => {
    const gegevens = { zaakId: id, adviesOp: today(world.clock), ...ADVICE, ...anders };
    const answer = await fetch(`${world.simulatorsUrl}/roz/postvak`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ soort: 'advies', gegevens, kenmerk }),
    });
    expect(answer.ok).to.equal(true);
    await until(`the message ${kenmerk} to be handled`, async () => {
      const [row] = await world.database.asOwner<{ status: string; reden: string | null }>(
        "select status, reden from postbus_berichten where partij = 'roz' and kenmerk = $1",
        [kenmerk],
      );
      expect(row?.reden ?? null).to.equal(null);
      return row?.status === 'verwerkt';
    });
  };
  /** The task of who determines the right begins again, with the other advice. */
  const renewed = (id: string, before: string, advies: string) =>
    until(`the task anew, with the advice ${advies}`, async () => {
      const { formulier: _, ...taak } = await walk.task(BO, id, 'recht-vaststellen');
      const { rozAdvies } = (taak as unknown as { gegevens: Sections }).gegevens;
      return taak.id !== before && rozAdvies?.advies === advies && taak;
    });
  /** How often the process heard of an advice. */
  const heard = async (id: string) =>
    (
      await world.database.asOwner(
        "select 1 from outbox where zaak_id = $1 and soort = 'proces-bericht' and inhoud ->> 'naam' = 'roz-advies'",
        [id],
      )
    ).length;
  const lastDay = async (id: string) =>
    (await walk.zaak(DINKELLAND.account, id)).beslistermijn?.einddatum ?? '';

  it('Bbz: thirteen weeks; ROZ is asked, and asked again, advises a loan, and the municipality decides', async () => {
    const id = await file(DINKELLAND, 'bbz', resident('zelfstandige').bsn);
    expect(await lastDay(id)).to.equal(addPeriod(today(world.clock), 'P13W'));
    await rozAsked(id, ['eerste']);
    await world.advance({ days: 43 });
    await walk.complete(BO, id, 'advies-navragen', {
      rozNavraag: { gesprokenOp: today(world.clock) },
    });
    await rozAsked(id, ['eerste', 'herinnering']);
    await advise(id);
    const { formulier: _, ...taak } = await walk.task(BO, id, 'recht-vaststellen');
    expect((taak as unknown as { gegevens: Sections }).gegevens.rozAdvies).to.include({
      ...ADVICE,
      ontvangenOp: today(world.clock),
    });
    const byPost = await (await world.as(BO)).post<{ detail: string }>(`/zaken/${id}/berichten`, {
      bericht: 'toetsing-regeling/roz-advies',
      formulierVersie: 1,
      gegevens: {
        rozAdvies: { ...ADVICE, ontvangenOp: today(world.clock), adviesOp: today(world.clock) },
      },
    });
    expect([byPost.status, byPost.body.detail]).to.deep.equal([
      409,
      'Dit is in deze zaak al gemeld.',
    ]);
    await walk.complete(BO, id, 'recht-vaststellen', {
      regelingoordeel: { uitkomst: 'toekennen-lening' },
    });
    const { formulier: __, ...draft } = await walk.task(BO, id, 'conceptbesluit-opstellen');
    expect((draft as unknown as { gegevens: Sections }).gegevens.concept).to.deep.equal({
      soort: 'toekenning-lening',
      uitbetaling: 'eenmalig',
      bedragEenmalig: 12_000,
      bbzSoort: 'bedrijfskapitaal',
      maanden: 36,
    });
    await decide(id, {
      soort: 'toekenning-lening',
      uitbetaling: 'eenmalig',
      bedragEenmalig: 12000,
      bbzSoort: 'bedrijfskapitaal',
      maanden: 36,
      redenLening: 'Geld voor een bedrijf is een lening.',
      artikel: 'Bbz 2004',
    });

    expect((await walk.ended(DINKELLAND.account, id, 'afgerond')).uitkomst).to.equal(
      'toekenning-lening',
    );
    expect(await letters(id)).to.have.members([
      'ontvangstbevestiging',
      'advies-gevraagd',
      'toekenning-bbz',
    ]);
    expect(await paid(id)).to.deep.equal([
      { soort: 'uitkering', bedrag: '12000.00', ritme: 'eenmalig' },
    ]);
  });

  it('Bbz: no advice; the team lead is warned, extends once by thirteen weeks, and a late refusal is followed', async () => {
    const id = await file(DINKELLAND, 'bbz', resident('zelfstandige').bsn);
    const begin = today(world.clock);
    const oud = await lastDay(id);
    await rozAsked(id, ['eerste']);
    await world.advance({ days: daysBetween(begin, warningDate(begin, oud)) + 1 });
    await walk.task(BO, id, 'advies-navragen');
    await walk.task('teamleider', id, 'termijn-in-gevaar-beoordelen');
    await world.advance({ days: daysBetween(today(world.clock), oud) });
    const nieuweDatum = addPeriod(oud, 'P13W');
    await walk.complete('teamleider', id, 'beslistermijn-verlengen', {
      verlenging: { nieuweDatum },
    });
    await until('the new last day', async () => (await lastDay(id)) > oud);
    expect(await lastDay(id)).to.equal(addPeriod(begin, 'P26W'));
    const afwijzing = {
      advies: 'negatief',
      soort: undefined,
      vorm: undefined,
      bedrag: undefined,
      maanden: undefined,
      samenvatting: 'Het bedrijf levert ook op termijn niet genoeg op om van te leven.',
    };
    await walk.tell(BO, id, 'toetsing-regeling/roz-advies', {
      rozAdvies: {
        ontvangenOp: today(world.clock),
        adviesOp: today(world.clock),
        ...afwijzing,
      },
    });
    await walk.task(BO, id, 'recht-vaststellen');
    await advise(id, { ...afwijzing, samenvatting: 'Het bedrijf levert niet genoeg op.' });
    expect(await heard(id), 'by post and by wire counts once').to.equal(1);
    const first = await walk.task(BO, id, 'recht-vaststellen');
    await advise(id);
    const second = await renewed(id, first.id, 'positief');
    await advise(id, afwijzing);
    await renewed(id, second.id, 'negatief');
    expect(await heard(id), 'another advice goes on to the case').to.equal(3);
    await walk.complete(BO, id, 'recht-vaststellen', { regelingoordeel: { uitkomst: 'afwijzen' } });
    await decide(id, {
      ...rejection,
      artikel: 'Bbz 2004',
      motivering: 'Uw bedrijf levert ook op termijn niet genoeg op. Dat adviseerde ROZ Twente.',
    });

    expect((await walk.ended(DINKELLAND.account, id, 'afgerond')).uitkomst).to.equal('afwijzing');
    expect(await letters(id)).to.have.members([
      'ontvangstbevestiging',
      'advies-gevraagd',
      'verlengingsbericht',
      'afwijzing',
    ]);
    expect(await paid(id)).to.deep.equal([]);
  });
});
