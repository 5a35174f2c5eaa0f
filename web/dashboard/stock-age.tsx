import type { Doorlooptijden } from '../../api/doorlooptijden/schema.ts';
import { doorlooptijdenExport } from '../api/exporten.ts';
import { useMag } from '../api/sessie.ts';
import { nameOf } from '../text/codes.ts';
import { t } from '../text/t.ts';
import { DownloadLinks } from '../ui/download-links.tsx';
import { Heading } from '../ui/heading.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Table } from '../ui/table.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { casesAddress } from './cases-address.ts';
import { inWords } from './in-words.ts';
import type { Vraag } from './period.ts';

type Ouderdom = Doorlooptijden['ouderdom'];
type Klasse = Ouderdom['leeftijd'][number] | Ouderdom['termijn'][number];

/** How old the cases are that run today, and what their terms have left; from a class to its cases. */
export function StockAge({ data, vraag }: { data: Doorlooptijden; vraag: Vraag }) {
  // The cases of a referral are sealed: there is no list behind its figures.
  const mayOpen = useMag('zaken.lezen') && data.proces !== 'srt-verwijzing';
  const { voorraad, leeftijd, termijn } = data.ouderdom;
  const common = { mayOpen, kleinsteGroep: data.kleinsteGroep };
  return (
    <section aria-labelledby="ouderdom" className="nf-figures-table">
      <div className="nf-figures-table__head">
        <Heading level={2} look={3} id="ouderdom">
          {t('dashboard.ouderdom.titel')}
        </Heading>
        {voorraad !== 0 && (
          <DownloadLinks
            address={doorlooptijdenExport(vraag.filter, 'ouderdom')}
            what={t('dashboard.ouderdom.titel')}
          />
        )}
      </div>
      <Paragraph subtle>
        {t(voorraad === 0 ? 'dashboard.ouderdom.leeg' : 'dashboard.ouderdom.uitleg')}
      </Paragraph>
      {voorraad !== 0 && (
        <div className="nf-columns">
          <Classes
            {...common}
            title={t('dashboard.ouderdom.leeftijd')}
            rows={leeftijd}
            to={(klasse) => casesAddress(vraag, { leeftijd: klasse as never })}
          />
          <Classes
            {...common}
            title={t('dashboard.ouderdom.rest')}
            rows={termijn}
            to={(klasse) => casesAddress(vraag, { termijn: klasse as never })}
          />
        </div>
      )}
    </section>
  );
}

type ClassesProps = {
  title: string;
  rows: readonly Klasse[];
  mayOpen: boolean;
  kleinsteGroep: number;
  to: (klasse: string) => string;
};

/** Each class with its number and a bar beside it; a number that is not told has no bar. */
function Classes({ title, rows, mayOpen, kleinsteGroep, to }: ClassesProps) {
  const { aantal: inFull } = inWords(kleinsteGroep);
  const highest = Math.max(1, ...rows.map(({ aantal }) => aantal ?? 0));
  return (
    <Table
      caption={title}
      rows={rows}
      keyOf={({ klasse }) => klasse}
      columns={[
        {
          key: 'klasse',
          header: t('dashboard.ouderdom.klasse'),
          rowHeader: true,
          cell: ({ klasse, aantal }) => {
            const naam = nameOf('klasse', klasse);
            return mayOpen && aantal !== 0 ? <TextLink to={to(klasse)}>{naam}</TextLink> : naam;
          },
        },
        {
          key: 'aantal',
          header: t('dashboard.ouderdom.aantal'),
          cell: ({ aantal }) => (
            <span className="nf-share">
              <span className="nf-share__number">{inFull(aantal)}</span>
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect
                  width={((aantal ?? 0) / highest) * 100}
                  height="10"
                  className="nf-chart__in"
                />
              </svg>
            </span>
          ),
        },
      ]}
    />
  );
}
