import { expect } from 'chai';
import { sectionOf } from '../../workers/shared/case-file.ts';
import { costSharers, dependentChildren, householdGround } from '../../workers/shared/household.ts';
import { assetsOf, incomeOf, otherIncomes } from '../../workers/shared/means.ts';

const PEILDATUM = '2026-02-02';

describe('workers: facts of the case file as the decision tables count them', () => {
  describe('dependent children (art. 4 Pw)', () => {
    const children = (rows: object[]) =>
      dependentChildren(sectionOf({ heeftKinderen: true, kinderen: rows }), PEILDATUM);
    const born = (geboortedatum: string, tenLaste = true) => ({ geboortedatum, tenLaste });

    for (const [name, row, count] of [
      ['a child of 17', born('2008-02-03'), 1],
      ['a child that turns 18 on the day', born('2008-02-02'), 0],
      ['a child that another household is paid for', born('2020-01-01', false), 0],
      ['a child not born yet', born('2026-02-03'), 0],
    ] as const) {
      it(`counts ${count} for ${name}`, () => {
        expect(children([row])).to.equal(count);
      });
    }
    it('counts none when there are none, and says nothing when nobody asked', () => {
      expect(dependentChildren(sectionOf({ heeftKinderen: false }), PEILDATUM)).to.equal(0);
      expect(dependentChildren(sectionOf({}), PEILDATUM)).to.equal(null);
    });
    it('does not count rows of an answer that was changed to no', () => {
      const changed = { heeftKinderen: false, kinderen: [born('2020-01-01')] };

      expect(dependentChildren(sectionOf(changed), PEILDATUM)).to.equal(0);
    });
  });

  describe('on what the judgement of the household rests (art. 3 Pw)', () => {
    const ground = (facts: object) => householdGround(sectionOf({ ...facts }));
    const apart = { gezamenlijkeHuishouding: false, heeftMedebewoners: true };
    const together = { gezamenlijkeHuishouding: true };

    it('lid 2: family in the first degree, or somebody who needs care', () => {
      expect(ground({ ...apart, geenHuishouding: 'eerste-graad' })).to.equal('lid-2');
      expect(ground({ ...apart, geenHuishouding: 'zorgbehoefte' })).to.equal('lid-2');
    });
    it('lid 3: care for each other, or none', () => {
      expect(ground({ ...apart, geenHuishouding: 'geen-zorg' })).to.equal('lid-3');
      expect(ground({ ...together, grondHuishouding: ['zorg'] })).to.equal('lid-3');
    });
    it('lid 4: what the law presumes, also beside care', () => {
      for (const fact of ['eerder-partner', 'kind', 'contract', 'registratie'])
        expect(ground({ ...together, grondHuishouding: ['zorg', fact] }), fact).to.equal('lid-4');
    });
    it('says nothing when nobody had to say, also after an answer that was changed', () => {
      expect(ground({})).to.equal(null);
      expect(ground(together), 'married').to.equal(null);
      expect(ground({ ...apart, heeftMedebewoners: false, geenHuishouding: 'geen-zorg' })).to.equal(
        null,
      );
    });
  });

  describe('cost sharers (art. 19a Pw)', () => {
    const sharers = (...rows: object[]) =>
      costSharers(sectionOf({ heeftMedebewoners: true, medebewoners: rows }), PEILDATUM);
    const lives = (geboortedatum: string, uitzondering = 'geen') => ({
      geboortedatum,
      uitzondering,
      relatie: 'geen-familie',
    });

    it('counts who is 27 or older', () => {
      expect(sharers(lives('1999-02-02'))).to.equal(1);
      expect(sharers(lives('1999-02-03'))).to.equal(0);
    });
    it('does not count tenants, lodgers, fellow tenants and students', () => {
      for (const exception of ['contract', 'zelfde-verhuurder', 'student'])
        expect(sharers(lives('1980-01-01', exception)), exception).to.equal(0);
    });
    it('counts a grown-up child at home, of whom nobody recorded an exception', () => {
      const home = {
        heeftMedebewoners: false,
        heeftKinderen: true,
        kinderen: [{ geboortedatum: '1998-01-01', tenLaste: false }],
      };

      expect(costSharers(sectionOf(home), PEILDATUM)).to.equal(1);
    });
    it('says nothing when nobody asked', () => {
      expect(costSharers(sectionOf({}), PEILDATUM)).to.equal(null);
    });
  });

  describe('income (art. 31, 32 Pw)', () => {
    const post = (soort: string, nettoPerMaand: number, wisselend = false, van = 'aanvrager') => ({
      soort,
      van,
      nettoPerMaand,
      wisselend,
    });

    it('keeps work apart from other income, to the cent', () => {
      const posten = [post('loon', 0.1), post('zelfstandig', 0.2, true), post('alimentatie', 150)];

      expect(incomeOf(sectionOf({ heeftInkomen: true, posten }))).to.deep.equal({
        arbeid: 0.3,
        overig: 150,
        wisselend: true,
      });
    });
    it('is nothing without income, and unknown when nobody asked', () => {
      expect(incomeOf(sectionOf({ heeftInkomen: false }))).to.deep.equal({
        arbeid: 0,
        overig: 0,
        wisselend: false,
      });
      expect(incomeOf(sectionOf({}))).to.equal(null);
    });
    it('names other income as a resident reads it', () => {
      const posten = [post('loon', 400), post('alimentatie', 150, false, 'partner')];

      expect(otherIncomes(sectionOf({ heeftInkomen: true, posten }))).to.deep.equal([
        { omschrijving: 'alimentatie van uw partner', bedrag: 150 },
      ]);
    });
  });

  describe('assets (art. 34 Pw)', () => {
    const ANSWERED = { heeftBezit: false, heeftSchulden: false, eigenWoning: false };

    it('takes debts off what there is, and keeps the home apart', () => {
      const vermogen = {
        heeftBezit: true,
        bezittingen: [{ waarde: 1200.1 }, { waarde: 3000.2 }],
        heeftSchulden: true,
        schulden: [{ bedrag: 500 }],
        eigenWoning: true,
        wozWaarde: 280_000,
        hypotheek: 240_000,
      };

      expect(assetsOf(sectionOf(vermogen))).to.deep.equal({
        vermogen: 3700.3,
        overwaardeWoning: 40_000,
      });
    });
    it('knows no equity when the mortgage is higher than the value', () => {
      const home = { ...ANSWERED, eigenWoning: true, wozWaarde: 200_000, hypotheek: 210_000 };

      expect(assetsOf(sectionOf(home))?.overwaardeWoning).to.equal(0);
    });
    it('is unknown as long as one of the three questions is open', () => {
      expect(assetsOf(sectionOf(ANSWERED))).to.deep.equal({ vermogen: 0, overwaardeWoning: 0 });
      for (const open of Object.keys(ANSWERED)) {
        expect(assetsOf(sectionOf({ ...ANSWERED, [open]: undefined })), open).to.equal(null);
      }
    });
  });
});
