import { useSearchParams } from 'react-router';
import type { Doorlooptijden } from '../../api/doorlooptijden/schema.ts';
import { doorlooptijdenExport } from '../api/exporten.ts';
import { number } from '../text/numbers.ts';
import { t } from '../text/t.ts';
import { DownloadLinks } from '../ui/download-links.tsx';
import { Heading } from '../ui/heading.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { withFilter } from '../ui/search-params.ts';
import { type Column, Table } from '../ui/table.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { inWords } from './in-words.ts';
import type { Vraag } from './period.ts';

type Kantoor = Doorlooptijden['kantoren'][number];

/** How long tasks wait and are worked on at each office; a name is the way to its steps. */
export function Offices({ data, vraag }: { data: Doorlooptijden; vraag: Vraag }) {
  const [search] = useSearchParams();
  const { kantoren, kleinsteGroep } = data;
  const { aantal } = inWords(kleinsteGroep);
  const title = t('dashboard.kantoren.titel');
  const days = (
    key: 'wachtP50' | 'wachtP90' | 'werkP50' | 'werkP90' | 'overdrachtP50' | 'overdrachtP90',
    of: (kantoor: Kantoor) => number | null,
  ): Column<Kantoor> => ({
    key,
    header: t(`dashboard.kantoren.${key}`),
    numeric: true,
    cell: (kantoor) => {
      const value = of(kantoor);
      return value === null ? '–' : number(value);
    },
  });
  return (
    <section className="nf-figures-table">
      <div className="nf-figures-table__head">
        <Heading level={2} look={3}>
          {title}
        </Heading>
        {kantoren.length > 0 && (
          <DownloadLinks address={doorlooptijdenExport(vraag.filter, 'kantoren')} what={title} />
        )}
      </div>
      <Paragraph subtle>
        {t(kantoren.length === 0 ? 'dashboard.kantoren.leeg' : 'dashboard.kantoren.uitleg')}
      </Paragraph>
      {kantoren.length > 0 && (
        <Table
          caption={title}
          captionHidden
          rows={kantoren}
          keyOf={({ kantoor }) => kantoor}
          columns={[
            {
              key: 'kantoor',
              header: t('dashboard.kantoren.kantoor'),
              rowHeader: true,
              cell: ({ kantoor, naam }) => (
                <TextLink to={`/dashboard/stappen?${withFilter(search, 'kantoor', kantoor)}`}>
                  {naam}
                </TextLink>
              ),
            },
            {
              key: 'zaken',
              header: t('dashboard.kantoren.zaken'),
              numeric: true,
              cell: ({ zaken }) => aantal(zaken),
            },
            days('wachtP50', ({ wachtP50 }) => wachtP50),
            days('wachtP90', ({ wachtP90 }) => wachtP90),
            days('werkP50', ({ werkP50 }) => werkP50),
            days('werkP90', ({ werkP90 }) => werkP90),
            days('overdrachtP50', ({ overdracht }) => overdracht.p50),
            days('overdrachtP90', ({ overdracht }) => overdracht.p90),
          ]}
        />
      )}
    </section>
  );
}
