import { useQueryClient } from '@tanstack/react-query';
import { t } from '../text/t.ts';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { Failed } from '../ui/states.tsx';

/** What could not be kept stays in the window; the way on is said. */
export function NotKept({ error }: { error: unknown }) {
  const client = useQueryClient();
  return (
    <>
      <Failed error={error} />
      <Alert
        tone="warning"
        title={t('ontwerpen.conflict')}
        actions={
          <Button onClick={() => void client.resetQueries({ queryKey: ['ontwerpen'] })}>
            {t('ontwerpen.opnieuwLaden')}
          </Button>
        }
      />
    </>
  );
}
