import { type Route, route } from '../http/route.ts';
import { readFigures } from './figures.ts';
import { doorlooptijden, doorlooptijdenFilter, stappen, stappenFilter } from './schema.ts';
import { readSteps } from './steps.ts';

/** What managers watch: flow, stock, lead times and the share in time. */
export const doorlooptijdenRoutes = (): Route[] => [
  route({
    method: 'get',
    path: '/doorlooptijden',
    operation: 'doorlooptijdenLezen',
    summary: 'Instroom, voorraad, uitstroom en doorlooptijd',
    right: 'doorlooptijden.lezen',
    query: doorlooptijdenFilter,
    answer: { status: 200, schema: doorlooptijden },
    handle: ({ query, ...context }) => readFigures(context, query),
  }),
  route({
    method: 'get',
    path: '/doorlooptijden/stappen',
    operation: 'doorlooptijdenPerStap',
    summary: 'Waar zaken in een proces zijn, en hoe lang elke stap duurt',
    right: 'doorlooptijden.lezen',
    query: stappenFilter,
    answer: { status: 200, schema: stappen },
    handle: ({ query, ...context }) => readSteps(context, query),
  }),
];
