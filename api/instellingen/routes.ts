import { findInstellingen } from '../../db/queries/instellingen/find-instellingen.ts';
import { dayOf } from '../../law/clock.ts';
import { AGREED_KEYS } from '../doorlooptijden/agreed.ts';
import { type Route, route } from '../http/route.ts';
import { reach } from '../policy/decide.ts';
import { changeInstelling } from './change.ts';
import {
  instellingenFilter,
  instellingenLijst,
  instellingStand,
  instellingVerzoek,
} from './schema.ts';
import { instellingenView, withUnset } from './view.ts';

/** What law or policy leaves open, as each municipality has it, with its mark: a fact of law, a choice, or not checked yet. */
export const instellingenRoutes = (): Route[] => [
  route({
    method: 'get',
    path: '/instellingen',
    operation: 'instellingenLijst',
    summary:
      'Instellingen per gemeente met hun merk en bron: wat geldt, wat volgt en wat eerder gold',
    right: 'instellingen.lezen',
    query: instellingenFilter,
    answer: { status: 200, schema: instellingenLijst },
    async handle({ trx, actor, query, now }) {
      const gemeenten = reach(actor, 'instellingen.lezen').gemeenten.filter(
        (gemeente) => !query.gemeente || gemeente === query.gemeente,
      );
      const set = instellingenView(await findInstellingen(trx, { gemeenten }), dayOf(now));
      return { instellingen: withUnset(set, AGREED_KEYS, gemeenten) };
    },
  }),
  route({
    method: 'post',
    path: '/instellingen',
    operation: 'instellingWijzigen',
    summary: 'Een nieuwe waarde vanaf vandaag of een latere dag; wat eerder gold, blijft staan',
    right: 'instellingen.wijzigen',
    body: instellingVerzoek,
    answer: { status: 201, schema: instellingStand },
    idempotent: true,
    handle: (call) => changeInstelling(call, call.body),
  }),
];
