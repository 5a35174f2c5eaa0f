import { expect } from 'chai';
import { endOfDay } from '../../law/instant.ts';
import { besluitVastleggen } from '../../workers/aanvraag/besluit-vastleggen.ts';
import { uitkeringStarten } from '../../workers/aanvraag/uitkering-starten.ts';
import { voorschotVoorbereiden } from '../../workers/aanvraag/voorschot-voorbereiden.ts';
import { briefOpstellen } from '../../workers/bekendmaking/brief-opstellen.ts';
import { adviesVastleggen } from '../../workers/toetsing-regeling/advies-vastleggen.ts';
import { adviesVragen } from '../../workers/toetsing-regeling/advies-vragen.ts';
import { conceptVoorbereiden } from '../../workers/toetsing-regeling/concept-voorbereiden.ts';
import { middelenBerekenen } from '../../workers/toetsing-regeling/middelen-berekenen.ts';
import { toetsingVoorbereiden } from '../../workers/toetsing-regeling/toetsing-voorbereiden.ts';
import { voorschotAanvragen } from '../../workers/toetsing-regeling/voorschot-aanvragen.ts';
import { textOf } from '../letters/pdf-text.ts';
import { cases, DOSSIER } from './cases.ts';
import { createWorkerWorld, MONDAY, submitted, type WorkerWorld } from './world.ts';

const NORM = { bedrag: 1401.5, grondslag: 'art. 21 Pw', bron: 'Pw', geverifieerd: true };
const ADVICE = { uitkomst: 'toekennen', grondslag: 'art. 36 lid 1 Pw', bron: 'pagina 2023' };

