import { expect } from 'chai';
import { NUMMER_BEGIN } from '../../../api/http/schema.ts';
import { ZOEKBAAR } from '../../../api/taken/schema.ts';
import {
  addressOf,
  filterFrom,
  hasFilters,
  isSearchable,
} from '../../../web/tasklist/task-filter.ts';
import { isCaseNumber } from '../../../web/text/case-number.ts';
import { withFilter } from '../../../web/ui/search-params.ts';

describe('web/tasklist: the filters in the address', () => {
  const table: [search: string, filter: object][] = [
    ['', { weergave: 'mijn' }],
    ['weergave=kantoor&gemeente=tubbergen', { weergave: 'kantoor', gemeente: 'tubbergen' }],
    ['teLaat=true&volgorde=nieuw', { weergave: 'mijn', teLaat: true, volgorde: 'nieuw' }],
    ['proces=bezwaar&voorrang=true', { weergave: 'mijn', proces: 'bezwaar', voorrang: true }],
    ['weggelegd=true', { weergave: 'mijn', weggelegd: true }],
    ['functie=bo-inkomen', { weergave: 'mijn', functie: 'bo-inkomen' }],
    ['weergave=alle&zoek=2026-D-0001', { weergave: 'alle', zoek: '2026-D-0001' }],
    ['zoek=rapport', { weergave: 'mijn', zoek: 'rapport' }],
    ['zoek=999990019', { weergave: 'mijn' }],
    [
      'weergave=alle&behandelaarId=00000000-0000-4000-8000-000000000001',
      { weergave: 'alle', behandelaarId: '00000000-0000-4000-8000-000000000001' },
    ],
    [
      'weergave=kantoor&behandelaarId=00000000-0000-4000-8000-000000000001',
      { weergave: 'kantoor' },
    ],
    // an old or mangled link still opens a list
    ['weergave=iets&gemeente=enschede&functie=%3Cb%3E&teLaat=1', { weergave: 'mijn' }],
  ];
  for (const [search, filter] of table) {
    it(`reads '${search}'`, () => {
      expect(filterFrom(new URLSearchParams(search))).to.deep.equal(filter);
    });
  }

  it('looks for what the API takes, and never for what may be about a resident', () => {
    const table: [string, boolean][] = [
      ['2026', true],
      ['2026-d', true],
      ['2026-D-000123', true],
      ['besluit nemen', true],
      ['999990019', false],
      ['1980-05-17', false],
      ['05-1234567', false],
      ['op', false],
    ];
    for (const [text, may] of table) {
      expect(isSearchable(text), text).to.equal(may);
      expect(new RegExp(ZOEKBAAR).test(text), text).to.equal(may);
    }
  });

  it('looks for a case by the beginning of its number only', () => {
    for (const [text, may] of [
      ['2026', true],
      ['2026-D-000123', true],
      ['besluit', false],
      ['999990019', false],
      ['2026-D-0001234', false],
    ] as const) {
      expect(isCaseNumber(text), text).to.equal(may);
      expect(new RegExp(`^${NUMMER_BEGIN}$`).test(text), text).to.equal(may);
    }
  });

  it('writes one address for one filter, whatever the order', () => {
    const address = 'gemeente=tubbergen&voorrang=true&weergave=kantoor';
    for (const search of [address, 'weergave=kantoor&voorrang=true&gemeente=tubbergen']) {
      expect(addressOf(filterFrom(new URLSearchParams(search)))).to.equal(address);
    }
    expect(addressOf({})).to.equal('weergave=mijn');
  });

  it('changes one filter and keeps the others', () => {
    const search = new URLSearchParams('weergave=alle&gemeente=tubbergen');

    expect(String(withFilter(search, 'teLaat', 'true'))).to.equal(
      'weergave=alle&gemeente=tubbergen&teLaat=true',
    );
    expect(String(withFilter(search, 'gemeente', ''))).to.equal('weergave=alle');
    expect(String(search)).to.equal('weergave=alle&gemeente=tubbergen');
  });

  it('knows when a list is narrowed', () => {
    expect(hasFilters({ weergave: 'alle' })).to.equal(false);
    expect(hasFilters({ teLaat: true })).to.equal(true);
  });
});
