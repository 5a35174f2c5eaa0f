import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, dag, euro, grondslag, kop, regelingNaam } from './parts.ts';

export type VerhaalEindeData = Briefgegevens & {
  /** From this day on nothing more falls due to us. */
  readonly vanafDatum: Day;
  /** The municipality that goes on with the order of the court; `null` = nobody does. */
  readonly andereGemeente: string | null;
  /** Euros that are owed to us and stay owed to us. */
  readonly openstaand: number;
};

const sjabloon = 'verhaal-einde';

/** Tells whoever has to pay that the resident left, and what that means for the payments (art. 62c Pw). */
export const verhaalEinde = defineTemplate<VerhaalEindeData>({
  sjabloon,
  besluit: false,
  onderwerp: () => 'U betaalt niet meer elke maand aan ons',
  opbouw: (data) => [
    alinea(
      `U betaalt elke maand mee aan ${regelingNaam(data)} van iemand anders. Die persoon woont niet meer in onze gemeente.`,
      `Vanaf ${dag(data.vanafDatum)} hoeft u daarom niets meer aan ons te betalen over nieuwe maanden.`,
    ),
    ...(data.andereGemeente === null
      ? []
      : [
          kop('Wat verandert er voor u?'),
          alinea(
            `De rechter bepaalde wat u moet betalen. De gemeente ${data.andereGemeente} voert die uitspraak nu verder uit. U hoort van die gemeente hoe u daar betaalt.`,
          ),
        ]),
    kop('Moet u nog iets aan ons betalen?'),
    alinea(
      data.openstaand > 0
        ? `Ja. Er staat nog ${euro(data.openstaand)} open. Dat bedrag betaalt u aan ons. Een afspraak over betalen in delen blijft gelden.`
        : 'Nee. U hebt alles betaald.',
    ),
    ...grondslag(sjabloon, [
      'artikel 62c van de Participatiewet (verhuizing naar een andere gemeente)',
    ]),
  ],
});
