import { owes } from '../../claims/debtors.ts';
import { findSchuldenaren } from '../../db/queries/vordering-schuldenaren/find-schuldenaren.ts';
import type { SchuldenaarRij } from '../../db/queries/vordering-schuldenaren/schuldenaar-rij.ts';
import type { VorderingMetSaldo } from '../../db/queries/vorderingen/find-vorderingen.ts';
import type { VorderingRij } from '../../db/queries/vorderingen/vordering-rij.ts';
import { type Cents, toCents } from '../../law/amounts.ts';
import type { Schuldsoort } from '../../letters/parts.ts';
import type { LetterName } from '../../letters/registry.ts';
import type { WorkerContext } from '../define-worker.ts';
import { needed } from './case-file.ts';
import {
  type DraftLetter,
  draftLetter,
  type LetterOptions,
  type OwnData,
  writeLetter,
} from './write-letter.ts';

/**
 * Writes a letter to each who owes the claims of the case: the resident, unless only somebody else has to pay any more, and every
 * co-debtor, each her own (art. 59 lid 3 Pw). Before there is a co-debtor it is the resident's letter alone.
 *
 * @param eigen what the letter says to the resident (`null`), or to a co-debtor; `null` = this letter is not for her
 * @returns id of the first letter
 */
export async function writeToDebtors<Name extends LetterName>(
  context: WorkerContext,
  sjabloon: Name,
  eigen: (mede: SchuldenaarRij | null) => OwnData<Name> | null,
  options: Omit<LetterOptions, 'aan'> = {},
): Promise<string> {
  const ids: string[] = [];
  for (const { aan, eigen: data } of await toDebtors(context, sjabloon, eigen))
    ids.push(await writeLetter(context, sjabloon, data as OwnData<Name>, { ...options, aan }));
  return needed(ids[0], 'aan wie de brief gaat');
}

/** The letters that `writeToDebtors` writes, before they are written. */
export async function toDebtors<Name extends LetterName>(
  { trx, zaak }: Pick<WorkerContext, 'trx' | 'zaak'>,
  sjabloon: Name,
  eigen: (mede: SchuldenaarRij | null) => OwnData<Name> | null,
): Promise<DraftLetter[]> {
  const all = await findSchuldenaren(trx, zaak.id);
  const mede = all.filter((one) => one.rol === 'medeschuldenaar' && owes(one));
  const residentFree =
    mede.length > 0 && all.every((one) => one.rol === 'medeschuldenaar' || !owes(one));
  return [...(residentFree ? [] : [null]), ...mede].flatMap((one) => {
    const data = eigen(one);
    return data === null ? [] : [draftLetter(sjabloon, data, { aan: one?.id ?? null })];
  });
}

/** Whether the resident owes a claim, or only somebody else has to pay it any more. */
export const residentOwes = async (
  { trx, zaak }: WorkerContext,
  claimId: string,
): Promise<boolean> =>
  (await findSchuldenaren(trx, zaak.id)).every(
    (one) => one.vordering_id !== claimId || one.rol === 'medeschuldenaar' || owes(one),
  );

/** By which lid of art. 59 Pw she has to pay as well. */
export const lidOf = (mede: SchuldenaarRij | null): 'lid-1' | 'lid-2' | null =>
  mede === null ? null : mede.grond.includes('lid 2') ? 'lid-2' : 'lid-1';

/** What the debt is to whom the letter goes. */
export const debtOf = (leading: VorderingRij, mede: SchuldenaarRij | null): Schuldsoort =>
  mede === null ? leading.soort : 'medeschuld';

/** What is still owed of the claims: by the resident all of them, by a co-debtor the one that she owes; a fine is his alone. */
export const owedBy = (claims: readonly VorderingMetSaldo[], mede: SchuldenaarRij | null): Cents =>
  claims
    .filter(({ id }) => mede === null || id === mede.vordering_id)
    .reduce((sum, { saldo }) => sum + toCents(Number(saldo)), 0);
