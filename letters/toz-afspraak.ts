import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, grondslag, kop, regelingNaam } from './parts.ts';

const sjabloon = 'toz-afspraak';

/** Announces the screening with Team Ondersteuning & Zorg (policy). */
export const tozAfspraak = defineTemplate<Briefgegevens>({
  sjabloon,
  besluit: false,
  onderwerp: () => 'Een gesprek over wat u kunt en wilt',
  opbouw: (data) => [
    alinea(
      `U krijgt ${regelingNaam(data)}. Team Ondersteuning en Zorg (TOZ) praat elk jaar met u over meedoen en werk.`,
      'TOZ belt u binnenkort voor een afspraak.',
    ),
    kop('Waar gaat het gesprek over?'),
    alinea(
      'Hoe gaat het met u? Wat doet u graag? Wat lukt en wat lukt niet? Welke hulp is er nodig?',
      'U hoeft niets over een ziekte te vertellen. U mag iemand meenemen.',
    ),
    kop('Kunt u niet?'),
    alinea('Bel ons. Wij maken een nieuwe afspraak, ook bij u thuis als u dat wilt.'),
    ...grondslag(sjabloon, [
      'artikel 7, lid 1, van de Participatiewet (ondersteuning)',
      'artikel 53a van de Participatiewet (onderzoek)',
    ]),
  ],
});
