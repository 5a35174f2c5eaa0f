import type { Db } from '../../db/connect.ts';
import type { Clock } from '../../law/clock.ts';
import { NotAllowed, NotSignedIn } from '../errors.ts';
import type { Meter } from '../http/meter.ts';
import { type Route, rawRoute } from '../http/route.ts';
import { same, sessionOf } from '../http/session.ts';
import { has } from '../policy/decide.ts';

/** Figures for Prometheus: for the collector with its token, or a signed-in beheerder. */
export const metricsRoutes = (deps: {
  db: Db;
  clock: Clock;
  origin: string;
  meter: Meter;
  metricsToken?: string | undefined;
}): Route[] => [
  rawRoute({
    method: 'get',
    path: '/metrics',
    operation: 'metricsLezen',
    summary: 'Cijfers voor Prometheus',
    right: 'openbaar',
    answer: { status: 200, media: 'text/plain' },
    async raw({ request, response }) {
      const [, token] = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '') ?? [];
      if (!(token && deps.metricsToken && same(token, deps.metricsToken))) {
        const session = await sessionOf(deps, request, false);
        if (!session) throw new NotSignedIn();
        if (!has(session.actor, 'metrics.lezen')) throw new NotAllowed();
      }
      response.setHeader('Content-Type', deps.meter.registry.contentType);
      response.send(await deps.meter.registry.metrics());
    },
  }),
];
