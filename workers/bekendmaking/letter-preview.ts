import type { Knex } from 'knex';
import type { ZaakRij } from '../../db/queries/zaken/zaak-rij.ts';
import type { Blok, EigenWoorden } from '../../letters/letter.ts';
import { judgeWords, tidyWords } from '../../letters/own-words.ts';
import type { LetterData } from '../../letters/registry.ts';
import type { WorkerDeps } from '../define-worker.ts';
import { Fault, toFault } from '../fault.ts';
import { sectionOf } from '../shared/case-file.ts';
import { letterData, sentencesFor } from '../shared/write-letter.ts';
import { decisionLetters } from './decision-letters.ts';
import { LETTER_TASKS } from './letter-tasks.ts';

/** The letter of a decision as it would go out now. */
export type PreviewLetter = {
  readonly sjabloon: string;
  readonly onderwerp: string;
  readonly aanhef: string;
  /** the salutation when nobody changes it */
  readonly gewoneAanhef: string;
  readonly blokken: readonly Blok[];
  /** whether own words stand in it: a letter to a co-debtor has none */
  readonly eigenWoorden: boolean;
  /** how many others get a letter of this decision too */
  readonly anderen: number;
  readonly pdf: () => Promise<Buffer>;
};

/** Why there is no letter yet: a fact is missing or is not what it should be. */
export type NoLetter = { readonly reden: 'ontbreekt' | 'onjuist'; readonly veld: string };

type Draft = {
  readonly trx: Knex.Transaction;
  readonly zaak: ZaakRij;
  /** of the task, e.g. 'aanvraag/conceptbesluit-opstellen' */
  readonly formulier: string;
  /** the case file with what is typed in the task over it */
  readonly dossier: Readonly<Record<string, Record<string, unknown>>>;
};

/**
 * Shows the letter of a decision before there is a decision: by the very functions that compose it when it is sent, on the case file as it
 * would be when the task was completed now. It changes nothing.
 */
export const createLetterPreview = ({ letters, clock }: Pick<WorkerDeps, 'letters' | 'clock'>) => ({
  /** What may be done with the letter in a task with this form; `null` = the task is about no letter. */
  mag: (formulier: string): 'opstellen' | 'lezen' | null => LETTER_TASKS[formulier]?.mag ?? null,

  /** Sort of the decision that is drafted; `null` = not chosen yet, or no decision comes of it. */
  async soort({ trx, zaak, formulier, dossier }: Draft): Promise<string | null> {
    const task = LETTER_TASKS[formulier];
    return (await task?.van.soort(reader(dossier), { trx, zaak, clock })) ?? null;
  },

  tidy: tidyWords,
  judge: judgeWords,

  /** @param soort as `soort` gave it */
  async compose(
    { trx, zaak, formulier, dossier }: Draft,
    soort: string,
    woorden: EigenWoorden,
  ): Promise<PreviewLetter | NoLetter> {
    const context = { trx, zaak, clock };
    const read = reader(dossier);
    try {
      const besluit = LETTER_TASKS[formulier]?.van.besluit(soort, read, context);
      const [first, ...others] = besluit
        ? await decisionLetters({ besluit, dossier: read }, context)
        : [];
      if (!first) throw new Fault('gegeven-ontbreekt', { veld: 'aan wie de brief gaat' });
      const { sjabloon, eigen, aan, contact } = first;
      const mine = aan === null;
      const data = (await letterData(context, eigen as never, {
        aan,
        ...(contact !== undefined && { contact }),
        ...(mine && { woorden }),
      })) as LetterData<typeof sjabloon>;
      // Made known by a process that begins then: it says what a new case says.
      const zinnen = await sentencesFor(trx, sjabloon, { id: 'bekendmaking', versie: null });
      const { onderwerp, aanhef, blokken, slot } = letters.compose(sjabloon, data, zinnen);
      return {
        sjabloon,
        onderwerp,
        aanhef,
        gewoneAanhef: letters.compose(sjabloon, {
          ...(data as object),
          aanhef: null,
        } as typeof data).aanhef,
        blokken: [...blokken, ...slot],
        eigenWoorden: mine,
        anderen: others.length,
        pdf: () => letters.render(sjabloon, data, zinnen),
      };
    } catch (error) {
      const fault = toFault(error);
      if (fault.code === 'gegeven-ontbreekt')
        return { reden: 'ontbreekt', veld: fault.waarden.veld ?? '' };
      if (fault.code === 'brief-mislukt')
        return { reden: 'onjuist', veld: fault.waarden.veld ?? '' };
      throw error;
    }
  },
});

const reader =
  (dossier: Draft['dossier']) =>
  (naam: string): ReturnType<typeof sectionOf> =>
    sectionOf(dossier[naam] ?? {});
