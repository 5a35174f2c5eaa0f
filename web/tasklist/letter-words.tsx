import { useQueryClient } from '@tanstack/react-query';
import { type Ref, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { TaakBrief } from '../../api/taken/brief-schema.ts';
import type { Data } from '../../forms/schema.ts';
import { Refused } from '../api/client.ts';
import { useSessie } from '../api/sessie.ts';
import { saveLetterWords } from '../api/taken.ts';
import { dropWork, keepWork, keptWork } from '../forms/local-work.ts';
import { t } from '../text/t.ts';
import { TextArea, TextInput } from '../ui/controls.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { DraftConflict } from './draft-conflict.tsx';
import { createDraftKeeper, type DraftState } from './draft-keeper.ts';
import { DraftStatus } from './draft-status.tsx';

/** What the task does with the words before it is completed. */
export type WordsHandle = {
  /** saves what is typed; false: it is not saved, and the letter would go out without it */
  readonly settle: () => Promise<boolean>;
};

type Words = { aanhef: string; toelichting: string };
type Props = { letter: TaakBrief; ref: Ref<WordsHandle> };

/** What a person may put into the letter: it saves itself, as the form does. An empty field is the letter as it always is. */
export function LetterWords({ letter, ref }: Props) {
  const client = useQueryClient();
  const { medewerker } = useSessie();
  const { taakId, soort } = letter;
  const subject = `${taakId}:brief:${soort}`;
  const [words, setWords] = useState<Words>(() => {
    const kept = keptWork(medewerker.id, subject);
    const newer = kept && (!letter.op || kept.op > letter.op);
    return newer
      ? (kept.gegevens as Words)
      : { aanhef: letter.aanhef ?? '', toelichting: letter.toelichting ?? '' };
  });
  const [state, setState] = useState<DraftState>({ at: 'unchanged' });
  const latest = useRef<DraftState>(state);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new keeper only for another letter; the version is its own affair from then on
  const keeper = useMemo(
    () =>
      createDraftKeeper({
        version: letter.versie,
        save: async (versie, data) => {
          const { aanhef, toelichting } = data as Words;
          const saved = await saveLetterWords(taakId, {
            versie,
            soort: soort ?? '',
            aanhef: aanhef === '' ? null : aanhef,
            toelichting: toelichting === '' ? null : toelichting,
          });
          void client.invalidateQueries({ queryKey: ['taak', taakId, 'brief'] });
          return saved;
        },
        keepLocal: (gegevens) =>
          keepWork(medewerker.id, subject, { gegevens, op: new Date().toISOString() }),
        dropLocal: () => dropWork(medewerker.id, subject),
        onState: (next) => {
          latest.current = next;
          setState(next);
        },
      }),
    [taakId, soort, medewerker.id],
  );
  useEffect(
    () => () => {
      void keeper.flush();
      keeper.stop();
    },
    [keeper],
  );
  useImperativeHandle(
    ref,
    () => ({
      async settle() {
        await keeper.flush();
        return latest.current.at === 'unchanged' || latest.current.at === 'saved';
      },
    }),
    [keeper],
  );

  const change = (next: Words) => {
    setWords(next);
    keeper.change(next as Data);
  };
  const faults = state.at === 'refused' && state.error instanceof Refused ? state.error.fouten : [];
  const faultOf = (veld: keyof Words) =>
    faults.find(({ pointer }) => pointer === `/${veld}`)?.melding;
  const [aanhefHint, hint] = [
    letter.brief ? t('taakbrief.aanhefUitleg', { aanhef: letter.brief.gewoneAanhef }) : undefined,
    t('taakbrief.toelichtingUitleg'),
  ];
  return (
    <>
      <Field
        id="brief-aanhef"
        label={t('taakbrief.aanhef')}
        required={false}
        {...(aanhefHint && { hint: aanhefHint })}
        fault={faultOf('aanhef')}
      >
        <TextInput
          id="brief-aanhef"
          value={words.aanhef}
          invalid={faultOf('aanhef') !== undefined}
          aria-describedby={describedBy('brief-aanhef', aanhefHint, faultOf('aanhef'))}
          onChange={({ target }) => change({ ...words, aanhef: target.value })}
        />
      </Field>
      <Field
        id="brief-toelichting"
        label={t('taakbrief.toelichting')}
        required={false}
        hint={hint}
        fault={faultOf('toelichting')}
      >
        <TextArea
          id="brief-toelichting"
          rows={6}
          value={words.toelichting}
          invalid={faultOf('toelichting') !== undefined}
          aria-describedby={describedBy('brief-toelichting', hint, faultOf('toelichting'))}
          onChange={({ target }) => change({ ...words, toelichting: target.value })}
        />
      </Field>
      {state.at === 'conflict' && (
        <DraftConflict
          error={state.error}
          onKeepMine={(version) => void keeper.overwrite(version)}
          onTakeOther={() => {
            keeper.discard();
            void client.resetQueries({ queryKey: ['taak', taakId, 'brief'] });
          }}
        />
      )}
      <DraftStatus
        state={state}
        concept={
          letter.op && letter.door
            ? { versie: letter.versie, op: letter.op, door: letter.door }
            : null
        }
      />
    </>
  );
}
