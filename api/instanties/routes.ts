import { findIngrepen } from '../../db/queries/ingrepen/find-ingrepen.ts';
import { findInstantieDelen } from '../../db/queries/instanties/find-instantie-delen.ts';
import { findInstanties } from '../../db/queries/instanties/find-instanties.ts';
import { findTellingen } from '../../db/queries/instanties/find-tellingen.ts';
import { findProcesVersie, findVersies } from '../../db/queries/processen/find-processen.ts';
import { countingSealed } from '../../db/transaction.ts';
import { NotFound } from '../errors.ts';
import { type Cursors, cursorContext } from '../http/cursor.ts';
import { type Call, type Route, route } from '../http/route.ts';
import { ingreepView } from '../ingrepen/view.ts';
import { reach } from '../policy/decide.ts';
import {
  ingreepRef,
  instantieDetail,
  instantieParams,
  instantiesFilter,
  instantiesLijst,
  tellingen,
  tellingenFilter,
  variabeleVerzoek,
} from './schema.ts';
import { setVariable } from './set-variable.ts';
import { delenView, instantieView } from './view.ts';

/** Of what belongs to one instance (called processes, acts by hand) no list is longer. */
const SHOWN = 50;

/** Processes of cases as the engine runs them, for who repairs them: case numbers, never a resident. */
export const instantiesRoutes = ({
  cursors,
  nudge,
}: {
  readonly cursors: Cursors;
  readonly nudge: () => void;
}): Route[] => [
  route({
    method: 'get',
    path: '/instanties',
    operation: 'instantiesLijst',
    summary: 'Processen van zaken, de nieuwste eerst',
    right: 'incidenten.behandelen',
    query: instantiesFilter,
    answer: { status: 200, schema: instantiesLijst },
    async handle(call) {
      const gemeenten = reachOf(call);
      const { paginaGrootte = 50, cursor, zaak, ...filter } = call.query;
      const context = cursorContext('instanties', call.actor.id, call.query);
      const na = cursors.read(cursor, context) as [string, string] | undefined;
      const rows = await countingSealed(call.trx, gemeenten, () =>
        findInstanties(call.trx, {
          gemeenten,
          ...filter,
          zaakNummer: zaak,
          na,
          limiet: paginaGrootte + 1,
        }),
      );
      const shown = rows.slice(0, paginaGrootte);
      const last = shown.at(-1);
      return {
        instanties: shown.map(instantieView),
        volgende:
          rows.length > shown.length && last
            ? cursors.write([last.begin, last.key], context)
            : null,
      };
    },
  }),
  route({
    method: 'get',
    path: '/tellingen',
    operation: 'tellingenLezen',
    summary: 'Hoeveel zaken nu bij elke stap van een proces zijn, en hoeveel er stilstaan',
    right: 'incidenten.behandelen',
    query: tellingenFilter,
    answer: { status: 200, schema: tellingen },
    async handle(call) {
      const gemeenten = reachOf(call);
      const rows = await countingSealed(call.trx, gemeenten, () =>
        findTellingen(call.trx, { gemeenten, ...call.query }),
      );
      return {
        proces: call.query.proces,
        versies: await findVersies(call.trx, call.query.proces),
        elementen: rows.map(({ element_id, actief, stil }) => ({
          elementId: element_id,
          actief,
          stil,
        })),
      };
    },
  }),
  route({
    method: 'get',
    path: '/instanties/{sleutel}',
    operation: 'instantieLezen',
    summary: 'Een proces van een zaak: de afgelegde weg en waarop het wacht',
    right: 'incidenten.behandelen',
    params: instantieParams,
    answer: { status: 200, schema: instantieDetail },
    async handle(call) {
      const { trx, params, actor, now } = call;
      const gemeenten = reachOf(call);
      return countingSealed(trx, gemeenten, async () => {
        const one = async (sleutel: string) =>
          (await findInstanties(trx, { gemeenten, sleutel, limiet: 1 }))[0];
        const rij = await one(params.sleutel);
        if (!rij) throw new NotFound();
        const parent = rij.parent_process_instance_key;
        const boven = parent ? await one(parent) : undefined;
        const onder = await findInstanties(trx, {
          gemeenten,
          bovenliggend: rij.key,
          limiet: SHOWN,
        });
        const delen = await findInstantieDelen(trx, rij.key);
        const model = await findProcesVersie(trx, rij.bpmn_process_id, rij.version);
        const ingrepen = await findIngrepen(trx, {
          gemeenten,
          instantie: rij.key,
          nu: now,
          limiet: SHOWN,
        });
        return {
          ...instantieView(rij),
          xml: model?.xml ?? null,
          bovenliggend: boven ? instantieView(boven) : null,
          aangeroepen: onder.map(instantieView),
          ...delenView(delen, rij.verzegeld, rij.nummer),
          ingrepen: ingrepen.map((ingreep) => ingreepView(ingreep, { ik: actor.id, nu: now })),
        };
      });
    },
  }),
  route({
    method: 'post',
    path: '/instanties/{sleutel}/variabelen',
    operation: 'variabeleZetten',
    summary: 'Een variabele van een lopend proces een andere waarde geven, met een reden',
    right: 'incidenten.behandelen',
    params: instantieParams,
    body: variabeleVerzoek,
    answer: { status: 202, schema: ingreepRef },
    idempotent: true,
    async handle(call) {
      const gemeenten = reachOf(call);
      const id = await countingSealed(call.trx, gemeenten, () =>
        setVariable(call, call.params.sleutel, call.body, gemeenten),
      );
      call.afterCommit(nudge);
      return { id };
    },
  }),
];

const reachOf = ({ actor }: Pick<Call, 'actor'>) => reach(actor, 'incidenten.behandelen').gemeenten;
