import { findRondes } from '../../db/queries/heronderzoekrondes/find-rondes.ts';
import { idParams, type Route, route } from '../http/route.ts';
import { reach } from '../policy/decide.ts';
import { addZaak, removeZaak, startRonde } from './change.ts';
import { capacityOf, makeRonde } from './make.ts';
import * as schema from './schema.ts';
import { readRonde, rondeRegel } from './view.ts';

/** Rounds of planned reviews (art. 53a lid 6 Pw): proposed by the platform, changed and started by people. */
export const heronderzoekrondesRoutes = (): readonly Route[] => [
  route({
    method: 'get',
    path: '/heronderzoekrondes',
    operation: 'rondesLijst',
    summary: 'Rondes van heronderzoeken, nieuwste eerst',
    right: 'heronderzoeken.plannen',
    answer: { status: 200, schema: schema.rondesLijst },
    async handle({ trx, actor, now }) {
      const { gemeenten } = reach(actor, 'heronderzoeken.plannen');
      const capaciteiten: schema.RondesLijst['gemeenten'] = [];
      for (const gemeente of gemeenten as schema.RondeRegel['gemeente'][])
        capaciteiten.push({ gemeente, perWeek: await capacityOf({ trx, now }, gemeente) });
      return {
        rondes: (await findRondes(trx, gemeenten)).map(rondeRegel),
        gemeenten: capaciteiten,
      };
    },
  }),
  route({
    method: 'post',
    path: '/heronderzoekrondes',
    operation: 'rondeMaken',
    summary: 'Een ronde voorstellen: wat gepland is, gespreid over de weken',
    right: 'heronderzoeken.plannen',
    body: schema.rondeVerzoek,
    answer: { status: 201, schema: schema.rondeStand },
    idempotent: true,
    handle: (call) => makeRonde(call, call.body),
  }),
  route({
    method: 'get',
    path: '/heronderzoekrondes/{id}',
    operation: 'rondeLezen',
    summary: 'Een ronde met haar weken en zaken',
    right: 'heronderzoeken.plannen',
    params: idParams,
    answer: { status: 200, schema: schema.rondeDetail },
    handle: (call) => readRonde(call, call.params.id),
  }),
  route({
    method: 'post',
    path: '/heronderzoekrondes/{id}/zaken',
    operation: 'rondeToevoegen',
    summary: 'Een zaak met de hand in een week van de ronde zetten',
    right: 'heronderzoeken.plannen',
    params: idParams,
    body: schema.toevoegVerzoek,
    answer: { status: 200, schema: schema.rondeStand },
    handle: (call) => addZaak(call, call.params.id, call.body),
  }),
  route({
    method: 'post',
    path: '/heronderzoekrondes/{id}/verwijderingen',
    operation: 'rondeVerwijderen',
    summary: 'Een zaak met de hand uit de ronde halen',
    right: 'heronderzoeken.plannen',
    params: idParams,
    body: schema.verwijderVerzoek,
    answer: { status: 200, schema: schema.rondeStand },
    handle: (call) => removeZaak(call, call.params.id, call.body),
  }),
  route({
    method: 'post',
    path: '/heronderzoekrondes/{id}/start',
    operation: 'rondeStarten',
    summary: 'De ronde starten: de zaken gaan in hun week open',
    right: 'heronderzoeken.plannen',
    params: idParams,
    answer: { status: 200, schema: schema.rondeStand },
    handle: (call) => startRonde(call, call.params.id),
  }),
];
