import { inlichtingenplicht } from './parts.ts';
import { defineSchemeGrant } from './scheme-grant.ts';

/** The decision that grants special assistance, as a gift or as a loan (art. 35, 48 and 51 Pw). */
export const toekenningBijzondereBijstand = defineSchemeGrant('toekenning-bijzondere-bijstand', {
  artikelen: [
    'artikel 35 van de Participatiewet (bijzondere bijstand)',
    'artikel 17 van de Participatiewet (veranderingen doorgeven)',
  ],
  plichten: inlichtingenplicht,
});
