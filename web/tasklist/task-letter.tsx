import { useQuery } from '@tanstack/react-query';
import type { Ref } from 'react';
import type { TaakBrief } from '../../api/taken/brief-schema.ts';
import { taakBriefQuery } from '../api/taken.ts';
import { moment } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Alert } from '../ui/alert.tsx';
import { Heading } from '../ui/heading.tsx';
import { Icon } from '../ui/icon.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { LetterSheet } from './letter-sheet.tsx';
import { LetterWords, type WordsHandle } from './letter-words.tsx';

type Props = { taskId: string; ref: Ref<WordsHandle> };

/** The letter of the decision as it would go out now, and what the drafter may write in it. */
export function TaskLetter({ taskId, ref }: Props) {
  const { data, error, refetch } = useQuery(taakBriefQuery(taskId));
  return (
    <section className="nf-letter-work" aria-labelledby="brief-titel">
      <Heading level={2} look={3} id="brief-titel">
        {t('taakbrief.titel')}
      </Heading>
      {error && <Failed error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading lines={4} />}
      {data && <Letter key={data.soort} letter={data} handle={ref} />}
    </section>
  );
}

function Letter({ letter, handle }: { letter: TaakBrief; handle: Ref<WordsHandle> }) {
  const { brief, bewerkbaar, reden, door, op } = letter;
  return (
    <>
      {bewerkbaar ? (
        <LetterWords letter={letter} ref={handle} />
      ) : (
        <p className="nl-paragraph nf-subtle">
          {door && op
            ? t('taakbrief.geschrevenDoor', { naam: door.naam, wanneer: moment(op) })
            : t('taakbrief.nietsGeschreven')}
        </p>
      )}
      {reden && (
        <Alert tone="info">
          <p className="nl-paragraph">{reden}</p>
        </Alert>
      )}
      {brief && (
        <>
          <p className="nl-paragraph nf-subtle">
            {t('taakbrief.vast')} {bewerkbaar && t('taakbrief.vastSchrijver')}{' '}
            {brief.anderen > 0 && t('taakbrief.anderen')}
          </p>
          <LetterSheet brief={brief} />
          <p className="nl-paragraph">
            <a className="nl-link" href={brief.pad} target="_blank" rel="noreferrer">
              <Icon name="document" /> {t('taakbrief.pdf')}
            </a>
          </p>
        </>
      )}
    </>
  );
}
