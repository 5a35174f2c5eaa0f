import { expect } from 'chai';
import { checkNodeVersion } from '../../setup/node-version.mjs';

describe('setup/node-version', () => {
  for (const version of ['20.19.0', '20.20.2', '22.0.0', '24.1.0']) {
    it(`accepts ${version}`, () => {
      expect(() => checkNodeVersion(version)).not.to.throw();
    });
  }
  for (const version of ['18.20.0', '20.18.3']) {
    it(`refuses ${version} and says what to install`, () => {
      expect(() => checkNodeVersion(version)).to.throw(
        /^Node.js .* is too old: install Node.js 20.19 or newer/,
      );
    });
  }
});
