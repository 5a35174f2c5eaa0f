import { expect } from 'chai';
import { type Gateway, openGateway } from '../../engine/gateway.ts';
import { EngineUnavailable } from '../../engine/port.ts';
import { silent } from '../support/log.ts';
import { startProxy, type TcpProxy } from '../support/proxy.ts';
import { sharedBroker } from '../support/services.ts';

/** A connection that died without a word: a cable, a firewall that forgot it, a machine that is gone. */
describe('engine: a connection that goes silent', () => {
  let proxy: TcpProxy;
  let gateway: Gateway;
  beforeEach(async () => {
    const { ports } = await sharedBroker();
    proxy = await startProxy({ host: '127.0.0.1', port: ports.gateway });
    // Long enough for a busy machine to answer over the new connection.
    const limits = { callMs: 5_000, graceMs: 5_000 };
    gateway = openGateway(`127.0.0.1:${proxy.port}`, silent, limits);
    await gateway.call((client) => client.topology());
  });
  afterEach(async () => {
    await gateway.close();
    await proxy.close();
  });

  it('is told as the engine being away, and the next call goes over a new one', async () => {
    proxy.freeze();

    const failure = await gateway.call((client) => client.topology()).catch((error) => error);
    const { brokers } = await gateway.call((client) => client.topology());

    expect(failure).to.be.instanceOf(EngineUnavailable);
    expect(brokers).to.have.length(1);
  });

  it('ends a stream of jobs that waits on it, and the next one goes over a new one', async () => {
    const poll = (requestTimeout: number) =>
      gateway.activateJobs(
        {
          type: 'stilte.niets',
          worker: 'proef',
          timeout: 10_000,
          maxJobsToActivate: 1,
          fetchVariable: [],
          requestTimeout,
        },
        () => undefined,
        new AbortController().signal,
      );
    const waiting = poll(1_500).catch((error) => error);
    proxy.freeze();

    expect(await waiting).to.be.instanceOf(EngineUnavailable);
    await poll(200); // ends by itself: the gateway answered that there is nothing
  });
});
