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
  onChoose: (ids: readonly string[], selected: boolean) => void;
};

/** Who divides the work chooses tasks here, or takes the whole view. */
export function SelectionBar({ rows, chosen, filter, onChoose }: Props) {
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
          {t('taken.verdeelGekozen', { count: inList.length })}
        </Button>
      ) : (
        <TextLink to={{ pathname: '/verdelen', search: `?${addressOf(filter)}` }}>
          {t('taken.verdeelWeergave')}
        </TextLink>
      )}
    </div>
  );
}
