import { expect } from 'chai';
import { paymentHistory } from '../../claims/payment-history.ts';

const paid = (
  boekdatum: string,
  euros: number,
  soort: 'betaling' | 'verrekening' = 'betaling',
) => ({
  soort,
  boekdatum,
  bedrag: (-euros).toFixed(2),
});
const ask = { perMaand: 50_00, sinds: '2015-01-10', op: '2026-02-10' };

describe('claims: how well a debt was paid (art. 58 lid 7 onder a and c Pw)', () => {
  it('counts the full months back from now in which the agreed amount came in', () => {
    const history = paymentHistory(
      [
        paid('2025-10-01', 50),
        paid('2025-11-01', 49.99),
        paid('2025-12-01', 20),
        paid('2025-12-20', 30, 'verrekening'),
        paid('2026-01-31', 60),
      ],
      ask,
    );
    expect(history).to.deep.equal({ maandenVolledig: 2, jarenNiets: 0 });
  });

  it('without an agreed amount no month was paid in full', () =>
    expect(paymentHistory([paid('2026-01-01', 500)], { ...ask, perMaand: null })).to.deep.equal({
      maandenVolledig: 0,
      jarenNiets: 0,
    }));

  for (const [why, boekingen, jaren] of [
    ['since payment was due when nothing ever came', [], 11],
    ['since the last payment', [paid('2016-02-10', 1)], 10],
    ['a day short of ten years', [paid('2016-02-11', 1)], 9],
  ] as const)
    it(`years without payment: ${why} → ${jaren}`, () =>
      expect(paymentHistory(boekingen, ask).jarenNiets).to.equal(jaren));

  it('a principal or a waiver is no payment', () =>
    expect(
      paymentHistory(
        [
          { soort: 'hoofdsom', boekdatum: '2026-01-01', bedrag: '100.00' },
          { soort: 'kwijtschelding', boekdatum: '2026-01-01', bedrag: '-100.00' },
        ],
        ask,
      ),
    ).to.deep.equal({ maandenVolledig: 0, jarenNiets: 11 }));
});
