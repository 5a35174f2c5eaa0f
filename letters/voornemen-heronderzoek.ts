import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, alineas, dag, grondslag, kop, regelingNaam } from './parts.ts';

export type VoornemenHeronderzoekData = Briefgegevens & {
  /** What we intend, as the end of 'Wij zijn van plan om': 'de uitkering te herzien'. */
  readonly voornemen: string;
  readonly vanDatum: Day;
  readonly motivering: string;
  readonly uiterlijkOp: Day;
};

const sjabloon = 'voornemen-heronderzoek';

/** Asks the resident's view before a decision after a review (art. 4:8 Awb). */
export const voornemenHeronderzoek = defineTemplate<VoornemenHeronderzoekData>({
  sjabloon,
  besluit: false,
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      zeg('u-krijgt-wij-zijn-van', {
        regeling: regelingNaam(data),
        voornemen: data.voornemen,
        vanDatum: dag(data.vanDatum),
      }),
      zeg('voordat-wij-besluiten-willen-wij'),
    ),
    kop(zeg('waarom-zijn-wij-dit-van')),
    ...alineas(data.motivering),
    kop(zeg('hoe-kunt-u-reageren')),
    alinea(zeg('u-kunt-tot-en-met', { uiterlijkOp: dag(data.uiterlijkOp) })),
    alinea(zeg('reageert-u-niet-dan-besluiten')),
    ...grondslag(sjabloon, [
      'artikel 4:8 van de Algemene wet bestuursrecht (uw reactie vóór het besluit)',
      'artikel 54 van de Participatiewet (herzien en intrekken)',
    ]),
  ],
});
