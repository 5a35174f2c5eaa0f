import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { motivering } from './own-words.ts';
import { alinea, bezwaarclausule, dag, grondslag, kop, regelingNaam } from './parts.ts';

export type AfzienBoeteData = Briefgegevens & {
  readonly periodeVanDatum: Day;
  readonly periodeTotDatum: Day;
  readonly motivering: string;
  readonly artikelen: readonly string[];
};

const sjabloon = 'afzien-boete';

/** No fine: no blame, urgent reasons, no breach or too late (art. 5:41, 5:45 and 5:50 lid 2 Awb; art. 18a lid 7 Pw). */
export const afzienBoete = defineTemplate<AfzienBoeteData>({
  sjabloon,
  besluit: true,
  onderwerp: () => 'Besluit: u krijgt geen boete',
  opbouw: (data) => [
    alinea(
      `U hebt ${regelingNaam(data)} of had die. Wij onderzochten of u van ${dag(data.periodeVanDatum)} tot en met ${dag(data.periodeTotDatum)} iets niet of te laat doorgaf. U krijgt geen boete.`,
    ),
    kop('Waarom nemen wij dit besluit?'),
    ...motivering(data),
    ...grondslag(sjabloon, data.artikelen),
    ...bezwaarclausule(data),
  ],
});
