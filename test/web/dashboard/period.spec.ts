import { expect } from 'chai';
import { filterFrom } from '../../../web/cases/case-filter.ts';
import { casesAddress } from '../../../web/dashboard/cases-address.ts';
import { roundUp } from '../../../web/dashboard/course.ts';
import { vraagFrom } from '../../../web/dashboard/period.ts';

const NOW = '2026-11-23';

describe('web/dashboard: the period in the address', () => {
  const table: [search: string, van: string, tot: string, stap: string][] = [
    ['', '2026-09-01', NOW, 'week'],
    ['periode=4-weken', '2026-10-27', NOW, 'dag'],
    ['periode=dit-jaar', '2026-01-01', NOW, 'maand'],
    ['periode=vorig-jaar', '2025-01-01', '2025-12-31', 'maand'],
    ['periode=eigen&van=2026-03-01&tot=2026-03-31', '2026-03-01', '2026-03-31', 'dag'],
    ['periode=eigen&van=2026-03-31&tot=2026-03-01', '2026-09-01', NOW, 'week'],
    ['periode=eigen&van=gisteren&tot=vandaag', '2026-09-01', NOW, 'week'],
    ['periode=altijd', '2026-09-01', NOW, 'week'],
  ];
  for (const [search, van, tot, stap] of table) {
    it(`reads '${search}' as ${van} up to ${tot}, by ${stap}`, () => {
      expect(vraagFrom(new URLSearchParams(search), NOW).filter).to.deep.equal({
        van,
        tot,
        stap,
        proces: 'aanvraag',
      });
    });
  }

  it('reads process, municipality and scheme, and nothing that it does not know', () => {
    const filter = (search: string) => vraagFrom(new URLSearchParams(search), NOW).filter;

    expect(filter('proces=bezwaar&gemeente=tubbergen&regeling=ioaw')).to.include({
      proces: 'bezwaar',
      gemeente: 'tubbergen',
      regeling: 'ioaw',
    });
    expect(filter('proces=boete&gemeente=almelo&regeling=x')).to.deep.equal(filter(''));
  });

  it('leads to the cases that run now, with the same filter', () => {
    const vraag = vraagFrom(new URLSearchParams('proces=bezwaar&gemeente=tubbergen'), NOW);

    expect(casesAddress(vraag)).to.equal('/zaken?proces=bezwaar&gemeente=tubbergen');
    expect(
      filterFrom(new URLSearchParams(casesAddress(vraag, { termijn: 'te-laat' }).split('?')[1])),
    ).to.deep.equal({
      status: 'lopend',
      proces: 'bezwaar',
      gemeente: 'tubbergen',
      termijn: 'te-laat',
    });
  });

  it('ends an axis at a round number', () => {
    for (const [highest, end] of [
      [0, 4],
      [3, 4],
      [7, 8],
      [15, 20],
      [47, 60],
      [141, 200],
      [999, 1000],
    ]) {
      expect(roundUp(highest as number)).to.equal(end);
    }
  });
});
