import type { SchuldenaarRij } from '../../db/queries/vordering-schuldenaren/schuldenaar-rij.ts';
import { today } from '../../law/clock.ts';
import { endOfDay } from '../../law/instant.ts';
import type { LetterName } from '../../letters/registry.ts';
import { openTermijn, planTermijn } from '../../terms/open-termijn.ts';
import type { WorkerContext } from '../define-worker.ts';
import { writeToDebtors } from './debtor-letters.ts';
import { closeTerm, setting } from './terms-of-case.ts';
import { type OwnData, writeLetter } from './write-letter.ts';

type Own<Name extends LetterName> = Omit<OwnData<Name>, 'uiterlijkOp'>;

/**
 * Tells the resident by letter what we intend and lets a zienswijzetermijn run from today, in the place of the one before. How long
 * it is, the municipality sets.
 *
 * @param eigen what the letter says beside its last day; a function = to each who owes the claim, the resident (`null`) and co-debtors
 * @param grondslag article on which this decision asks for a view, where it is not art. 4:7 Awb
 * @returns the moment from which the case goes on without a view
 */
export async function askForView<Name extends LetterName>(
  context: WorkerContext,
  sjabloon: Name,
  eigen: Own<Name> | ((mede: SchuldenaarRij | null) => Own<Name>),
  grondslag?: string,
): Promise<{ zienswijzeTot: string }> {
  const { trx, zaak, clock } = context;
  const term = {
    zaakId: zaak.id,
    gemeente: zaak.gemeente,
    soort: 'zienswijzetermijn',
    ...(grondslag && { grondslag }),
    begintOp: today(clock),
    duur: await setting(context, 'zienswijzetermijn', 'P2W'),
  } as const;
  const { einddatum } = planTermijn(term);
  const whole = (data: Own<Name>) =>
    ({ ...data, uiterlijkOp: einddatum }) as unknown as OwnData<Name>;
  if (typeof eigen === 'function')
    await writeToDebtors(context, sjabloon, (mede) => whole(eigen(mede)));
  else await writeLetter(context, sjabloon, whole(eigen));
  await closeTerm(context, 'zienswijzetermijn');
  await openTermijn(trx, term, clock);
  return { zienswijzeTot: endOfDay(einddatum) };
}
