import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, alineas, dag, euro, grondslag, kop, regelingNaam } from './parts.ts';

export type VerhaalsberichtData = Briefgegevens & {
  /** Euros a month from now on. */
  readonly perMaand: number;
  readonly vanafDatum: Day;
  /** Why it changed: the law on 1 January, the court, or other circumstances. */
  readonly uitleg: string;
};

const sjabloon = 'verhaalsbericht';

/** Tells whoever has to pay that the amount a month is another one (art. 62d and 62e Pw). */
export const verhaalsbericht = defineTemplate<VerhaalsberichtData>({
  sjabloon,
  besluit: false,
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      zeg('wij-betalen-aan-iemand-anders', { regeling: regelingNaam(data) }),
      zeg('vanaf-is-dat-per-maand', {
        vanafDatum: dag(data.vanafDatum),
        perMaand: euro(data.perMaand),
      }),
    ),
    kop(zeg('waarom-verandert-het-bedrag')),
    ...alineas(data.uitleg),
    ...grondslag(sjabloon, [
      'artikel 62d van de Participatiewet (verhoging op 1 januari)',
      'artikel 62e van de Participatiewet (andere omstandigheden)',
    ]),
  ],
});
