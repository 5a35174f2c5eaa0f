import { createRequire } from 'node:module';
import { expect } from 'chai';
import texts from '../../texts/nl/api.json' with { type: 'json' };

const require = createRequire(import.meta.url);
const { configs } = require('bpmnlint-plugin-camunda-compat');
const recommended = require('bpmnlint/config/recommended.js');

/** What the linter can find. */
const rules = [
  ...Object.keys(recommended.rules),
  ...Object.keys(configs['camunda-cloud-8-5'].rules).map((name) => `camunda-compat/${name}`),
];
const own = Object.keys(texts).flatMap((key) =>
  key.startsWith('ontwerp.regel.') ? [key.replace('ontwerp.regel.', '')] : [],
);

describe('studio: every problem is said in Dutch, with what to do about it', () => {
  it('each rule of the linter has its sentence', () => {
    expect(rules).to.have.length.above(50);
    expect(rules.filter((rule) => !own.includes(rule))).to.deep.equal([]);
  });

  it('each rule has its remedy', () => {
    expect(own.filter((rule) => !(`ontwerp.remedie.${rule}` in texts))).to.deep.equal([]);
  });
});