describe('workers/toetsing-regeling', () => {
  let world: WorkerWorld;
  let build: ReturnType<typeof cases>;
  before(async () => {
    world = await createWorkerWorld();
    build = cases(world);
  });
  after(() => world.close());
  beforeEach(() => {
    world.state.now = MONDAY;
  });

  const open = (regeling: string, dossier: object = {}) =>
    world.newZaak({ regeling, aanvraagOp: '2026-02-02', dossier: { ...DOSSIER, ...dossier } });
  const prepare = (zaakId: string) =>
    world.done(toetsingVoorbereiden, { zaakId, partnerLeeftijdsgroep: 'geen' });
  const section = async (zaakId: string, naam: string) =>
    (
      await build.rows<{ sectie: Record<string, unknown> | null }>(
        'select gegevens -> $2 as sectie from dossiers where zaak_id = $1',
        zaakId,
        naam,
      )
    )[0]?.sectie;

  describe('advies-vragen', () => {
    const asked = (zaakId: string) =>
      build.rows(
        "select inhoud from outbox where zaak_id = $1 and soort = 'roz-advies-vragen' order by id",
        zaakId,
      );

    it('asks ROZ Twente once and says when somebody asks: after six weeks, or what the municipality set', async () => {
      const zaakId = await open('bbz');
      expect(await world.done(adviesVragen, { zaakId })).to.deep.equal({
        rozAdviesTot: endOfDay('2026-03-16'),
      });
      expect(await asked(zaakId)).to.deep.equal([
        { inhoud: { aanleiding: 'eerste', adviesVoor: '2026-03-16' } },
      ]);
      expect(
        await build.rows('select sjabloon from brieven where zaak_id = $1', zaakId),
      ).to.deep.equal([{ sjabloon: 'advies-gevraagd' }]);
      expect(await section(zaakId, 'rozVerzoek')).to.deep.equal({
        gevraagdOp: '2026-02-02',
        adviesVoor: '2026-03-16',
        aanleiding: 'eerste',
      });
    });

    it('reminds ROZ while it is silent; an advice that was not enough makes room for the next and stays readable', async () => {
      const zaakId = await open('bbz', {
        rozVerzoek: { gevraagdOp: '2026-01-05', kenmerk: 'ROZ-1' },
      });
      await world.done(adviesVragen, { zaakId });
      await world.database.asOwner(
        "update dossiers set gegevens = gegevens || jsonb_build_object('rozAdvies', $2::jsonb) where zaak_id = $1",
        [
          zaakId,
          JSON.stringify({
            advies: 'voorwaarden',
            adviesOp: '2026-01-30',
            soort: 'levensonderhoud',
            bedrag: 1100,
            maanden: 12,
            voorwaarden: 'Elk kwartaal cijfers',
            samenvatting: 'De omzet is onzeker.',
          }),
        ],
      );
      await world.done(adviesVragen, { zaakId });

      expect(await asked(zaakId)).to.deep.equal([
        { inhoud: { aanleiding: 'herinnering', adviesVoor: '2026-03-16' } },
        { inhoud: { aanleiding: 'opnieuw', adviesVoor: '2026-03-16' } },
      ]);
      expect(
        await build.rows(
          'select sjabloon, onderwerp from brieven where zaak_id = $1 order by opgesteld_op',
          zaakId,
        ),
        'the resident hears of a new question, not of a reminder',
      ).to.deep.equal([
        {
          sjabloon: 'advies-gevraagd',
          onderwerp: 'Wij hebben opnieuw advies gevraagd over uw aanvraag',
        },
      ]);
      expect(await section(zaakId, 'rozAdvies')).to.equal(null);
      const { eerder, kenmerk } = (await section(zaakId, 'rozVerzoek')) ?? {};
      expect(kenmerk).to.equal('ROZ-1');
      expect(eerder).to.have.length(1);
      expect(String((eerder as string[])[0]).replace(/\s/g, ' ')).to.equal(
        '30 januari 2026: toekennen onder voorwaarden. levensonderhoud, € 1.100,00, 12 maanden. Elk kwartaal cijfers. De omzet is onzeker.',
      );
    });
  });

  describe('concept-voorbereiden', () => {
    const CAPITAL = { soort: 'bedrijfskapitaal', vorm: 'lening', bedrag: 12_000, maanden: 36 };
    const prepared = async (regeling: string, rechtUitkomst: string, dossier: object) => {
      const zaakId = await world.newZaak({ regeling, dossier });
      await world.done(conceptVoorbereiden, { zaakId, rechtUitkomst } as never);
      return section(zaakId, 'concept');
    };

    it('takes kind, amount and months of the advice over, and what was determined', async () => {
      expect(await prepared('bbz', 'toekennen-lening', { rozAdvies: CAPITAL })).to.deep.equal({
        soort: 'toekenning-lening',
        uitbetaling: 'eenmalig',
        bedragEenmalig: 12_000,
        bbzSoort: 'bedrijfskapitaal',
        maanden: 36,
      });
      const income = { soort: 'levensonderhoud', vorm: 'om-niet', bedrag: 1100, maanden: 12 };
      expect(await prepared('bbz', 'toekennen', { rozAdvies: income })).to.deep.equal({
        soort: 'toekenning',
        uitbetaling: 'maandelijks',
        bedragPerMaand: 1100,
        bbzSoort: 'levensonderhoud',
        maanden: 12,
      });
    });

    it('names no money when ROZ did not, or when nothing is granted', async () => {
      expect(await prepared('bbz', 'afwijzen', { rozAdvies: CAPITAL })).to.deep.equal({
        soort: 'afwijzing',
      });
      expect(await prepared('bbz', 'toekennen', {})).to.deep.equal({ soort: 'toekenning' });
    });

    it('leaves a draft that is there, and the other schemes, as they are', async () => {
      const concept = { soort: 'afwijzing', motivering: 'Er is geen recht.' };
      expect(await prepared('bbz', 'toekennen', { rozAdvies: CAPITAL, concept })).to.deep.equal(
        concept,
      );
      expect(await prepared('iit', 'toekennen', {})).to.equal(null);
    });
  });

  describe('toetsing-voorbereiden', () => {
    it('adds up the costs, those of the twelve months too, and looks at the day of the application', async () => {
      world.state.now = new Date('2026-02-20T09:00:00.000Z');
      const zaakId = await open('bijzondere-bijstand', {
        kosten: {
          posten: [{ bedrag: 300.1 }, { bedrag: 49.9 }],
          eerderDitJaar: 100,
          noodzakelijk: true,
          bijzonder: false,
          voorliggend: false,
          duurzaam: true,
        },
      });

      expect(await prepare(zaakId)).to.include({
        peildatum: '2026-02-02',
        kosten: 350,
        kostenTwaalfMaanden: 450,
        noodzakelijk: true,
        bijzondereOmstandigheden: false,
        voorliggendeVoorziening: false,
        duurzameGoederen: true,
        kostendelers: 0,
        vermogen: 2500,
      });
    });

    it('leaves open what was not asked for this scheme', async () => {
      const zaakId = await world.newZaak({ regeling: 'iit', dossier: {} });

      const facts = await prepare(zaakId);
      expect(facts).to.include({
        kosten: null,
        kostenTwaalfMaanden: null,
        studiefinanciering: null,
      });
      expect(facts).to.include({ eerderToegekend: null, maandenLaagInkomen: null, vermogen: null });
      expect(facts).to.include({ geborenVoor1965: null, participatieMaximum: null });
    });

    for (const [when, genomenOp, found] of [
      ['exactly twelve months before', '2025-02-02', true],
      ['a day more than twelve months before', '2025-02-01', false],
      ['the day before', '2026-02-01', true],
    ] as const) {
      it(`art. 36 lid 3 Pw: a grant of ours ${when} → ${found}`, async () => {
        const bsn = { inwoner: 'kostendelers' } as const;
        await world.database.asOwner(
          "delete from besluiten where zaak_id in (select id from zaken where regeling = 'iit')",
        );
        const earlier = await world.newZaak({ ...bsn, regeling: 'iit', dossier: DOSSIER });
        await submitted(world, earlier, 'conceptbesluit-opstellen', 'bo-inkomen-1');
        await submitted(world, earlier, 'besluit-nemen', 'bo-kwaliteit');
        await world.done(besluitVastleggen, { zaakId: earlier, besluitSoort: 'toekenning' });
        await world.database.asOwner('update besluiten set genomen_op = $2 where zaak_id = $1', [
          earlier,
          `${genomenOp}T12:00:00+01:00`,
        ]);
        const zaakId = await world.newZaak({
          ...bsn,
          regeling: 'iit',
          aanvraagOp: '2026-02-02',
          dossier: { inkomensverloop: { eerderElders: false } },
        });

        expect(await prepare(zaakId)).to.include({ eerderToegekend: found });
      });
    }

    it('art. 36b lid 2 Pw: a medical advice goes before what was thought first', async () => {
      const studie = { studiefinanciering: true, wajong: false, lid1: 'advies-nodig' };
      const first = await open('studietoeslag', { studie });
      const then = await open('studietoeslag', {
        studie,
        medischAdvies: { conclusie: 'niet-voldaan' },
      });

      expect(await prepare(first)).to.include({ artikel36bLid1: 'advies-nodig' });
      expect(await prepare(then)).to.include({ artikel36bLid1: 'niet-voldaan' });
    });

    it('IOAW, IOAZ: takes the ages from the date of birth', async () => {
      const zaakId = await open('ioaw', {
        persoon: { geboortedatum: '1964-12-31' },
        arbeidsverleden: { werkloosSinds: '2014-12-31', eindeBedrijf: '2019-12-30', wwGehad: true },
      });

      expect(await prepare(zaakId)).to.include({
        geborenVoor1965: true,
        werkloosNa50: true,
        wwGehad: true,
        gestoptNa55: false,
        urencriterium: null,
      });
    });

    it('takes the maximum of the municipality once that is a number', async () => {
      const zaakId = await open('maatschappelijke-participatie', {
        deelname: { doelgroep: true, kosten: 180 },
      });
      expect(await prepare(zaakId)).to.include({ kosten: 180, participatieMaximum: null });
      await world.database.asOwner(
        `update instellingen set waarde = '150' where sleutel = 'participatie-maximum' and gemeente = 'dinkelland'`,
      );

      expect(await prepare(zaakId)).to.include({ binnenDoelgroep: true, participatieMaximum: 150 });
    });
  });

  describe('middelen-berekenen', () => {
    it('counts all income above the norm over the period of the municipality, and the assets', async () => {
      const zaakId = await open('bijzondere-bijstand', {
        inkomen: { heeftInkomen: true, posten: [{ soort: 'pensioen', nettoPerMaand: 1500 }] },
      });
      const { eigenMiddelen } = await world.done(middelenBerekenen, {
        zaakId,
        peildatum: '2026-02-02',
        bijstandsnorm: NORM,
      });

      expect(eigenMiddelen).to.equal(98.5 * 12 + 2500);
      expect(await section(zaakId, 'regelingadvies')).to.include({ eigenMiddelen: 3682 });
    });

    it('says nothing when no norm is known', async () => {
      const zaakId = await open('bijzondere-bijstand');

      expect(
        await world.done(middelenBerekenen, {
          zaakId,
          peildatum: '2026-02-02',
          bijstandsnorm: { ...NORM, bedrag: null },
        }),
      ).to.deep.equal({ eigenMiddelen: null });
    });
  });

  describe('advies-vastleggen', () => {
    const advise = (zaakId: string, anders: object, meer: object = {}) =>
      world.done(adviesVastleggen, {
        zaakId,
        peildatum: '2026-02-02',
        regelingtoets: { ...ADVICE, bedrag: 460, geverifieerd: true, ...anders },
        ...meer,
      });

    it('keeps what the table says with ground and source', async () => {
      const zaakId = await open('iit');
      await advise(zaakId, {});

      expect(await section(zaakId, 'regelingadvies')).to.deep.equal({
        ...ADVICE,
        peildatum: '2026-02-02',
        bedrag: 460,
        geverifieerd: true,
        waarschuwing: 'Geen bijzonderheden.',
      });
    });

    it('takes back an amount that is no longer known, and says so', async () => {
      const zaakId = await open('iit');
      await advise(zaakId, {});
      await advise(zaakId, { bedrag: null, geverifieerd: false });

      const advies = await section(zaakId, 'regelingadvies');
      expect(advies).not.to.have.property('bedrag');
      expect(advies?.waarschuwing).to.include('Er is geen bedrag bekend');
    });

    it('warns of a threshold that was not verified', async () => {
      const zaakId = await open('bijzondere-bijstand');
      await advise(
        zaakId,
        { vorm: 'kiezen' },
        {
          bijzondereBijstandDrempel: {
            onderDrempel: false,
            drempel: 176,
            grondslag: 'art. 35 lid 2 Pw',
            bron: 'tweede hand',
            geverifieerd: false,
          },
        },
      );

      expect(await section(zaakId, 'regelingadvies')).to.include({
        vorm: 'U kiest: om niet of als lening (art. 51 lid 1 Pw)',
        waarschuwing: 'Niet alles is geverifieerd. Controleer het voordat u beslist.',
      });
    });
  });

  it('art. 52 lid 3 Pw: an advance of special assistance knows the expected amount', async () => {
    const zaakId = await world.newZaak({
      regeling: 'bijzondere-bijstand',
      dossier: { regelingadvies: { uitkomst: 'toekennen', bedrag: 350 } },
    });
    await world.done(voorschotAanvragen, { zaakId });

    expect(
      await build.rows(
        "select inhoud ->> 'naam' as naam from outbox where zaak_id = $1 and soort = 'proces-bericht'",
        zaakId,
      ),
    ).to.deep.equal([{ naam: 'voorschot-nodig' }]);
    expect(await world.done(voorschotVoorbereiden, { zaakId })).to.include({
      verwachteUitkering: 350,
      voorschotBeletsel: 'geen',
    });
  });

  describe('a grant', () => {
    const decide = async (regeling: string, concept: object, besluitSoort = 'toekenning') => {
      const zaakId = await open(regeling, {
        advies: undefined,
        concept: {
          soort: besluitSoort,
          ingangsdatum: '2026-02-02',
          artikel: 'art. 36 Pw',
          motivering: 'U voldoet aan de voorwaarden van de regeling.',
          ...concept,
        },
      });
      const besluitId = await build.besluit(zaakId, besluitSoort);
      await world.done(briefOpstellen, { zaakId, besluitId });
      await world.done(uitkeringStarten, { zaakId, besluitId });
      const [brief] = await build.rows<{ sjabloon: string; pdf: Buffer }>(
        'select sjabloon, pdf from brieven where zaak_id = $1',
        zaakId,
      );
      return {
        sjabloon: brief?.sjabloon,
        tekst: textOf(brief?.pdf ?? Buffer.alloc(0)).replace(/\s+/g, ' '),
        betalingen: await build.rows(
          'select soort, bedrag::text, ritme from betalingen where zaak_id = $1',
          zaakId,
        ),
        wijzigingen: await build.rows<{ soort: string; ingangsdatum: string; reeks: string }>(
          "select inhoud ->> 'soort' as soort, inhoud ->> 'ingangsdatum' as ingangsdatum, reeks from outbox where zaak_id = $1 and soort = 'uitkering-wijzigen'",
          zaakId,
        ),
      };
    };

    for (const [regeling, sjabloon] of [
      ['bijzondere-bijstand', 'toekenning-bijzondere-bijstand'],
      ['iit', 'toekenning-inkomenstoeslag'],
      ['studietoeslag', 'toekenning-studietoeslag'],
      ['maatschappelijke-participatie', 'toekenning-participatie'],
      ['bbz', 'toekenning-bbz'],
    ] as const) {
      it(`of ${regeling} that is paid once: its own letter, one payment`, async () => {
        const found = await decide(regeling, { uitbetaling: 'eenmalig', bedragEenmalig: 460 });

        expect(found.sjabloon).to.equal(sjabloon);
        expect(found.tekst).to.include('€ 460,00. Dit bedrag krijgt u één keer.');
        expect(found.betalingen).to.deep.equal([
          { soort: 'uitkering', bedrag: '460.00', ritme: 'eenmalig' },
        ]);
      });
    }

    for (const regeling of ['ioaw', 'ioaz'] as const) {
      it(`of ${regeling} that is paid every month, without a norm`, async () => {
        const found = await decide(regeling, { bedragPerMaand: 1300 });

        expect(found.sjabloon).to.equal('toekenning-ioaw-ioaz');
        expect(found.tekst).to.include('€ 1.300,00 per maand, vanaf 2 februari 2026');
        expect(found.betalingen).to.deep.equal([
          { soort: 'uitkering', bedrag: '1300.00', ritme: 'maandelijks' },
        ]);
      });
    }

    it('of the Bbz to live on lasts as many months as the decision says, and then ends', async () => {
      const found = await decide('bbz', {
        uitbetaling: 'maandelijks',
        bedragPerMaand: 1100,
        bbzSoort: 'levensonderhoud',
        maanden: 12,
      });

      expect(found.tekst)
        .to.include('Dit geld is om van te leven. U krijgt het 12 maanden. Daarna stopt het.')
        .and.not.include('artikel 48');
      expect(found.betalingen).to.deep.equal([
        { soort: 'uitkering', bedrag: '1100.00', ritme: 'maandelijks' },
      ]);
      expect(
        found.wijzigingen.map(({ reeks, ...wijziging }) => [wijziging, reeks.slice(0, 11)]),
      ).to.deep.equal([[{ soort: 'beeindigen', ingangsdatum: '2027-02-02' }, 'betalingen-']]);
    });

    it('of the Bbz for the business as a loan says in how many months it is paid back', async () => {
      const found = await decide(
        'bbz',
        {
          uitbetaling: 'eenmalig',
          bedragEenmalig: 12_000,
          bbzSoort: 'bedrijfskapitaal',
          maanden: 36,
          redenLening: 'Geld voor een bedrijf is een lening.',
        },
        'toekenning-lening',
      );

      expect(found.tekst)
        .to.include('Dit geld is voor uw bedrijf. U betaalt het terug in 36 maanden.')
        .and.not.include('artikel 48');
      expect(found.wijzigingen).to.deep.equal([]);
    });

    it('of special assistance as a loan says why', async () => {
      const { tekst } = await decide(
        'bijzondere-bijstand',
        {
          uitbetaling: 'eenmalig',
          bedragEenmalig: 350,
          redenLening: 'Een wasmachine gaat jaren mee.',
        },
        'toekenning-lening',
      );

      expect(tekst)
        .to.include('Een wasmachine gaat jaren mee.')
        .and.include('artikel 48 en 51 van de Participatiewet');
    });
  });
});
