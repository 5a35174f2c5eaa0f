import { expect } from 'chai';
import fc from 'fast-check';
import { addDays } from '../../law/calendar.ts';
import { delayPenalty, splitAmongApplicants } from '../../law/delay-penalty.ts';

/** The amounts of 2025. */
const tarieven = { perDag: [23_00, 35_00, 45_00], geverifieerd: true } as const;
const late = (peildatum: string, bekendgemaaktOp: string | null = null) =>
  delayPenalty({
    beslistermijnEinde: '2025-03-03',
    ingebrekestellingOp: '2025-03-04',
    bekendgemaaktOp,
    peildatum,
    tarieven,
  });

describe('dwangsom bij niet tijdig beslissen (art. 4:17 Awb)', () => {
  const CASES: [peildatum: string, dagen: number, euros: number][] = [
    ['2025-03-18', 0, 0],
    ['2025-03-19', 1, 23],
    ['2025-04-01', 14, 322],
    ['2025-04-02', 15, 357],
    ['2025-04-15', 28, 812],
    ['2025-04-16', 29, 857],
    ['2025-04-29', 42, 1442],
    ['2025-04-30', 42, 1442],
    ['2026-01-01', 42, 1442],
  ];
  for (const [peildatum, dagen, euros] of CASES) {
    it(`on ${peildatum}: ${dagen} days, € ${euros}`, () => {
      expect(late(peildatum)).to.include({
        dagen,
        bedrag: euros * 100,
        eersteDag: '2025-03-19',
        laatsteDag: '2025-04-29',
      });
    });
  }

  it('stops before the day on which the decision is made known', () => {
    expect(late('2025-06-01', '2025-03-20')).to.include({ dagen: 1, bedrag: 23_00 });
    expect(late('2025-06-01', '2025-03-19')).to.include({ eersteDag: null, dagen: 0, bedrag: 0 });
  });

  it('the 42 days end on a Sunday or holiday as they come (lid 1: no ATW)', () => {
    const penalty = delayPenalty({
      beslistermijnEinde: '2025-03-01',
      ingebrekestellingOp: '2025-03-09',
      bekendgemaaktOp: null,
      peildatum: '2025-12-31',
      tarieven,
    });
    expect(penalty.laatsteDag, 'Sunday 4 May').to.equal('2025-05-04');
  });

  it('is not due without a notice, with one that came too early, or on a ground of lid 6', () => {
    const base = {
      beslistermijnEinde: '2025-03-03',
      bekendgemaaktOp: null,
      peildatum: '2025-12-01',
      tarieven,
    };
    const none = { dagen: 0, bedrag: 0, eersteDag: null };
    expect(delayPenalty({ ...base, ingebrekestellingOp: null })).to.include(none);
    expect(delayPenalty({ ...base, ingebrekestellingOp: '2025-03-03' })).to.include(none);
    const refused = delayPenalty({
      ...base,
      ingebrekestellingOp: '2025-03-04',
      uitgezonderd: 'onredelijk-laat',
    });
    expect(refused).to.include(none);
    expect(refused.uitleg.at(-1)).to.include({ artikel: 'art. 4:17 Awb lid 6' });
  });

  it('says so when its amounts were not verified, once there is an amount', () => {
    expect(late('2025-04-29').status).to.equal('vastgesteld');
    const unverified = {
      beslistermijnEinde: '2026-03-03',
      ingebrekestellingOp: '2026-03-04',
      bekendgemaaktOp: null,
      tarieven: { ...tarieven, geverifieerd: false },
    };
    expect(delayPenalty({ ...unverified, peildatum: '2026-06-01' }).status).to.equal(
      'niet-geverifieerd',
    );
    expect(delayPenalty({ ...unverified, peildatum: '2026-03-18' }).status).to.equal('vastgesteld');
  });

  it('grows by the day, never above the maximum', () => {
    fc.assert(
      fc.property(fc.nat(120), (days) => {
        const peildatum = addDays('2025-03-04', days);
        const { bedrag } = late(peildatum);
        return bedrag <= late(addDays(peildatum, 1)).bedrag && bedrag <= 1442_00;
      }),
    );
  });

  it('is split in equal parts without losing a cent (lid 7)', () => {
    expect(splitAmongApplicants(1442_00, 2)).to.deep.equal([721_00, 721_00]);
    expect(splitAmongApplicants(100, 3)).to.deep.equal([34, 33, 33]);
    fc.assert(
      fc.property(fc.nat(200_000), fc.integer({ min: 1, max: 6 }), (bedrag, aanvragers) => {
        return (
          splitAmongApplicants(bedrag, aanvragers).reduce((sum, part) => sum + part, 0) === bedrag
        );
      }),
    );
  });
});
