import type { HuidigeStand } from '../../api/http/schema.ts';
import { moment } from '../text/dates.ts';
import { t } from '../text/t.ts';

/** Who was first and when, in a sentence. */
export function conflictWords({ door, op, status }: HuidigeStand, myId: string): string {
  const tijd = op ? moment(op) : '';
  const naam = door?.id === myId ? t('conflict.uZelf') : (door?.naam ?? '');
  if (status === 'vervallen') return t('conflict.vervallen');
  if (status === 'afgerond' || status === 'wordt-verwerkt') {
    return naam ? t('conflict.afgerond', { naam, tijd }) : t('conflict.afgerondOnbekend');
  }
  if (!naam) return t('conflict.vrijgegeven');
  return tijd ? t('conflict.opgepakt', { naam, tijd }) : t('conflict.opgepaktZonderTijd', { naam });
}
