import { useQuery } from '@tanstack/react-query';
import type { Beslistabel } from '../../api/beslistabellen/schema.ts';
import { beslistabellenQuery } from '../api/beslistabellen.ts';
import { longDay } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Heading } from '../ui/heading.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { MarkBadge } from './mark-badge.tsx';

/** The rules that are the same for every municipality: what of each table nobody laid down or checked yet. */
export function DecisionTables({ merk }: { merk: string }) {
  const { data, error, refetch } = useQuery(beslistabellenQuery());
  const shown = (data?.beslistabellen ?? []).filter(({ status }) => !merk || status === merk);
  if (data && shown.length === 0) return null;
  return (
    <section className="nf-setting__subject nf-setting__tables">
      <Heading level={2} look={3}>
        {t('beslistabel.titel')}
      </Heading>
      <Paragraph subtle>{t('beslistabel.uitleg')}</Paragraph>
      {error && <Failed error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading lines={4} />}
      {data && (
        <Table
          caption={t('beslistabel.titel')}
          captionHidden
          columns={COLUMNS}
          rows={shown}
          keyOf={({ id }) => id}
        />
      )}
    </section>
  );
}

type Lines = Beslistabel['geschiedenis'];

const COLUMNS: Column<Beslistabel>[] = [
  {
    key: 'naam',
    header: t('beslistabel.tabel'),
    rowHeader: true,
    cell: ({ naam, uitleg }) => (
      <>
        {naam}
        <span className="nf-setting__note">{uitleg}</span>
      </>
    ),
  },
  {
    key: 'open',
    header: t('beslistabel.open'),
    cell: ({ geschiedenis }) => {
      const open = geschiedenis.filter(({ status }) => status !== 'vastgesteld');
      return (
        <>
          {open.length === 0 ? t('beslistabel.allesVast') : <History lines={open} />}
          <div className="nf-setting__others">
            <Disclosure summary={t('beslistabel.geschiedenis', { count: geschiedenis.length })}>
              <History lines={geschiedenis} />
            </Disclosure>
          </div>
        </>
      );
    },
  },
  {
    key: 'merk',
    header: t('instelling.merk'),
    cell: ({ status }) => <MarkBadge status={status} />,
  },
];

const History = ({ lines }: { lines: Lines }) => (
  <ul className="nf-setting__lines">
    {lines.map(({ vanaf, wat, bron }) => (
      <li key={`${vanaf} ${wat}`}>
        {t('beslistabel.regel', { dag: longDay(vanaf), wat })}
        <span className="nf-setting__note">{t('beslistabel.bron', { bron })}</span>
      </li>
    ))}
  </ul>
);
