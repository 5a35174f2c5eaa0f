import {
  findBereikteElementen,
  findInstantieVanZaak,
} from '../../db/queries/engine/find-instantie-van-zaak.ts';
import { findProcesVersie } from '../../db/queries/processen/find-processen.ts';
import type { ZaakRij } from '../../db/queries/zaken/zaak-rij.ts';
import { milestonesIn } from '../../studio/milestones.ts';
import type { Call } from '../http/route.ts';
import { mijlpalenVan } from './start.ts';

type Zaak = Pick<ZaakRij, 'id' | 'proces' | 'mijlpaal'>;
export type NewerModel = {
  /** key of the running instance; without it there is nothing to leave */
  readonly instantie: string | undefined;
  /** there is a newer version than the one on which the case runs */
  readonly nieuwer: boolean;
  /** where the case may begin again */
  readonly mijlpalen: readonly string[];
};

/** What a case could move to: nothing when it runs on the newest version, and never a point that it did not come to. */
export async function newerModelOf(trx: Call['trx'], zaak: Zaak): Promise<NewerModel> {
  const own = { zaakId: zaak.id, proces: zaak.proces };
  const running = await findInstantieVanZaak(trx, own);
  const nieuwer = running !== undefined && running.nieuwste > running.version;
  if (!nieuwer) return { instantie: running?.key, nieuwer, mijlpalen: [] };

  const declared = await mijlpalenVan(trx, zaak.proces);
  const newest = await findProcesVersie(trx, zaak.proces, running.nieuwste);
  const current = await findProcesVersie(trx, zaak.proces, running.version);
  const places = milestonesIn(newest?.xml ?? '');
  const reached = await findBereikteElementen(trx, own, [...places.values()]);
  // What the model of the case does not have, the case could not pass: whether it did that work is for the team lead to say.
  const mayHave = (place: string) => reached.has(place) || !current?.xml.includes(` id="${place}"`);
  const brought = zaak.mijlpaal === null ? -1 : declared.indexOf(zaak.mijlpaal);
  return {
    instantie: running.key,
    nieuwer,
    mijlpalen: declared.filter((mijlpaal, i) => {
      const place = places.get(mijlpaal);
      return i <= brought || place === undefined || mayHave(place);
    }),
  };
}
