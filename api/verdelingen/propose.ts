import { randomUUID } from 'node:crypto';
import { type Colleague, findColleagues } from '../../db/queries/medewerkers/find-colleagues.ts';
import { findUitgesloten } from '../../db/queries/taken/betrokkenen.ts';
import { findTaak } from '../../db/queries/taken/find-taak.ts';
import { findTaken } from '../../db/queries/taken/find-taken.ts';
import type { TaakRij } from '../../db/queries/taken/taak-rij.ts';
import type { Grenzen } from '../../db/queries/termijnen/find-grenzen.ts';
import { insertVerdeling } from '../../db/queries/verdelingen/insert-verdeling.ts';
import { dayOf } from '../../law/clock.ts';
import { InvalidRequest, NotAllowed } from '../errors.ts';
import { text } from '../http/texts.ts';
import { has, permits, reach } from '../policy/decide.ts';
import { type Context, lezerOf, placeOf } from '../taken/guards.ts';
import { awayFault, awayWarning, boundsOf } from '../taken/put-away.ts';
import { isAway } from '../vervangingen/rules.ts';
import { divide } from './divide.ts';
import { MEESTE_TAKEN, type VerdelingVerzoek } from './schema.ts';

/** Works out who would get what, and keeps it. @returns the id of the proposal */
export async function propose(context: Context, verzoek: VerdelingVerzoek): Promise<string> {
  const { trx, actor, now } = context;
  const { soort, reden, prioriteit } = verzoek;
  const prioritizes = soort === 'prioriteren';
  if (prioritizes && prioriteit === undefined)
    throw refused('/prioriteit', 'verdeling.kies-prioriteit');
  const away = soort === 'wegleggen';
  if (away && !verzoek.opvolgdatum) throw refused('/opvolgdatum', 'verdeling.kies-dag');
  // What one holds oneself one may put away; all else is for who divides the work.
  if (!away && !has(actor, 'taken.toewijzen')) throw new NotAllowed();
  const taken = (await chosen(context, verzoek)).filter(
    (rij) =>
      rij.status === 'open' &&
      (permits(actor, 'taken.toewijzen', placeOf(rij)) ||
        (away && rij.behandelaar_id === actor.id)),
  );
  if (taken.length === 0)
    throw refused('/taakIds', away ? 'verdeling.geen-taken-weg' : 'verdeling.geen-taken');
  const naar = soort === 'toewijzen' ? await receivers(context, verzoek, taken) : [];
  const grenzen = await boundsOf(context, away ? taken.map(({ id }) => id) : []);
  const regels = taken.map((rij, i) => ({
    taakId: rij.id,
    gemeente: rij.gemeente,
    van: rij.behandelaar_id,
    naar: prioritizes || away ? rij.behandelaar_id : (naar[i] ?? null),
    vanPrioriteit: prioritizes ? rij.prioriteit : null,
    naarPrioriteit: prioritizes ? (prioriteit ?? null) : null,
    vanOpvolgdatum: away ? rij.opvolgdatum : null,
    naarOpvolgdatum: away ? (verzoek.opvolgdatum ?? null) : null,
    versie: rij.versie,
    ...(away
      ? awayLine(rij, verzoek.opvolgdatum ?? '', dayOf(now), grenzen.get(rij.id))
      : lineWith(obstacle(rij, verzoek, naar[i]))),
  }));
  const id = randomUUID();
  await insertVerdeling(trx, { id, door: actor.id, op: now, soort, reden: reden.trim() }, regels);
  return id;
}

const lineWith = (melding: string | null) => ({
  status: melding === null ? ('gepland' as const) : ('geweigerd' as const),
  melding,
});

/** A line that puts a task away: refused with the day of the term, or planned, with what to mind. */
function awayLine(rij: TaakRij, datum: string, vandaag: string, grenzen: Grenzen | undefined) {
  const fault =
    rij.opvolgdatum === datum
      ? text('verdeling.zelfde-prioriteit')
      : awayFault(datum, vandaag, grenzen);
  return fault === null
    ? { status: 'gepland' as const, melding: awayWarning(datum, grenzen) }
    : lineWith(fault);
}

function obstacle(
  rij: TaakRij,
  { soort, prioriteit }: VerdelingVerzoek,
  naar: string | null | undefined,
): string | null {
  if (soort === 'prioriteren')
    return rij.prioriteit === prioriteit ? text('verdeling.zelfde-prioriteit') : null;
  if (soort === 'vrijgeven') return rij.behandelaar_id ? null : text('verdeling.al-vrij');
  return naar ? null : text('verdeling.niemand');
}

/** Tasks of a selection in the order of their terms, or those that a view shows first. */
async function chosen(
  context: Context,
  { soort, taakIds, filter }: VerdelingVerzoek,
): Promise<TaakRij[]> {
  const { trx, actor, now } = context;
  if ((taakIds === undefined) === (filter === undefined))
    throw refused('/taakIds', 'verdeling.kies-taken');
  if (taakIds) {
    const found: TaakRij[] = [];
    for (const id of taakIds) {
      const rij = await findTaak(trx, id, lezerOf(context));
      if (rij) found.push(rij);
    }
    return found.sort((a, b) => a.uiterste_datum.localeCompare(b.uiterste_datum));
  }
  const { weergave = 'mijn', volgorde = 'termijn', ...rest } = filter ?? {};
  return findTaken(trx, {
    ...rest,
    weergave,
    volgorde,
    plaatsen: reach(actor, soort === 'wegleggen' ? 'taken.lezen' : 'taken.toewijzen').plaatsen,
    medewerkerId: actor.id,
    vandaag: dayOf(now),
    limiet: MEESTE_TAKEN,
  });
}

async function receivers(
  { trx, actor, now }: Context,
  { medewerkerIds, wijze }: VerdelingVerzoek,
  taken: readonly TaakRij[],
): Promise<(string | null)[]> {
  if (!medewerkerIds) throw refused('/medewerkerIds', 'verdeling.kies-collegas');
  if (!wijze) throw refused('/wijze', 'verdeling.kies-wijze');
  const kantoren = new Set(
    reach(actor, 'taken.toewijzen').plaatsen.map(({ kantoorId }) => kantoorId),
  );
  const colleagues = (
    await findColleagues(trx, { kantoren: [...kantoren], vandaag: dayOf(now) })
  ).filter(({ id }) => medewerkerIds.includes(id));
  if (colleagues.length < medewerkerIds.length)
    throw refused('/medewerkerIds', 'verdeling.onbekende-collega');
  const verdeelbaar = [];
  for (const rij of taken) {
    const uitgesloten = await findUitgesloten(trx, rij.id);
    const may = (colleague: Colleague) =>
      permits(colleague, 'taken.behandelen', placeOf(rij)) &&
      !uitgesloten.includes(colleague.id) &&
      !isAway(colleague.afwezig, rij.zaak_proces);
    verdeelbaar.push({ taakId: rij.id, kandidaten: colleagues.filter(may).map(({ id }) => id) });
  }
  // In the order in which they were chosen: that is the order of the turns.
  const werk = new Map(
    medewerkerIds.map((id) => [
      id,
      colleagues.find((colleague) => colleague.id === id)?.open_taken ?? 0,
    ]),
  );
  return divide(verdeelbaar, werk, wijze);
}

const refused = (pointer: string, key: Parameters<typeof text>[0]) =>
  new InvalidRequest('', [{ pointer, regel: 'verdeling', melding: text(key) }]);
