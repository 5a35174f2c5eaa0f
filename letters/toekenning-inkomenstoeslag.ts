import { alinea, kop } from './parts.ts';
import { defineSchemeGrant } from './scheme-grant.ts';

/** The decision that grants the individual income supplement (art. 36 Pw). */
export const toekenningInkomenstoeslag = defineSchemeGrant('toekenning-inkomenstoeslag', {
  artikelen: ['artikel 36 van de Participatiewet (individuele inkomenstoeslag)'],
  plichten: () => [
    kop('Kunt u de toeslag nog een keer krijgen?'),
    alinea(
      'U kunt de toeslag pas opnieuw krijgen als er twaalf maanden voorbij zijn (artikel 36, lid 3, van de Participatiewet).',
      'Vraag hem dan opnieuw aan.',
    ),
  ],
});
