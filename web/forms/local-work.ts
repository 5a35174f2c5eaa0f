const PREFIX = 'noaberflow-werk:';

/**
 * What somebody typed and the platform does not have yet: kept in this tab only (sessionStorage), for this
 * person only, until it is saved or he signs out.
 */
export type LocalWork = { gegevens: Record<string, unknown>; op: string };

const keyOf = (medewerkerId: string, subject: string): string =>
  `${PREFIX}${medewerkerId}:${subject}`;

export function keepWork(medewerkerId: string, subject: string, work: LocalWork): void {
  try {
    sessionStorage.setItem(keyOf(medewerkerId, subject), JSON.stringify(work));
  } catch {
    // A full or forbidden storage: the page itself still has what was typed.
  }
}

export function keptWork(medewerkerId: string, subject: string): LocalWork | null {
  try {
    const kept = sessionStorage.getItem(keyOf(medewerkerId, subject));
    return kept ? (JSON.parse(kept) as LocalWork) : null;
  } catch {
    return null;
  }
}

export const dropWork = (medewerkerId: string, subject: string): void =>
  sessionStorage.removeItem(keyOf(medewerkerId, subject));

/** Work of whoever was signed in before in this tab. */
export const dropForeignWork = (medewerkerId: string): void =>
  dropWhere((key) => !key.startsWith(`${PREFIX}${medewerkerId}:`));

export const clearWork = (): void => dropWhere(() => true);

function dropWhere(matches: (key: string) => boolean): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(PREFIX) && matches(key)) sessionStorage.removeItem(key);
  }
}
