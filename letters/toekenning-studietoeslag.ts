import { alinea, kop } from './parts.ts';
import { defineSchemeGrant } from './scheme-grant.ts';

/** The decision that grants the study supplement (art. 36b Pw). */
export const toekenningStudietoeslag = defineSchemeGrant('toekenning-studietoeslag', {
  artikelen: ['artikel 36b van de Participatiewet (studietoeslag)'],
  plichten: () => [
    kop('Geef veranderingen meteen door'),
    alinea(
      'Stopt u met uw studie, krijgt u geen studiefinanciering meer of krijgt u geld voor een stage?',
      'Geef dat meteen aan ons door (artikel 36b, lid 4, van de Participatiewet).',
    ),
  ],
});
