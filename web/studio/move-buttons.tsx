import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';

type Props = {
  /** what is moved, for who does not see it */
  what: string;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

/** Up, down and away, without a mouse. */
export function MoveButtons({ what, isFirst, isLast, onMove, onRemove }: Props) {
  return (
    <div className="nf-actions">
      <Button
        small
        purpose="subtle"
        busy={isFirst}
        aria-label={t('ontwerpbestand.omhoogWat', { what })}
        onClick={() => onMove(-1)}
      >
        {t('ontwerpbestand.omhoog')}
      </Button>
      <Button
        small
        purpose="subtle"
        busy={isLast}
        aria-label={t('ontwerpbestand.omlaagWat', { what })}
        onClick={() => onMove(1)}
      >
        {t('ontwerpbestand.omlaag')}
      </Button>
      <Button
        small
        purpose="subtle"
        hint="negative"
        aria-label={t('ontwerpbestand.verwijderenWat', { what })}
        onClick={onRemove}
      >
        {t('ontwerpbestand.verwijderen')}
      </Button>
    </div>
  );
}
