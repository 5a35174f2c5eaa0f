import { useQuery } from '@tanstack/react-query';
import { processenNuQuery } from '../api/processen.ts';
import { nameOf } from '../text/codes.ts';
import { t } from '../text/t.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Heading } from '../ui/heading.tsx';
import { Page } from '../ui/page.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Empty, Failed, Loading } from '../ui/states.tsx';

/** The processes that this colleague may start. */
export function ProcessesPage() {
  const { data, error, refetch } = useQuery(processenNuQuery);
  const startable = data?.processen.filter(
    ({ startbaar, startFormulier }) => startbaar && startFormulier,
  );
  return (
    <Page title={t('starten.titel')}>
      {error && <Failed error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {startable?.length === 0 && (
        <Empty title={t('starten.geen')}>
          <Paragraph>{t('starten.geenUitleg')}</Paragraph>
        </Empty>
      )}
      <ul className="nf-process-list">
        {startable?.map(({ slug, naam, gemeenten }) => (
          <li key={slug} className="nf-panel">
            <Heading level={2} look={3}>
              {naam}
            </Heading>
            <Paragraph subtle>
              {t('starten.voor', {
                gemeenten: gemeenten.map((code) => nameOf('gemeente', code)).join(', '),
              })}
            </Paragraph>
            <ButtonLink to={`/starten/${slug}`}>{t('starten.begin', { proces: naam })}</ButtonLink>
          </li>
        ))}
      </ul>
    </Page>
  );
}
