import { expect } from 'chai';
import { backOffMs, pause } from '../../engine/back-off.ts';
import { fromGrpc, fromHttp } from '../../engine/errors.ts';
import { EngineNotFound, EngineRejected, EngineUnavailable } from '../../engine/port.ts';

describe('engine/back-off', () => {
  it('doubles up to its most, and takes off a random half', () => {
    const longest = [1, 2, 3, 4, 5, 6, 7, 8, 60].map((failures) => backOffMs(failures, () => 1));
    const shortest = [1, 2, 3, 60].map((failures) => backOffMs(failures, () => 0));

    expect(longest).to.deep.equal([100, 200, 400, 800, 1600, 3200, 5000, 5000, 5000]);
    expect(shortest).to.deep.equal([50, 100, 200, 2500]);
  });

  it('ends a pause at once when it is aborted', async () => {
    const closing = new AbortController();
    const waited = pause(60_000, closing.signal);
    closing.abort();

    await waited;
    await pause(60_000, closing.signal);
  });
});

describe('engine/errors', () => {
  it('tells an engine that is away or overloaded from one that refuses', () => {
    const grpc = (code: number) => fromGrpc(Object.assign(new Error('x'), { code }));

    expect(grpc(8), 'RESOURCE_EXHAUSTED').to.be.instanceOf(EngineUnavailable);
    expect(grpc(14), 'UNAVAILABLE').to.be.instanceOf(EngineUnavailable);
    expect(grpc(5), 'NOT_FOUND').to.be.instanceOf(EngineNotFound);
    expect(grpc(3), 'INVALID_ARGUMENT').to.be.instanceOf(EngineRejected);
    expect(fromHttp(503, {})).to.be.instanceOf(EngineUnavailable);
    expect(fromHttp(404, { detail: 'no such task' })).to.be.instanceOf(EngineNotFound);
    expect(fromHttp(404, {}), 'not a word of the gateway').to.be.instanceOf(EngineUnavailable);
    expect(fromHttp(400, {})).to.be.instanceOf(EngineRejected);
  });
});
