import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answerKanttekening, type Kanttekening, solveKanttekening } from '../api/kanttekeningen.ts';
import { moment } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { Failed } from '../ui/states.tsx';
import { isOpen } from './open-signs.ts';
import { Say } from './say.tsx';

type Props = {
  /** id of the draft */
  ontwerp: string;
  kanttekening: Kanttekening;
  writes: boolean;
  onSelect: (elementId: string) => void;
  onChanged: () => void;
};

/** One kanttekening: its element, what was said, and what a colleague may do with it. */
export function KanttekeningLine({ ontwerp, kanttekening, writes, onSelect, onChanged }: Props) {
  const { id, opgelostDoor, opgelostOp, antwoorden } = kanttekening;
  const [answers, setAnswers] = useState(false);
  const open = isOpen(kanttekening);
  const solve = useMutation({
    mutationFn: () => solveKanttekening(ontwerp, id, open),
    onSettled: onChanged,
  });
  return (
    <li className={open ? 'nf-kanttekening' : 'nf-kanttekening nf-kanttekening--opgelost'}>
      <Place kanttekening={kanttekening} onSelect={onSelect} />
      <Said said={kanttekening} id={`kanttekening-${id}`} />
      {antwoorden.length > 0 && (
        <ul aria-label={t('kanttekening.antwoorden')} className="nf-kanttekening__antwoorden">
          {antwoorden.map((one) => (
            <li key={one.id}>
              <Said said={one} />
            </li>
          ))}
        </ul>
      )}
      {opgelostDoor && opgelostOp && (
        <p className="nl-paragraph nf-studio__note">
          {t('kanttekening.opgelostDoor', { naam: opgelostDoor.naam, tijd: moment(opgelostOp) })}
        </p>
      )}
      {solve.error && <Failed error={solve.error} />}
      {writes && answers && (
        <Say
          id={`antwoord-${id}`}
          label={t('kanttekening.antwoord')}
          about={id}
          action={t('kanttekening.antwoordPlaatsen')}
          send={(said, key) => answerKanttekening(ontwerp, id, said, key)}
          onSaid={() => {
            setAnswers(false);
            onChanged();
          }}
        >
          <Button small purpose="subtle" onClick={() => setAnswers(false)}>
            {t('algemeen.annuleren')}
          </Button>
        </Say>
      )}
      {writes && !answers && (
        <div className="nf-actions">
          <Button small aria-describedby={`kanttekening-${id}`} onClick={() => setAnswers(true)}>
            {t('kanttekening.beantwoorden')}
          </Button>
          <Button
            small
            busy={solve.isPending}
            aria-describedby={`kanttekening-${id}`}
            onClick={() => solve.mutate()}
          >
            {t(open ? 'kanttekening.oplossen' : 'kanttekening.heropenen')}
          </Button>
        </div>
      )}
    </li>
  );
}

/** What it is about: the way to the element while that is there. */
function Place({ kanttekening, onSelect }: Pick<Props, 'kanttekening' | 'onSelect'>) {
  const { elementId, elementNaam, bestaat } = kanttekening;
  if (elementId === null)
    return <p className="nf-studio__note">{t('kanttekening.overHetGeheel')}</p>;
  const naam = elementNaam ?? elementId;
  if (!bestaat) return <p className="nf-studio__note">{t('kanttekening.elementWeg', { naam })}</p>;
  return (
    <button type="button" className="nf-studio__step" onClick={() => onSelect(elementId)}>
      {t('kanttekening.bij', { naam })}
    </button>
  );
}

type SaidProps = { id?: string; said: Pick<Kanttekening, 'tekst' | 'door' | 'op'> };

function Said({ id, said: { tekst, door, op } }: SaidProps) {
  return (
    <>
      <p id={id} className="nf-kanttekening__tekst">
        {tekst}
      </p>
      <p className="nf-studio__note nf-subtle">
        {t('kanttekening.door', { naam: door.naam, tijd: moment(op) })}
      </p>
    </>
  );
}
