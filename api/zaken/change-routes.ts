import type { BsnVault } from '../../db/bsn-vault.ts';
import { idParams, type Route, route } from '../http/route.ts';
import { resume, showBsn, suspend } from './actions.ts';
import { sendBericht } from './bericht.ts';
import { extend } from './extend.ts';
import { moveToNewest } from './move.ts';
import * as schema from './schema.ts';
import { seen } from './seen.ts';
import { startZaak } from './start.ts';

/** What somebody does with a case. */
export const zaakChangeRoutes = ({
  bsnVault,
  nudge,
}: {
  bsnVault: BsnVault;
  nudge: () => void;
}): readonly Route[] => [
  route({
    method: 'post',
    path: '/zaken',
    operation: 'zaakStarten',
    summary: 'Een zaak starten met het startformulier',
    right: 'zaken.starten',
    body: schema.zaakStart,
    answer: { status: 201, schema: schema.zaakGestart },
    idempotent: true,
    async handle(call) {
      call.afterCommit(nudge);
      return startZaak(call, call.body, bsnVault);
    },
  }),
  route({
    method: 'post',
    path: '/zaken/{id}/opschortingen',
    operation: 'zaakOpschorten',
    summary: 'De beslistermijn opschorten (art. 4:15 Awb)',
    right: 'zaken.opschorten',
    params: idParams,
    body: schema.opschortingVerzoek,
    answer: { status: 201, schema: schema.termijnStand },
    idempotent: true,
    async handle(call) {
      call.afterCommit(nudge);
      return suspend(call, await seen(call, call.params.id, 'zaken.opschorten'), call.body);
    },
  }),
  route({
    method: 'delete',
    path: '/zaken/{id}/opschortingen/{opschortingId}',
    operation: 'zaakHervatten',
    summary: 'De beslistermijn weer laten lopen',
    right: 'zaken.opschorten',
    params: {
      type: 'object',
      properties: {
        id: { type: 'string', format: 'uuid' },
        opschortingId: { type: 'string', maxLength: 60 },
      },
      required: ['id', 'opschortingId'],
      additionalProperties: false,
    },
    answer: { status: 200, schema: schema.termijnStand },
    async handle(call) {
      call.afterCommit(nudge);
      return resume(call, await seen(call, call.params.id, 'zaken.opschorten'));
    },
  }),
  route({
    method: 'post',
    path: '/zaken/{id}/verlengingen',
    operation: 'termijnVerlengen',
    summary: 'Een termijn verlengen; de inwoner krijgt een brief (art. 4:14 en 7:10 Awb)',
    right: 'zaken.verlengen',
    params: idParams,
    body: schema.verlengingVerzoek,
    answer: { status: 201, schema: schema.termijnStand },
    idempotent: true,
    async handle(call) {
      call.afterCommit(nudge);
      return extend(call, await seen(call, call.params.id, 'zaken.verlengen'), call.body);
    },
  }),
  route({
    method: 'post',
    path: '/zaken/{id}/berichten',
    operation: 'zaakBericht',
    summary: 'Een gebeurtenis aan de zaak melden, met het formulier van die gebeurtenis',
    right: 'zaken.berichten',
    params: idParams,
    body: schema.berichtVerzoek,
    answer: { status: 202, schema: schema.zaakStand },
    idempotent: true,
    async handle(call) {
      call.afterCommit(nudge);
      return sendBericht(call, await seen(call, call.params.id, 'zaken.berichten'), call.body);
    },
  }),
  route({
    method: 'post',
    path: '/zaken/{id}/verplaatsingen',
    operation: 'zaakVerplaatsen',
    summary: 'De zaak verplaatsen naar de nieuwste versie van haar proces, vanaf een mijlpaal',
    right: 'zaken.verplaatsen',
    params: idParams,
    body: schema.verplaatsingVerzoek,
    answer: { status: 202, schema: schema.zaakStand },
    idempotent: true,
    async handle(call) {
      call.afterCommit(nudge);
      return moveToNewest(call, await seen(call, call.params.id, 'zaken.verplaatsen'), call.body);
    },
  }),
  route({
    method: 'post',
    path: '/zaken/{id}/bsn-inzagen',
    operation: 'bsnInzien',
    summary: 'Het burgerservicenummer tonen, met het doel',
    right: 'zaken.bsn-inzien',
    params: idParams,
    body: schema.bsnInzageVerzoek,
    answer: { status: 200, schema: schema.bsnInzage },
    async handle(call) {
      const zaak = await seen(call, call.params.id, 'zaken.bsn-inzien');
      return showBsn(call, zaak, call.body.doel, bsnVault);
    },
  }),
];
