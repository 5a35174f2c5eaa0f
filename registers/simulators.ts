import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import express, { type ErrorRequestHandler, type Express, type Router } from 'express';
import { type Clock, today } from '../law/clock.ts';
import { simulateBrp } from './brp/simulator.ts';
import type { Registers } from './connect.ts';
import { simulateInlichtingenbureau } from './inlichtingenbureau/simulator.ts';
import { simulateOm } from './om/simulator.ts';
import { simulatePartner } from './partner/simulator.ts';
import { simulatePost } from './post/simulator.ts';
import { simulateRoz } from './roz/simulator.ts';
import { isText } from './simulation/body.ts';
import {
  createFaultSwitch,
  type FaultSwitch,
  failWhenTold,
  readFault,
} from './simulation/faults.ts';
import { keepInFolder } from './simulation/keep.ts';
import { createLedger, type Ledger } from './simulation/ledger.ts';
import { createMailbox } from './simulation/mailbox.ts';
import { newsOf } from './simulation/news.ts';
import { DAY_MS, type Pace } from './simulation/pace.ts';
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
  /** Ms that a day of a party takes that answers by itself (SRT, prosecutor, ROZ, set-offs); without it they write nothing of their own. */
  readonly dayMs?: number;
  /** Folder in which the mailboxes lie between two runs; without it they are forgotten. */
  readonly folder?: string;
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
  roz: { simulate: simulateRoz, prefix: 'ROZ' },
  inlichtingenbureau: { simulate: simulateInlichtingenbureau, prefix: 'IB' },
};

/**
 * One server that plays all outside parties, each below its own name. Beside a party's own calls:
 *
 * - `GET /<party>/effecten`: `{ aanroepen, aantal, effecten }`, what the party did, once per key;
 * - `PUT /<party>/storing`: `{ soort, aantal, … }` makes the next calls go wrong (simulation/faults.ts);
 * - `PUT /<party>/postvak`: `{ soort, gegevens, kenmerk? }` is the next message that the party has for us;
 *   `PUT /<party>/herhaling`: `{ aantal }` pages are given a second time (simulation/mailbox.ts);
 * - `PUT /<party>/nieuws`: `{ bsn, gemeente }` lets it write what it knows of this resident (simulation/news.ts);
 * - `PUT /<party>/tempo`: `{ dagMs }` makes it answer by itself, a day of it lasting so many ms; null: not (simulation/pace.ts);
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
  clock = () => new Date(),
  dayMs,
  folder,
}: SimulatorOptions): Promise<Simulators> => {
  const app = createSimulators({ data, clock, dayMs, folder });
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

const createSimulators = ({
  data,
  clock,
  dayMs,
  folder,
}: {
  data: readonly TestInwoner[];
  clock: Clock;
  dayMs: number | undefined;
  folder: string | undefined;
}): Express => {
  const inwoners = new Map(data.map((inwoner) => [inwoner.bsn, inwoner]));
  const app = express().disable('x-powered-by');
  app.use(express.json({ limit: '10mb' }));
  app.get('/gezondheid', (_request, response) => void response.json({ status: 'ok' }));
  for (const [name, { simulate, prefix }] of Object.entries(PARTIES)) {
    const ledger = createLedger(prefix, clock);
    const faults = createFaultSwitch();
    const mailbox = createMailbox(clock, folder ? keepInFolder(folder, name) : undefined);
    const pace: Pace = { dayMs: dayMs ?? null };
    const party: Party = {
      ledger,
      clock,
      mailbox,
      find: (bsn: string) => inwoners.get(bsn),
      writeAfter(days, compose) {
        if (pace.dayMs === null) return;
        const on = new Date(clock().getTime() + days * pace.dayMs);
        mailbox.put(compose(on), on);
      },
    };
    const calls = express.Router().use(mailbox.router, simulate(party));
    app.use(
      `/${name}`,
      controls(ledger, faults, party),
      playControls(name, party, pace),
      mailbox.controls,
      failWhenTold(faults, calls),
    );
  }
  app.use((_request, response) => void response.status(404).json({ code: 'pad-onbekend' }));
  app.use(refuseUnreadable);
  return app;
};

const controls = (ledger: Ledger, faults: FaultSwitch, { mailbox }: Party): Router => {
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

/** How a party lives by itself: how fast it answers, and what it has to tell about a resident. */
const playControls = (name: string, { find, mailbox, clock }: Party, pace: Pace): Router => {
  const router = express.Router();
  router.put('/tempo', (request, response) => {
    const { dagMs } = request.body ?? {};
    if (dagMs !== null && !(typeof dagMs === 'number' && dagMs > 0 && dagMs <= DAY_MS))
      return void response.status(400).json({ code: 'veld-onjuist-dagms' });
    pace.dayMs = dagMs;
    response.status(204).end();
  });
  router.put('/nieuws', (request, response) => {
    const { bsn, gemeente, kenmerk } = request.body ?? {};
    const nieuws = find(bsn)?.nieuws;
    if (nieuws?.partij !== name || !isText(gemeente))
      return void response.status(404).json({ code: 'geen-nieuws' });
    const bericht = newsOf(nieuws, bsn, gemeente, today(clock));
    mailbox.put({ kenmerk: isText(kenmerk) ? kenmerk : randomUUID(), ...bericht });
    response.status(201).json({ soort: bericht.soort });
  });
  return router;
};

/** A body that is no JSON, or too large: a refusal, never a stack trace. */
const refuseUnreadable: ErrorRequestHandler = (error, _request, response, next) => {
  if (response.headersSent) return next(error);
  const status = typeof error?.status === 'number' && error.status < 500 ? error.status : 500;
  response.status(status).json({ code: status === 500 ? 'fout' : 'onleesbaar' });
};
