import type { TaakDetail } from '../../api/taken/schema.ts';
import { useSessie } from '../api/sessie.ts';
import { atTime } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Icon } from '../ui/icon.tsx';
import type { DraftState } from './draft-keeper.ts';

type Props = { state: DraftState; concept: TaakDetail['concept'] };

/** Where the work is: saved when and by whom, on its way, or on this device only. */
export function DraftStatus({ state, concept }: Props) {
  const { medewerker } = useSessie();
  return (
    <p role="status" className="nf-draft-status">
      {state.at === 'device' && <Icon name="offline" />}
      {state.at === 'saved' && <Icon name="check" />}
      {wordsOf(state, concept, medewerker.id)}
    </p>
  );
}

function wordsOf(state: DraftState, concept: TaakDetail['concept'], myId: string): string {
  switch (state.at) {
    case 'saving':
      return t('concept.bewaart');
    case 'saved':
      return t('concept.opgeslagen', { wanneer: atTime(state.op) });
    case 'device':
      return t('concept.opApparaat');
    case 'conflict':
    case 'refused':
      return t('concept.nietOpgeslagen');
    default:
      if (!concept) return t('concept.geen');
      return concept.door.id === myId
        ? t('concept.opgeslagen', { wanneer: atTime(concept.op) })
        : t('concept.opgeslagenDoor', { wanneer: atTime(concept.op), naam: concept.door.naam });
  }
}
