import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, alineas, euro, grondslag, kop, regelingNaam } from './parts.ts';

export type AfsluitberichtData = Briefgegevens & {
  readonly reden:
    | 'voldaan'
    | 'kwijtgescholden'
    | 'afgeboekt'
    | 'verjaard'
    | 'vernietigd'
    | 'verhaal';
  /** Whether the addressee is the partner who had to pay as well (art. 59 Pw). */
  readonly alsPartner: boolean;
  /** Euros paid or set off in all, by whoever. */
  readonly betaald: number;
  /** Euros that the resident gets back; 0 when none. */
  readonly terug: number;
  /** How interest was calculated; `null` when nothing is paid back. */
  readonly berekening: string | null;
};

const sjabloon = 'afsluitbericht';

const WAAROM: Record<AfsluitberichtData['reden'], string> = {
  voldaan: 'U hebt alles betaald. Dank u wel.',
  kwijtgescholden: 'Wij hebben de rest van uw schuld kwijtgescholden.',
  afgeboekt: 'Wij vragen de rest van het geld niet meer van u.',
  verjaard: 'Uw schuld is verjaard. Wij mogen u niet meer dwingen om te betalen.',
  vernietigd: 'Het besluit waarop uw schuld rustte, geldt niet meer.',
  verhaal: 'Wij hebben het verhaal afgerond.',
};

/** Tells that a claim is closed, and why; nobody is left to wonder. */
export const afsluitbericht = defineTemplate<AfsluitberichtData>({
  sjabloon,
  besluit: false,
  onderwerp: () => 'U hoeft niets meer te betalen',
  opbouw: (data) => [
    alinea(
      data.reden === 'verhaal'
        ? `Wij betaalden ${regelingNaam(data)} aan iemand anders en vroegen u om mee te betalen. Deze zaak is nu klaar.`
        : data.alsPartner
          ? `U moest geld terugbetalen van ${regelingNaam(data)}, samen met uw partner van toen. Deze zaak is nu klaar.`
          : `U kreeg ${regelingNaam(data)} en moest geld betalen. Deze zaak is nu klaar.`,
      data.alsPartner && data.reden === 'voldaan' ? 'Alles is betaald.' : WAAROM[data.reden],
      data.betaald > 0 &&
        (data.alsPartner
          ? `In totaal is ${euro(data.betaald)} betaald.`
          : `In totaal hebt u ${euro(data.betaald)} betaald.`),
    ),
    ...(data.terug > 0
      ? [
          kop('U krijgt geld terug'),
          alinea(`U krijgt ${euro(data.terug)} van ons terug, met de wettelijke rente.`),
        ]
      : []),
    ...(data.berekening === null ? [] : alineas(data.berekening)),
    ...grondslag(sjabloon, [
      'artikel 58 en 60 van de Participatiewet (terugvordering en invordering)',
      'titel 4.4, artikel 4:85 en verder, van de Algemene wet bestuursrecht (betalen van geldschulden)',
    ]),
  ],
});
