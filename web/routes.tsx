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
            path: 'dashboard',
            lazy: async () => ({
              Component: (await import('./dashboard/dashboard-page.tsx')).DashboardPage,
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
