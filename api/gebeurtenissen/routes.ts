import { type Route, rawRoute } from '../http/route.ts';
import type { OpenSession } from '../http/session.ts';
import type { Stream } from './stream.ts';

export const gebeurtenissenRoutes = (stream: Stream): Route[] => [
  rawRoute({
    method: 'get',
    path: '/gebeurtenissen',
    operation: 'gebeurtenissenVolgen',
    summary: 'Wat er verandert, als server-sent events',
    right: 'gebeurtenissen.lezen',
    answer: { status: 200, media: 'text/event-stream' },
    async raw({ request, response, session }) {
      stream.open(request, response, session as OpenSession);
    },
  }),
];
