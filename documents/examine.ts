import { kindOfWhole, type Media } from './kinds.ts';
import { lookAtPdf } from './pdf.ts';

export type Findings =
  | { readonly is: 'goed'; readonly media: Media; readonly paginas: number | null }
  /** not of a kind that is kept; needs a password; damaged */
  | { readonly is: 'soort' | 'wachtwoord' | 'onleesbaar' };

export type Examine = ReturnType<typeof createExamine>;

/** Looks through whole files where their first bytes do not tell enough: one at a time, so that one is in memory however many come in. */
export function createExamine() {
  let before: Promise<unknown> = Promise.resolve();
  /**
   * @param kind what the first bytes told
   * @param read gives the whole when it is its turn
   */
  return function examine(
    kind: Media | 'later',
    read: () => Promise<Uint8Array<ArrayBuffer>>,
  ): Promise<Findings> {
    if (kind !== 'later' && kind !== 'application/pdf')
      return Promise.resolve({ is: 'goed', media: kind, paginas: null });
    const mine = before.then(async () => judge(kind, await read()));
    before = mine.catch(() => undefined);
    return mine;
  };
}

async function judge(
  kind: 'later' | 'application/pdf',
  whole: Uint8Array<ArrayBuffer>,
): Promise<Findings> {
  if (kind === 'application/pdf') {
    const verdict = await lookAtPdf(whole);
    return verdict.is === 'goed' ? { ...verdict, media: kind } : verdict;
  }
  const media = await kindOfWhole(whole);
  return media ? { is: 'goed', media, paginas: null } : { is: 'soort' };
}
