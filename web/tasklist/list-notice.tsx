import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';

/** Says that the list changed while the user has his hand on it, and lets him bring it up to date. */
export function ListNotice({ changes, onRefresh }: { changes: number; onRefresh: () => void }) {
  return (
    <div role="status" className="nf-list-notice">
      {changes > 0 && (
        <>
          <span>{t('taken.gewijzigd', { count: changes })}</span>
          <Button small onClick={onRefresh}>
            {t('taken.bijwerken')}
          </Button>
        </>
      )}
    </div>
  );
}
