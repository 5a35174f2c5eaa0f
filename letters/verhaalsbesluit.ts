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
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      zeg('wij-betalen-aan-iemand-anders', { regeling: regelingNaam(data) }),
      data.maandelijks
        ? zeg('u-moet-vanaf-elke-maand', {
            vanafDatum: dag(data.vanafDatum),
            bedrag: euro(data.bedrag),
          })
        : zeg('u-moet-betalen', { bedrag: euro(data.bedrag) }),
    ),
    kop(zeg('waarom-vragen-wij-dit-van')),
    ...alineas(data.motivering),
    ...(data.berekening === null
      ? []
      : [kop(zeg('hoe-komen-wij-aan-dit')), ...alineas(data.berekening)]),
    kop(zeg('wanneer-moet-u-betalen')),
    alinea(
      zeg('wij-willen-uw-betaling-uiterlijk', {
        uiterlijkOp: dag(data.uiterlijkOp),
        zaaknummer: data.zaaknummer,
      }),
      zeg('kunt-u-niet-alles-ineens'),
      zeg('verandert-er-iets-zoals-uw'),
    ),
    kop(zeg('bent-u-het-er-niet')),
    data.uitspraak
      ? alinea(zeg('de-rechter-bepaalde-eerder-dat', { uiterlijkOp: dag(data.uiterlijkOp) }))
      : alinea(zeg('bel-ons-dan-betaalt-u')),
    ...grondslag(sjabloon, [
      ...data.artikelen,
      data.uitspraak
        ? 'artikel 62b van de Participatiewet (verhaal volgens een uitspraak)'
        : 'artikel 62g van de Participatiewet (verhaal en de rechtbank)',
      ...(data.maandelijks ? ['artikel 62d van de Participatiewet (verhoging op 1 januari)'] : []),
    ]),
  ],
});
