import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { useLocation } from 'react-router';
import { t } from '../text/t.ts';
import { Alert, type AlertTone } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';

export type Message = {
  tone: AlertTone;
  title?: string;
  text: string;
  /** what can be done about it */
  action?: ReactNode;
};

type Messages = {
  /** Shows a message above the page. With `next` it waits for the page the user is about to get. */
  show(message: Message, when?: 'now' | 'next'): void;
  /** Says something to who uses a screen reader, without showing it. */
  announce(text: string): void;
};

const MessagesContext = createContext<Messages>({ show: () => {}, announce: () => {} });
const ShownContext = createContext<{ message: Message | null; spoken: string; close(): void }>({
  message: null,
  spoken: '',
  close: () => {},
});

export const useMessages = (): Messages => useContext(MessagesContext);

export function MessagesProvider({ children }: { children: ReactNode }) {
  const [message, setMessage] = useState<(Message & { pages: number }) | null>(null);
  const [spoken, setSpoken] = useState('');
  const { pathname } = useLocation();

  // A message lives on the page it is meant for and is gone on the page after that.
  // biome-ignore lint/correctness/useExhaustiveDependencies: counts pages, whatever they are
  useEffect(() => {
    setMessage((known) => (known && known.pages > 0 ? { ...known, pages: known.pages - 1 } : null));
  }, [pathname]);

  const show = useCallback((next: Message, when: 'now' | 'next' = 'now') => {
    setMessage({ ...next, pages: when === 'next' ? 1 : 0 });
  }, []);
  const announce = useCallback((text: string) => {
    // The same sentence twice is only read twice when it changes in between.
    setSpoken('');
    setTimeout(() => setSpoken(text), 50);
  }, []);
  const messages = useMemo(() => ({ show, announce }), [show, announce]);
  const shown = useMemo(
    () => ({ message, spoken, close: () => setMessage(null) }),
    [message, spoken],
  );

  return (
    <MessagesContext value={messages}>
      <ShownContext value={shown}>{children}</ShownContext>
    </MessagesContext>
  );
}

/** Where messages appear; always on the page, or a screen reader would miss the first one. */
export function MessageArea() {
  const { message, spoken, close } = useContext(ShownContext);
  return (
    <>
      <div role="status" className="nf-messages">
        {message && (
          <Alert
            tone={message.tone}
            {...(message.title ? { title: message.title } : {})}
            actions={
              <>
                {message.action}
                <Button purpose="subtle" small onClick={close}>
                  {t('algemeen.sluiten')}
                </Button>
              </>
            }
          >
            <p className="nl-paragraph">{message.text}</p>
          </Alert>
        )}
      </div>
      <div className="nf-hidden" aria-live="polite">
        {spoken}
      </div>
    </>
  );
}
