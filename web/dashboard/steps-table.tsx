import type { Stappen } from '../../api/doorlooptijden/schema.ts';
import { useMag } from '../api/sessie.ts';
import { number } from '../text/numbers.ts';
import { t } from '../text/t.ts';
import { type Column, Table } from '../ui/table.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { stepAddress } from './cases-address.ts';
import type { Stap } from './heat.ts';
import { inWords } from './in-words.ts';
import type { Vraag } from './period.ts';

type Props = { data: Stappen; vraag: Vraag; names: ReadonlyMap<string, string> };

/** Each step with its figures; from a task to the cases that wait for it. */
export function StepsTable({ data, vraag, names }: Props) {
  const mayOpen = useMag('zaken.lezen') && data.proces !== 'srt-verwijzing';
  const { aantal } = inWords(data.kleinsteGroep);
  const dagen = (value: number | null) => (value === null ? '–' : number(value));
  const column = (key: string, words: (stap: Stap) => string): Column<Stap> => ({
    key,
    header: t(`stappen.kolom.${key}` as 'stappen.kolom.nu'),
    numeric: true,
    cell: words,
  });
  const columns: Column<Stap>[] = [
    {
      key: 'stap',
      header: t('stappen.kolom.stap'),
      rowHeader: true,
      cell: ({ elementId, taak, nu }) => {
        const naam = names.get(elementId) ?? t('stappen.eerdereVersie', { stap: elementId });
        return mayOpen && taak && nu !== 0 ? (
          <TextLink to={stepAddress(vraag, elementId)}>{naam}</TextLink>
        ) : (
          naam
        );
      },
    },
    column('nu', ({ nu }) => aantal(nu)),
    column('nuTeLaat', ({ nuTeLaat }) => aantal(nuTeLaat)),
    column('klaar', ({ klaar }) => aantal(klaar)),
    column('duurP50', ({ duurP50 }) => dagen(duurP50)),
    column('duurP90', ({ duurP90 }) => dagen(duurP90)),
    column('wachtP50', ({ wachtP50 }) => dagen(wachtP50)),
    column('werkP50', ({ werkP50 }) => dagen(werkP50)),
  ];
  return (
    <Table
      caption={t('stappen.alsTabel')}
      captionHidden
      columns={columns}
      rows={data.stappen}
      keyOf={({ elementId }) => elementId}
    />
  );
}
