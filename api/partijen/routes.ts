import { randomUUID } from 'node:crypto';
import { appendAuditregel } from '../../db/queries/auditregels/append-auditregel.ts';
import { findPartijen, findWachtrijen } from '../../db/queries/partijen/find-partijen.ts';
import {
  endOnderhoud,
  findOnderhoud,
  insertOnderhoud,
  lockOnderhoud,
  takeOnderhoud,
} from '../../db/queries/partijen/onderhoud.ts';
import { PARTIJEN } from '../../db/queries/partijen/partijen.ts';
import { countingSealed } from '../../db/transaction.ts';
import { ChangedMeanwhile, InvalidRequest, NotFound, NotPossible } from '../errors.ts';
import { type Call, idParams, type Route, route } from '../http/route.ts';
import { moment, text } from '../http/texts.ts';
import { reach } from '../policy/decide.ts';
import {
  onderhoudNu,
  onderhoudRef,
  onderhoudVerzoek,
  partijenLijst,
  partijParams,
} from './schema.ts';
import { colourOf } from './state.ts';

/** Longer than any maintenance that a party announces: a year by mistake would stop the work. */
const LONGEST_MS = 14 * 86_400_000;
/** Somebody who notices it late still writes it down. */
const PAST_MS = 86_400_000;

/** The parties outside: how it goes with each, and when one is in maintenance (docs/adr/0032-parties-are-watched.md). */
export const partijenRoutes = (): Route[] => [
  route({
    method: 'get',
    path: '/partijen',
    operation: 'partijenLijst',
    summary:
      'Hoe het gaat met de partijen buiten: fouten, snelheid, wachtende berichten en onderhoud',
    right: 'incidenten.behandelen',
    answer: { status: 200, schema: partijenLijst },
    async handle(call) {
      const { trx, now } = call;
      const gemeenten = reachOf(call);
      const rows = await findPartijen(trx, now);
      const waiting = await countingSealed(trx, gemeenten, () => findWachtrijen(trx, gemeenten));
      const planned = await findOnderhoud(trx, now);
      return {
        partijen: PARTIJEN.map((partij) => {
          const rij = rows.find((one) => one.partij === partij);
          const queue = waiting.find((one) => one.partij === partij);
          const own = planned.filter((one) => one.partij === partij);
          const onderhoud = own.some(({ van }) => van <= now);
          return {
            partij,
            kleur: colourOf(rij, { nu: now, onderhoud }),
            laatstGeluktOp: rij?.laatst_gelukt_op?.toISOString() ?? null,
            laatstMisluktOp: rij?.laatst_mislukt_op?.toISOString() ?? null,
            fout: rij?.laatste_fout ?? null,
            vragen: rij?.aantal ?? 0,
            mislukt: rij?.mislukt ?? 0,
            gemiddeldMs: rounded(rij?.gemiddeld_ms),
            langsteMs: rounded(rij?.langste_ms),
            rustTot: rij?.rust_tot && rij.rust_tot > now ? rij.rust_tot.toISOString() : null,
            wachtend: queue?.wachtend ?? 0,
            opgegeven: queue?.opgegeven ?? 0,
            oudsteSinds: queue?.sinds?.toISOString() ?? null,
            onderhoud: own.map((one) => ({
              id: one.id,
              van: one.van.toISOString(),
              tot: one.tot.toISOString(),
              reden: one.reden,
              door: { id: one.gemaakt_door, naam: one.gemaakt_door_naam },
            })),
          };
        }),
      };
    },
  }),
  route({
    method: 'get',
    path: '/onderhoud',
    operation: 'onderhoudLezen',
    summary: 'Partijen die nu in onderhoud zijn, en tot wanneer',
    right: 'aangemeld',
    answer: { status: 200, schema: onderhoudNu },
    async handle({ trx, now }) {
      const planned = await findOnderhoud(trx, now);
      return {
        onderhoud: planned
          .filter(({ van }) => van <= now)
          .map(({ partij, tot }) => ({
            partij: partij as (typeof PARTIJEN)[number],
            tot: tot.toISOString(),
          })),
      };
    },
  }),
  route({
    method: 'post',
    path: '/partijen/{partij}/onderhoud',
    operation: 'onderhoudPlannen',
    summary: 'Opschrijven dat een partij in onderhoud is: tot het einde wordt er niets gevraagd',
    right: 'incidenten.behandelen',
    params: partijParams,
    body: onderhoudVerzoek,
    answer: { status: 201, schema: onderhoudRef },
    idempotent: true,
    async handle(call) {
      const { trx, actor, now, params, body } = call;
      const [van, tot] = [new Date(body.van), new Date(body.tot)];
      const refuse = (pointer: string, melding: string) => {
        throw new InvalidRequest(melding, [{ pointer, melding }]);
      };
      if (van.getTime() < now.getTime() - PAST_MS) refuse('/van', text('onderhoud.te-vroeg'));
      if (tot <= van || tot <= now) refuse('/tot', text('onderhoud.einde'));
      if (tot.getTime() - van.getTime() > LONGEST_MS) refuse('/tot', text('onderhoud.te-lang'));
      await lockOnderhoud(trx, params.partij);
      const beside = (await findOnderhoud(trx, now)).find(
        (one) => one.partij === params.partij && one.van < tot && van < one.tot,
      );
      if (beside)
        throw new NotPossible(
          text('onderhoud.overlapt', {
            van: moment(beside.van),
            tot: moment(beside.tot),
            naam: beside.gemaakt_door_naam,
          }),
        );
      const id = randomUUID();
      await insertOnderhoud(trx, {
        id,
        partij: params.partij,
        van,
        tot,
        reden: body.reden.trim(),
        gemaakt_door: actor.id,
        gemaakt_op: now,
      });
      await audit(call, 'partij.onderhoud-gepland', id, {
        partij: params.partij,
        van: body.van,
        tot: body.tot,
      });
      return { id };
    },
  }),
  route({
    method: 'post',
    path: '/onderhoud/{id}/einde',
    operation: 'onderhoudBeeindigen',
    summary: 'Het onderhoud is eerder klaar, of gaat niet door',
    right: 'incidenten.behandelen',
    params: idParams,
    answer: { status: 200, schema: onderhoudRef },
    idempotent: true,
    async handle(call) {
      const { trx, actor, now, params } = call;
      const rij = await takeOnderhoud(trx, params.id);
      if (!rij) throw new NotFound();
      if (rij.beeindigd_op)
        throw new ChangedMeanwhile(
          text('onderhoud.al-beeindigd', {
            naam: rij.beeindigd_door_naam ?? text('iemand'),
            moment: moment(rij.beeindigd_op),
          }),
          { versie: 2, status: 'beeindigd', door: null, op: rij.beeindigd_op.toISOString() },
        );
      if (rij.tot <= now)
        throw new NotPossible(text('onderhoud.voorbij', { moment: moment(rij.tot) }));
      await endOnderhoud(trx, params.id, actor.id, now);
      await audit(call, 'partij.onderhoud-beeindigd', params.id, { partij: rij.partij });
      return { id: params.id };
    },
  }),
];

const reachOf = ({ actor }: Pick<Call, 'actor'>) => reach(actor, 'incidenten.behandelen').gemeenten;

const rounded = (ms: number | null | undefined): number | null =>
  ms === null || ms === undefined ? null : Math.round(ms);

/** A party works for all municipalities: each that the operator works for has the act in its trail. */
async function audit(
  call: Pick<Call, 'trx' | 'actor' | 'now'>,
  actie: string,
  objectId: string,
  details: Record<string, unknown>,
): Promise<void> {
  for (const gemeente of [...reachOf(call)].sort())
    await appendAuditregel(
      call.trx,
      {
        gemeente,
        actor: call.actor.id,
        actie,
        objectSoort: 'partij-onderhoud',
        objectId,
        zaakId: null,
        herkomst: 'api',
        details,
      },
      call.now,
    );
}
