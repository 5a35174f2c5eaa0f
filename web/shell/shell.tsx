import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { configureClient, isSignedOut } from '../api/client.ts';
import { sessieQuery, signInAddress } from '../api/sessie.ts';
import { dropForeignWork } from '../forms/local-work.ts';
import { connect } from '../live/connection.ts';
import { speak } from '../text/language.ts';
import { t } from '../text/t.ts';
import { Failed, Loading } from '../ui/states.tsx';
import { ConnectionNotice } from './connection-notice.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { MessageArea, MessagesProvider } from './messages.tsx';
import { SessionWatch } from './session-watch.tsx';

const here = (): string => window.location.pathname + window.location.search;

/** The frame around every page. Nobody signed in: the browser goes to sign in and comes back here. */
export function Shell() {
  const { data: sessie, error, refetch } = useQuery({ ...sessieQuery, retry: 1 });
  const client = useQueryClient();
  const [ended, setEnded] = useState(false);
  const known = sessie !== undefined;
  const userId = sessie?.medewerker.id;

  useEffect(() => {
    if (!known && isSignedOut(error)) window.location.replace(signInAddress(here()));
  }, [known, error]);

  useEffect(() => {
    if (!userId) return;
    dropForeignWork(userId);
    const end = () => setEnded(true);
    configureClient({ onSignedOut: end });
    return connect(client, end);
  }, [userId, client]);

  const taal = sessie?.taal;
  useEffect(() => {
    if (taal) speak(taal);
  }, [taal]);

  if (!sessie) {
    return (
      <main className="nf-main">
        {error && !isSignedOut(error) ? (
          <Failed error={error} retry={() => void refetch()} />
        ) : (
          <Loading />
        )}
      </main>
    );
  }
  return (
    <MessagesProvider>
      <a className="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
        {t('shell.naarInhoud')}
      </a>
      <Header sessie={sessie} />
      <ConnectionNotice />
      <main className="nf-main" id="inhoud" tabIndex={-1}>
        <MessageArea />
        <Outlet />
      </main>
      <Footer />
      <SessionWatch sessie={sessie} ended={ended} signIn={signInAddress(here())} />
      <ScrollRestoration />
    </MessagesProvider>
  );
}
