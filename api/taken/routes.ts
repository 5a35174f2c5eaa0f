import type { BsnVault } from '../../db/bsn-vault.ts';
import { countTaken, findTaken, plaatsInVolgorde } from '../../db/queries/taken/find-taken.ts';
import { dayOf } from '../../law/clock.ts';
import { limited } from '../http/count.ts';
import { type Cursors, cursorContext } from '../http/cursor.ts';
import { idParams, type Route, route } from '../http/route.ts';
import { reach } from '../policy/decide.ts';
import type { LetterPreview } from './brief.ts';
import { completeTaak } from './complete.ts';
import { saveConcept } from './draft.ts';
import { assignTaak, releaseTaak } from './holding.ts';
import { takeNextTaak } from './next.ts';
import { putAwayTaak } from './put-away.ts';
import { readTaak } from './read.ts';
import { readHeropening, reopenTaak } from './reopen.ts';
import {
  afrondingVerzoek,
  behandelaarVerzoek,
  conceptStand,
  conceptVerzoek,
  heropeningStand,
  heropeningVerzoek,
  opvolgStand,
  opvolgVerzoek,
  taakDetail,
  taakStand,
  takenFilter,
  takenLijst,
  volgendeTaak,
  volgendeVerzoek,
} from './schema.ts';

import { taakRegel } from './view.ts';

export const takenRoutes = ({
  cursors,
  nudge,
  bsnVault,
  letterPreview,
}: {
  cursors: Cursors;
  nudge: () => void;
  bsnVault: BsnVault;
  letterPreview: Pick<LetterPreview, 'mag'>;
}): Route[] => [
  route({
    method: 'get',
    path: '/taken',
    operation: 'takenLijst',
    summary: 'Open taken, per weergave',
    right: 'taken.lezen',
    query: takenFilter,
    answer: { status: 200, schema: takenLijst },
    async handle({ trx, actor, query, now }) {
      const { plaatsen } = reach(actor, 'taken.lezen');
      const {
        weergave = 'mijn',
        volgorde = 'termijn',
        paginaGrootte = 50,
        cursor,
        ...filter
      } = query;
      const vandaag = dayOf(now);
      const context = cursorContext('taken', actor.id, query);
      const rows = await findTaken(trx, {
        ...filter,
        plaatsen,
        medewerkerId: actor.id,
        weergave,
        volgorde,
        vandaag,
        na: cursors.read(cursor, context),
        limiet: paginaGrootte + 1,
      });
      const page = rows.slice(0, paginaGrootte);
      const last = rows.length > paginaGrootte ? page.at(-1) : undefined;
      const counts = await countTaken(trx, {
        plaatsen,
        medewerkerId: actor.id,
        vandaag,
        weergave,
      });
      return {
        taken: page.map(taakRegel),
        volgende: last ? cursors.write(plaatsInVolgorde(volgorde, last), context) : null,
        aantallen: {
          mijn: limited(counts.mijn),
          kantoor: limited(counts.kantoor),
          alle: limited(counts.alle),
          weggelegd: limited(counts.weggelegd),
        },
      };
    },
  }),
  route({
    method: 'get',
    path: '/taken/{id}',
    operation: 'taakLezen',
    summary: 'Een taak met formulier en gegevens',
    right: 'taken.lezen',
    params: idParams,
    answer: { status: 200, schema: taakDetail },
    handle: (call) => readTaak(call, call.params.id, letterPreview),
  }),
  route({
    method: 'put',
    path: '/taken/{id}/behandelaar',
    operation: 'taakClaimen',
    summary: 'Taak in behandeling nemen of toewijzen',
    right: 'taken.lezen',
    params: idParams,
    body: behandelaarVerzoek,
    answer: { status: 200, schema: taakStand },
    async handle(call) {
      call.afterCommit(nudge);
      return assignTaak(call, call.params.id, call.body);
    },
  }),
  route({
    method: 'post',
    path: '/taken/volgende',
    operation: 'taakVolgende',
    summary: 'De taak die het eerst moet in behandeling nemen',
    right: 'taken.behandelen',
    body: volgendeVerzoek,
    answer: { status: 200, schema: volgendeTaak },
    idempotent: true,
    async handle(call) {
      call.afterCommit(nudge);
      return takeNextTaak(call, call.body);
    },
  }),
  route({
    method: 'delete',
    path: '/taken/{id}/behandelaar',
    operation: 'taakVrijgeven',
    summary: 'Taak teruggeven aan het kantoor',
    right: 'taken.lezen',
    params: idParams,
    query: {
      type: 'object',
      properties: { versie: { type: 'integer', minimum: 1 } },
      required: ['versie'],
      additionalProperties: false,
    },
    answer: { status: 200, schema: taakStand },
    async handle(call) {
      call.afterCommit(nudge);
      return releaseTaak(call, call.params.id, call.query.versie);
    },
  }),
  route({
    method: 'put',
    path: '/taken/{id}/opvolgdatum',
    operation: 'taakWegleggen',
    summary: 'Taak wegleggen tot een dag, of terughalen',
    right: 'taken.lezen',
    params: idParams,
    body: opvolgVerzoek,
    answer: { status: 200, schema: opvolgStand },
    handle: (call) => putAwayTaak(call, call.params.id, call.body),
  }),
  route({
    method: 'put',
    path: '/taken/{id}/concept',
    operation: 'conceptBewaren',
    summary: 'Concept tussentijds bewaren',
    right: 'taken.behandelen',
    params: idParams,
    body: conceptVerzoek,
    answer: { status: 200, schema: conceptStand },
    handle: (call) => saveConcept(call, call.params.id, call.body),
  }),
  route({
    method: 'post',
    path: '/taken/{id}/afronding',
    operation: 'taakAfronden',
    summary: 'Taak afronden',
    right: 'taken.behandelen',
    params: idParams,
    body: afrondingVerzoek,
    answer: { status: 202, schema: taakStand },
    idempotent: true,
    async handle(call) {
      call.afterCommit(nudge);
      return completeTaak(call, call.params.id, call.body, bsnVault);
    },
  }),
  route({
    method: 'get',
    path: '/taken/{id}/heropening',
    operation: 'heropeningLezen',
    summary: 'Of het afronden van een taak ongedaan kan worden gemaakt',
    right: 'taken.lezen',
    params: idParams,
    answer: { status: 200, schema: heropeningStand },
    handle: (call) => readHeropening(call, call.params.id),
  }),
  route({
    method: 'post',
    path: '/taken/{id}/heropening',
    operation: 'taakHeropenen',
    summary: 'Het afronden van een taak ongedaan maken, zolang niemand verderging',
    right: 'taken.behandelen',
    params: idParams,
    body: heropeningVerzoek,
    answer: { status: 202, schema: taakStand },
    idempotent: true,
    async handle(call) {
      call.afterCommit(nudge);
      return reopenTaak(call, call.params.id, call.body);
    },
  }),
];
