import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, alineas, dag, euro, grondslag, kop, regelingNaam } from './parts.ts';

export type VoornemenBoeteData = Briefgegevens & {
  readonly rapportOpDatum: Day;
  readonly periodeVanDatum: Day;
  readonly periodeTotDatum: Day;
  /** The facts of the report (art. 5:48 Awb). */
  readonly overtreding: string;
  /** What the resident said after hearing that no answer is needed; `null` when nothing that counts. */
  readonly verklaring: string | null;
  /** Euros that a fine cannot be higher than. */
  readonly hoogste: number;
  /** Last day to react. */
  readonly uiterlijkOp: Day;
};

const sjabloon = 'voornemen-boete';

/** The report of a breach with the question for a reaction, before a fine (art. 5:48, 5:50 and 5:53 Awb). */
export const voornemenBoete = defineTemplate<VoornemenBoeteData>({
  sjabloon,
  besluit: false,
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      zeg('u-hebt-of-had-die', { regeling: regelingNaam(data) }),
      zeg('wij-denken-erover-om-u'),
    ),
    kop(zeg('dit-staat-in-ons-rapport', { rapportOpDatum: dag(data.rapportOpDatum) })),
    alinea(
      zeg('het-gaat-om-tot-en', {
        periodeVanDatum: dag(data.periodeVanDatum),
        periodeTotDatum: dag(data.periodeTotDatum),
      }),
    ),
    ...alineas(data.overtreding),
    ...(data.verklaring === null
      ? []
      : [kop(zeg('wat-hebt-u-hierover-eerder')), ...alineas(data.verklaring)]),
    kop(zeg('hoe-hoog-kan-de-boete')),
    alinea(
      zeg('een-boete-is-in-uw', { hoogste: euro(data.hoogste) }),
      zeg('het-kan-ook-minder-zijn'),
    ),
    kop(zeg('u-hoeft-niet-te-antwoorden')),
    alinea(zeg('u-bent-niet-verplicht-om'), zeg('u-mag-iemand-meenemen-die')),
    kop(zeg('hoe-kunt-u-reageren')),
    alinea(
      zeg('u-kunt-tot-en-met', { uiterlijkOp: dag(data.uiterlijkOp) }),
      zeg('vertel-ons-ook-als-er'),
    ),
    alinea(zeg('reageert-u-niet-dan-besluiten')),
    ...grondslag(sjabloon, [
      'artikel 17, lid 1, van de Participatiewet (wat u moet doorgeven)',
      'artikel 18a van de Participatiewet (boete)',
      'artikel 5:10a van de Algemene wet bestuursrecht (u hoeft niet te antwoorden)',
      'artikel 5:48 en 5:53 van de Algemene wet bestuursrecht (rapport en uw reactie)',
    ]),
  ],
});
