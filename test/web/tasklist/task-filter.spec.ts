import { expect } from 'chai';
import { filterFrom, hasFilters } from '../../../web/tasklist/task-filter.ts';
import { withFilter } from '../../../web/ui/search-params.ts';

describe('web/tasklist: the filters in the address', () => {
  const table: [search: string, filter: object][] = [
    ['', { weergave: 'mijn' }],
    ['weergave=kantoor&gemeente=tubbergen', { weergave: 'kantoor', gemeente: 'tubbergen' }],
    ['teLaat=true&volgorde=nieuw', { weergave: 'mijn', teLaat: true, volgorde: 'nieuw' }],
    ['functie=bo-inkomen', { weergave: 'mijn', functie: 'bo-inkomen' }],
    // an old or mangled link still opens a list
    ['weergave=iets&gemeente=enschede&functie=%3Cb%3E&teLaat=1', { weergave: 'mijn' }],
  ];
  for (const [search, filter] of table) {
    it(`reads '${search}'`, () => {
      expect(filterFrom(new URLSearchParams(search))).to.deep.equal(filter);
    });
  }

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
