import { randomUUID } from 'node:crypto';
import { appendAuditregel } from '../../db/queries/auditregels/append-auditregel.ts';
import { answerVraag } from '../../db/queries/vragen/answer-vraag.ts';
import { findFuncties } from '../../db/queries/vragen/find-functies.ts';
import {
  findVragenAan,
  findVragenVan,
  findVragenVanZaak,
  lockVraag,
  type VraagRij,
} from '../../db/queries/vragen/find-vragen.ts';
import { insertVraag } from '../../db/queries/vragen/insert-vraag.ts';
import { ChangedMeanwhile, InvalidRequest, NotAllowed, NotFound } from '../errors.ts';
import { type Call, idParams, type Route, route } from '../http/route.ts';
import { uuid } from '../http/schema.ts';
import { moment, text } from '../http/texts.ts';
import { type Actor, fulfils } from '../policy/decide.ts';
import { POLICY } from '../policy/policy.ts';
import { iso, ref } from '../taken/view.ts';
import { seen } from '../zaken/seen.ts';
import {
  antwoordVerzoek,
  eigenVragen,
  type Vraag,
  vraagStand,
  vraagVerzoek,
  vragenVanZaak,
} from './schema.ts';

/** Who can see cases can be asked about them. */
const ANTWOORDEND = POLICY.filter(({ mag }) => mag.includes('zaken.lezen')).flatMap(
  ({ voor }) => voor,
);
const ANSWERED_SHOWN_MS = 14 * 24 * 3_600_000;
const SHOWN = 50;

/** Questions between the offices, inside the case: whoever opens it later finds what was asked and answered. */
export const vragenRoutes = (): Route[] => [
  route({
    method: 'get',
    path: '/zaken/{id}/vragen',
    operation: 'vragenLezen',
    summary: 'Vragen en antwoorden tussen collega’s over een zaak',
    right: 'zaken.lezen',
    params: idParams,
    answer: { status: 200, schema: vragenVanZaak },
    async handle(call) {
      const zaak = await seen(call, call.params.id);
      const vragen = await findVragenVanZaak(call.trx, zaak.id);
      return {
        vragen: vragen.map((rij) => view(rij, call.actor)),
        aan: await findFuncties(call.trx, ANTWOORDEND),
      };
    },
  }),
  route({
    method: 'post',
    path: '/zaken/{id}/vragen',
    operation: 'vraagStellen',
    summary: 'Een vraag over een zaak stellen aan een functie',
    right: 'zaken.lezen',
    params: idParams,
    body: vraagVerzoek,
    answer: { status: 201, schema: vraagStand },
    idempotent: true,
    async handle(call) {
      const { trx, actor, body, now } = call;
      const zaak = await seen(call, call.params.id);
      if (!ANTWOORDEND.includes(body.aan))
        throw new InvalidRequest('', [
          { pointer: '/aan', regel: 'functie', melding: text('vraag.onbekende-functie') },
        ]);
      const id = randomUUID();
      await insertVraag(trx, {
        id,
        zaakId: zaak.id,
        gemeente: zaak.gemeente,
        gesteldDoor: actor.id,
        op: now,
        aanFunctie: body.aan,
        tekst: body.tekst.trim(),
      });
      await audit(
        call,
        'vraag.gesteld',
        { id, zaak_id: zaak.id, gemeente: zaak.gemeente },
        body.aan,
      );
      return { id, zaakId: zaak.id };
    },
  }),
  route({
    method: 'post',
    path: '/zaken/{id}/vragen/{vraagId}/antwoord',
    operation: 'vraagBeantwoorden',
    summary: 'Een vraag beantwoorden',
    right: 'zaken.lezen',
    params: {
      type: 'object',
      properties: { id: uuid, vraagId: uuid },
      required: ['id', 'vraagId'],
      additionalProperties: false,
    },
    body: antwoordVerzoek,
    answer: { status: 200, schema: vraagStand },
    idempotent: true,
    async handle(call) {
      const { trx, actor, body, now } = call;
      const zaak = await seen(call, call.params.id);
      const rij = await lockVraag(trx, call.params.vraagId);
      if (!rij || rij.zaak_id !== zaak.id) throw new NotFound();
      if (!mayAnswer(rij, actor))
        throw new NotAllowed(text('vraag.aan-ander', { wie: rij.aan_functie_naam }));
      if (rij.beantwoord_op) throw answered(rij, rij.beantwoord_op);
      await answerVraag(trx, {
        id: rij.id,
        antwoord: body.tekst.trim(),
        door: actor.id,
        op: now,
      });
      await audit(call, 'vraag.beantwoord', rij, rij.aan_functie);
      return { id: rij.id, zaakId: zaak.id };
    },
  }),
  route({
    method: 'get',
    path: '/vragen',
    operation: 'eigenVragen',
    summary: 'Vragen aan de lezer, en vragen van hem',
    right: 'zaken.lezen',
    answer: { status: 200, schema: eigenVragen },
    async handle({ trx, actor, now }) {
      const aan = actor.aanstellingen.flatMap(({ functie, gemeenten }) =>
        gemeenten.map((gemeente) => ({ gemeente, functie })),
      );
      const since = new Date(now.getTime() - ANSWERED_SHOWN_MS);
      const voorMij = await findVragenAan(trx, aan, SHOWN);
      const vanMij = await findVragenVan(trx, actor.id, since, SHOWN);
      return {
        voorMij: voorMij.map((rij) => view(rij, actor)),
        vanMij: vanMij.map((rij) => view(rij, actor)),
      };
    },
  }),
];

const mayAnswer = (rij: VraagRij, actor: Actor): boolean =>
  fulfils(actor, [rij.aan_functie], rij.gemeente);

function answered(rij: VraagRij, op: Date): ChangedMeanwhile {
  const naam = rij.beantwoord_door_naam ?? text('iemand');
  return new ChangedMeanwhile(text('vraag.al-beantwoord', { naam, moment: moment(op) }), {
    versie: 2,
    status: 'beantwoord',
    door: ref(rij.beantwoord_door, rij.beantwoord_door_naam),
    op: op.toISOString(),
  });
}

const view = (rij: VraagRij, actor: Actor): Vraag => ({
  id: rij.id,
  zaakId: rij.zaak_id,
  zaakNummer: rij.zaak_nummer,
  gemeente: rij.gemeente as Vraag['gemeente'],
  aan: { code: rij.aan_functie, naam: rij.aan_functie_naam },
  gesteldDoor: { id: rij.gesteld_door, naam: rij.gesteld_door_naam },
  gesteldOp: rij.gesteld_op.toISOString(),
  tekst: rij.tekst,
  antwoord: rij.antwoord,
  beantwoordDoor: ref(rij.beantwoord_door, rij.beantwoord_door_naam),
  beantwoordOp: iso(rij.beantwoord_op),
  beantwoordbaar: !rij.beantwoord_op && mayAnswer(rij, actor),
});

/** What was asked stands in the case; the trail says who asked whom. */
const audit = (
  { trx, actor, now }: Pick<Call, 'trx' | 'actor' | 'now'>,
  actie: string,
  { id, zaak_id, gemeente }: Pick<VraagRij, 'id' | 'zaak_id' | 'gemeente'>,
  aan: string,
): Promise<void> =>
  appendAuditregel(
    trx,
    {
      gemeente,
      actor: actor.id,
      actie,
      objectSoort: 'vraag',
      objectId: id,
      zaakId: zaak_id,
      herkomst: 'api',
      details: { aan },
    },
    now,
  );
