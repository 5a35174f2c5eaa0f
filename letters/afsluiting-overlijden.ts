import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, dag, grondslag, kop, regelingNaam } from './parts.ts';

export type AfsluitingOverlijdenData = Briefgegevens & {
  readonly meldingOp: Day;
  readonly overledenOp: Day;
  /** Last day that is paid, when a benefit was granted already; null when the application is closed. */
  readonly laatsteDagOp: Day | null;
};

const sjabloon = 'afsluiting-overlijden';

/** Tells whoever deals with the estate that the application, or the benefit, ends (art. 45 lid 5 Pw). */
export const afsluitingOverlijden = defineTemplate<AfsluitingOverlijdenData>({
  sjabloon,
  besluit: false,
  onderwerp: ({ laatsteDagOp }, zeg) =>
    laatsteDagOp === null ? zeg('onderwerp') : zeg('de-uitkering-stopt'),
  opbouw: (data, zeg) => [
    alinea(
      zeg('op-is-uw-naaste-overleden', { overledenOp: dag(data.overledenOp) }),
      zeg('op-vroeg-uw-naaste-bij', {
        meldingOp: dag(data.meldingOp),
        regeling: regelingNaam(data),
      }),
    ),
    kop(zeg('wat-gebeurt-er-nu')),
    data.laatsteDagOp === null
      ? alinea(zeg('wij-sluiten-de-aanvraag-er'))
      : alinea(zeg('wij-betalen-de-uitkering-tot', { laatsteDagOp: dag(data.laatsteDagOp) })),
    kop(zeg('klopt-er-iets-niet')),
    alinea(zeg('denkt-u-dat-er-over')),
    ...grondslag(sjabloon, [
      'artikel 45, lid 5, van de Participatiewet (betaling na een overlijden)',
    ]),
  ],
});
