import type { Db } from '../../db/connect.ts';
import { findLag, type Lag } from '../../db/queries/gezondheid/find-lag.ts';
import { inTransaction } from '../../db/transaction.ts';
import type { Clock } from '../../law/clock.ts';
import { type Route, rawRoute } from '../http/route.ts';
import { text } from '../http/texts.ts';
import { type Gezondheid, gezondheid, levend } from './schema.ts';

type Deps = {
  readonly db: Db;
  readonly clock: Clock;
  readonly engineHealthy: () => Promise<boolean>;
};
type Part = Gezondheid['onderdelen'][number];

/** A part that does not answer by then counts as away; the answer itself must come within two seconds. */
const PATIENCE_MS = 1500;

export const gezondheidRoutes = (deps: Deps): Route[] => [
  rawRoute({
    method: 'get',
    path: '/gezondheid',
    operation: 'gezondheidLezen',
    summary: 'Of het platform werkt, per onderdeel; 503 als er niets kan',
    right: 'openbaar',
    answer: { status: 200, schema: gezondheid, also: [503] },
    async raw({ response }) {
      const state = await measure(deps);
      response.status(state.status === 'uit' ? 503 : 200).json(state);
    },
  }),
  rawRoute({
    method: 'get',
    path: '/gezondheid/levend',
    operation: 'levendLezen',
    summary: 'Of dit programma draait',
    right: 'openbaar',
    answer: { status: 200, schema: levend },
    async raw({ response }) {
      response.json({ status: 'goed' });
    },
  }),
];

/** Without the database nothing works; without the engine work is accepted and done later. */
async function measure({ db, clock, engineHealthy }: Deps): Promise<Gezondheid> {
  const [lag, engine] = await Promise.all([
    within(inTransaction(db, '*', (trx) => findLag(trx, clock()))),
    within(engineHealthy()),
  ]);
  const onderdelen: Part[] = [
    lag
      ? good('database')
      : { naam: 'database', status: 'uit', melding: text('gezondheid.database.uit') },
    engine
      ? good('procesmotor')
      : { naam: 'procesmotor', status: 'uit', melding: text('gezondheid.procesmotor.uit') },
    ...(lag ? [historyPart(lag), outboxPart(lag), postbusPart(lag)] : []),
  ];
  const status = !lag
    ? 'uit'
    : onderdelen.every((part) => part.status === 'goed')
      ? 'goed'
      : 'verminderd';
  return { status, onderdelen };
}

const good = (naam: Part['naam']): Part => ({
  naam,
  status: 'goed',
  melding: text('gezondheid.goed'),
});

function historyPart({ onverwerkt, apartgezet }: Lag): Part {
  if (onverwerkt === 0 && apartgezet === 0) return good('geschiedenis');
  return {
    naam: 'geschiedenis',
    status: 'verminderd',
    melding:
      apartgezet > 0
        ? text('gezondheid.geschiedenis.apart', { aantal: String(apartgezet) })
        : text('gezondheid.geschiedenis.achter'),
  };
}

function outboxPart({ wachtend, onbestelbaar }: Lag): Part {
  if (onbestelbaar > 0)
    return {
      naam: 'verzending',
      status: 'verminderd',
      melding: text('gezondheid.verzending.vast', { aantal: String(onbestelbaar) }),
    };
  if (wachtend > 0)
    return {
      naam: 'verzending',
      status: 'verminderd',
      melding: text('gezondheid.verzending.achter', { aantal: String(wachtend) }),
    };
  return good('verzending');
}

function postbusPart({ postbusApart, postbusStil }: Lag): Part {
  if (postbusApart === 0 && postbusStil === 0) return good('postbus');
  return {
    naam: 'postbus',
    status: 'verminderd',
    melding:
      postbusApart > 0
        ? text('gezondheid.postbus.apart', { aantal: String(postbusApart) })
        : text('gezondheid.postbus.stil', { aantal: String(postbusStil) }),
  };
}

/** The answer, or `undefined` when it fails or takes too long. */
function within<T>(work: Promise<T>): Promise<T | undefined> {
  const late = new Promise<undefined>((resolve) => {
    setTimeout(resolve, PATIENCE_MS, undefined).unref();
  });
  return Promise.race([work.catch(() => undefined), late]);
}
