import type { TaalKeuze } from '../../api/sessie/schema.ts';

export type Language = TaalKeuze['taal'];

const KEPT = 'noaberflow.taal';

/**
 * The language of this page load. The choice belongs to the person and comes with the session; this device remembers it, so that the
 * page begins in it. Sentences and formats are made once: another language is another load of the page.
 */
export const LANGUAGE: Language = kept() === 'en' ? 'en' : 'nl';

/** For dates and numbers. */
export const LOCALE = LANGUAGE === 'en' ? 'en-GB' : 'nl-NL';

/** The page begins in this language from now on; loads it anew when it is in another one. */
export function speak(language: Language): void {
  if (language === LANGUAGE) return;
  try {
    localStorage.setItem(KEPT, language);
  } catch {
    return; // a browser that keeps nothing would load the page again and again
  }
  if (kept() === language) window.location.reload();
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null; // closed by the browser's settings, or no browser at all
  }
}
