import { t } from './t.ts';

/** Who did something, and for whom when it was for another; nothing when the platform did it. */
export const whoDid = (door: { naam: string } | null, namens: string | null): string | undefined =>
  door && namens ? t('taak.naamNamens', { naam: door.naam, namens }) : door?.naam;
