import { expect } from 'chai';
import { faultOf, type Gevraagd, isAway } from '../../api/vervangingen/rules.ts';
import type { Bekend } from '../../db/queries/vervangingen/find-bekende-vervangingen.ts';

const VANDAAG = '2026-12-14';
const gevraagd = (over: Partial<Gevraagd> = {}): Gevraagd => ({
  medewerkerId: 'anna',
  vervangerId: 'bert',
  processen: null,
  van: '2026-12-21',
  tot: '2026-12-24',
  ...over,
});
const bekend = (over: Partial<Bekend>): Bekend => ({
  medewerkerId: 'anna',
  medewerkerNaam: 'Medewerker A',
  vervangerId: 'carl',
  processen: null,
  van: '2026-12-24',
  tot: '2026-12-31',
  ...over,
});

describe('api/vervangingen: the rules', () => {
  const table: [what: string, Partial<Gevraagd>, Partial<Bekend>[], string | undefined][] = [
    ['a period that is to come', {}, [], undefined],
    ['one day, today', { van: VANDAAG, tot: VANDAAG }, [], undefined],
    ['the team', { vervangerId: null }, [], undefined],
    ['a first day that is past', { van: '2026-12-13' }, [], '/van vervanging.verleden'],
    ['a last day before the first', { tot: '2026-12-20' }, [], '/tot vervanging.volgorde'],
    ['a year', { tot: '2027-12-21' }, [], undefined],
    ['more than a year', { tot: '2027-12-22' }, [], '/tot vervanging.lang'],
    [
      'further than a year away',
      { van: '2027-12-15', tot: '2027-12-15' },
      [],
      '/van vervanging.ver',
    ],
    ['himself', { vervangerId: 'anna' }, [], '/vervangerId vervanging.zelf'],

    ['one day in common', {}, [{}], '/van vervanging.overlap'],
    ['the day after', {}, [{ van: '2026-12-25' }], undefined],
    ['the day before', {}, [{ van: '2026-12-14', tot: '2026-12-20' }], undefined],
    ['within a longer one', {}, [{ van: '2026-12-01' }], '/van vervanging.overlap'],
    ['around a shorter one', { tot: '2027-01-31' }, [{}], '/van vervanging.overlap'],
    ['other processes', { processen: ['bezwaar'] }, [{ processen: ['aanvraag'] }], undefined],
    [
      'a process in common',
      { processen: ['bezwaar', 'aanvraag'] },
      [{ processen: ['aanvraag'] }],
      '/van vervanging.overlap',
    ],
    ['all, beside one', {}, [{ processen: ['aanvraag'] }], '/van vervanging.overlap'],
    ['one, beside all', { processen: ['aanvraag'] }, [{}], '/van vervanging.overlap'],

    [
      'a substitute who is away himself',
      {},
      [{ medewerkerId: 'bert' }],
      '/vervangerId vervanging.afwezig',
    ],
    [
      'a substitute who is away for other work',
      { processen: ['bezwaar'] },
      [{ medewerkerId: 'bert', processen: ['aanvraag'] }],
      undefined,
    ],
    [
      'a substitute who is away on other days',
      {},
      [{ medewerkerId: 'bert', van: '2026-12-25' }],
      undefined,
    ],
    [
      'who is substitute of another then',
      {},
      [{ medewerkerId: 'dora', vervangerId: 'anna' }],
      '/van vervanging.keten',
    ],
    [
      'who is substitute of another on other days',
      {},
      [{ medewerkerId: 'dora', vervangerId: 'anna', van: '2026-12-25' }],
      undefined,
    ],
    [
      'a substitute for two people at once',
      {},
      [{ medewerkerId: 'dora', vervangerId: 'bert' }],
      undefined,
    ],
  ];
  for (const [what, asked, known, fault] of table) {
    it(`${what}: ${fault ?? 'may'}`, () => {
      const found = faultOf(gevraagd(asked), VANDAAG, known.map(bekend));
      expect(found && `${found.pointer} ${found.key}`).to.equal(fault);
    });
  }

  it('knows for which work somebody is away', () => {
    expect(isAway([], 'aanvraag')).to.equal(false);
    expect(isAway([{ processen: null }], 'aanvraag')).to.equal(true);
    expect(isAway([{ processen: ['bezwaar'] }], 'aanvraag')).to.equal(false);
    expect(isAway([{ processen: ['bezwaar'] }, { processen: ['aanvraag'] }], 'aanvraag')).to.equal(
      true,
    );
  });
});
