import { expect } from 'chai';
import { resident } from '../../demo/residents.ts';
import { bezwaartermijnStarten } from '../../workers/bekendmaking/bezwaartermijn-starten.ts';
import { briefOpstellen } from '../../workers/bekendmaking/brief-opstellen.ts';
import { briefVerzenden } from '../../workers/bekendmaking/brief-verzenden.ts';
import { termijnStarten } from '../../workers/bezwaar/termijn-starten.ts';
import { aanmaningVersturen } from '../../workers/invordering/aanmaning-versturen.ts';
import { dwangbevelVersturen } from '../../workers/invordering/dwangbevel-versturen.ts';
import { regelingVastleggen } from '../../workers/invordering/regeling-vastleggen.ts';
import { partnerOfPeriod } from '../../workers/shared/partner-at-register.ts';
import { bedragVastleggen } from '../../workers/terugvordering/bedrag-vastleggen.ts';
import { besluitVastleggen } from '../../workers/terugvordering/besluit-vastleggen.ts';
import { betaaltermijnStarten } from '../../workers/terugvordering/betaaltermijn-starten.ts';
import { betalingBoeken } from '../../workers/terugvordering/betaling-boeken.ts';
import { insolventieAfronden } from '../../workers/terugvordering/insolventie-afronden.ts';
import { invorderingRusten } from '../../workers/terugvordering/invordering-rusten.ts';
import { nalatenschapVerwerken } from '../../workers/terugvordering/nalatenschap-verwerken.ts';
import { teveelTerugbetalen } from '../../workers/terugvordering/teveel-terugbetalen.ts';
import { voornemenVersturen } from '../../workers/terugvordering/voornemen-versturen.ts';
import { zaakAfsluiten } from '../../workers/terugvordering/zaak-afsluiten.ts';
import { textOf } from '../letters/pdf-text.ts';
import { CLAIM_DOSSIER, claims } from './claims.ts';
import { OBJECTION_DOSSIER, TWELVE_WEEKS } from './objections.ts';
import { createWorkerWorld, MONDAY, type WorkerWorld } from './world.ts';

const GEZIN = { aansprakelijk: 'gezin', grondAansprakelijk: 'lid-1' };
const INGEVULD = {
  aansprakelijk: 'gezin-buiten-brp',
  grondAansprakelijk: 'lid-2',
  partnerNaam: 'Partner Test 2',
  partnerGeboortedatum: '1985-05-20',
  partnerStraat: 'Teststraat 12',
  partnerPostcode: '7591 ZZ',
  partnerPlaats: 'Denekamp',
};

