import { useSearchParams } from 'react-router';
import type { Doorlooptijden } from '../../api/doorlooptijden/schema.ts';
import type { Tabel } from '../../api/exporten/schema.ts';
import { doorlooptijdenExport } from '../api/exporten.ts';
import { nameOf } from '../text/codes.ts';
import { t } from '../text/t.ts';
import { Paragraph } from '../ui/paragraph.tsx';
import { withFilter } from '../ui/search-params.ts';
import { TextLink } from '../ui/text-link.tsx';
import { FiguresTable, type Row } from './figures-table.tsx';
import type { Vraag } from './period.ts';

type Props = { data: Doorlooptijden; vraag: Vraag; empty: boolean };

/** The same figures side by side: the chosen process by municipality and by scheme, and all processes; a name is the way to its figures. */
export function Comparison({ data, vraag, empty }: Props) {
  const [search] = useSearchParams();
  const link = (filter: string, value: string, naam: string) => (
    <TextLink to={`?${withFilter(search, filter, value)}`}>{naam}</TextLink>
  );
  const { perGemeente, perRegeling, perProces, totaal, kleinsteGroep } = data;
  const gemeenten: Row[] = perGemeente.map(({ gemeente, naam, cijfers }) => ({
    key: gemeente,
    naam: perGemeente.length > 1 ? link('gemeente', gemeente, naam) : naam,
    cijfers,
  }));
  if (gemeenten.length > 1)
    gemeenten.push({ key: 'totaal', naam: t('dashboard.totaal'), cijfers: totaal });
  const table = (tabel: Tabel) => ({
    kleinsteGroep,
    file: doorlooptijdenExport(vraag.filter, tabel),
  });

  return (
    <>
      {!empty && (
        <>
          <FiguresTable
            {...table('gemeenten')}
            title={t('dashboard.perGemeente')}
            of={t('veld.gemeente')}
            rows={gemeenten}
          />
          <FiguresTable
            {...table('regelingen')}
            title={t('dashboard.perRegeling')}
            of={t('zaak.regeling')}
            rows={perRegeling.map(({ regeling, cijfers }) => ({
              key: regeling,
              naam: link('regeling', regeling, nameOf('regeling', regeling)),
              cijfers,
            }))}
          />
        </>
      )}
      <FiguresTable
        {...table('processen')}
        title={t('dashboard.perProces')}
        of={t('zaak.soort')}
        rows={perProces.map(({ proces, cijfers }) => ({
          key: proces,
          naam: link('proces', proces, nameOf('proces', proces)),
          cijfers,
        }))}
      />
      <Paragraph subtle>
        {t('dashboard.inDagen')}{' '}
        {kleinsteGroep > 1 && t('dashboard.kleinsteGroep', { aantal: kleinsteGroep })}
      </Paragraph>
    </>
  );
}
