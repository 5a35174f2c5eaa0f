import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, alineas, dag, euro, grondslag, kop, regelingNaam } from './parts.ts';

export type VerhaalsbesluitData = Briefgegevens & {
  /** Each month, or one amount. */
  readonly maandelijks: boolean;
  /** Euros a month, or in all. */
  readonly bedrag: number;
  readonly vanafDatum: Day;
  /** Whether an order of the court is followed (art. 62b Pw); otherwise the court may be asked for one (art. 62g Pw). */
  readonly uitspraak: boolean;
  readonly motivering: string;
  /** How the capacity was calculated; `null` when an order is followed. */
  readonly berekening: string | null;
  /** Last day to pay, or to go to court. */
  readonly uiterlijkOp: Day;
  readonly artikelen: readonly string[];
};

const sjabloon = 'verhaalsbesluit';

/**
 * Tells somebody else than the resident what has to be paid (art. 62b, 62g lid 1 Pw). The way against it is the court: whether there is an
 * objection was not found (open point `verhaal-rechtsmiddel`), so the letter carries no objection clause.
 */
export const verhaalsbesluit = defineTemplate<VerhaalsbesluitData>({
  sjabloon,
  besluit: false,
  onderwerp: () => 'U moet meebetalen aan bijstand',
  opbouw: (data) => [
    alinea(
      `Wij betalen ${regelingNaam(data)} aan iemand anders, of deden dat. Volgens de wet moet u daaraan meebetalen. Dat heet verhaal.`,
      data.maandelijks
        ? `U moet vanaf ${dag(data.vanafDatum)} elke maand ${euro(data.bedrag)} betalen. Op 1 januari gaat dit bedrag omhoog met een percentage van de overheid.`
        : `U moet ${euro(data.bedrag)} betalen.`,
    ),
    kop('Waarom vragen wij dit van u?'),
    ...alineas(data.motivering),
    ...(data.berekening === null
      ? []
      : [kop('Hoe komen wij aan dit bedrag?'), ...alineas(data.berekening)]),
    kop('Wanneer moet u betalen?'),
    alinea(
      `Wij willen uw betaling uiterlijk op ${dag(data.uiterlijkOp)} ontvangen. Zet bij uw betaling het zaaknummer: ${data.zaaknummer}.`,
      'Kunt u niet alles ineens betalen? Bel ons dan. Wij kijken samen met u wat wel kan.',
      'Verandert er iets, zoals uw inkomen? Geef dat aan ons door. Misschien kan het bedrag dan omlaag.',
    ),
    kop('Bent u het er niet mee eens?'),
    data.uitspraak
      ? alinea(
          `De rechter bepaalde eerder dat u onderhoud moet betalen. Wij volgen die uitspraak. U kunt tot en met ${dag(data.uiterlijkOp)} bij de rechtbank in verzet gaan. Zolang de rechtbank niet beslist, vorderen wij niets in.`,
        )
      : alinea(
          'Bel ons dan. Betaalt u niet? Dan vragen wij de rechtbank om vast te stellen wat u moet betalen. Daar kunt u zeggen waarom u het er niet mee eens bent.',
        ),
    ...grondslag(sjabloon, [
      ...data.artikelen,
      data.uitspraak
        ? 'artikel 62b van de Participatiewet (verhaal volgens een uitspraak)'
        : 'artikel 62g van de Participatiewet (verhaal en de rechtbank)',
      ...(data.maandelijks ? ['artikel 62d van de Participatiewet (verhoging op 1 januari)'] : []),
    ]),
  ],
});
