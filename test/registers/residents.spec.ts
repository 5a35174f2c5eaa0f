import { expect } from 'chai';
import { BSN_ONBEKEND, resident, residents } from '../../demo/residents.ts';
import { ageGroup, ageOn } from '../../law/age-group.ts';
import { isValidBsn } from '../../law/bsn.ts';
import { countCostSharers } from '../../law/cost-sharers.ts';
import { GEMEENTECODES } from '../../registers/brp/port.ts';
import type { TestInwoner } from '../../registers/test-inwoner.ts';

/** On this day the descriptions say how old somebody is. */
const DAY = '2026-11-23';

describe('testinwoners', () => {
  it('are enough to show every situation', () => {
    expect(residents.length).to.be.at.least(60);
  });

  it('have numbers that pass the eleven-test, each its own, from the range nobody has', () => {
    const numbers = [...residents.map(({ bsn }) => bsn), BSN_ONBEKEND];
    expect(numbers.filter((bsn) => !isValidBsn(bsn) || !bsn.startsWith('9999'))).to.deep.equal([]);
    expect(new Set(numbers).size).to.equal(numbers.length);
  });

  it('are named by what they are for', () => {
    for (const { brp } of residents) {
      for (const naam of [brp.naam, ...brp.huisgenoten.map((mate) => mate.naam)]) {
        expect(naam).to.match(/^(Inwoner|Partner|Kind|Huisgenoot) Test \d+[A-D]?$/);
      }
    }
    const names = residents.map(({ brp }) => brp.naam);
    expect(new Set(names).size).to.equal(names.length);
  });

  const GROUPS: Record<string, string> = {
    alleenstaandDinkelland: '27-aow',
    jongere19Oldenzaal: '18-20',
    jongere24Dinkelland: '21-26',
    aowLeeftijd: 'aow',
    minderjarige: 'onder-18',
    schoolverlaterPraktijkonderwijs: '18-20',
    eigenWoning: '27-aow',
  };
  for (const [name, groep] of Object.entries(GROUPS)) {
    it(`${name} is ${groep} in 2026 and 2027`, () => {
      const { geboortedatum } = resident(name as 'aowLeeftijd').brp;
      for (const day of ['2026-01-01', '2026-11-23', '2027-12-31']) {
        expect(ageGroup(geboortedatum, day), day).to.equal(groep);
      }
    });
  }

  it('stay in their age group in 2026 and 2027, except those whose birthday is the point', () => {
    const changing = new Set(
      (['wordt18', 'wordt21', 'wordt27', 'wordtAow'] as const).map((name) => resident(name).bsn),
    );
    for (const { bsn, brp, omschrijving } of residents) {
      const groups = ['2026-01-01', '2027-12-31'].map((day) => ageGroup(brp.geboortedatum, day));
      expect(new Set(groups).size, omschrijving).to.equal(changing.has(bsn) ? 2 : 1);
      for (const { geboortedatum } of brp.huisgenoten) {
        const mates = ['2026-01-01', '2027-12-31'].map((day) => ageGroup(geboortedatum, day));
        expect(new Set(mates).size, `housemate of ${brp.naam}`).to.equal(1);
      }
    }
  });

  it('are as old as their description says', () => {
    const said = residents.filter(({ omschrijving }) => /(^|, )\d+ jaar/.test(omschrijving));
    expect(said.length).to.be.at.least(50);
    for (const { brp, omschrijving } of said) {
      const [, age] = /(?:^|, )(\d+) jaar/.exec(omschrijving) ?? [];
      expect(ageOn(brp.geboortedatum, DAY), omschrijving).to.equal(Number(age));
    }
  });

  it('live in each of the three municipalities, elsewhere, and nowhere', () => {
    const places = new Set(
      residents.map(({ brp }) => {
        const code = brp.gemeenteVanInschrijving?.code;
        return code === undefined ? 'onbekend' : (GEMEENTECODES[code] ?? 'elders');
      }),
    );
    expect([...places].sort()).to.deep.equal([
      'dinkelland',
      'elders',
      'oldenzaal',
      'onbekend',
      'tubbergen',
    ]);
  });

  it('live where their description says', () => {
    for (const { brp, omschrijving } of residents) {
      const [, place] = /\b(Dinkelland|Tubbergen|Oldenzaal|Almelo)\b/.exec(omschrijving) ?? [];
      if (place) expect(brp.gemeenteVanInschrijving?.naam, omschrijving).to.equal(place);
    }
  });

  it('have cost sharers of 27 and older only', () => {
    const { huisgenoten } = resident('kostendelers').brp;
    const mates = huisgenoten.map(({ geboortedatum }) => ({
      geboortedatum,
      partner: false,
      uitgezonderd: false,
    }));
    expect(countCostSharers(mates, '2026-11-23')).to.equal(2);
  });

  describe('households', () => {
    const address = ({ brp }: TestInwoner) => brp.adres && JSON.stringify(brp.adres);
    const byName = new Map(residents.map((inwoner) => [inwoner.brp.naam, inwoner]));
    const INVERSE = {
      partner: 'partner',
      kind: 'ouder',
      ouder: 'kind',
      'broer-zus': 'broer-zus',
      'geen-familie': 'geen-familie',
    } as const;

    it('mention each other when both have a number, with the same day of birth', () => {
      let pairs = 0;
      for (const inwoner of residents) {
        for (const mate of inwoner.brp.huisgenoten) {
          const other = byName.get(mate.naam);
          if (!other) continue;
          pairs += 1;
          expect(other.brp.geboortedatum, mate.naam).to.equal(mate.geboortedatum);
          expect(address(other)).to.equal(address(inwoner));
          expect(other.brp.huisgenoten, mate.naam).to.deep.include({
            naam: inwoner.brp.naam,
            geboortedatum: inwoner.brp.geboortedatum,
            relatie: INVERSE[mate.relatie],
          });
        }
      }
      expect(pairs).to.be.at.least(6);
    });

    it('are married to each other, in the same days', () => {
      const byBsn = new Map(residents.map((inwoner) => [inwoner.bsn, inwoner]));
      let pairs = 0;
      for (const { bsn, partners = [] } of residents as readonly TestInwoner[])
        for (const { sinds, tot, ...partner } of partners) {
          pairs += 1;
          expect(byBsn.get(partner.bsn)?.partners).to.deep.include({ bsn, sinds, tot });
        }
      expect(pairs).to.be.at.least(2);
    });

    it('hold everybody who is registered at the address, and nobody twice', () => {
      for (const inwoner of residents) {
        const mates = inwoner.brp.huisgenoten.map(({ naam }) => naam);
        expect(new Set(mates).size, inwoner.brp.naam).to.equal(mates.length);
        if (!inwoner.brp.adres) continue;
        const there = residents.filter(
          (other) => other !== inwoner && address(other) === address(inwoner),
        );
        expect(mates).to.include.members(there.map(({ brp }) => brp.naam));
        for (const { brp } of there) {
          const everybody = (one: TestInwoner['brp']) =>
            [one.naam, ...one.huisgenoten.map(({ naam }) => naam)].sort();
          expect(everybody(brp)).to.deep.equal(everybody(inwoner.brp));
        }
      }
    });

    it('have ages that fit: parents before children, partners grown up and at most one', () => {
      const years = (from: string, to: string) => ageOn(from, to);
      for (const { brp } of residents) {
        const partners = brp.huisgenoten.filter(({ relatie }) => relatie === 'partner');
        expect(partners.length, brp.naam).to.be.at.most(1);
        for (const { naam, geboortedatum, relatie } of brp.huisgenoten) {
          if (relatie === 'kind')
            expect(years(brp.geboortedatum, geboortedatum), naam).to.be.at.least(14);
          if (relatie === 'ouder')
            expect(years(geboortedatum, brp.geboortedatum), naam).to.be.at.least(14);
          if (relatie === 'partner') expect(years(geboortedatum, '2026-01-01')).to.be.at.least(18);
        }
      }
    });

    it('are married to who lives with them, or say that they do not', () => {
      for (const { brp, omschrijving } of residents) {
        const married = ['gehuwd', 'geregistreerd-partner'].includes(brp.burgerlijkeStaat);
        const partner = brp.huisgenoten.some(({ relatie }) => relatie === 'partner');
        if (married && !partner) expect(omschrijving).to.contain('partner woont elders');
        if (!married && partner) expect(omschrijving).to.contain('Ongehuwd samenwonend');
      }
    });
  });

  describe('means', () => {
    it('are amounts that fit: net within gross, benefits and property above zero, days in order', () => {
      for (const { brp, suwinet } of residents) {
        for (const werk of suwinet.inkomstenverhoudingen) {
          expect(werk.nettoPerMaand, brp.naam).to.be.within(1, werk.brutoPerMaand);
          expect(ageOn(brp.geboortedatum, werk.begonnenOp), brp.naam).to.be.at.least(15);
          if (werk.geeindigdOp) expect(werk.geeindigdOp > werk.begonnenOp).to.equal(true);
        }
        for (const uitkering of suwinet.uitkeringen) {
          expect(uitkering.nettoPerMaand, brp.naam).to.be.above(0);
          if (uitkering.geeindigdOp)
            expect(uitkering.geeindigdOp > uitkering.begonnenOp).to.equal(true);
        }
        for (const { dagwaarde, bouwjaar, opNaamSinds } of suwinet.voertuigen) {
          expect(dagwaarde).to.be.above(0);
          expect(Number(opNaamSinds.slice(0, 4)), brp.naam).to.be.at.least(bouwjaar);
        }
        for (const { waarde } of suwinet.onroerendGoed) expect(waarde).to.be.above(0);
      }
    });

    it('sum to what the description says of them', () => {
      const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0);
      const earns = (name: Parameters<typeof resident>[0]) =>
        sum(
          resident(name)
            .suwinet.inkomstenverhoudingen.filter(({ geeindigdOp }) => geeindigdOp === null)
            .map(({ nettoPerMaand }) => nettoPerMaand),
        );
      const owns = (name: Parameters<typeof resident>[0]) =>
        sum(resident(name).suwinet.voertuigen.map(({ dagwaarde }) => dagwaarde));
      expect(earns('tweeBanen')).to.be.closeTo(733.95, 0.001);
      expect(earns('bijverdienendeZelfstandige')).to.be.closeTo(718.4, 0.001);
      expect(earns('loonBovenNorm')).to.be.above(1564.69);
      expect(earns('uitzendkracht')).to.be.below(1401.5);
      expect(owns('echtpaarTweeAutos')).to.equal(18_900);
      expect(owns('autoEnCaravan')).to.equal(2_050);
    });
  });

  it('let a party write each kind of news', () => {
    const kinds = residents.flatMap(({ nieuws }) =>
      nieuws ? [nieuws.soort === 'samenloopsignaal' ? nieuws.code : nieuws.soort] : [],
    );
    expect([...new Set(kinds)].sort()).to.deep.equal([
      'anders',
      'buitenland',
      'detentie',
      'inkomen',
      'overlijden',
      'samenloop',
      'verhuizing',
      'vermogen',
      'wonen',
    ]);
  });
});
