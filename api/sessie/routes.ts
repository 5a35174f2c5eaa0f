import type { Db } from '../../db/connect.ts';
import { changeTaal } from '../../db/queries/medewerkers/change-taal.ts';
import { inTransaction } from '../../db/transaction.ts';
import type { Clock } from '../../law/clock.ts';
import { type Route, rawRoute, route } from '../http/route.ts';
import { COOKIE, cookieName, type OpenSession } from '../http/session.ts';
import { scopeOf } from '../policy/decide.ts';
import type { Oidc } from './oidc.ts';
import { afgemeld, sessie, taalKeuze } from './schema.ts';
import { closeSession, describeSession } from './service.ts';

export const sessieRoutes = ({
  db,
  clock,
  oidc,
  origin,
}: {
  db: Db;
  clock: Clock;
  oidc: Oidc;
  origin: string;
}): Route[] => [
  rawRoute({
    method: 'get',
    path: '/sessie',
    operation: 'sessieLezen',
    summary: 'Wie ben ik en wat mag ik',
    right: 'aangemeld',
    answer: { status: 200, schema: sessie },
    async raw({ response, session }) {
      response.json(describeSession(session as OpenSession));
    },
  }),
  route({
    method: 'put',
    path: '/sessie/taal',
    operation: 'taalKiezen',
    summary: 'In welke taal ik lees; formulieren, brieven en modellen blijven Nederlands',
    right: 'aangemeld',
    body: taalKeuze,
    answer: { status: 200, schema: taalKeuze },
    async handle({ trx, actor, body }) {
      await changeTaal(trx, actor.id, body.taal);
      return { taal: body.taal };
    },
  }),
  rawRoute({
    method: 'delete',
    path: '/sessie',
    operation: 'afmelden',
    summary: 'Afmelden; de sessie eindigt meteen',
    right: 'aangemeld',
    answer: { status: 200, schema: afgemeld },
    async raw({ response, session }) {
      const mine = session as OpenSession;
      await inTransaction(db, scopeOf(mine.actor), (trx) => closeSession(trx, mine, clock()));
      response.clearCookie(cookieName(origin, 'sessie'), COOKIE);
      response.json({ doorNaar: await oidc.endSessionUrl(`${origin}/`) });
    },
  }),
];