describe('workers: who owes a claim (art. 59 Pw)', () => {
  let world: WorkerWorld;
  let build: ReturnType<typeof claims>;
  let zaakId: string;
  before(async () => {
    world = await createWorkerWorld();
    build = claims(world);
  });
  after(() => world.close());
  beforeEach(() => {
    world.state.now = MONDAY;
  });

  const start = async (
    bedrag: object,
    inwoner: 'echtpaarOldenzaal' | 'samenwonend' = 'echtpaarOldenzaal',
    anders: object = {},
  ) => {
    zaakId = await world.newZaak({
      inwoner,
      aanvraagOp: null,
      dossier: {
        ...CLAIM_DOSSIER,
        vorderingsbedrag: { ...CLAIM_DOSSIER.vorderingsbedrag, ...bedrag },
        zienswijze: { verslag: 'De inwoner vertelde over haar schulden.' },
        ...anders,
      },
    });
    return world.done(bedragVastleggen, { zaakId });
  };
  const fill = (bedrag: object) =>
    build.rows(
      `update dossiers set gegevens = jsonb_set(gegevens, '{vorderingsbedrag}', gegevens -> 'vorderingsbedrag' || $2::jsonb) where zaak_id = $1`,
      zaakId,
      JSON.stringify(bedrag),
    );
  const debtors = () =>
    build.rows<Record<string, unknown>>(
      `select s.rol, s.grond, coalesce(p.naam, s.naam) as naam, s.eindreden, s.bekendgemaakt_op, s.bezwaar_tot
       from vordering_schuldenaren s join vorderingen v on v.id = s.vordering_id left join personen p on p.id = s.persoon_id
       where v.zaak_id = $1 order by s.rol, naam`,
      zaakId,
    );
  const letters = async () =>
    (
      await build.rows<{ sjabloon: string; mede: boolean; pdf: Buffer }>(
        'select sjabloon, schuldenaar_id is not null as mede, pdf from brieven where zaak_id = $1 order by opgesteld_op, sjabloon, mede',
        zaakId,
      )
    ).map(({ sjabloon, mede, pdf }) => ({
      sjabloon,
      mede,
      tekst: textOf(pdf).replace(/\s+/g, ' '),
    }));
  const decide = async () => {
    await build.twoPeople(zaakId, 'besluit-opstellen', 'besluit-nemen');
    const { besluitId } = await world.done(besluitVastleggen, {
      zaakId,
      besluitSoort: 'terugvordering',
    });
    return String(besluitId);
  };
  /** Decided, sent and announced to both. */
  const announce = async () => {
    const besluitId = await decide();
    await world.done(briefOpstellen, { zaakId, besluitId });
    await build.rows(
      "update brieven set verzonden_op = opgesteld_op + case when schuldenaar_id is null then interval '0' else interval '1 day' end where zaak_id = $1",
      zaakId,
    );
    await world.done(bezwaartermijnStarten, { zaakId, besluitId });
    await world.done(betaaltermijnStarten, { zaakId, besluitId });
    await build.rows('delete from brieven where zaak_id = $1', zaakId);
  };

  describe('bedrag-vastleggen', () => {
    it('finds the partner of the period in the BRP, as a person of ours, her number sealed', async () => {
      expect(await start(GEZIN)).to.include({ oorzaak: 'inlichtingenplicht' });

      expect(await debtors()).to.deep.equal([
        {
          rol: 'hoofdschuldenaar',
          grond: 'art. 58 Pw',
          naam: 'Inwoner Test 28',
          eindreden: null,
          bekendgemaakt_op: null,
          bezwaar_tot: null,
        },
        {
          rol: 'medeschuldenaar',
          grond: 'art. 59 lid 1 Pw',
          naam: 'Inwoner Test 29',
          eindreden: null,
          bekendgemaakt_op: null,
          bezwaar_tot: null,
        },
      ]);
      const [persoon] = await build.rows<{ bsn_hash: Buffer; bsn_versleuteld: Buffer }>(
        `select p.bsn_hash, p.bsn_versleuteld from personen p join vordering_schuldenaren s on s.persoon_id = p.id
         join vorderingen v on v.id = s.vordering_id where v.zaak_id = $1 and s.rol = 'medeschuldenaar'`,
        zaakId,
      );
      const { bsn } = resident('partnerOldenzaal');
      expect(persoon?.bsn_hash).to.deep.equal(world.vault.hash(bsn));
      expect(world.vault.decrypt(persoon?.bsn_versleuteld as Buffer)).to.equal(bsn);
    });

    it('only the resident: nobody else is asked for', async () => {
      await start({});
      expect((await debtors()).map(({ rol }) => rol)).to.deep.equal(['hoofdschuldenaar']);
    });

    it('the BRP knows no partner: the task comes back and says so; nobody is kept half', async () => {
      expect(await start(GEZIN, 'samenwonend')).to.include({
        oorzaak: null,
        kostenBinnenTweeJaar: null,
      });
      const [advies] = await build.rows<{ tekst: string }>(
        "select gegevens -> 'terugvorderingsadvies' ->> 'waarschuwing' as tekst from dossiers where zaak_id = $1",
        zaakId,
      );
      expect(advies?.tekst).to.include('De BRP geeft geen partner in deze periode');
      expect((await debtors()).map(({ rol }) => rol)).to.deep.equal(['hoofdschuldenaar']);
    });

    it('a marriage that began after the period is none of that period', async () => {
      expect(
        await start(GEZIN, 'echtpaarOldenzaal', {
          vordering: {
            ...CLAIM_DOSSIER.vordering,
            periodeVan: '2010-01-01',
            periodeTot: '2011-06-16',
          },
        }),
      ).to.include({ oorzaak: null });
    });

    for (const [what, anders] of [
      ['without an address', { adres: null }],
      ['who died', { overledenOp: '2026-01-10' }],
    ] as const)
      it(`a partner ${what} cannot be sent a decision: a person says who it is`, async () => {
        await start(GEZIN);
        const { brp } = world.registers;
        const person = { ...resident('partnerOldenzaal').brp, ...anders };
        const ask = (raadpleegPersoon: typeof brp.raadpleegPersoon) =>
          partnerOfPeriod({
            ...world.deps,
            registers: { ...world.registers, brp: { ...brp, raadpleegPersoon } },
            zaakId,
            sleutel: 'proef',
          });

        expect((await ask(brp.raadpleegPersoon))?.brp.naam).to.equal(person.naam);
        expect(await ask(async () => person)).to.equal(null);
      });

    it('a person fills in who it is: kept by name and address, and once', async () => {
      await start(GEZIN, 'samenwonend');
      await fill(INGEVULD);
      await world.done(bedragVastleggen, { zaakId });
      expect(await world.done(bedragVastleggen, { zaakId })).to.include({
        oorzaak: 'inlichtingenplicht',
      });
      expect((await debtors()).map(({ naam, grond }) => [naam, grond])[1]).to.deep.equal([
        'Partner Test 2',
        'art. 59 lid 2 Pw',
      ]);
    });

    it('another answer ends who was kept before, and the first answer brings her back', async () => {
      await start(GEZIN);
      await fill({ aansprakelijk: 'inwoner' });
      await world.done(bedragVastleggen, { zaakId });
      expect((await debtors())[1]).to.include({ eindreden: 'vervallen' });
      await fill(GEZIN);
      await world.done(bedragVastleggen, { zaakId });
      expect((await debtors()).map(({ eindreden }) => eindreden)).to.deep.equal([null, null]);
    });

    it('a BRP that is away is waited for: nothing is kept', async () => {
      await fetch(`${world.simulatorsUrl}/brp/storing`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ soort: 'storing', aantal: 1 }),
      });
      const outcome = await start(GEZIN).catch((error: Error) => error.message);
      expect(outcome).to.include('not completed').and.include('BRP');
      expect(await debtors()).to.deep.equal([]);
    });
  });

  it('each is told what we intend, without what the other told us', async () => {
    await start(GEZIN);
    await world.done(voornemenVersturen, { zaakId });

    const [inwoner, mede] = await letters();
    expect(inwoner).to.include({ sjabloon: 'voornemen-terugvordering', mede: false });
    expect(mede).to.include({ sjabloon: 'voornemen-terugvordering', mede: true });
    expect(mede?.tekst).to.include('Inwoner Test 29').and.include('artikel 59');
  });

  describe('the decision', () => {
    it('is addressed to each, with her ground; what the resident told stays between him and us', async () => {
      await start(GEZIN);
      const besluitId = await decide();
      const { briefId } = await world.done(briefOpstellen, { zaakId, besluitId });
      const [inwoner, mede] = await letters();

      expect(inwoner?.tekst)
        .to.include('Inwoner Test 28')
        .and.include('Ook uw partner moet betalen')
        .and.include('vertelde over haar schulden');
      expect(mede?.tekst)
        .to.include('Inwoner Test 29')
        .and.include('U en uw partner van toen kregen samen een bijstandsuitkering')
        .and.include('artikel 59 lid 3 van de Participatiewet')
        .and.include('U kunt ook bezwaar maken')
        .and.not.include('vertelde over haar schulden');

      await world.done(briefVerzenden, { zaakId, briefId });
      expect(
        await build.rows(
          "select from outbox where zaak_id = $1 and soort = 'brief-verzenden'",
          zaakId,
        ),
      ).to.have.length(2);
    });

    it('is known to each on the day of her own letter; the last of those starts the time to pay', async () => {
      await start(GEZIN);
      await announce();

      expect(
        (await debtors()).map(({ bekendgemaakt_op, bezwaar_tot }) => [
          bekendgemaakt_op,
          bezwaar_tot,
        ]),
      ).to.deep.equal([
        ['2026-02-02', '2026-03-16'],
        ['2026-02-03', '2026-03-17'],
      ]);
      expect(
        await build.rows(
          "select soort, begint_op, einddatum from termijnen where zaak_id = $1 and soort <> 'zienswijzetermijn' order by soort",
          zaakId,
        ),
      ).to.deep.equal([
        { soort: 'betaaltermijn', begint_op: '2026-02-03', einddatum: '2026-03-17' },
        { soort: 'bezwaartermijn', begint_op: '2026-02-02', einddatum: '2026-03-16' },
      ]);
    });

    it('is contested by each within six weeks of her own letter (art. 6:7 and 6:8 Awb)', async () => {
      await start(GEZIN);
      await announce();
      for (const [inwoner, laatsteDag] of [
        ['echtpaarOldenzaal', '2026-03-16'],
        ['partnerOldenzaal', '2026-03-17'],
      ] as const) {
        const bezwaarId = await world.newZaak({
          inwoner,
          aanvraagOp: null,
          dossier: OBJECTION_DOSSIER,
        });
        await build.rows(
          'update zaken set oorzaak_besluit_id = (select id from besluiten where zaak_id = $1) where id = $2',
          zaakId,
          bezwaarId,
        );
        await world.done(termijnStarten, { zaakId: bezwaarId, ...TWELVE_WEEKS });
        const [row] = await build.rows<{ dag: string }>(
          "select gegevens -> 'bezwaaradvies' ->> 'laatsteDag' as dag from dossiers where zaak_id = $1",
          bezwaarId,
        );
        expect(row?.dag, inwoner).to.equal(laatsteDag);
      }
    });

    it('waits until the post took both', async () => {
      await start(GEZIN);
      const besluitId = await decide();
      await world.done(briefOpstellen, { zaakId, besluitId });
      await build.rows(
        'update brieven set verzonden_op = opgesteld_op where zaak_id = $1 and schuldenaar_id is null',
        zaakId,
      );
      expect(await world.run(bezwaartermijnStarten, { zaakId, besluitId })).to.include({
        outcome: 'failed',
        retries: 3,
      });
    });

    it('of who was not reported says why she pays (art. 59 lid 2 Pw), at the address that was filled in', async () => {
      await start(INGEVULD, 'samenwonend');
      const besluitId = await decide();
      await world.done(briefOpstellen, { zaakId, besluitId });

      expect((await letters())[1]?.tekst)
        .to.include('Partner Test 2 Teststraat 12 7591 ZZ Denekamp')
        .and.include('Met uw inkomen en vermogen hadden wij rekening moeten houden');
    });
  });

  describe('collection', () => {
    beforeEach(async () => {
      await start(GEZIN);
      await announce();
    });

    it('reminds both of one balance', async () => {
      world.state.now = new Date('2026-03-20T09:00:00.000Z');
      await world.done(aanmaningVersturen, { zaakId });
      const sent = await letters();

      expect(sent.map(({ mede }) => mede)).to.deep.equal([false, true]);
      for (const { tekst } of sent) expect(tekst).to.include('1.410,50');
      expect(sent[1]?.tekst).to.include('samen met uw partner van toen');
    });

    it('does not ask a co-debtor for the fine of the resident', async () => {
      await build.claim(zaakId, { soort: 'boete', hoofdsom: 500 });
      world.state.now = new Date('2026-03-20T09:00:00.000Z');
      await world.done(aanmaningVersturen, { zaakId });
      const [inwoner, mede] = await letters();

      expect(inwoner?.tekst).to.include('1.910,50');
      expect(mede?.tekst).to.include('1.410,50');
    });

    it('orders both, each with the day of her own decision', async () => {
      world.state.now = new Date('2026-03-20T09:00:00.000Z');
      await world.done(aanmaningVersturen, { zaakId });
      await build.rows('delete from brieven where zaak_id = $1', zaakId);
      await world.done(dwangbevelVersturen, { zaakId });
      const [inwoner, mede] = await letters();

      expect(inwoner?.tekst).to.include('2 februari 2026');
      expect(mede).to.include({ sjabloon: 'dwangbevel', mede: true });
      expect(mede?.tekst).to.include('3 februari 2026').and.include('1.410,50');
    });

    it('tells a co-debtor of the agreement, not what the other can miss', async () => {
      await world.done(regelingVastleggen, { zaakId });
      const [inwoner, mede] = await letters();

      expect(inwoner?.tekst).to.include('honderd euro per maand missen');
      expect(mede?.tekst)
        .to.include('Uw partner van toen betaalt € 100,00 per maand')
        .and.not.include('missen');
    });

    it('tells both when all is paid, whoever paid', async () => {
      const [claim] = await build.rows<{ id: string }>(
        'select id from vorderingen where zaak_id = $1',
        zaakId,
      );
      await build.booked(String(claim?.id), 'betaling', 1410.5);
      await world.done(zaakAfsluiten, {
        zaakId,
        besluitSoort: 'terugvordering',
        vorderingSoort: 'terugvordering',
      });

      expect((await letters()).map(({ sjabloon, mede }) => [sjabloon, mede])).to.deep.equal([
        ['afsluitbericht', false],
        ['afsluitbericht', true],
      ]);
    });

    const payment = (anders: object) =>
      world.done(betalingBoeken, {
        zaakId,
        betalingBedrag: 100,
        betalingOp: '2026-02-10',
        betalingWijze: 'betaling',
        betalingNummer: null,
        betalingKenmerk: `bank-${zaakId}-${JSON.stringify(anders).length}`,
        betalingDoor: null,
        ...anders,
      });
    const paid = () =>
      build.rows(
        `select b.soort, b.bedrag::text, s.rol from vordering_boekingen b join vorderingen v on v.id = b.vordering_id
         left join vordering_schuldenaren s on s.id = b.betaald_door where v.zaak_id = $1 and b.soort not in ('hoofdsom', 'brutering') order by b.id`,
        zaakId,
      );

    it('books who paid when that is known; a set-off is of the benefit of the resident', async () => {
      await payment({});
      await payment({ betalingDoor: 'medeschuldenaar' });
      await payment({ betalingWijze: 'verrekening' });

      expect(await paid()).to.deep.equal([
        { soort: 'betaling', bedrag: '-100.00', rol: null },
        { soort: 'betaling', bedrag: '-100.00', rol: 'medeschuldenaar' },
        { soort: 'verrekening', bedrag: '-100.00', rol: 'hoofdschuldenaar' },
      ]);
    });

    it('a co-debtor pays no fine of the other: what is beyond her debt is too much', async () => {
      await build.claim(zaakId, { soort: 'boete', hoofdsom: 500, vervaldatum: '2026-01-05' });
      const { teVeelBetaald } = await payment({
        betalingBedrag: 1500,
        betalingDoor: 'medeschuldenaar',
      });

      expect(teVeelBetaald).to.equal(true);
      expect(
        await build.rows(
          'select s.saldo::text, v.soort from vordering_saldi s join vorderingen v on v.id = s.vordering_id where v.zaak_id = $1 order by v.soort',
          zaakId,
        ),
      ).to.deep.equal([
        { saldo: '500.00', soort: 'boete' },
        { saldo: '0.00', soort: 'terugvordering' },
      ]);
      // The benefit administration would pay the resident what is hers: a person does it.
      await world.done(teveelTerugbetalen, { zaakId });
      expect(await build.orders(zaakId)).to.deep.equal([
        { soort: 'terugbetalen', bedrag: '89.50' },
      ]);
      expect(
        await build.rows(
          "select from outbox where zaak_id = $1 and soort = 'invordering-opdragen'",
          zaakId,
        ),
      ).to.deep.equal([]);
    });

    it('a payment by a co-debtor who is not there goes to a person', async () => {
      zaakId = await build.zaak();
      await build.claim(zaakId);
      const outcome = await world.run(betalingBoeken, {
        zaakId,
        betalingBedrag: 100,
        betalingOp: '2026-02-10',
        betalingWijze: 'betaling',
        betalingNummer: 1,
        betalingKenmerk: null,
        betalingDoor: 'medeschuldenaar',
      });

      expect(outcome).to.include({ outcome: 'bpmn-error', code: 'BETALING_GEWEIGERD' });
    });

    describe('one debtor falls away, the other still owes the whole', () => {
      const tell = (secties: object) =>
        build.rows(
          'update dossiers set gegevens = gegevens || $2::jsonb where zaak_id = $1',
          zaakId,
          JSON.stringify(secties),
        );
      const owed = async () =>
        (
          await build.rows<{ saldo: string }>(
            'select saldo::text from vordering_saldi where zaak_id = $1',
            zaakId,
          )
        )[0]?.saldo;
      const ends = async () =>
        (await debtors()).map(({ rol, eindreden }) => `${rol}: ${eindreden}`);
      const remind = async () => {
        world.state.now = new Date('2026-03-20T09:00:00.000Z');
        await world.done(aanmaningVersturen, { zaakId });
        return (await letters()).map(({ mede }) => mede);
      };

      it('the resident died and left nothing: nothing is written off, only she is reminded', async () => {
        await tell({ nalatenschap: { uitkomst: 'afboeken' } });
        await world.done(nalatenschapVerwerken, { zaakId });

        expect(await owed()).to.equal('1410.50');
        expect(await ends()).to.deep.equal([
          'hoofdschuldenaar: overleden',
          'medeschuldenaar: null',
        ]);
        expect(await remind()).to.deep.equal([true]);
      });

      it('the co-debtor died: the resident alone is reminded', async () => {
        await tell({ nalatenschap: { uitkomst: 'afboeken', wie: 'medeschuldenaar' } });
        await world.done(nalatenschapVerwerken, { zaakId });

        expect(await owed()).to.equal('1410.50');
        expect(await remind()).to.deep.equal([false]);
      });

      it('the resident is bankrupt: collection rests for him only, and begins again for both', async () => {
        await tell({
          insolventie: { soort: 'wsnp', van: '2026-02-01', verwachtTot: '2027-08-01' },
        });
        await world.done(invorderingRusten, { zaakId });
        expect(
          await build.rows('select rust_tot from vorderingen where zaak_id = $1', zaakId),
        ).to.deep.equal([{ rust_tot: null }]);
        expect(await remind()).to.deep.equal([true]);

        await tell({ insolventieAfloop: { afloop: 'hervatten', beeindigdOp: '2026-03-20' } });
        await world.done(insolventieAfronden, { zaakId });
        expect(await ends()).to.deep.equal(['hoofdschuldenaar: null', 'medeschuldenaar: null']);
      });

      it('who is left agrees for herself, and is the one of whose benefit we ask a part', async () => {
        await tell({ nalatenschap: { uitkomst: 'afboeken' } });
        await world.done(nalatenschapVerwerken, { zaakId });
        await tell({ betaalafspraak: { ...CLAIM_DOSSIER.betaalafspraak, wijze: 'verrekening' } });
        expect(await world.run(regelingVastleggen, { zaakId })).to.include({
          outcome: 'bpmn-error',
          code: 'REGELING_ONMOGELIJK',
        });
        await tell({ betaalafspraak: CLAIM_DOSSIER.betaalafspraak });
        await world.done(regelingVastleggen, { zaakId });
        const [afspraak, ...meer] = await letters();
        expect(meer).to.deep.equal([]);
        expect(afspraak?.tekst)
          .to.include('Inwoner Test 29')
          .and.include('U betaalt € 100,00 per maand')
          .and.include('Wij hebben met u besproken');

        await remind();
        await tell({
          dwangbevel: {
            ...CLAIM_DOSSIER.dwangbevel,
            uitvoering: 'andere-uitkering',
            aanWie: 'uwv',
          },
        });
        await world.done(dwangbevelVersturen, { zaakId });
        expect(
          await build.rows(
            `select p.naam from outbox o join personen p on p.id = (o.inhoud ->> 'persoonId')::uuid
             where o.zaak_id = $1 and o.soort = 'verrekening-vragen'`,
            zaakId,
          ),
        ).to.deep.equal([{ naam: 'Inwoner Test 29' }]);
      });

      it('a clean slate is for whoever got it (art. 300 Fw); when both have it, the rest is written off', async () => {
        const slate = async (wie: string) => {
          await tell({
            insolventie: { soort: 'wsnp', van: '2026-02-01', verwachtTot: '2027-08-01', wie },
            insolventieAfloop: { afloop: 'schone-lei', beeindigdOp: '2026-03-20' },
          });
          await world.done(invorderingRusten, { zaakId });
          await world.done(insolventieAfronden, { zaakId });
        };
        await slate('medeschuldenaar');
        expect(await owed()).to.equal('1410.50');
        expect(await ends()).to.deep.equal([
          'hoofdschuldenaar: null',
          'medeschuldenaar: schone-lei',
        ]);
        await slate('inwoner');
        expect(await owed()).to.equal('0.00');
      });
    });
  });
});
