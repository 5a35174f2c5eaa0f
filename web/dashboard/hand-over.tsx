import type { Overgang } from '../../api/doorlooptijden/offices-schema.ts';
import type { Doorlooptijden } from '../../api/doorlooptijden/schema.ts';
import { doorlooptijdenExport } from '../api/exporten.ts';
import { nameOf } from '../text/codes.ts';
import { number } from '../text/numbers.ts';
import { t } from '../text/t.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { DownloadLinks } from '../ui/download-links.tsx';
import { Heading } from '../ui/heading.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { Figure } from './figure.tsx';
import { inWords } from './in-words.ts';
import type { Vraag } from './period.ts';

const KANTEN = [
  ['naarBackoffice', 'backoffice'],
  ['naarFrontoffice', 'frontoffice'],
] as const;
type Row = Overgang & { key: string; naam: string };

/** How long cases wait between the front office and the back office, both ways. */
export function HandOver({ data, vraag }: { data: Doorlooptijden; vraag: Vraag }) {
  const { overdracht, kleinsteGroep } = data;
  const { aantal, dagen } = inWords(kleinsteGroep);
  const title = t('dashboard.overdracht.titel');
  const empty = KANTEN.every(([kant]) => overdracht.totaal[kant].zaken === 0);
  return (
    <section className="nf-figures-table">
      <Heading level={2} look={3}>
        {title}
      </Heading>
      <Paragraph subtle>{t('dashboard.overdracht.uitleg')}</Paragraph>
      {empty ? (
        <Paragraph>{t('dashboard.overdracht.leeg')}</Paragraph>
      ) : (
        <dl className="nf-figures">
          {KANTEN.map(([kant]) => {
            const { zaken, p50, p90 } = overdracht.totaal[kant];
            return (
              <Figure
                key={kant}
                term={t(`dashboard.overdracht.${kant}`)}
                value={dagen(p50)}
                note={t('dashboard.overdracht.cijfer', { p90: dagen(p90), zaken: aantal(zaken) })}
                before={t('dashboard.vorige', { waarde: dagen(overdracht.vorige[kant].p50) })}
              />
            );
          })}
        </dl>
      )}
      <Disclosure summary={t('dashboard.alsTabel')}>
        <Table
          caption={title}
          captionHidden
          columns={columns(aantal)}
          rows={rowsOf(overdracht)}
          keyOf={({ key }) => key}
        />
        <DownloadLinks address={doorlooptijdenExport(vraag.filter, 'overdracht')} what={title} />
      </Disclosure>
    </section>
  );
}

const rowsOf = (overdracht: Doorlooptijden['overdracht']): Row[] => [
  ...overdracht.perGemeente.map(({ gemeente, ...row }) => ({ key: gemeente, ...row })),
  { key: 'samen', naam: t('dashboard.overdracht.samen'), ...overdracht.totaal },
  { key: 'vorige', naam: t('dashboard.overdracht.vorigePeriode'), ...overdracht.vorige },
  ...overdracht.perProces.map(({ proces, ...row }) => ({
    key: proces,
    naam: nameOf('proces', proces),
    ...row,
  })),
];

function columns(aantal: (value: number | null) => string): Column<Row>[] {
  const dagen = (value: number | null) => (value === null ? '–' : number(value));
  return [
    {
      key: 'naam',
      header: t('dashboard.overdracht.wie'),
      rowHeader: true,
      cell: ({ naam }) => naam,
    },
    ...KANTEN.flatMap(([kant, naam]) =>
      (['zaken', 'p50', 'p90'] as const).map(
        (wat): Column<Row> => ({
          key: `${kant}-${wat}`,
          header: t(`dashboard.overdracht.kolom.${wat}`, {
            kant: t(`dashboard.overdracht.${naam}`),
          }),
          numeric: true,
          cell: (row) => (wat === 'zaken' ? aantal : dagen)(row[kant][wat]),
        }),
      ),
    ),
  ];
}
