import { useInfiniteQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import type { BegrensdAantal } from '../../api/http/schema.ts';
import type { TaakRegel } from '../../api/taken/schema.ts';
import { useMag, useSessie } from '../api/sessie.ts';
import { takenQuery } from '../api/taken.ts';
import { ListNotice } from '../tasklist/list-notice.tsx';
import { nameId, TaskRow } from '../tasklist/task-row.tsx';
import { useHolder } from '../tasklist/use-claim.ts';
import { useHeld, useSteadyList } from '../tasklist/use-steady-list.ts';
import { fullDay, today } from '../text/dates.ts';
import { count } from '../text/numbers.ts';
import { t } from '../text/t.ts';
import { termWords } from '../text/term.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Heading } from '../ui/heading.tsx';
import { Page } from '../ui/page.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { AtRisk } from './at-risk.tsx';
import { greeting } from './greeting.ts';
import { Questions } from './questions.tsx';

/** Enough to begin the day with; the rest is one link away. */
const SHOWN = 6;

/** What waits for me, and what cannot wait. */
export function StartPage() {
  const { medewerker } = useSessie();
  const tasks = useMag('taken.lezen');
  const manages = useMag('doorlooptijden.lezen');
  const reads = useMag('zaken.lezen');
  const starts = useMag('zaken.starten');
  return (
    <Page
      wide
      title={t('start.titel')}
      heading={t('start.begroeting', { groet: greeting(), naam: medewerker.naam })}
      lead={<Paragraph subtle>{fullDay(today())}</Paragraph>}
      aside={starts && <ButtonLink to="/starten">{t('start.nieuweZaak')}</ButtonLink>}
    >
      {reads && <Questions />}
      {tasks && <Work />}
      {manages && <AtRisk />}
      {!tasks && !manages && <Paragraph>{t('start.geenWerk')}</Paragraph>}
    </Page>
  );
}

function Work() {
  const mine = useInfiniteQuery(takenQuery({ weergave: 'mijn' }, SHOWN));
  const office = useInfiniteQuery(takenQuery({ weergave: 'kantoor' }, SHOWN));
  const holder = useHolder();
  const error = mine.error ?? office.error;
  if (error) return <Failed error={error} retry={() => void mine.refetch()} />;
  if (!mine.data || !office.data) return <Loading lines={6} />;

  const own = mine.data.pages.flatMap(({ taken }) => taken);
  const free = office.data.pages.flatMap(({ taken }) => taken);
  const urgent = [...own, ...free].filter(isUrgent);
  const counts = mine.data.pages[0]?.aantallen;
  const onClaim = (task: TaakRegel) =>
    holder.mutate(
      { task, action: 'claim' },
      { onSuccess: () => document.getElementById(nameId(task.id))?.focus() },
    );
  const calm = (list: readonly TaakRegel[]) => list.filter((task) => !isUrgent(task));

  return (
    <div className="nf-start">
      {urgent.length > 0 && (
        <TaskSection title={t('start.dringend')} tasks={urgent} onClaim={onClaim} tone="urgent" />
      )}
      <TaskSection
        title={t('start.bijMij')}
        tasks={calm(own)}
        empty={own.length > 0 ? t('start.verderNiets') : t('start.nietsBijMij')}
        more={moreOf('mijn', counts?.mijn)}
      />
      <TaskSection
        title={t('start.bijKantoor')}
        tasks={calm(free)}
        empty={free.length > 0 ? t('start.verderNiets') : t('start.nietsBijKantoor')}
        onClaim={onClaim}
        more={moreOf('kantoor', counts?.kantoor)}
      />
    </div>
  );
}

/** The way to the whole list, when there is one. */
function moreOf(weergave: 'mijn' | 'kantoor', total: BegrensdAantal | undefined) {
  if (!total || total.aantal === 0) return undefined;
  const key = weergave === 'mijn' ? 'start.alleMijn' : 'start.alleKantoor';
  return { to: `/taken?weergave=${weergave}`, label: t(key, { aantal: count(total) }) };
}

const isUrgent = ({ uitersteDatum }: TaakRegel): boolean =>
  ['te-laat', 'dringend'].includes(termWords(uitersteDatum).urgency);

type SectionProps = {
  title: string;
  tasks: readonly TaakRegel[];
  empty?: string;
  onClaim?: (task: TaakRegel) => void;
  more?: { to: string; label: string } | undefined;
  tone?: 'urgent';
};

function TaskSection({ title, tasks, empty, onClaim, more, tone }: SectionProps) {
  const section = useRef<HTMLElement>(null);
  const { rows, changes, refresh } = useSteadyList(tasks, title, useHeld(section));
  return (
    <section
      ref={section}
      className={tone ? `nf-start__part nf-start__part--${tone}` : 'nf-start__part'}
    >
      <Heading level={2} look={3}>
        {title}
      </Heading>
      <ListNotice changes={changes} onRefresh={refresh} />
      {rows.length === 0 && <Paragraph subtle>{empty}</Paragraph>}
      {rows.length > 0 && (
        <ul className="nf-tasks">
          {rows.map((task) => (
            <TaskRow key={task.id} task={task} search="" {...(onClaim ? { onClaim } : {})} />
          ))}
        </ul>
      )}
      {more && <TextLink to={more.to}>{more.label}</TextLink>}
    </section>
  );
}
