import './studio.css';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useParams, useSearchParams } from 'react-router';
import type { ModelStand, ModelVersies } from '../../api/modellen/schema.ts';
import { Refused } from '../api/client.ts';
import { modelStandQuery, modelVersiesQuery, versiesVergelijkingQuery } from '../api/modellen.ts';
import { procesVersieQuery } from '../api/processen.ts';
import { Drawing } from '../canvas/drawing.tsx';
import { elementNames } from '../canvas/element-names.ts';
import type { Note, Picture } from '../canvas/picture.ts';
import { NotFound } from '../shell/not-found.tsx';
import { moment } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { FilterSelect } from '../ui/filter-select.tsx';
import { Heading } from '../ui/heading.tsx';
import { Icon } from '../ui/icon.tsx';
import { Page } from '../ui/page.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { withFilter } from '../ui/search-params.ts';
import { Failed, Loading } from '../ui/states.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { Comparison } from './comparison.tsx';

/** A process after its publication: the versions on which cases run, where those cases are, and what differs between two versions. */
export function ModelPage() {
  const { slug = '' } = useParams();
  const { data, error, refetch } = useQuery(modelVersiesQuery(slug));
  if (error instanceof Refused && error.status === 404) return <NotFound />;
  return (
    <>
      <TextLink to="/ontwerpen" className="nf-back">
        <Icon name="back" />
        {t('ontwerpen.titel')}
      </TextLink>
      {error && <Failed error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading lines={8} />}
      {data && <Versions data={data} />}
    </>
  );
}

function Versions({ data }: { data: ModelVersies }) {
  const [search, setSearch] = useSearchParams();
  const asked = (name: string) =>
    data.versies.find(({ versie }) => versie === Number(search.get(name)))?.versie;
  const versie = asked('versie') ?? data.versies[0]?.versie ?? 1;
  const met = asked('met');
  const options = data.versies.map((one) => ({
    value: String(one.versie),
    label: t('ontwerpen.versie', { versie: one.versie }),
  }));
  const change = (name: string, value: string) =>
    setSearch(withFilter(search, name, value), { replace: true });
  return (
    <Page
      wide
      title={t('ontwerpen.model', { naam: data.naam })}
      lead={<Paragraph subtle>{t('ontwerpen.modelUitleg')}</Paragraph>}
    >
      <Table
        caption={t('ontwerpen.versies')}
        columns={columns()}
        rows={data.versies}
        keyOf={(one) => String(one.versie)}
      />
      <search className="nf-filters" aria-label={t('ontwerpen.welkeVersie')}>
        <FilterSelect
          label={t('ontwerpen.bekijkVersie')}
          options={options}
          value={String(versie)}
          onChange={(value) => change('versie', value)}
        />
        {data.versies.length > 1 && (
          <FilterSelect
            label={t('ontwerpen.vergelijkMet')}
            empty={t('ontwerpen.nietVergelijken')}
            options={options.filter(({ value }) => value !== String(versie))}
            value={met ? String(met) : ''}
            onChange={(value) => change('met', value)}
          />
        )}
      </search>
      {met && met !== versie ? (
        <TwoVersions slug={data.slug} van={Math.min(met, versie)} tot={Math.max(met, versie)} />
      ) : (
        <OneVersion slug={data.slug} versie={versie} />
      )}
    </Page>
  );
}

const columns = (): Column<ModelVersies['versies'][number]>[] => [
  {
    key: 'versie',
    header: t('ontwerpen.versieKop'),
    rowHeader: true,
    cell: ({ versie }) => (
      <TextLink to={`?versie=${versie}`}>{t('ontwerpen.versie', { versie })}</TextLink>
    ),
  },
  {
    key: 'sinds',
    header: t('ontwerpen.sinds'),
    cell: ({ gepubliceerdOp }) => moment(gepubliceerdOp),
  },
  {
    key: 'lopend',
    header: t('ontwerpen.lopendKop'),
    numeric: true,
    cell: ({ lopend }) => lopend,
  },
  {
    key: 'stil',
    header: t('ontwerpen.stilKop'),
    numeric: true,
    cell: ({ incidenten }) => incidenten,
  },
];

function TwoVersions({ slug, van, tot }: { slug: string; van: number; tot: number }) {
  const { data, error, refetch } = useQuery(versiesVergelijkingQuery(slug, van, tot));
  return (
    <section aria-labelledby="vergelijking">
      <Heading level={2} look={3} id="vergelijking">
        {t('ontwerpen.tweeVersies', { van, tot })}
      </Heading>
      {error && <Failed error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading lines={8} />}
      {data && (
        <Comparison
          compared={data}
          van={t('ontwerpen.versie', { versie: van })}
          tot={t('ontwerpen.versie', { versie: tot })}
        />
      )}
    </section>
  );
}

function OneVersion({ slug, versie }: { slug: string; versie: number }) {
  const drawn = useQuery(procesVersieQuery(slug, versie));
  const stand = useQuery(modelStandQuery(slug, versie));
  const xml = drawn.data?.xml ?? '';
  const names = useMemo(() => elementNames(xml), [xml]);
  const notes = useMemo(() => notesOf(stand.data, names), [stand.data, names]);
  const show = useCallback((picture: Picture) => picture.tell(notes), [notes]);
  const error = drawn.error ?? stand.error;
  return (
    <section aria-labelledby="stand">
      <Heading level={2} look={3} id="stand">
        {t('ontwerpen.standVan', { versie })}
      </Heading>
      {error && <Failed error={error} retry={() => void stand.refetch()} />}
      {!(xml && stand.data) && !error && <Loading lines={8} />}
      {xml && stand.data && (
        <>
          <Drawing xml={xml} label={t('ontwerpen.tekening')} show={show} />
          {stand.data.stappen.length === 0 ? (
            <Paragraph>{t('ontwerpen.geenZaken')}</Paragraph>
          ) : (
            <Table
              caption={t('ontwerpen.waarZaken')}
              columns={stepColumns(names)}
              rows={stand.data.stappen}
              keyOf={({ elementId }) => elementId}
            />
          )}
        </>
      )}
    </section>
  );
}

type Stap = ModelStand['stappen'][number];

const notesOf = (stand: ModelStand | undefined, names: ReadonlyMap<string, string>): Note[] =>
  (stand?.stappen ?? []).map(({ elementId, lopend, incidenten }) => ({
    elementId,
    mark: incidenten > 0 ? 'nf-broken' : 'nf-now',
    sign: incidenten > 0 ? `${lopend} · ${incidenten} !` : String(lopend),
    text: `${names.get(elementId) ?? elementId}: ${t('ontwerpen.lopend', { count: lopend })}`,
  }));

const stepColumns = (names: ReadonlyMap<string, string>): Column<Stap>[] => [
  {
    key: 'stap',
    header: t('ontwerpen.stap'),
    rowHeader: true,
    cell: ({ elementId }) => names.get(elementId) ?? elementId,
  },
  {
    key: 'lopend',
    header: t('ontwerpen.lopendKop'),
    numeric: true,
    cell: ({ lopend }) => lopend,
  },
  {
    key: 'stil',
    header: t('ontwerpen.stilKop'),
    numeric: true,
    cell: ({ incidenten }) => incidenten,
  },
];
