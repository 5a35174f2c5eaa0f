import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';
import type { ZaakDetail } from '../../api/zaken/schema.ts';
import { Refused } from '../api/client.ts';
import { zaakIdQuery, zaakQuery } from '../api/zaken.ts';
import { MaintenanceNotice } from '../shell/maintenance-notice.tsx';
import { NotFound } from '../shell/not-found.tsx';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Page } from '../ui/page.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { CaseFaults } from './case-faults.tsx';
import { CaseHead } from './case-head.tsx';
import { FactsTab } from './facts-tab.tsx';
import { LettersTab } from './letters-tab.tsx';
import { OverviewTab } from './overview-tab.tsx';
import { PartTabs } from './part-tabs.tsx';
import { PARTS, type Part } from './parts.ts';
import { QuestionsTab } from './questions-tab.tsx';
import { TasksTab } from './tasks-tab.tsx';
import { TimelineTab } from './timeline-tab.tsx';

// A case is read more often than something is laid in it.
const DocumentsTab = lazy(async () => ({
  default: (await import('./documents-tab.tsx')).DocumentsTab,
}));
// Few cases have a claim.
const ClaimTab = lazy(async () => ({ default: (await import('./claim-tab.tsx')).ClaimTab }));
// Few cases are sealed, and few colleagues see those.
const SealedTab = lazy(async () => ({ default: (await import('./sealed-tab.tsx')).SealedTab }));
// bpmn-js comes only when somebody looks at the process.
const ProcessTab = lazy(async () => ({ default: (await import('./process-tab.tsx')).ProcessTab }));

/** One case: status and terms on top, its parts below. */
export function CasePage() {
  const { nr = '', onderdeel } = useParams();
  const part = onderdeel ? PARTS.find((known) => known === onderdeel) : 'overzicht';
  const found = useQuery(zaakIdQuery(nr));
  const id = found.data ?? undefined;
  const { data: zaak, error, refetch } = useQuery({ ...zaakQuery(id ?? ''), enabled: Boolean(id) });
  const missing = found.data === null || (error instanceof Refused && error.status === 404);

  if (missing || !part) return <NotFound title={t('nietGevonden.zaak')} />;
  const problem = found.error ?? error;
  return (
    <>
      <TextLink to="/zaken" className="nf-back">
        <Icon name="back" />
        {t('zaak.terug')}
      </TextLink>
      <Page
        key={nr}
        wide
        title={t('zaak.paginaTitel', { onderdeel: t(`zaak.onderdeel.${part}`), nummer: nr })}
        heading={t('zaak.kop', { nummer: nr })}
        aside={
          <Button purpose="subtle" small onClick={() => window.print()}>
            {t('zaak.afdrukken')}
          </Button>
        }
      >
        {problem && (
          <Failed error={problem} retry={() => void (found.error ? found.refetch() : refetch())} />
        )}
        {!zaak && !problem && <Loading lines={6} />}
        {zaak && <CaseHead zaak={zaak} />}
        {zaak && !zaak.beeindigdOp && <MaintenanceNotice />}
        {zaak && !zaak.beeindigdOp && <CaseFaults zaakId={zaak.id} />}
        {zaak && <PartTabs nr={nr} current={part} zaak={zaak} />}
        {zaak && (
          <Suspense fallback={<Loading />}>
            <PartOf part={part} zaak={zaak} />
          </Suspense>
        )}
      </Page>
    </>
  );
}

function PartOf({ part, zaak }: { part: Part; zaak: ZaakDetail }) {
  switch (part) {
    case 'overzicht':
      return <OverviewTab zaak={zaak} />;
    case 'taken':
      return <TasksTab zaak={zaak} />;
    case 'vragen':
      return <QuestionsTab zaakId={zaak.id} />;
    case 'gegevens':
      return <FactsTab zaak={zaak} />;
    case 'vordering':
      return <ClaimTab zaakId={zaak.id} />;
    case 'verzegeld':
      return <SealedTab zaakId={zaak.id} />;
    case 'documenten':
      return <DocumentsTab zaakId={zaak.id} nummer={zaak.nummer} />;
    case 'brieven':
      return <LettersTab zaakId={zaak.id} />;
    case 'tijdlijn':
      return <TimelineTab zaakId={zaak.id} />;
    case 'proces':
      return <ProcessTab zaakId={zaak.id} />;
  }
}
