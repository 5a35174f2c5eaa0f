import { useNavigate } from 'react-router';
import type { TaakRegel } from '../../api/taken/schema.ts';
import type { TakenVraag } from '../api/taken.ts';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/controls.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { addressOf } from './task-filter.ts';

type Props = {
  rows: readonly TaakRegel[];
  chosen: ReadonlySet<string>;
  filter: TakenVraag;
  /** otherwise tasks can be put away only */
  divides: boolean;
  onChoose: (ids: readonly string[], selected: boolean) => void;
};

/** Who divides the work, or puts away what he holds, chooses tasks here or takes the whole view. */
export function SelectionBar({ rows, chosen, filter, divides, onChoose }: Props) {
  const navigate = useNavigate();
  const ids = rows.map(({ id }) => id);
  const inList = ids.filter((id) => chosen.has(id));
  return (
    <div className="nf-selection">
      <Choice
        type="checkbox"
        label={t('taken.kiesAlle', { count: rows.length })}
        checked={inList.length === rows.length}
        onChange={({ target }) => onChoose(ids, target.checked)}
      />
      {inList.length > 0 ? (
        <Button small onClick={() => navigate('/verdelen', { state: { taakIds: inList } })}>
          {t(divides ? 'taken.verdeelGekozen' : 'taken.legGekozenWeg', { count: inList.length })}
        </Button>
      ) : (
        <TextLink to={{ pathname: '/verdelen', search: `?${addressOf(filter)}` }}>
          {t(divides ? 'taken.verdeelWeergave' : 'taken.legWeergaveWeg')}
        </TextLink>
      )}
    </div>
  );
}
