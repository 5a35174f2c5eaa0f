import { randomUUID } from 'node:crypto';
import { countGefilterd } from '../../db/queries/taken/find-taken.ts';
import { deleteWeergave } from '../../db/queries/weergaven/delete-weergave.ts';
import { findWeergaven, MEESTE_WEERGAVEN } from '../../db/queries/weergaven/find-weergaven.ts';
import { insertWeergave } from '../../db/queries/weergaven/insert-weergave.ts';
import { deleteKolommen, findKolommen, putKolommen } from '../../db/queries/weergaven/kolommen.ts';
import { dayOf } from '../../law/clock.ts';
import { InvalidRequest, NotAllowed, NotFound, NotPossible } from '../errors.ts';
import { limited } from '../http/count.ts';
import { idParams, type Route, route } from '../http/route.ts';
import { text } from '../http/texts.ts';
import { type Actor, reach } from '../policy/decide.ts';
import { standaardKolommen } from './kolommen.ts';
import {
  KOLOMMEN,
  type Kolom,
  type KolommenStand,
  kolommenStand,
  kolommenVerzoek,
  type Weergave,
  weergavenLijst,
  weergaveStand,
  weergaveVerzoek,
} from './schema.ts';

/** Views of the tasklist that staff keep, for themselves or for their office. */
export const weergavenRoutes = (): Route[] => [
  route({
    method: 'get',
    path: '/weergaven',
    operation: 'weergavenLijst',
    summary: 'Bewaarde weergaven van de takenlijst, met hun aantallen',
    right: 'taken.lezen',
    answer: { status: 200, schema: weergavenLijst },
    async handle({ trx, actor, now }) {
      const { plaatsen } = reach(actor, 'taken.lezen');
      const weergaven: Weergave[] = [];
      for (const rij of await findWeergaven(trx, actor.id, kantorenOf(actor))) {
        // Kept as it was asked for then; a later version of the list may know more filters, never fewer.
        const filter = rij.filter as Weergave['filter'];
        const { weergave = 'mijn', volgorde: _, kolommen: __, ...rest } = filter;
        const aantal = await countGefilterd(trx, {
          ...rest,
          weergave,
          plaatsen,
          medewerkerId: actor.id,
          vandaag: dayOf(now),
        });
        weergaven.push({
          id: rij.id,
          naam: rij.naam,
          filter,
          kantoorId: rij.kantoor_id,
          eigenaar: { id: rij.eigenaar, naam: rij.eigenaar_naam },
          verwijderbaar:
            rij.eigenaar === actor.id || tendedBy(actor).includes(rij.kantoor_id ?? ''),
          aantal: limited(aantal),
        });
      }
      return { weergaven };
    },
  }),
  route({
    method: 'post',
    path: '/weergaven',
    operation: 'weergaveBewaren',
    summary: 'Een weergave van de takenlijst bewaren',
    right: 'taken.lezen',
    body: weergaveVerzoek,
    answer: { status: 201, schema: weergaveStand },
    idempotent: true,
    async handle({ trx, actor, body: { naam, filter, kantoorId }, now }) {
      if (kantoorId !== undefined && !kantorenOf(actor).includes(kantoorId)) throw new NotAllowed();
      const id = randomUUID();
      const outcome = await insertWeergave(trx, {
        id,
        eigenaar: actor.id,
        naam: naam.trim(),
        filter,
        kantoorId: kantoorId ?? null,
        op: now,
      });
      if (outcome === 'te-veel')
        throw new NotPossible(text('weergave.te-veel', { aantal: String(MEESTE_WEERGAVEN) }));
      if (outcome === 'naam-bezet')
        throw new InvalidRequest('', [
          { pointer: '/naam', regel: 'uniek', melding: text('weergave.naam-bezet') },
        ]);
      return { id };
    },
  }),
  route({
    method: 'get',
    path: '/weergaven/kolommen',
    operation: 'kolommenLezen',
    summary: 'Welke kolommen de takenlijst van de lezer heeft',
    right: 'taken.lezen',
    answer: { status: 200, schema: kolommenStand },
    async handle({ trx, actor }) {
      return kolommenVan(actor, await findKolommen(trx, actor.id));
    },
  }),
  route({
    method: 'put',
    path: '/weergaven/kolommen',
    operation: 'kolommenKiezen',
    summary: 'Kolommen van de takenlijst kiezen, in volgorde',
    right: 'taken.lezen',
    body: kolommenVerzoek,
    answer: { status: 200, schema: kolommenStand },
    async handle({ trx, actor, body: { kolommen }, now }) {
      await putKolommen(trx, { medewerkerId: actor.id, kolommen, op: now });
      return kolommenVan(actor, kolommen);
    },
  }),
  route({
    method: 'delete',
    path: '/weergaven/kolommen',
    operation: 'kolommenTerug',
    summary: 'Terug naar de kolommen van de functie',
    right: 'taken.lezen',
    answer: { status: 200, schema: kolommenStand },
    async handle({ trx, actor }) {
      await deleteKolommen(trx, actor.id);
      return kolommenVan(actor, undefined);
    },
  }),
  route({
    method: 'delete',
    path: '/weergaven/{id}',
    operation: 'weergaveVerwijderen',
    summary: 'Een bewaarde weergave weghalen',
    right: 'taken.lezen',
    params: idParams,
    answer: { status: 200, schema: weergaveStand },
    async handle({ trx, actor, params: { id } }) {
      if (!(await deleteWeergave(trx, id, actor.id, tendedBy(actor)))) throw new NotFound();
      return { id };
    },
  }),
];

const kantorenOf = (actor: Actor): string[] => [
  ...new Set(actor.aanstellingen.map(({ kantoor }) => kantoor)),
];

/** Offices whose shared views this reader keeps in order: those whose work he divides. */
const tendedBy = (actor: Actor): string[] => [
  ...new Set(reach(actor, 'taken.toewijzen').plaatsen.map(({ kantoorId }) => kantoorId)),
];

/** What was chosen; a column that is no longer offered is left out. */
function kolommenVan(actor: Actor, gekozen: readonly string[] | undefined): KolommenStand {
  const standaard = standaardKolommen({
    functies: actor.aanstellingen.map(({ functie }) => functie),
    gemeenten: [...new Set(reach(actor, 'taken.lezen').plaatsen.map(({ gemeente }) => gemeente))],
  });
  const known = (naam: string): naam is Kolom => (KOLOMMEN as readonly string[]).includes(naam);
  return {
    kolommen: gekozen?.filter(known) ?? standaard,
    eigen: gekozen !== undefined,
    standaard,
    aanbod: [...KOLOMMEN],
  };
}
