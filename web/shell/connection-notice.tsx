import { useSyncExternalStore } from 'react';
import { t } from '../text/t.ts';
import { Icon } from '../ui/icon.tsx';

const subscribe = (changed: () => void): (() => void) => {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
};

export const useOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine);

/** Says that the line is gone, and that work goes on. */
export function ConnectionNotice() {
  const online = useOnline();
  return (
    <div role="status" className="nf-connection">
      {!online && (
        <p className="nf-connection__text">
          <Icon name="offline" />
          {t('shell.offline')}
        </p>
      )}
    </div>
  );
}
