import { inlichtingenplicht } from './parts.ts';
import { defineSchemeGrant } from './scheme-grant.ts';

/** The decision on assistance for the self-employed, after the advice of ROZ Twente (Bbz 2004). */
export const toekenningBbz = defineSchemeGrant('toekenning-bbz', {
  artikelen: [
    'het Besluit bijstandverlening zelfstandigen 2004 (Bbz)',
    'artikel 17 van de Participatiewet (veranderingen doorgeven)',
  ],
  plichten: inlichtingenplicht,
});
