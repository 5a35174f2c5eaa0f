import {
  findIncidenten,
  type IncidentenVraag,
  type IncidentRij,
} from '../../db/queries/incidenten/find-incidenten.ts';
import { lockIncident } from '../../db/queries/incidenten/lock-incident.ts';
import { countingSealed } from '../../db/transaction.ts';
import { ChangedMeanwhile, NotFound, NotPossible } from '../errors.ts';
import { type Call, type Route, route } from '../http/route.ts';
import { moment, text } from '../http/texts.ts';
import { reach } from '../policy/decide.ts';
import { askRetry } from './retry.ts';
import {
  incidentDetail,
  incidentenFilter,
  incidentenLijst,
  incidentParams,
  pogingenVerzoek,
  pogingStand,
} from './schema.ts';
import { detailView, incidentView } from './view.ts';

const SHOWN = 200;

/** Where the engine stopped and waits for a person, for who repairs it: case numbers, never a resident. */
export const incidentenRoutes = ({ nudge }: { readonly nudge: () => void }): Route[] => [
  route({
    method: 'get',
    path: '/incidenten',
    operation: 'incidentenLijst',
    summary: 'Open storingen, waarvan de termijn het eerst eindigt bovenaan',
    right: 'incidenten.behandelen',
    query: incidentenFilter,
    answer: { status: 200, schema: incidentenLijst },
    async handle(call) {
      const rows = await open(call, { ...call.query, limiet: SHOWN + 1 });
      return { incidenten: rows.slice(0, SHOWN).map(incidentView), meer: rows.length > SHOWN };
    },
  }),
  route({
    method: 'get',
    path: '/incidenten/{sleutel}',
    operation: 'incidentLezen',
    summary: 'Een open storing met de fout zoals de engine die bewaart',
    right: 'incidenten.behandelen',
    params: incidentParams,
    answer: { status: 200, schema: incidentDetail },
    async handle(call) {
      const [rij] = await open(call, { sleutel: call.params.sleutel, limiet: 1 });
      if (!rij) throw new NotFound();
      return detailView(rij);
    },
  }),
  route({
    method: 'post',
    path: '/incidenten/{sleutel}/nieuwe-poging',
    operation: 'incidentOpnieuw',
    summary: 'Na een herstel de stap opnieuw laten proberen',
    right: 'incidenten.behandelen',
    params: incidentParams,
    answer: { status: 202, schema: pogingStand },
    idempotent: true,
    async handle(call) {
      const { sleutel } = call.params;
      const gemeenten = reachOf(call);
      await countingSealed(call.trx, gemeenten, async () => {
        const held = await lockIncident(call.trx, sleutel);
        if (!held || !gemeenten.includes(held.gemeente)) throw new NotFound();
        if (held.resolved_at) throw solved(held.resolved_at);
        const [rij] = await findIncidenten(call.trx, { gemeenten, sleutel, limiet: 1 });
        if (!rij) throw new NotPossible(text('incident.weg'));
        if (rij.gevraagd_op) throw asked(rij, rij.gevraagd_op);
        await askRetry(call, rij);
      });
      call.afterCommit(nudge);
      return { aantal: 1 };
    },
  }),
  route({
    method: 'post',
    path: '/incidenten/nieuwe-pogingen',
    operation: 'incidentenOpnieuw',
    summary:
      'Na een herstel alle open storingen bij een stap opnieuw laten proberen, ten hoogste 200',
    right: 'incidenten.behandelen',
    body: pogingenVerzoek,
    answer: { status: 202, schema: pogingStand },
    idempotent: true,
    async handle(call) {
      const gemeenten = reachOf(call);
      const aantal = await countingSealed(call.trx, gemeenten, async () => {
        const vraag = { gemeenten, ...call.body, limiet: SHOWN };
        // In the order of their keys, so that two operators who do the same wait for each other and not crosswise.
        const keys = (await findIncidenten(call.trx, vraag)).map(({ key }) => key).sort();
        for (const key of keys) await lockIncident(call.trx, key);
        const rows = (await findIncidenten(call.trx, vraag)).filter(
          ({ key, gevraagd_op }) => keys.includes(key) && !gevraagd_op,
        );
        for (const rij of rows) await askRetry(call, rij);
        return rows.length;
      });
      call.afterCommit(nudge);
      return { aantal };
    },
  }),
];

const reachOf = ({ actor }: Pick<Call, 'actor'>) => reach(actor, 'incidenten.behandelen').gemeenten;

const open = (
  call: Pick<Call, 'trx' | 'actor'>,
  vraag: Omit<IncidentenVraag, 'gemeenten'>,
): Promise<IncidentRij[]> => {
  const gemeenten = reachOf(call);
  return countingSealed(call.trx, gemeenten, () =>
    findIncidenten(call.trx, { gemeenten, ...vraag }),
  );
};

const solved = (op: Date) =>
  new ChangedMeanwhile(text('incident.opgelost', { moment: moment(op) }), {
    versie: 2,
    status: 'opgelost',
    door: null,
    op: op.toISOString(),
  });

function asked(rij: IncidentRij, op: Date): ChangedMeanwhile {
  const naam = rij.gevraagd_door_naam ?? text('iemand');
  return new ChangedMeanwhile(text('incident.al-gevraagd', { naam, moment: moment(op) }), {
    versie: 1,
    status: 'wordt-geprobeerd',
    door: rij.gevraagd_door ? { id: rij.gevraagd_door, naam } : null,
    op: op.toISOString(),
  });
}
