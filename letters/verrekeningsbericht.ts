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
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      zeg('u-krijgt-en-moet-nog', { regeling: regelingNaam(data), saldo: euro(data.saldo) }),
      zeg('vanaf-houden-wij-elke-maand', {
        ingangsdatum: dag(data.ingangsdatum),
        perMaand: euro(data.perMaand),
      }),
    ),
    kop(zeg('waarom-nemen-wij-dit-besluit')),
    ...alineas(data.motivering),
    alinea(
      data.verplicht ? zeg('de-wet-zegt-dat-wij') : zeg('de-wet-zegt-dat-wij-2'),
      data.beslagvrijeVoet > 0 &&
        zeg('u-houdt-elke-maand-minstens', { beslagvrijeVoet: euro(data.beslagvrijeVoet) }),
    ),
    kop(zeg('wat-kunt-u-doen')),
    alinea(zeg('houdt-u-te-weinig-over')),
    ...grondslag(sjabloon, [
      'artikel 60 van de Participatiewet (verrekening en beslagvrije voet)',
      'artikel 4:93 van de Algemene wet bestuursrecht (verrekening)',
    ]),
    ...bezwaarclausule(data),
  ],
});
