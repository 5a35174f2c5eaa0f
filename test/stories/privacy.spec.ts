import { expect } from 'chai';
import { resident } from '../../demo/residents.ts';
import { identifyingIn } from '../support/identifying.ts';

/** The stream itself is looked through while the stories run, and judged at the end: test/support/fixtures.ts. */
describe('stories: what identifies a resident', () => {
  const { bsn, brp } = resident('alleenstaandDinkelland');
  const record = (value: unknown) =>
    JSON.stringify({
      key: 2251799813685249,
      valueType: 'VARIABLE',
      value: { name: 'x', value: JSON.stringify(value) },
    });

  it('is found wherever it stands in a record', () => {
    const { straat = '', postcode = '' } = brp.adres ?? {};

    for (const part of [bsn, Number(bsn), brp.naam, brp.geboortedatum, straat, postcode]) {
      expect(identifyingIn(record(part)), String(part)).to.have.length(1);
      expect(identifyingIn(record({ diep: [{ in: `voor ${part}.` }] }))).to.have.length(1);
    }
    expect(identifyingIn(record(postcode.replace(' ', '').toLowerCase()))).to.have.length(1);
  });

  it('is not seen in what the engine may know: codes, flags, dates of the case, keys that hold the digits by chance', () => {
    const allowed = {
      zaakId: '0b0e3c9e-7f0a-4d6e-9c8e-3d1f2a4b5c6d',
      gemeente: 'dinkelland',
      meldingOp: '2026-01-05',
      jongerDan27: true,
      sleutel: `4${bsn}7215`,
    };

    expect(identifyingIn(record(allowed))).to.deep.equal([]);
  });
});
