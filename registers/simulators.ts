import type { AddressInfo } from 'node:net';
import express, { type ErrorRequestHandler, type Express, type Router } from 'express';
import type { Clock } from '../law/clock.ts';
import { simulateBrp } from './brp/simulator.ts';
import type { Registers } from './connect.ts';
import { simulateInlichtingenbureau } from './inlichtingenbureau/simulator.ts';
import { simulateOm } from './om/simulator.ts';
import { simulatePartner } from './partner/simulator.ts';
import { simulatePost } from './post/simulator.ts';
import {
  createFaultSwitch,
  type FaultSwitch,
  failWhenTold,
  readFault,
} from './simulation/faults.ts';
import { createLedger, type Ledger } from './simulation/ledger.ts';
import { createMailbox, type Mailbox } from './simulation/mailbox.ts';
import type { Party } from './simulation/party.ts';
import { simulateSrt } from './srt/simulator.ts';
import { simulateSuwinet } from './suwinet/simulator.ts';
import type { TestInwoner } from './test-inwoner.ts';
import { simulateUitkeringsadministratie } from './uitkeringsadministratie/simulator.ts';

export type SimulatorOptions = {
  readonly host: string;
  /** 0 = any free port. */
  readonly port: number;
  readonly data: readonly TestInwoner[];
  /** Dates what the parties say they did; a test hands in its own. Default: the real time. */
  readonly clock?: Clock;
};

export type Simulators = {
  /** Base address; hand `urlsBelow(url)` of connect.ts to `connectRegisters`. */
  readonly url: string;
  close(): Promise<void>;
};

/** Name in the path of each party → who plays it, and the first letters of its references. */
const PARTIES: Readonly<
  Record<keyof Registers, { simulate: (party: Party) => Router; prefix: string }>
> = {
  brp: { simulate: simulateBrp, prefix: 'BRP' },
  suwinet: { simulate: simulateSuwinet, prefix: 'SUWI' },
  uitkeringsadministratie: { simulate: simulateUitkeringsadministratie, prefix: 'UA' },
  post: { simulate: simulatePost, prefix: 'POST' },
  partner: { simulate: simulatePartner, prefix: 'PARTNER' },
  srt: { simulate: simulateSrt, prefix: 'SRT' },
  om: { simulate: simulateOm, prefix: 'OM' },
  inlichtingenbureau: { simulate: simulateInlichtingenbureau, prefix: 'IB' },
};

/**
 * One server that plays all outside parties, each below its own name. Beside a party's own calls:
 *
 * - `GET /<party>/effecten`: `{ aanroepen, aantal, effecten }`, what the party did, once per key;
 * - `PUT /<party>/storing`: `{ soort, aantal, … }` makes the next calls go wrong (simulation/faults.ts);
 * - `PUT /<party>/postvak`: `{ soort, gegevens, kenmerk? }` is the next message that the party has for us;
 *   `PUT /<party>/herhaling`: `{ aantal }` pages are given a second time (simulation/mailbox.ts);
 * - `DELETE /<party>/effecten` and `DELETE /<party>/storing`: forget.
 *
 * For development and tests only: it asks nobody who he is. Keep it on the loopback address.
 *
 * @throws Error when the port is taken
 */
export const startSimulators = async ({
  host,
  port,
  data,
  clock,
}: SimulatorOptions): Promise<Simulators> => {
  const app = createSimulators(data, clock ?? (() => new Date()));
  const server = await new Promise<ReturnType<Express['listen']>>((resolve, reject) => {
    const listening = app.listen(port, host, (error?: Error) =>
      error ? reject(error) : resolve(listening),
    );
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
};

// helpers

const createSimulators = (data: readonly TestInwoner[], clock: Clock): Express => {
  const inwoners = new Map(data.map((inwoner) => [inwoner.bsn, inwoner]));
  const app = express().disable('x-powered-by');
  app.use(express.json({ limit: '10mb' }));
  app.get('/gezondheid', (_request, response) => void response.json({ status: 'ok' }));
  for (const [name, { simulate, prefix }] of Object.entries(PARTIES)) {
    const ledger = createLedger(prefix, clock);
    const faults = createFaultSwitch();
    const party = { ledger, clock, find: (bsn: string) => inwoners.get(bsn) };
    const mailbox = createMailbox(clock);
    app.use(
      `/${name}`,
      controls(ledger, faults, mailbox),
      mailbox.controls,
      failWhenTold(faults),
      mailbox.router,
      simulate(party),
    );
  }
  app.use((_request, response) => void response.status(404).json({ code: 'pad-onbekend' }));
  app.use(refuseUnreadable);
  return app;
};

const controls = (ledger: Ledger, faults: FaultSwitch, mailbox: Mailbox): Router => {
  const router = express.Router();
  router.get('/effecten', (_request, response) => {
    const effecten = ledger.effects();
    response.json({ aanroepen: ledger.calls(), aantal: effecten.length, effecten });
  });
  router.delete('/effecten', (_request, response) => {
    ledger.clear();
    mailbox.clear();
    response.status(204).end();
  });
  router.put('/storing', (request, response) => {
    const fault = readFault(request.body);
    if (!fault) return void response.status(400).json({ code: 'storing-onbekend' });
    faults.set(fault);
    response.status(204).end();
  });
  router.delete('/storing', (_request, response) => {
    faults.set(undefined);
    response.status(204).end();
  });
  return router;
};

/** A body that is no JSON, or too large: a refusal, never a stack trace. */
const refuseUnreadable: ErrorRequestHandler = (error, _request, response, next) => {
  if (response.headersSent) return next(error);
  const status = typeof error?.status === 'number' && error.status < 500 ? error.status : 500;
  response.status(status).json({ code: status === 500 ? 'fout' : 'onleesbaar' });
};
