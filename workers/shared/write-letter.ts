import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { insertBrief } from '../../db/queries/brieven/insert-brief.ts';
import { enqueue } from '../../db/queries/outbox/enqueue.ts';
import { findGeadresseerde } from '../../db/queries/personen/find-geadresseerde.ts';
import { findBriefInhoud } from '../../db/queries/procesversie-brieven/find-brief-inhoud.ts';
import { today } from '../../law/clock.ts';
import type { Briefgegevens, EigenWoorden } from '../../letters/letter.ts';
import type { LetterData, LetterName } from '../../letters/registry.ts';
import { inUse, type Sentences } from '../../letters/sentences/sentences.ts';
import type { WorkerContext } from '../define-worker.ts';

/** What a letter asks for beside what every letter asks for. */
export type OwnData<Name extends LetterName> = Omit<LetterData<Name>, keyof Briefgegevens>;

/** A letter before it is written: what it says, and to whom. */
export type DraftLetter = {
  readonly sjabloon: LetterName;
  readonly eigen: object;
  /** who to ask, by function; default the consulent */
  readonly contact?: string;
  /** id of a co-debtor; `null` = the resident of the case */
  readonly aan: string | null;
};

/** A letter to the resident, with its facts checked against its template. */
export const draftLetter = <Name extends LetterName>(
  sjabloon: Name,
  eigen: OwnData<Name>,
  to: { readonly contact?: string; readonly aan?: string | null } = {},
): DraftLetter => ({ sjabloon, eigen, aan: null, ...to });

export type LetterOptions = {
  readonly besluitId?: string | null;
  readonly verzenden?: boolean;
  readonly contact?: string;
  /** what stands in the envelope and not in the letter as it is kept: a secret for the addressee alone */
  readonly geheim?: object;
  /** id of a co-debtor; `null` = the resident of the case */
  readonly aan?: string | null;
  /** what a person put into it */
  readonly woorden?: EigenWoorden | undefined;
};

/** What a letter is about and to whom it goes, with what it says of its own. */
export async function letterData<Name extends LetterName>(
  { trx, zaak, clock }: Pick<WorkerContext, 'trx' | 'zaak' | 'clock'>,
  eigen: OwnData<Name>,
  {
    contact = 'consulent Participatiewet',
    aan = null,
    woorden,
  }: Pick<LetterOptions, 'contact' | 'aan' | 'woorden'>,
): Promise<LetterData<Name>> {
  const geadresseerde = await findGeadresseerde(trx, zaak.id, aan);
  const adresregels = geadresseerde?.adresregels ?? [];
  return {
    ...eigen,
    ...woorden,
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
}

/**
 * What a letter says when this version of a process writes it: a running case keeps the letters of its version.
 *
 * @param proces `versie` null = of a case that comes to it now
 */
export const sentencesFor = async (
  trx: Knex.Transaction,
  sjabloon: LetterName,
  { id, versie }: { readonly id: string; readonly versie: number | null },
): Promise<Sentences> =>
  inUse(sjabloon, await findBriefInhoud(trx, { proces: id, versie, sjabloon }));

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
  { besluitId = null, verzenden = true, geheim, aan = null, ...options }: LetterOptions = {},
): Promise<string> {
  const { trx, zaak, letters, clock, sleutel, audit } = context;
  const data = await letterData<Name>(context, eigen, { ...options, aan });
  const zinnen = await sentencesFor(trx, sjabloon, context.proces);
  const id = randomUUID();
  await insertBrief(trx, {
    id,
    zaak_id: zaak.id,
    gemeente: zaak.gemeente,
    besluit_id: besluitId,
    schuldenaar_id: aan,
    sjabloon,
    onderwerp: letters.compose(sjabloon, data, zinnen).onderwerp,
    pdf: await letters.render(sjabloon, data, zinnen),
    ...(geheim && {
      pdf_verzending: await letters.render(sjabloon, { ...data, ...geheim }, zinnen),
    }),
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
