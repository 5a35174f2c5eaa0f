import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import {
  alinea,
  alineas,
  bezwaarclausule,
  dag,
  euro,
  grondslag,
  kop,
  regelingNaam,
} from './parts.ts';

export type VerrekeningsberichtData = Briefgegevens & {
  /** Euros still owed. */
  readonly saldo: number;
  /** Euros a month. */
  readonly perMaand: number;
  readonly ingangsdatum: Day;
  /** Euros a month that always remain; 0 when it does not apply (art. 60 lid 6 Pw). */
  readonly beslagvrijeVoet: number;
  /** Whether the college must set off (art. 60 lid 4 Pw) or may (lid 3). */
  readonly verplicht: boolean;
  readonly motivering: string;
};

const sjabloon = 'verrekeningsbericht';

/** The decision to set off with the running benefit (art. 60 lid 3 and 4 Pw, art. 4:93 Awb). */
export const verrekeningsbericht = defineTemplate<VerrekeningsberichtData>({
  sjabloon,
  besluit: true,
  onderwerp: () => 'Besluit: wij houden elke maand een bedrag in op uw uitkering',
  opbouw: (data) => [
    alinea(
      `U krijgt ${regelingNaam(data)} en moet nog ${euro(data.saldo)} terugbetalen.`,
      `Vanaf ${dag(data.ingangsdatum)} houden wij elke maand ${euro(data.perMaand)} in op uw uitkering, tot alles is betaald.`,
    ),
    kop('Waarom nemen wij dit besluit?'),
    ...alineas(data.motivering),
    alinea(
      data.verplicht
        ? 'De wet zegt dat wij in uw geval moeten verrekenen (artikel 60, lid 4, van de Participatiewet).'
        : 'De wet zegt dat wij mogen verrekenen (artikel 60, lid 3, van de Participatiewet).',
      data.beslagvrijeVoet > 0 &&
        `U houdt elke maand minstens ${euro(data.beslagvrijeVoet)} over. Dat heet de beslagvrije voet.`,
    ),
    kop('Wat kunt u doen?'),
    alinea('Houdt u te weinig over om van te leven? Bel ons. Wij rekenen het dan opnieuw uit.'),
    ...grondslag(sjabloon, [
      'artikel 60 van de Participatiewet (verrekening en beslagvrije voet)',
      'artikel 4:93 van de Algemene wet bestuursrecht (verrekening)',
    ]),
    ...bezwaarclausule(data),
  ],
});
