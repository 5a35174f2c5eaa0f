import type { Refused } from '../api/client.ts';
import { t } from '../text/t.ts';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { explanationOf } from '../ui/states.tsx';

type Props = {
  error: Refused;
  onKeepMine: (version: number) => void;
  onTakeOther: () => void;
};

/** Two versions of one draft, from another tab or another person: the user chooses, nothing is thrown away unasked. */
export function DraftConflict({ error, onKeepMine, onTakeOther }: Props) {
  return (
    <Alert
      tone="warning"
      role="alert"
      title={t('conflict.conceptTitel')}
      actions={
        <>
          <Button small purpose="primary" onClick={() => onKeepMine(error.huidig?.versie ?? 0)}>
            {t('conflict.mijnVersie')}
          </Button>
          <Button small onClick={onTakeOther}>
            {t('conflict.andereVersie')}
          </Button>
        </>
      }
    >
      <p className="nl-paragraph">
        {explanationOf(error)} {t('conflict.conceptUitleg')}
      </p>
    </Alert>
  );
}
