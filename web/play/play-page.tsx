import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { useParams } from 'react-router';
import type { ProefStand, ProefStap } from '../../api/ontwerpen/play-schema.ts';
import type { OntwerpDetail } from '../../api/ontwerpen/schema.ts';
import { newKey, Refused } from '../api/client.ts';
import { bewaardOntwerpQuery } from '../api/ontwerpen.ts';
import { beginProef, proefQuery, stopProef, takeStap } from '../api/proef.ts';
import { useSessie } from '../api/sessie.ts';
import type { Marks } from '../canvas/picture.ts';
import { ProcessPicture } from '../canvas/process-picture.tsx';
import { NotFound } from '../shell/not-found.tsx';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { Heading } from '../ui/heading.tsx';
import { Icon } from '../ui/icon.tsx';
import { Page } from '../ui/page.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { Table } from '../ui/table.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { Begin } from './begin.tsx';
import { EngineState } from './engine-state.tsx';
import { SaveScenarioDialog, Scenarios } from './scenarios.tsx';
import { Waiting } from './waiting.tsx';
import './play.css';

/** A draft, tried on an engine of its own: begin, answer for people and machine, let time pass, and see the path. */
export function PlayPage() {
  const { id = '' } = useParams();
  const { data: draft, error, refetch } = useQuery(bewaardOntwerpQuery(id));
  if (error instanceof Refused && error.status === 404) return <NotFound />;
  return (
    <>
      <TextLink to={`/ontwerpen/${id}`} className="nf-back">
        <Icon name="back" />
        {t('proef.terug')}
      </TextLink>
      {error && <Failed error={error} retry={() => void refetch()} />}
      {!draft && !error && <Loading lines={8} />}
      {draft && <Trial draft={draft} />}
    </>
  );
}

function Trial({ draft }: { draft: OntwerpDetail }) {
  const { id } = draft;
  const { data, error, refetch } = useQuery(proefQuery(id));
  const client = useQueryClient();
  const key = useRef(newKey());
  const [saving, setSaving] = useState(false);
  const act = useMutation({
    mutationFn: (work: (key: string) => Promise<ProefStand>) => work(key.current),
    onSuccess: (stand) => client.setQueryData(proefQuery(id).queryKey, stand),
    // What was seen may be of a moment ago.
    onError: () => void refetch(),
    onSettled: () => {
      key.current = newKey();
    },
  });
  const begin = () => act.mutate((once) => beginProef(id, once));
  const step = (stap: ProefStap) => act.mutate((once) => takeStap(id, stap, once));
  const playing = data?.status === 'speelt';
  const { medewerker } = useSessie();
  /** somebody else's try-out is waited for, one's own gives way */
  const elsewhere = data?.status === 'bezet' && data.door?.id === medewerker.id;

  return (
    <Page
      wide
      title={t('proef.titel', { naam: draft.naam })}
      lead={<Paragraph subtle>{t('proef.uitleg')}</Paragraph>}
    >
      {error && <Failed error={error} retry={() => void refetch()} />}
      {act.error && <Failed error={act.error} />}
      {!data && !error && <Loading lines={4} />}
      {data && <EngineState stand={data} own={elsewhere} />}
      <div className="nf-actions">
        {(['geen', 'verlopen', 'mislukt'].includes(data?.status ?? '') || elsewhere) && (
          <Button purpose="primary" busy={act.isPending} onClick={begin}>
            {t('proef.start')}
          </Button>
        )}
        {data?.status === 'start-op' && (
          <Button busy={act.isPending} onClick={() => act.mutate(() => stopProef(id))}>
            {t('proef.startStop')}
          </Button>
        )}
        {playing && (
          <>
            {data.stappen > 0 && (
              <Button onClick={() => setSaving(true)}>{t('scenario.bewaren')}</Button>
            )}
            <Button busy={act.isPending} onClick={begin}>
              {t('proef.opnieuw')}
            </Button>
            <Button
              purpose="subtle"
              busy={act.isPending}
              onClick={() => act.mutate(() => stopProef(id))}
            >
              {t('proef.stop')}
            </Button>
          </>
        )}
      </div>
      {playing && <Playing draft={draft} stand={data} busy={act.isPending} onStep={step} />}
      <Scenarios id={id} xml={draft.xml} />
      {saving && <SaveScenarioDialog id={id} onClose={() => setSaving(false)} />}
    </Page>
  );
}

type PlayingProps = {
  draft: OntwerpDetail;
  stand: ProefStand;
  busy: boolean;
  onStep: (step: ProefStap) => void;
};

function Playing({ draft, stand, busy, onStep }: PlayingProps) {
  const marks = useMemo(() => marksOf(stand, draft.proces), [stand, draft.proces]);
  if (stand.stappen === 0) return <Begin stand={stand} busy={busy} onStep={onStep} />;
  return (
    <>
      <section className="nf-panel" aria-labelledby="wacht">
        <Heading level={2} look={3} id="wacht">
          {t('proef.wacht')}
        </Heading>
        {stand.inwoner && (
          <Paragraph subtle>{t('proef.metInwoner', { omschrijving: stand.inwoner })}</Paragraph>
        )}
        <Waiting
          ontwerp={draft.id}
          stand={stand}
          proces={draft.proces}
          busy={busy}
          onStep={onStep}
        />
      </section>
      <ProcessPicture xml={draft.xml} instance={marks} label={t('proef.plaatje')} />
      <section className="nf-panel" aria-labelledby="verloop">
        <Heading level={2} look={3} id="verloop">
          {t('proef.verloop')}
        </Heading>
        <ol className="nf-play__path">
          {stand.pad.map(({ proces, elementId, naam, keer, status }) => (
            <li key={`${proces}/${elementId}`}>
              {naam}{' '}
              <span className="nf-subtle">
                {[
                  STATUS[status](),
                  keer > 1 && t('proef.keer', { keer }),
                  proces !== draft.proces && t('proef.inProces', { proces }),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </li>
          ))}
        </ol>
      </section>
      <section className="nf-panel" aria-labelledby="waarden">
        <Heading level={2} look={3} id="waarden">
          {t('proef.waarden')}
        </Heading>
        {stand.variabelen.length === 0 ? (
          <Paragraph>{t('proef.geenWaarden')}</Paragraph>
        ) : (
          <Table
            caption={t('proef.waardenTabel')}
            captionHidden
            rows={stand.variabelen}
            keyOf={({ naam }) => naam}
            columns={[
              { key: 'naam', header: t('proef.naam'), rowHeader: true, cell: ({ naam }) => naam },
              {
                key: 'waarde',
                header: t('proef.waarde'),
                cell: ({ waarde }) => <code className="nf-play__value">{waarde}</code>,
              },
            ]}
          />
        )}
      </section>
    </>
  );
}

const STATUS = {
  actief: () => t('proces.nu'),
  geweest: () => t('proces.geweest'),
  afgebroken: () => t('proces.afgebroken'),
};

/** The path in the drawing of the draft itself. */
const marksOf = ({ pad, stromen, wacht }: ProefStand, own: string): Marks => ({
  elementen: pad
    .filter(({ proces }) => proces === own)
    .map(({ elementId, status, keer }) => ({
      elementId,
      actief: status === 'actief' ? 1 : 0,
      afgerond: status === 'geweest' ? keer : 0,
    })),
  stromen: stromen.map((elementId) => ({ elementId })),
  incidenten: wacht.filter(({ soort, proces }) => soort === 'storing' && proces === own),
});
