import { expect } from 'chai';
import { inTransaction } from '../../db/transaction.ts';
import { hervat } from '../../terms/hervat.ts';
import { beeindigingOnderzoeken } from '../../workers/aanvraag/beeindiging-onderzoeken.ts';
import { intrekkingBevestigen } from '../../workers/aanvraag/intrekking-bevestigen.ts';
import { nietBehandelenBewaken } from '../../workers/aanvraag/niet-behandelen-bewaken.ts';
import { ontvangstBevestigen } from '../../workers/aanvraag/ontvangst-bevestigen.ts';
import { overdragen } from '../../workers/aanvraag/overdragen.ts';
import { overlijdenVastleggen } from '../../workers/aanvraag/overlijden-vastleggen.ts';
import { overlijdenVoorbereiden } from '../../workers/aanvraag/overlijden-voorbereiden.ts';
import { tochBehandelen } from '../../workers/aanvraag/toch-behandelen.ts';
import { voorschotBetalen } from '../../workers/aanvraag/voorschot-betalen.ts';
import { wijzigingBerichten } from '../../workers/aanvraag/wijziging-berichten.ts';
import { zaakAfsluiten } from '../../workers/aanvraag/zaak-afsluiten.ts';
import { textOf } from '../letters/pdf-text.ts';
import { cases, DOSSIER } from './cases.ts';
import { createWorkerWorld, MONDAY, type WorkerWorld } from './world.ts';

const DEATH = { overlijden: { overledenOp: '2026-01-31', bron: 'brp' } };
const HEIRS = {
  brief: true,
  aan: 'De erven van de inwoner',
  straat: 'Teststraat 9',
  postcode: '7591 ZZ',
  plaats: 'Denekamp',
};

