import { composeStoring } from './incidenten/compose.ts';
import { composeMeldingen } from './meldingen/compose.ts';
import { composeRapport } from './rapporten/compose.ts';

/** What each kind of mail to staff says. It stands here because it says no more than the API would show its reader. */
export const mailings = {
  'mail-meldingen': composeMeldingen,
  'mail-rapport': composeRapport,
  'mail-storing': composeStoring,
} as const;
