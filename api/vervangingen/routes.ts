import { findColleagues } from '../../db/queries/medewerkers/find-colleagues.ts';
import { findVervangingen } from '../../db/queries/vervangingen/find-vervangingen.ts';
import { dayOf } from '../../law/clock.ts';
import { idParams, type Route, route } from '../http/route.ts';
import { ref } from '../taken/view.ts';
import { endEarly, enterVervanging } from './enter.ts';
import { absentee, colleaguesOf, kantorenVan, sharedWork } from './people.ts';
import {
  keuzesFilter,
  PROCESSEN,
  type Vervanging,
  vervangingenLijst,
  vervangingKeuzes,
  vervangingStand,
  vervangingVerzoek,
} from './schema.ts';

/** Who is away, and who does the work meanwhile (docs/adr/0023-a-substitute-acts-for-two.md). */
export const vervangingenRoutes = (): Route[] => [
  route({
    method: 'get',
    path: '/vervangingen',
    operation: 'vervangingenLijst',
    summary:
      'Lopende en komende afwezigheid: eigen, wie de lezer vervangt, en die van zijn kantoor',
    right: 'vervangingen.regelen',
    answer: { status: 200, schema: vervangingenLijst },
    async handle({ trx, actor, now }) {
      const vandaag = dayOf(now);
      const { rijen, meer } = await findVervangingen(trx, {
        medewerkerId: actor.id,
        kantoren: kantorenVan(actor),
        vandaag,
      });
      return {
        vervangingen: rijen.map((rij) => ({
          id: rij.id,
          medewerker: { id: rij.medewerker_id, naam: rij.medewerker_naam },
          vervanger: ref(rij.vervanger_id, rij.vervanger_naam),
          processen: rij.processen as Vervanging['processen'],
          van: rij.van,
          tot: rij.tot,
          lopend: rij.van <= vandaag,
          doorMij: rij.door_lezer,
          beeindigbaar: rij.medewerker_id === actor.id || rij.van_kantoor,
          ingevoerdDoor: { id: rij.gemaakt_door, naam: rij.gemaakt_naam },
          ingevoerdOp: rij.gemaakt_op.toISOString(),
        })),
        meer,
      };
    },
  }),
  route({
    method: 'get',
    path: '/vervangingen/keuzes',
    operation: 'vervangingKeuzes',
    summary: 'Voor wie de lezer afwezigheid kan invoeren, en wie het werk dan kan doen',
    right: 'vervangingen.regelen',
    query: keuzesFilter,
    answer: { status: 200, schema: vervangingKeuzes },
    async handle(call) {
      const { trx, actor, now, query } = call;
      const absent = await absentee(call, query.medewerkerId ?? actor.id);
      const others = await findColleagues(trx, {
        kantoren: kantorenVan(actor),
        vandaag: dayOf(now),
      });
      const work = (await colleaguesOf(call, absent)).map((one) => ({
        id: one.id,
        naam: one.naam,
        mag: sharedWork(absent, one),
      }));
      return {
        medewerkers: [actor, ...others.filter(({ id }) => id !== actor.id)].map(({ id, naam }) => ({
          id,
          naam,
        })),
        vervangers: work
          .filter(({ mag }) => mag !== 'niets')
          .map(({ id, naam, mag }) => ({ id, naam, alles: mag === 'alles' })),
        processen: [...PROCESSEN],
      };
    },
  }),
  route({
    method: 'post',
    path: '/vervangingen',
    operation: 'vervangingInvoeren',
    summary: 'Afwezigheid met een vervanger invoeren',
    right: 'vervangingen.regelen',
    body: vervangingVerzoek,
    answer: { status: 201, schema: vervangingStand },
    idempotent: true,
    handle: async (call) => ({ id: await enterVervanging(call, call.body) }),
  }),
  route({
    method: 'post',
    path: '/vervangingen/{id}/beeindiging',
    operation: 'vervangingBeeindigen',
    summary: 'Afwezigheid eerder beëindigen',
    right: 'vervangingen.regelen',
    params: idParams,
    answer: { status: 200, schema: vervangingStand },
    async handle(call) {
      await endEarly(call, call.params.id);
      return { id: call.params.id };
    },
  }),
];
