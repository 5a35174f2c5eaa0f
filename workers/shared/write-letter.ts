import { randomUUID } from 'node:crypto';
import { insertBrief } from '../../db/queries/brieven/insert-brief.ts';
import { enqueue } from '../../db/queries/outbox/enqueue.ts';
import { findGeadresseerde } from '../../db/queries/personen/find-geadresseerde.ts';
import { today } from '../../law/clock.ts';
import type { Briefgegevens } from '../../letters/letter.ts';
import type { LetterData, LetterName } from '../../letters/registry.ts';
import type { WorkerContext } from '../define-worker.ts';

/** What a letter asks for beside what every letter asks for. */
export type OwnData<Name extends LetterName> = Omit<LetterData<Name>, keyof Briefgegevens>;

export type LetterOptions = {
  readonly besluitId?: string | null;
  readonly verzenden?: boolean;
  readonly contact?: string;
  /** id of a co-debtor; `null` = the resident of the case */
  readonly aan?: string | null;
};

/**
 * Writes a letter of the case and keeps it; with `verzenden` it is handed to the post after commit. It goes to the resident, or to
 * the debtor `aan`.
 *
 * @returns id of the letter
 */
export async function writeLetter<Name extends LetterName>(
  context: WorkerContext,
  sjabloon: Name,
  eigen: OwnData<Name>,
  {
    besluitId = null,
    verzenden = true,
    contact = 'consulent Participatiewet',
    aan = null,
  }: LetterOptions = {},
): Promise<string> {
  const { trx, zaak, letters, clock, sleutel, audit } = context;
  const geadresseerde = await findGeadresseerde(trx, zaak.id, aan);
  const adresregels = geadresseerde?.adresregels ?? [];
  const data = {
    ...eigen,
    gemeente: zaak.gemeente,
    geadresseerde: {
      naam: geadresseerde?.naam || 'de bewoner',
      adresregels: adresregels.length > 0 ? adresregels : ['adres bij de gemeente bekend'],
    },
    zaaknummer: zaak.nummer,
    dagtekening: today(clock),
    contact: { functie: contact, telefoon: null },
    regeling: zaak.regeling,
  } as unknown as LetterData<Name>;
  const id = randomUUID();
  await insertBrief(trx, {
    id,
    zaak_id: zaak.id,
    gemeente: zaak.gemeente,
    besluit_id: besluitId,
    schuldenaar_id: aan,
    sjabloon,
    onderwerp: letters.compose(sjabloon, data).onderwerp,
    pdf: await letters.render(sjabloon, data),
    opgesteld_op: clock(),
    sleutel: [sjabloon, sleutel, ...(aan === null ? [] : [aan])].join('-'),
  });
  audit({ actie: 'brief.opgesteld', objectSoort: 'brief', objectId: id, details: { sjabloon } });
  if (verzenden) await sendLetter(context, id);
  return id;
}

/** Hands a letter to the post after commit. */
export function sendLetter({ trx, zaak }: WorkerContext, briefId: string): Promise<void> {
  return enqueue(trx, {
    soort: 'brief-verzenden',
    sleutel: `brief-${briefId}`,
    reeks: `brief-${briefId}`,
    zaakId: zaak.id,
    gemeente: zaak.gemeente,
    inhoud: { briefId },
  });
}
