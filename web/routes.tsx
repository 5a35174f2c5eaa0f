import type { RouteObject } from 'react-router';
import { NotFound } from './shell/not-found.tsx';
import { PageError } from './shell/page-error.tsx';
import { Shell } from './shell/shell.tsx';

/** Each page is its own chunk: who works in the tasklist never loads the dashboard or bpmn-js. */
export const routes: RouteObject[] = [
  {
    element: <Shell />,
    children: [
      {
        errorElement: <PageError />,
        children: [
          {
            index: true,
            lazy: async () => ({ Component: (await import('./start/start-page.tsx')).StartPage }),
          },
          {
            path: 'taken',
            lazy: async () => ({
              Component: (await import('./tasklist/tasks-page.tsx')).TasksPage,
            }),
          },
          {
            path: 'taken/:id',
            lazy: async () => ({ Component: (await import('./tasklist/task-page.tsx')).TaskPage }),
          },
          {
            path: 'verdelen',
            lazy: async () => ({
              Component: (await import('./divide/divide-page.tsx')).DividePage,
            }),
          },
          {
            path: 'verdelingen/:id',
            lazy: async () => ({
              Component: (await import('./divide/division-page.tsx')).DivisionPage,
            }),
          },
          {
            path: 'afwezigheid',
            lazy: async () => ({
              Component: (await import('./absence/absence-page.tsx')).AbsencePage,
            }),
          },
          {
            path: 'zaken',
            lazy: async () => ({ Component: (await import('./cases/cases-page.tsx')).CasesPage }),
          },
          {
            path: 'zaken/:nr/gebeurtenis/:proces/:gebeurtenis',
            lazy: async () => ({ Component: (await import('./cases/event-page.tsx')).EventPage }),
          },
          {
            path: 'zaken/:nr/:onderdeel?',
            lazy: async () => ({ Component: (await import('./cases/case-page.tsx')).CasePage }),
          },
          {
            path: 'starten',
            lazy: async () => ({
              Component: (await import('./start/processes-page.tsx')).ProcessesPage,
            }),
          },
          {
            path: 'starten/:slug',
            lazy: async () => ({ Component: (await import('./start/begin-page.tsx')).BeginPage }),
          },
          {
            path: 'heronderzoeken',
            lazy: async () => ({
              Component: (await import('./reviews/rounds-page.tsx')).RoundsPage,
            }),
          },
          {
            path: 'heronderzoeken/:id',
            lazy: async () => ({ Component: (await import('./reviews/round-page.tsx')).RoundPage }),
          },
          {
            path: 'ontwerpen',
            lazy: async () => ({
              Component: (await import('./studio/drafts-page.tsx')).DraftsPage,
            }),
          },
          {
            path: 'ontwerpen/:id/formulieren/:proces/:taak',
            lazy: async () => ({ Component: (await import('./studio/form-page.tsx')).FormPage }),
          },
          {
            path: 'ontwerpen/:id/beslistabellen/:tabel',
            lazy: async () => ({ Component: (await import('./studio/table-page.tsx')).TablePage }),
          },
          {
            path: 'ontwerpen/:id/brieven/:brief',
            lazy: async () => ({
              Component: (await import('./studio/letter-page.tsx')).LetterPage,
            }),
          },
          {
            path: 'ontwerpen/modellen/:slug',
            lazy: async () => ({ Component: (await import('./studio/model-page.tsx')).ModelPage }),
          },
          {
            path: 'ontwerpen/:id/proberen',
            lazy: async () => ({ Component: (await import('./play/play-page.tsx')).PlayPage }),
          },
          {
            path: 'ontwerpen/:id',
            lazy: async () => ({ Component: (await import('./studio/draft-page.tsx')).DraftPage }),
          },
          {
            path: 'dashboard',
            lazy: async () => ({
              Component: (await import('./dashboard/dashboard-page.tsx')).DashboardPage,
            }),
          },
          {
            path: 'dashboard/stappen',
            lazy: async () => ({
              Component: (await import('./dashboard/steps-page.tsx')).StepsPage,
            }),
          },
          {
            path: 'dashboard/rapporten',
            lazy: async () => ({
              Component: (await import('./dashboard/reports-page.tsx')).ReportsPage,
            }),
          },
          {
            path: 'meldingen',
            lazy: async () => ({
              Component: (await import('./notices/notices-page.tsx')).NoticesPage,
            }),
          },
          {
            path: 'meldingen/voorkeuren',
            lazy: async () => ({
              Component: (await import('./notices/preferences-page.tsx')).PreferencesPage,
            }),
          },
          {
            path: 'storingen',
            lazy: async () => ({
              Component: (await import('./operations/incidents-page.tsx')).IncidentsPage,
            }),
          },
          {
            path: 'uitgaande-berichten',
            lazy: async () => ({
              Component: (await import('./operations/messages-page.tsx')).MessagesPage,
            }),
          },
          {
            path: 'beheer/instanties',
            lazy: async () => ({
              Component: (await import('./operations/instances-page.tsx')).InstancesPage,
            }),
          },
          {
            path: 'beheer/instanties/:sleutel',
            lazy: async () => ({
              Component: (await import('./operations/instance-page.tsx')).InstancePage,
            }),
          },
          {
            path: 'beheer/partijen',
            lazy: async () => ({
              Component: (await import('./operations/parties-page.tsx')).PartiesPage,
            }),
          },
          {
            path: 'beheer/gezondheid',
            lazy: async () => ({
              Component: (await import('./operations/health-page.tsx')).HealthPage,
            }),
          },
          {
            path: 'instellingen',
            lazy: async () => ({
              Component: (await import('./settings/settings-page.tsx')).SettingsPage,
            }),
          },
          {
            path: 'toegankelijkheid',
            lazy: async () => ({
              Component: (await import('./statement/statement-page.tsx')).StatementPage,
            }),
          },
          { path: '*', element: <NotFound /> },
        ],
      },
    ],
  },
];
