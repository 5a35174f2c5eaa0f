import i18next from 'i18next';
import web from '../../texts/nl/web.json' with { type: 'json' };

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'web';
    resources: { web: typeof web };
  }
}

await i18next.init({
  lng: 'nl',
  defaultNS: 'web',
  resources: { nl: { web } },
  // React escapes what it shows.
  interpolation: { escapeValue: false },
});

/** A sentence of texts/nl/web.json. A key that does not exist fails the type check. */
export const t = i18next.t;
