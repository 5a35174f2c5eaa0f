import { randomUUID } from 'node:crypto';
import { findGemeenteVan } from '../../db/queries/medewerkers/find-gemeente-van.ts';
import { findVoorkeuren } from '../../db/queries/meldingen/voorkeuren.ts';
import { enqueue } from '../../db/queries/outbox/enqueue.ts';
import { updateRapport } from '../../db/queries/rapporten/change-rapport.ts';
import {
  findRapporten,
  lockRapport,
  MEESTE_RAPPORTEN,
} from '../../db/queries/rapporten/find-rapporten.ts';
import { insertRapport } from '../../db/queries/rapporten/insert-rapport.ts';
import type { RapportRij } from '../../db/queries/rapporten/rapport-rij.ts';
import { dayOf } from '../../law/clock.ts';
import { nextReport, reportedPeriod } from '../../law/report-period.ts';
import { InvalidRequest, NotAllowed, NotFound, NotPossible } from '../errors.ts';
import { type Call, idParams, type Route, route } from '../http/route.ts';
import { text } from '../http/texts.ts';
import { reach } from '../policy/decide.ts';
import { auditRapport } from './audit.ts';
import { type Rapport, rapportenLijst, rapportStand, rapportVerzoek } from './schema.ts';

/** Figures of the dashboard that a manager has mailed to himself, each week or each month. */
export const rapportenRoutes = ({ mail }: { readonly mail: boolean }): Route[] => [
  route({
    method: 'get',
    path: '/rapporten',
    operation: 'rapportenLijst',
    summary: 'De rapporten die de lezer gemaild krijgt',
    right: 'rapporten.ontvangen',
    answer: { status: 200, schema: rapportenLijst },
    async handle({ trx, actor }) {
      return {
        rapporten: (await findRapporten(trx, actor.id)).map(view),
        mailserver: mail,
        adres: (await findVoorkeuren(trx, actor.id)).email,
      };
    },
  }),
  route({
    method: 'post',
    path: '/rapporten',
    operation: 'rapportAanvragen',
    summary: 'Een selectie van het dashboard elke week of maand gemaild krijgen',
    right: 'rapporten.ontvangen',
    body: rapportVerzoek,
    answer: { status: 201, schema: rapportStand },
    idempotent: true,
    async handle(call) {
      const { trx, actor, body, now } = call;
      const { naam, selectie, ritme } = body;
      const own = reach(actor, 'doorlooptijden.lezen').gemeenten;
      if (selectie.gemeente && !own.includes(selectie.gemeente)) throw new NotAllowed();
      const id = randomUUID();
      const outcome = await insertRapport(trx, {
        id,
        medewerker_id: actor.id,
        naam: naam.trim(),
        selectie: selectie as Record<string, string>,
        ritme,
        volgende_op: nextReport(ritme, dayOf(now)),
        op: now,
      });
      if (outcome === 'te-veel')
        throw new NotPossible(text('rapport.te-veel', { aantal: String(MEESTE_RAPPORTEN) }));
      if (outcome === 'naam-bezet')
        throw new InvalidRequest('', [
          { pointer: '/naam', regel: 'uniek', melding: text('rapport.naam-bezet') },
        ]);
      await auditRapport(call, 'rapport.aangevraagd', id, { ...selectie, ritme });
      return { id };
    },
  }),
  route({
    method: 'delete',
    path: '/rapporten/{id}',
    operation: 'rapportStoppen',
    summary: 'Een rapport niet meer gemaild krijgen',
    right: 'rapporten.ontvangen',
    params: idParams,
    answer: { status: 200, schema: rapportStand },
    async handle(call) {
      const rapport = await own(call);
      // A second time it is stopped already: what was asked for is so.
      if (!rapport.gestopt_op) {
        await updateRapport(call.trx, rapport.id, { gestopt_op: call.now });
        await auditRapport(call, 'rapport.gestopt', rapport.id, rapport.selectie);
      }
      return { id: rapport.id };
    },
  }),
  route({
    method: 'post',
    path: '/rapporten/{id}/verzending',
    operation: 'rapportVersturen',
    summary: 'Een rapport nu meteen mailen, over de laatste week of maand',
    right: 'rapporten.ontvangen',
    params: idParams,
    answer: { status: 202, schema: rapportStand },
    idempotent: true,
    async handle(call) {
      const { trx, actor, now } = call;
      const { id, ritme, gestopt_op } = await own(call);
      if (gestopt_op) throw new NotPossible(text('rapport.gestopt'));
      if (!mail) throw new NotPossible(text('mail.uit'));
      if (!(await findVoorkeuren(trx, actor.id)).email)
        throw new NotPossible(text('mail.geen-adres'));
      const vandaag = dayOf(now);
      await enqueue(trx, {
        soort: 'mail-rapport',
        sleutel: `rapport-${id}-nu-${randomUUID()}`,
        reeks: `mail-${actor.id}`,
        zaakId: null,
        gemeente: await findGemeenteVan(trx, actor.id, vandaag),
        inhoud: { medewerkerId: actor.id, rapportId: id, ...reportedPeriod(ritme, vandaag) },
      });
      return { id };
    },
  }),
];

/** @throws NotFound for one that is nobody's or somebody else's: the two look the same */
async function own({
  trx,
  actor,
  params,
}: Pick<Call<{ id: string }>, 'trx' | 'actor' | 'params'>): Promise<RapportRij> {
  const rapport = await lockRapport(trx, params.id, actor.id);
  if (!rapport) throw new NotFound();
  return rapport;
}

const view = (rij: RapportRij): Rapport => ({
  id: rij.id,
  naam: rij.naam,
  // Kept as it was asked for then; a later version of the dashboard may know more filters, never fewer.
  selectie: rij.selectie as Rapport['selectie'],
  ritme: rij.ritme,
  volgendeOp: rij.volgende_op,
  laatstOp: rij.laatst_op?.toISOString() ?? null,
});