describe('workers/aanvraag: what happens meanwhile', () => {
  let world: WorkerWorld;
  let build: ReturnType<typeof cases>;
  let zaakId: string;
  before(async () => {
    world = await createWorkerWorld();
    build = cases(world);
  });
  after(() => world.close());
  beforeEach(() => {
    world.state.now = MONDAY;
  });

  const begin = async (dossier: object = {}) => {
    zaakId = await build.zaak(dossier);
  };
  const advance = async () => {
    await build.term(zaakId, 'voorschot');
    await world.done(voorschotBetalen, {
      zaakId,
      voorschotAanleiding: 'spoed',
      voorschotNummer: 1,
      verwachteUitkering: 1101.5,
      voorschot: { verschuldigd: 'ja', percentage: 95, minimum: 1046.43 },
    });
  };
  const followUps = () =>
    build.rows<{ proces: string; mijlpaal: string | null; vordering: object | null }>(
      `select proces, mijlpaal, gegevens -> 'vordering' as vordering from zaken join dossiers on zaak_id = zaken.id
       where oorzaak_zaak_id = $1`,
      zaakId,
    );
  const zaak = async () =>
    (await build.rows('select status, uitkomst from zaken where id = $1', zaakId))[0];
  const letters = () =>
    build.rows<{ sjabloon: string; pdf: Buffer }>(
      'select sjabloon, pdf from brieven where zaak_id = $1 order by opgesteld_op, sjabloon',
      zaakId,
    );
  const letter = async (naam: string) => {
    const found = (await letters()).findLast(({ sjabloon }) => sjabloon === naam);
    return textOf(found?.pdf ?? Buffer.alloc(0)).replace(/\s+/g, ' ');
  };
  const section = async (naam: string) =>
    (
      await build.rows<{ sectie: Record<string, unknown> }>(
        'select gegevens -> $2 as sectie from dossiers where zaak_id = $1',
        zaakId,
        naam,
      )
    )[0]?.sectie;
  const changes = () =>
    build.rows(
      `select inhoud ->> 'soort' as soort, inhoud ->> 'ingangsdatum' as op from outbox
       where zaak_id = $1 and soort = 'uitkering-wijzigen'`,
      zaakId,
    );

  describe('art. 58 lid 2 onder d Pw: an advance without a right opens its recovery, once', () => {
    const claim = {
      soort: 'terugvordering',
      oorzaak: 'voorschot',
      ontdektOp: '2026-02-02',
      periodeVan: '2026-02-02',
      periodeTot: '2026-02-02',
    };

    it('after a withdrawal', async () => {
      await begin();
      await advance();
      await world.done(intrekkingBevestigen, { zaakId });
      const [opened, ...more] = await followUps();

      expect(more).to.deep.equal([]);
      expect(opened?.proces).to.equal('terugvordering');
      expect(opened?.vordering).to.include(claim);
    });

    for (const uitkomst of ['afwijzing', 'buiten-behandeling']) {
      it(`after ${uitkomst}`, async () => {
        await begin();
        await advance();
        await world.done(zaakAfsluiten, { zaakId, uitkomst });

        expect((await followUps()).map(({ proces }) => proces)).to.deep.equal(['terugvordering']);
      });
    }

    it('not after a grant, and not without an advance', async () => {
      await begin();
      await advance();
      await world.done(zaakAfsluiten, { zaakId, uitkomst: 'toekenning' });
      expect(await followUps()).to.deep.equal([]);
      await begin();
      await world.done(intrekkingBevestigen, { zaakId });

      expect(await followUps()).to.deep.equal([]);
    });
  });

  describe('C9: the decision term', () => {
    const term = async () =>
      (
        await build.rows(
          `select duur, grondslag, einddatum from termijnen where zaak_id = $1 and soort = 'beslistermijn'`,
          zaakId,
        )
      )[0];

    it('is the one of the table', async () => {
      await begin();
      await world.done(ontvangstBevestigen, {
        zaakId,
        beslistermijn: { duur: 'P13W', grondslag: 'art. 4:13 lid 1 Awb' },
      });

      expect(await term()).to.deep.equal({
        duur: 'P13W',
        grondslag: 'art. 4:13 lid 1 Awb',
        einddatum: '2026-05-04',
      });
      expect(await letter('ontvangstbevestiging')).to.include('4 mei 2026');
    });

    it('is eight weeks without an answer', async () => {
      await begin();
      await world.done(ontvangstBevestigen, { zaakId, beslistermijn: null });

      expect(await term()).to.include({ duur: 'P8W', einddatum: '2026-03-30' });
    });
  });

  describe('art. 4:5 lid 4 Awb: four weeks to say that it is not processed', () => {
    const term = () =>
      build.rows(
        `select begint_op, einddatum, gesloten_op is not null as dicht from termijnen
         where zaak_id = $1 and soort = 'niet-behandelen' order by begint_op`,
        zaakId,
      );
    const watch = () =>
      world.done(nietBehandelenBewaken, {
        zaakId,
        nietBehandelenTermijn: { duur: 'P4W', grondslag: 'art. 4:5 lid 4 Awb' },
      });

    it('run from the end of the hersteltermijn, and again after a second one', async () => {
      await begin();
      await build.term(zaakId, 'hersteltermijn'); // up to 16 February
      world.state.now = new Date('2026-02-19T09:00:00.000Z');
      await watch();
      expect(await term()).to.deep.equal([
        { begint_op: '2026-02-16', einddatum: '2026-03-16', dicht: false },
      ]);
      world.state.now = new Date('2026-02-26T09:00:00.000Z');
      await watch();

      expect((await term()).map(({ dicht }) => dicht)).to.have.members([true, false]);
    });

    it('run from today when the applicant says before that day that nothing comes', async () => {
      await begin();
      await build.term(zaakId, 'hersteltermijn');
      world.state.now = new Date('2026-02-05T09:00:00.000Z');
      await watch();

      expect(await term()).to.deep.equal([
        { begint_op: '2026-02-05', einddatum: '2026-03-05', dicht: false },
      ]);
    });

    it('end when the application is processed after all', async () => {
      await begin();
      await build.term(zaakId, 'niet-behandelen');
      await world.done(tochBehandelen, { zaakId });

      expect((await term()).map(({ dicht }) => dicht)).to.deep.equal([true]);
    });
  });

  describe('a death', () => {
    it('art. 45 lid 5 Pw: lays the facts ready; a couple is paid up to a month on', async () => {
      await begin({
        ...DEATH,
        huishouden: { ...DOSSIER.huishouden, burgerlijkeStaat: 'gehuwd' },
      });
      await advance();
      await world.done(overlijdenVoorbereiden, { zaakId });

      expect(await section('overlijdensadvies')).to.deep.equal({
        stand: 'De aanvraag was ontvangen; er is nog geen besluit.',
        gezin: true,
        normTotEnMet: '2026-02-28',
        voorschotBetaald: 1050,
      });
    });

    it('of somebody alone: paid up to that day', async () => {
      await begin(DEATH);
      await world.done(overlijdenVoorbereiden, { zaakId });

      expect(await section('overlijdensadvies')).to.include({
        gezin: false,
        normTotEnMet: '2026-01-31',
      });
    });

    it('before a decision: the application is closed, the heirs are written, nothing else', async () => {
      await begin({
        ...DEATH,
        overlijdensafhandeling: { uitkomst: 'sluiten', voorschotTerugvorderen: false, ...HEIRS },
      });
      const { id } = await build.term(zaakId, 'beslistermijn');
      await world.done(overlijdenVastleggen, { zaakId });

      expect(await zaak()).to.deep.equal({ status: 'afgerond', uitkomst: 'overleden' });
      expect(await letter('afsluiting-overlijden'))
        .to.include('De erven van de inwoner')
        .and.include('Teststraat 9')
        .and.include('Wij sluiten de aanvraag');
      expect(await changes()).to.deep.equal([]);
      expect(await build.rows('select status from termijnen where id = $1', id)).to.deep.equal([
        { status: 'afgerond' },
      ]);
    });

    it('after the grant: the benefit ends after the last day that the person gave', async () => {
      await begin({
        ...DEATH,
        overlijdensafhandeling: {
          uitkomst: 'beeindigen',
          laatsteDag: '2026-02-28',
          voorschotTerugvorderen: true,
          brief: false,
        },
      });
      await advance();
      await world.done(overlijdenVastleggen, { zaakId });

      expect(await changes()).to.deep.equal([{ soort: 'beeindigen', op: '2026-03-01' }]);
      expect((await letters()).map(({ sjabloon }) => sjabloon)).not.to.include(
        'afsluiting-overlijden',
      );
      expect((await followUps()).map(({ proces }) => proces)).to.deep.equal(['terugvordering']);
    });
  });

  describe('a move', () => {
    it('art. 2:3 Awb: passes the application on with its dates, says so, and closes the case', async () => {
      await begin({
        vertrekbesluit: {
          uitkomst: 'doorzenden',
          ontvanger: 'gemeente Enschede',
          voorschotTerugvorderen: true,
          toelichting: 'U woont sinds 1 februari in Enschede.',
        },
      });
      await advance();
      await world.done(overdragen, { zaakId });

      expect(await zaak()).to.deep.equal({ status: 'afgerond', uitkomst: 'doorgezonden' });
      expect(await letter('doorzending'))
        .to.include('doorgestuurd naar gemeente Enschede')
        .and.include('U woont sinds 1 februari in Enschede.');
      expect(
        await build.rows(
          `select inhoud ->> 'partij' as partij, inhoud ->> 'ontvanger' as ontvanger from outbox
           where zaak_id = $1 and soort = 'doorzending-versturen'`,
          zaakId,
        ),
      ).to.deep.equal([{ partij: 'andere-gemeente', ontvanger: 'gemeente Enschede' }]);
      expect((await followUps()).map(({ proces }) => proces)).to.deep.equal(['terugvordering']);
    });

    it('art. 54 Pw: a review that begins at the decision, without what was decided before', async () => {
      await begin();
      await world.done(beeindigingOnderzoeken, { zaakId });

      expect(await followUps()).to.deep.equal([
        { proces: 'heronderzoek', mijlpaal: 'besluit', vordering: null },
      ]);
      const [row] = await build.rows<{ gegevens: Record<string, unknown> }>(
        `select gegevens from dossiers join zaken on zaken.id = zaak_id where oorzaak_zaak_id = $1`,
        zaakId,
      );
      expect(row?.gegevens).not.to.have.any.keys('concept', 'besluit');
    });
  });

  describe('art. 4:15 Awb: the clock of the decision', () => {
    for (const [grond, words] of [
      ['art. 4:15 lid 1 onder b Awb', 'een instantie in het buitenland'],
      ['art. 4:15 lid 2 onder a Awb', 'op papier laten weten'],
      ['art. 4:15 lid 2 onder b Awb', 'aan uw kant ligt'],
      ['art. 4:15 lid 2 onder c Awb', 'waar wij niets aan kunnen doen'],
    ] as const) {
      it(`${grond} is told in words`, async () => {
        await begin();
        const { id } = await build.term(zaakId, 'beslistermijn');
        await build.suspended(id, grond);
        await world.done(wijzigingBerichten, { zaakId, termijnWijziging: 'opgeschort' });

        expect(await letter('opschorting-beslistermijn'))
          .to.include(words)
          .and.include('Vanaf 3 februari 2026')
          .and.include('tot en met 30 maart 2026');
      });
    }

    it('tells the new last day when it runs again', async () => {
      await begin();
      const { id } = await build.term(zaakId, 'beslistermijn');
      await build.suspended(id, 'art. 4:15 lid 2 onder c Awb');
      await inTransaction(world.database.db, '*', (trx) =>
        hervat(trx, { termijnId: id, op: '2026-02-10' }, () => world.state.now),
      );
      await world.done(wijzigingBerichten, { zaakId, termijnWijziging: 'hervat' });

      expect(await letter('hervatting-beslistermijn'))
        .to.include('Vanaf 10 februari 2026')
        // seven days later is Easter Monday
        .and.include('uiterlijk op 7 april 2026');
    });

    it('tells why the decision comes later, when it was due and when it comes (art. 4:14 lid 3 Awb)', async () => {
      await begin();
      const { id } = await build.term(zaakId, 'beslistermijn');
      await build.extended(id, { tot: '2026-04-20', toelichting: 'Wij wachten op een taxatie.' });
      await world.done(wijzigingBerichten, { zaakId, termijnWijziging: 'verlengd' });

      expect(await letter('verlengingsbericht'))
        .to.include('uiterlijk op 30 maart 2026')
        .and.include('uiterlijk op 20 april 2026')
        .and.include('Wij wachten op een taxatie.');
    });
  });
});
