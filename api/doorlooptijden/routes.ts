import { type Route, route } from '../http/route.ts';
import { readForecast } from './expected.ts';
import { readFigures } from './figures.ts';
import {
  doorlooptijden,
  doorlooptijdenFilter,
  stappen,
  stappenFilter,
  verwachting,
  verwachtingFilter,
} from './schema.ts';
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
    path: '/doorlooptijden/verwachting',
    operation: 'verwachtingLezen',
    summary: 'Welke lopende zaken waarschijnlijk te laat worden',
    right: 'doorlooptijden.lezen',
    query: verwachtingFilter,
    answer: { status: 200, schema: verwachting },
    handle: ({ query, ...context }) => readForecast(context, query),
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
