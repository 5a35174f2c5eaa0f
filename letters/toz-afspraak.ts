import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, grondslag, kop, regelingNaam } from './parts.ts';

const sjabloon = 'toz-afspraak';

/** Announces the screening with Team Ondersteuning & Zorg (policy). */
export const tozAfspraak = defineTemplate<Briefgegevens>({
  sjabloon,
  besluit: false,
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      zeg('u-krijgt-team-ondersteuning-en', { regeling: regelingNaam(data) }),
      zeg('toz-belt-u-binnenkort-voor'),
    ),
    kop(zeg('waar-gaat-het-gesprek-over')),
    alinea(zeg('hoe-gaat-het-met-u'), zeg('u-hoeft-niets-over-een')),
    kop(zeg('kunt-u-niet')),
    alinea(zeg('bel-ons-wij-maken-een')),
    ...grondslag(sjabloon, [
      'artikel 7, lid 1, van de Participatiewet (ondersteuning)',
      'artikel 53a van de Participatiewet (onderzoek)',
    ]),
  ],
});
