import { expect } from 'chai';
import { deployUntilDone } from '../../engine/deploy-until-done.ts';
import { EngineRejected, EngineUnavailable } from '../../engine/port.ts';
import { awayForNow } from '../../platform.ts';
import { silent } from '../support/log.ts';

describe('engine: the deployment at the start', () => {
  const failingOnce = (error: Error) => {
    let tries = 0;
    return async () => {
      tries += 1;
      if (tries === 1) throw error;
      return tries;
    };
  };

  for (const error of [
    new EngineUnavailable('no answer'),
    new Error('timeout expired'),
    Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }),
  ])
    it(`is tried again after "${error.message}"`, async () => {
      const deploy = failingOnce(error);
      await deployUntilDone(deploy, silent, awayForNow);
      expect(await deploy()).to.equal(3);
    });

  it('ends at once with what the engine has against a model', async () => {
    const refused = new EngineRejected('no start event');
    const failure = await deployUntilDone(failingOnce(refused), silent, awayForNow).catch(
      (error) => error,
    );
    expect(failure).to.equal(refused);
  });
});
