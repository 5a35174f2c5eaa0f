import { once } from 'node:events';
import { createServer, type Server as HttpServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import {
  type GrpcObject,
  loadPackageDefinition,
  Server,
  ServerCredentials,
  status,
} from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';
import { expect } from 'chai';
import { type Gateway, openGateway } from '../../engine/gateway.ts';
import { EngineUnavailable } from '../../engine/port.ts';
import { openUserTasks } from '../../engine/user-tasks.ts';
import { silent } from '../support/log.ts';

const proto = createRequire(import.meta.url).resolve('zeebe-node/proto/zeebe.proto');
const { Gateway: service } = loadPackageDefinition(loadSync(proto))
  .gateway_protocol as GrpcObject & {
  Gateway: { service: Parameters<Server['addService']>[0] };
};

/** An engine with too much to do puts a request aside unread and says RESOURCE_EXHAUSTED. */
describe('engine: overloaded', () => {
  let server: Server;
  let gateway: Gateway;
  let refusals: number;
  let port: number;
  beforeEach(async () => {
    server = new Server();
    server.addService(service.service, {
      Topology: (_: unknown, answer: (error: object | null, value?: object) => void) => {
        refusals -= 1;
        if (refusals >= 0) answer({ code: status.RESOURCE_EXHAUSTED, details: 'buffer is full' });
        else answer(null, { brokers: [], clusterSize: 7 });
      },
    });
    port = await new Promise<number>((resolve, reject) =>
      server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, bound) =>
        error ? reject(error) : resolve(bound),
      ),
    );
    gateway = openGateway(`127.0.0.1:${port}`, silent, { callMs: 2_000, graceMs: 500 });
  });
  afterEach(async () => {
    await gateway.close();
    server.forceShutdown();
  });

  it('is asked again until it has room', async () => {
    await gateway.close();
    gateway = openGateway(`127.0.0.1:${port}`, silent, { callMs: 20_000, graceMs: 500 });
    refusals = 3;

    const { clusterSize } = await gateway.call((client) => client.topology());

    expect(clusterSize).to.equal(7);
    expect(refusals).to.equal(-1);
  });

  it('is told as being away when it has no room within the time', async () => {
    refusals = Number.POSITIVE_INFINITY;

    const failure = await gateway.call((client) => client.topology()).catch((error) => error);

    expect(failure).to.be.instanceOf(EngineUnavailable);
    expect(failure.message).to.include('buffer is full');
  });
});

/** Over REST the same engine says 429. */
describe('engine: overloaded, over REST', () => {
  let server: HttpServer;
  let address: string;
  let refusals: number;
  let asked: number;
  beforeEach(async () => {
    asked = 0;
    server = createServer((_, answer) => {
      asked += 1;
      refusals -= 1;
      if (refusals < 0) return answer.writeHead(204).end();
      const problem = { title: 'RESOURCE_EXHAUSTED', detail: 'no room for the request' };
      answer.writeHead(429, { 'content-type': 'application/problem+json' });
      return answer.end(JSON.stringify(problem));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });

  it('is asked again until it has room', async () => {
    refusals = 3;

    await openUserTasks(address).complete('2251799813685249', {});

    expect(asked).to.equal(4);
  });

  it('is told as being away when it has no room within the time', async () => {
    refusals = Number.POSITIVE_INFINITY;

    const failure = await openUserTasks(address, 1_000)
      .complete('2251799813685249', {})
      .catch((error) => error);

    expect(failure).to.be.instanceOf(EngineUnavailable);
  });
});
