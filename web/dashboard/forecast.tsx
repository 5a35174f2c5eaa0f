import { useQuery } from '@tanstack/react-query';
import type { Verwachting, VerwachtingFilter } from '../../api/doorlooptijden/schema.ts';
import { verwachtingQuery } from '../api/doorlooptijden.ts';
import { verwachtingExport } from '../api/exporten.ts';
import { useMag } from '../api/sessie.ts';
import { nameOf } from '../text/codes.ts';
import { shortDay } from '../text/dates.ts';
import { share } from '../text/numbers.ts';
import { t } from '../text/t.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { DownloadLinks } from '../ui/download-links.tsx';
import { Heading } from '../ui/heading.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { TextLink } from '../ui/text-link.tsx';
import type { Vraag } from './period.ts';

/** Which running cases will probably be late at the speed of the last year, and at which step they are. */
export function Forecast({ vraag }: { vraag: Vraag }) {
  const { proces, gemeente, regeling } = vraag.filter;
  const filter = { proces, ...(gemeente && { gemeente }), ...(regeling && { regeling }) };
  const { data, error, refetch, isPlaceholderData } = useQuery(verwachtingQuery(filter));
  return (
    <section aria-labelledby="verwachting" className="nf-forecast">
      <Heading level={2} look={3} id="verwachting">
        {t('verwachting.titel')}
      </Heading>
      {error && <Failed error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading lines={4} />}
      {data && (
        <div aria-busy={isPlaceholderData}>
          <Expected data={data} filter={filter} />
        </div>
      )}
    </section>
  );
}

function Expected({ data, filter }: { data: Verwachting; filter: Partial<VerwachtingFilter> }) {
  const mayOpen = useMag('zaken.lezen');
  const { beoordeeld, nietBeoordeeld, verwachtTeLaat, zaken } = data;
  return (
    <>
      <Paragraph>
        {beoordeeld === 0
          ? t('verwachting.teWeinig')
          : t('verwachting.telling', { count: beoordeeld, laat: verwachtTeLaat })}{' '}
        {beoordeeld > 0 &&
          nietBeoordeeld > 0 &&
          t('verwachting.nietBeoordeeld', { count: nietBeoordeeld })}
      </Paragraph>
      {zaken.length > 0 && (
        <Table
          caption={t('verwachting.zaken')}
          captionHidden
          columns={columns(mayOpen)}
          rows={zaken}
          keyOf={({ zaakId }) => zaakId}
        />
      )}
      {zaken.length > 0 && (
        <DownloadLinks address={verwachtingExport(filter)} what={t('verwachting.titel')} />
      )}
      {beoordeeld > 0 && zaken.length === 0 && <Paragraph>{t('verwachting.geen')}</Paragraph>}
      <Disclosure summary={t('verwachting.hoe')}>
        <Paragraph>{t('verwachting.uitleg')}</Paragraph>
      </Disclosure>
    </>
  );
}

const columns = (mayOpen: boolean): Column<Verwachting['zaken'][number]>[] => [
  {
    key: 'nummer',
    header: t('zaak.nummer'),
    rowHeader: true,
    cell: ({ nummer }) =>
      mayOpen ? <TextLink to={`/zaken/${nummer}`}>{nummer}</TextLink> : nummer,
  },
  {
    key: 'kans',
    header: t('verwachting.kans'),
    numeric: true,
    cell: ({ kans }) => share(kans),
  },
  { key: 'einddatum', header: t('zaken.termijn'), cell: ({ einddatum }) => shortDay(einddatum) },
  {
    key: 'stap',
    header: t('verwachting.stap'),
    cell: ({ stap, dagenBijStap }) => t('verwachting.bijStap', { stap, count: dagenBijStap }),
  },
  {
    key: 'gemeente',
    header: t('veld.gemeente'),
    cell: ({ gemeente }) => nameOf('gemeente', gemeente),
  },
];
