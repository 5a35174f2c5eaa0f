import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import type { Proces } from '../../api/processen/schema.ts';
import { formulierQuery } from '../api/formulieren.ts';
import { processenQuery } from '../api/processen.ts';
import { NotFound } from '../shell/not-found.tsx';
import { t } from '../text/t.ts';
import { Icon } from '../ui/icon.tsx';
import { Page } from '../ui/page.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { StartForm } from './start-form.tsx';

/** Starts one case: for which municipality, and what is known so far. */
export function BeginPage() {
  const { slug = '' } = useParams();
  const { data, error, refetch } = useQuery(processenQuery);
  const proces = data?.processen.find((known) => known.slug === slug && known.startbaar);
  if (data && !proces) return <NotFound />;
  return (
    <>
      <TextLink to="/starten" className="nf-back">
        <Icon name="back" />
        {t('starten.titel')}
      </TextLink>
      <Page title={proces ? t('starten.begin', { proces: proces.naam }) : t('starten.titel')}>
        {error && <Failed error={error} retry={() => void refetch()} />}
        {!proces && !error && <Loading />}
        {proces?.startFormulier && <Begin proces={proces} start={proces.startFormulier} />}
      </Page>
    </>
  );
}

function Begin({
  proces,
  start,
}: {
  proces: Proces;
  start: NonNullable<Proces['startFormulier']>;
}) {
  const { data: form, error, refetch } = useQuery(formulierQuery(start));
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  return form ? <StartForm proces={proces} form={form} /> : <Loading lines={6} />;
}
