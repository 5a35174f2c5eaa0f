import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import {
  alinea,
  alineas,
  bezwaarclausule,
  dag,
  grondslag,
  kop,
  lijst,
  regelingNaam,
} from './parts.ts';

export type OpschortingData = Briefgegevens & {
  /** First day of the suspension. */
  readonly vanDatum: Day;
  /** Last day to make up for it. */
  readonly herstelTotDatum: Day;
  readonly ontbreekt: readonly string[];
  readonly motivering: string;
};

const sjabloon = 'opschorting';

/** Suspends the right and invites to make up for the default (art. 54 lid 1 and 2 Pw). */
export const opschorting = defineTemplate<OpschortingData>({
  sjabloon,
  besluit: true,
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      zeg('u-krijgt-vanaf-betalen-wij', {
        regeling: regelingNaam(data),
        vanDatum: dag(data.vanDatum),
      }),
    ),
    kop(zeg('waarom-nemen-wij-dit-besluit')),
    ...alineas(data.motivering),
    kop(zeg('wat-moet-u-doen')),
    lijst(sjabloon, 'ontbreekt', data.ontbreekt),
    alinea(zeg('doe-dit-uiterlijk-op-dan', { herstelTotDatum: dag(data.herstelTotDatum) })),
    kop(zeg('wat-gebeurt-er-als-u')),
    alinea(zeg('dan-kunnen-wij-de-uitkering', { vanDatum: dag(data.vanDatum) })),
    alinea(zeg('kunt-u-hier-niets-aan')),
    ...grondslag(sjabloon, [
      'artikel 54, lid 1, van de Participatiewet (opschorten, ten hoogste acht weken)',
      'artikel 54, lid 2, van de Participatiewet (herstellen)',
      'artikel 54, lid 4, van de Participatiewet (intrekken)',
    ]),
    ...bezwaarclausule(data),
  ],
});
