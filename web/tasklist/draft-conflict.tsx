import type { HuidigeStand } from '../../api/http/schema.ts';
import { useSessie } from '../api/sessie.ts';
import { moment } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';

type Props = {
  huidig: HuidigeStand;
  onKeepMine: (version: number) => void;
  onTakeOther: () => void;
};

/** Two versions of one draft, from another tab or another person: the user chooses, nothing is thrown away unasked. */
export function DraftConflict({ huidig, onKeepMine, onTakeOther }: Props) {
  const { medewerker } = useSessie();
  const naam = huidig.door?.id === medewerker.id ? t('conflict.uZelf') : (huidig.door?.naam ?? '');
  const tijd = huidig.op ? moment(huidig.op) : '';
  return (
    <Alert
      tone="warning"
      role="alert"
      title={t('conflict.conceptTitel')}
      actions={
        <>
          <Button small purpose="primary" onClick={() => onKeepMine(huidig.versie)}>
            {t('conflict.mijnVersie')}
          </Button>
          <Button small onClick={onTakeOther}>
            {t('conflict.andereVersie')}
          </Button>
        </>
      }
    >
      <p className="nl-paragraph">{t('conflict.conceptUitleg', { naam, tijd })}</p>
    </Alert>
  );
}
