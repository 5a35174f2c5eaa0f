import {
  findVerdeling,
  findVerdelingRegels,
  type VerdelingRegel,
  type VerdelingRij,
} from '../../db/queries/verdelingen/find-verdeling.ts';
import { updateVerdelingRegel } from '../../db/queries/verdelingen/update-verdeling-regel.ts';
import { NotFound, Refusal } from '../errors.ts';
import { text } from '../http/texts.ts';
import type { Context } from '../taken/guards.ts';
import { assignTaak, releaseTaak } from '../taken/holding.ts';
import { prioritizeTaak } from '../taken/priority.ts';
import { putAwayTaak, restoreAway } from '../taken/put-away.ts';
import type { TaakStand } from '../taken/schema.ts';

/** Lines of one step: short enough that locks are held for a moment and the bar on the page moves. */
const STEP = 20;

/** Does the next lines of a proposal. A line that is refused says why and stops nothing. */
export const doStep = (context: Context, id: string): Promise<void> =>
  step(context, id, 'gepland', (inner, regel, { soort, reden }) =>
    soort === 'wegleggen'
      ? putAwayTaak(inner, regel.taak_id, {
          van: regel.van_opvolgdatum,
          datum: regel.naar_opvolgdatum,
          reden,
        })
      : change(
          inner,
          regel,
          { wie: regel.naar, van: regel.van_prioriteit, naar: regel.naar_prioriteit },
          reden,
        ),
  );

/** Takes the next lines back; a task that somebody changed meanwhile stays as it is. */
export const undoStep = (context: Context, id: string): Promise<void> =>
  step(context, id, 'gedaan', (inner, regel, { soort }) =>
    soort === 'wegleggen'
      ? restoreAway(
          inner,
          regel.taak_id,
          { van: regel.naar_opvolgdatum, naar: regel.van_opvolgdatum },
          text('verdeling.teruggedraaid'),
        )
      : change(
          inner,
          regel,
          { wie: regel.van, van: regel.naar_prioriteit, naar: regel.van_prioriteit },
          text('verdeling.teruggedraaid'),
        ),
  );

/** One task, as a line says: another priority when it has one, otherwise another holder, or none. */
function change(
  context: Context,
  { taak_id, versie }: VerdelingRegel,
  { wie, van, naar }: { wie: string | null; van: number | null; naar: number | null },
  reden: string,
): Promise<TaakStand> {
  if (van !== null && naar !== null) return prioritizeTaak(context, taak_id, { van, naar }, reden);
  return wie
    ? assignTaak(context, taak_id, { versie, medewerkerId: wie }, reden)
    : releaseTaak(context, taak_id, versie, reden);
}

async function step(
  context: Context,
  id: string,
  from: 'gepland' | 'gedaan',
  perform: (inner: Context, regel: VerdelingRegel, verdeling: VerdelingRij) => Promise<TaakStand>,
): Promise<void> {
  const { trx, actor } = context;
  const verdeling = await findVerdeling(trx, id, actor.id, { lock: true });
  if (!verdeling) throw new NotFound();
  const [done, refused] =
    from === 'gepland'
      ? (['gedaan', 'geweigerd'] as const)
      : (['teruggedraaid', 'niet-teruggedraaid'] as const);
  for (const regel of await findVerdelingRegels(trx, id, { status: from, limiet: STEP })) {
    try {
      // A savepoint: what was refused half-way leaves nothing behind.
      const stand = await trx.transaction((inner) =>
        perform({ ...context, trx: inner }, regel, verdeling),
      );
      await updateVerdelingRegel(trx, id, {
        ...regel,
        versie: stand.versie,
        status: done,
        melding: from === 'gepland' ? regel.melding : null,
      });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const melding = error.message || text('verdeling.kan-niet');
      await updateVerdelingRegel(trx, id, { ...regel, status: refused, melding });
    }
  }
}
