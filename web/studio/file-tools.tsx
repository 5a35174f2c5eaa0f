import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import type { Keeping } from './keeper.ts';
import { NotKept } from './not-kept.tsx';

type Props = {
  keeping: Keeping;
  edits: boolean;
  undo: (() => void) | null;
  redo: (() => void) | null;
  raw: boolean;
  onRaw: () => void;
};

/** Undo, redo, the text for who knows it, and whether the work is kept. */
export function FileTools({ keeping, edits, undo, redo, raw, onRaw }: Props) {
  return (
    <>
      {keeping.is === 'refused' && <NotKept error={keeping.error} />}
      <div className="nf-actions">
        {edits && (
          <>
            <Button small busy={!undo} onClick={() => undo?.()}>
              {t('ontwerpen.ongedaan')}
            </Button>
            <Button small busy={!redo} onClick={() => redo?.()}>
              {t('ontwerpen.opnieuw')}
            </Button>
          </>
        )}
        <Button small purpose="subtle" aria-pressed={raw} onClick={onRaw}>
          {t('ontwerpbestand.alsTekst')}
        </Button>
        {edits && (
          <span role="status" className="nf-subtle">
            {keeping.is === 'refused' ? '' : t(`ontwerpbestand.bewaren.${keeping.is}`)}
          </span>
        )}
      </div>
    </>
  );
}
