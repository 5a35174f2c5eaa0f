import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { Tellingen } from '../../api/instanties/schema.ts';
import { tellingenQuery } from '../api/instanties.ts';
import { procesVersieQuery } from '../api/processen.ts';
import { Drawing } from '../canvas/drawing.tsx';
import { elementNames } from '../canvas/element-names.ts';
import type { Picture } from '../canvas/picture.ts';
import { asWords, nameOf } from '../text/codes.ts';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { FilterSelect } from '../ui/filter-select.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { Table } from '../ui/table.tsx';

type Props = {
  proces: string;
  versie: number | undefined;
  element: string | undefined;
  onVersion: (versie: string) => void;
  onElement: (element: string) => void;
};

const LEVELS = 4;

/** How many cases are at each step now: on the drawing, and as a table that narrows the list below. */
export function InstanceCounts({ proces, versie, element, onVersion, onElement }: Props) {
  const { data, error, refetch } = useQuery(tellingenQuery(proces, versie));
  const shown = versie ?? data?.versies[0];
  const drawn = useQuery({
    ...procesVersieQuery(proces, shown ?? 0),
    enabled: shown !== undefined,
  });
  const xml = drawn.data?.xml ?? '';
  const names = useMemo(() => elementNames(xml), [xml]);
  const show = useCallback((picture: Picture) => picture.heat(data ? figuresOf(data) : []), [data]);
  const nameIn = (id: string) => names.get(id) ?? asWords(id);
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  if (!data) return <Loading lines={4} />;
  return (
    <section aria-label={t('instanties.perStap')}>
      <search className="nf-filters" aria-label={t('instanties.perStap')}>
        {data.versies.length > 1 && (
          <FilterSelect
            label={t('stappen.versie')}
            empty={t('stappen.alleVersies')}
            options={data.versies.map((value) => ({
              value: String(value),
              label: t('stappen.versieNummer', { versie: value }),
            }))}
            value={versie ? String(versie) : ''}
            onChange={onVersion}
          />
        )}
        <FilterSelect
          label={t('instanties.stap')}
          empty={t('instanties.alleStappen')}
          options={[
            ...data.elementen.map(({ elementId }) => elementId),
            ...(element && !data.elementen.some(({ elementId }) => elementId === element)
              ? [element]
              : []),
          ].map((value) => ({ value, label: nameIn(value) }))}
          value={element ?? ''}
          onChange={onElement}
        />
      </search>
      {xml && (
        <Drawing
          xml={xml}
          label={t('instanties.plaatje', { proces: nameOf('proces', proces) })}
          show={show}
          tools={(picture) => (
            <Button small onClick={() => picture?.showActive()}>
              {t('stappen.naarHoogste')}
            </Button>
          )}
        />
      )}
      {data.elementen.length > 0 && (
        <Disclosure summary={t('instanties.alsTabel')}>
          <Table
            caption={t('instanties.perStap')}
            captionHidden
            rows={data.elementen}
            keyOf={({ elementId }) => elementId}
            columns={[
              {
                key: 'stap',
                header: t('instanties.stap'),
                rowHeader: true,
                cell: ({ elementId }) => nameIn(elementId),
              },
              {
                key: 'nu',
                header: t('instanties.nu'),
                numeric: true,
                cell: ({ actief }) => actief,
              },
              {
                key: 'stil',
                header: t('instanties.stil'),
                numeric: true,
                cell: ({ stil }) => stil,
              },
            ]}
          />
        </Disclosure>
      )}
    </section>
  );
}

/** Beside a step: how many are there, and how many of those stand still. */
function figuresOf({ elementen }: Tellingen) {
  const highest = Math.max(1, ...elementen.map(({ actief }) => actief));
  return elementen.map(({ elementId, actief, stil }) => ({
    elementId,
    level: Math.max(1, Math.ceil((actief / highest) * LEVELS)),
    text: stil > 0 ? t('instanties.getalStil', { actief, stil }) : String(actief),
  }));
}
