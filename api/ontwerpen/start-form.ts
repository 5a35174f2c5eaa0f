import { findBestanden } from '../../db/queries/ontwerp-bestanden/find-bestanden.ts';
import type { OntwerpRij } from '../../db/queries/ontwerpen/ontwerp-rij.ts';
import type { Call } from '../http/route.ts';
import { startForms } from '../zaken/start.ts';

/** The form with which a case of the process of a draft begins: one that the draft brings, or the published one. */
export async function startFormOf(
  trx: Call['trx'],
  { id, proces }: Pick<OntwerpRij, 'id' | 'proces'>,
): Promise<string | null> {
  const own = (await findBestanden(trx, id)).find(
    ({ soort, inhoud }) => soort === 'formulier' && messageIn(inhoud) === `${proces}-gestart`,
  );
  return own?.naam ?? (await startForms(trx)).get(proces)?.id ?? null;
}

const messageIn = (inhoud: string): string | null => handsOn(inhoud).bericht;

/**
 * What a form of a draft hands to the process, and by which message. A file that is kept was read once: it is JSON.
 *
 * @param inhoud text of the form
 */
export function handsOn(inhoud: string): { bericht: string | null; geeft: string[] } {
  const form = JSON.parse(inhoud) as { 'x-bericht'?: { naam?: string }; 'x-proces'?: object };
  return {
    bericht: form['x-bericht']?.naam ?? null,
    geeft: Object.keys(form['x-proces'] ?? {}).sort(),
  };
}
