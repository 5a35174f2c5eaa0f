import { expect } from 'chai';
import { formats } from '../../forms/formats.ts';
import { requireRuntime } from '../../forms/runtime.ts';

const cases: Record<string, { right: string[]; wrong: string[] }> = {
  bsn: {
    right: ['999990019', '111222333'],
    wrong: ['123456789', '000000000', '99999001', '9999900190', '99999 0019', ''],
  },
  date: {
    right: ['2024-02-29', '2026-12-31'],
    wrong: ['2026-02-29', '31-12-2026', '2026-1-1', '', '2026-13-01'],
  },
  email: {
    right: ['naam@voorbeeld.nl', 'a.b+c@sub.voorbeeld.nl'],
    wrong: [
      'naam',
      'naam@voorbeeld',
      'na am@voorbeeld.nl',
      '@voorbeeld.nl',
      'a@b@c.nl',
      `${'a'.repeat(250)}@b.nl`,
    ],
  },
  iban: {
    right: ['NL91 ABNA 0417 1643 00', 'NL91ABNA0417164300', 'DE89370400440532013000'],
    wrong: ['NL91ABNA0417164301', 'NL91', '', 'XX00', '0417164300'],
  },
  postcode: {
    right: ['7571 AB', '7571AB'],
    wrong: ['0571 AB', '7571 SS', '7571 ab', '757 AB', '7571  AB'],
  },
  telefoon: {
    right: ['0541 123456', '06-12345678', '+31 6 12345678', '0049 1512 3456789'],
    wrong: ['12', '0612', '06123456789', 'bel mij', '+0612345678'],
  },
};

describe('forms/formats', () => {
  it('has a test for each format', () => {
    expect(Object.keys(formats)).to.have.members(Object.keys(cases));
  });
  for (const [name, { right, wrong }] of Object.entries(cases)) {
    it(`tells a ${name} from what is none`, () => {
      for (const text of right) expect(formats[name]?.(text), text).to.equal(true);
      for (const text of wrong) expect(formats[name]?.(text), text).to.equal(false);
    });
  }
  it('answers a long hostile text at once', () => {
    for (const check of Object.values(formats)) {
      expect(check('a@'.repeat(50_000))).to.equal(false);
      expect(check(`${'0'.repeat(100_000)}x`)).to.equal(false);
    }
  });
});

describe('forms/runtime', () => {
  const ucs2length = (
    requireRuntime('ajv/dist/runtime/ucs2length') as { default: (text: string) => number }
  ).default;
  const equal = (
    requireRuntime('ajv/dist/runtime/equal') as { default: (a: unknown, b: unknown) => boolean }
  ).default;

  it('counts characters as people do', () => {
    expect(['', 'é', '🙂', 'a🙂b'].map(ucs2length)).to.deep.equal([0, 1, 1, 3]);
  });
  it('compares JSON by value', () => {
    expect(equal({ a: [1, { b: null }] }, { a: [1, { b: null }] })).to.equal(true);
    for (const [a, b] of [
      [{ a: 1 }, { a: 1, b: 2 }],
      [[1], { 0: 1 }],
      [null, {}],
      [{ a: undefined }, { b: undefined }],
      [1, '1'],
    ])
      expect(equal(a, b), JSON.stringify([a, b])).to.equal(false);
  });
  it('knows no other module', () => {
    expect(() => requireRuntime('fs')).to.throw("asked for module 'fs'");
    expect(() => requireRuntime('constructor')).to.throw();
  });
});
