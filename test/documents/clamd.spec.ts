import { expect } from 'chai';
import { createClamd } from '../../documents/clamd.ts';
import { freePort } from '../support/services.ts';
import { startClamd } from './clamd-server.ts';

const FILE = Buffer.alloc(3_000_000, 'abc');
async function* parts() {
  yield FILE.subarray(0, 1_000_000);
  yield Buffer.alloc(0);
  yield FILE.subarray(1_000_000);
}

describe('documents/clamd', () => {
  let clamd: Awaited<ReturnType<typeof startClamd>>;
  beforeEach(async () => {
    clamd = await startClamd();
  });
  afterEach(() => clamd.close());
  const scan = (patienceMs = 5000) => createClamd(clamd.address, patienceMs).scan(parts());

  it('sends the whole file and hears that it is clean', async () => {
    expect(await scan()).to.deep.equal({ is: 'schoon' });
    expect(clamd.state.received.equals(FILE)).to.equal(true);
  });

  it('hears which virus was found', async () => {
    clamd.state.behaviour = 'virus';

    expect(await scan()).to.deep.equal({ is: 'virus', naam: 'Eicar-Test-Signature' });
  });

  for (const behaviour of ['stil', 'weg', 'te-groot'] as const) {
    it(`takes no answer for no verdict: ${behaviour}`, async () => {
      clamd.state.behaviour = behaviour;
      const began = Date.now();

      expect(await scan(600)).to.deep.equal({ is: 'onbekend' });
      expect(Date.now() - began).to.be.below(5000);
    });
  }

  it('does not wait for a scanner that is not there', async () => {
    const scanner = createClamd(`127.0.0.1:${await freePort()}`);

    expect(await scanner.scan(parts())).to.deep.equal({ is: 'onbekend' });
  });

  it('gives no verdict when the file cannot be read to its end', async () => {
    async function* broken() {
      yield FILE.subarray(0, 1000);
      throw new Error('the database is away');
    }

    expect(await createClamd(clamd.address, 600).scan(broken())).to.deep.equal({ is: 'onbekend' });
    expect(clamd.state.asked).to.equal(0);
  });
});
