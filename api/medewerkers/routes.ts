import { findColleagues } from '../../db/queries/medewerkers/find-colleagues.ts';
import { findUitgesloten } from '../../db/queries/taken/betrokkenen.ts';
import { findTaak } from '../../db/queries/taken/find-taak.ts';
import { dayOf } from '../../law/clock.ts';
import { NotFound } from '../errors.ts';
import { type Route, route } from '../http/route.ts';
import { permits, reach } from '../policy/decide.ts';
import { medewerkersFilter, medewerkersLijst } from './schema.ts';

/** Colleagues to whom a team leader may give work: those of the offices whose work he divides. */
export const medewerkersRoutes = (): Route[] => [
  route({
    method: 'get',
    path: '/medewerkers',
    operation: 'medewerkersLijst',
    summary: 'Collega’s aan wie een taak kan worden gegeven',
    right: 'medewerkers.lezen',
    query: medewerkersFilter,
    answer: { status: 200, schema: medewerkersLijst },
    async handle({ trx, actor, query, now }) {
      const kantoren = [
        ...new Set(reach(actor, 'taken.toewijzen').plaatsen.map(({ kantoorId }) => kantoorId)),
      ];
      const colleagues = await findColleagues(trx, { kantoren, vandaag: dayOf(now) });
      const taak =
        query.taakId === undefined
          ? undefined
          : await findTaak(trx, query.taakId, { medewerkerId: actor.id, vandaag: dayOf(now) });
      const place = taak && {
        gemeente: taak.gemeente,
        kantoorId: taak.kantoor_id,
        functie: taak.functie,
      };
      if (query.taakId !== undefined && !(place && permits(actor, 'taken.toewijzen', place)))
        throw new NotFound();
      const uitgesloten = taak ? await findUitgesloten(trx, taak.id) : [];
      return {
        medewerkers: colleagues
          .filter((colleague) => !place || permits(colleague, 'taken.behandelen', place))
          .filter(({ id }) => !uitgesloten.includes(id))
          .map(({ id, naam, aanstellingen, open_taken, afwezig }) => {
            // Who is away for other processes only is there for this task.
            const now = afwezig
              .filter(({ processen }) => !taak || (processen?.includes(taak.zaak_proces) ?? true))
              .at(-1);
            return {
              id,
              naam,
              functies: [...new Set(aanstellingen.map(({ functie }) => functie))],
              openTaken: open_taken,
              afwezigTot: now?.tot ?? null,
              vervanger: now?.vervanger ?? null,
            };
          }),
      };
    },
  }),
];
