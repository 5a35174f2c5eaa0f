import i18next from 'i18next';
import web from '../../texts/nl/web.json' with { type: 'json' };
import { LANGUAGE } from './language.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'web';
    resources: { web: typeof web };
  }
}

/** Fetched only by who chose it: Dutch is in the page itself. */
const english =
  LANGUAGE === 'en'
    ? (await import('../../texts/en/web.json', { with: { type: 'json' } })).default
    : undefined;

await i18next.init({
  lng: LANGUAGE,
  defaultNS: 'web',
  resources: { nl: { web }, ...(english && { en: { web: english } }) },
  // React escapes what it shows.
  interpolation: { escapeValue: false },
});

/** A sentence of texts/<taal>/web.json. A key that does not exist fails the type check. */
export const t = i18next.t;
