import type { LetterName } from '../registry.ts';

/** The processes whose steps write a letter: with their bundles it changes. A test holds it to what workers/ writes. */
const WRITTEN_BY: Readonly<Record<string, readonly LetterName[]>> = {
  aanvraag: [
    'afsluiting-overlijden',
    'doorzending',
    'herinnering-aanvraag',
    'hervatting-beslistermijn',
    'intrekkingsbevestiging',
    'niet-ingediend',
    'ontvangstbevestiging',
    'opschorting-beslistermijn',
    'verlengingsbericht',
    'verwijzing',
    'voorschotbeschikking',
    'zienswijze-uitnodiging',
  ],
  bekendmaking: [
    'afwijzing',
    'afzien-boete',
    'afzien-terugvordering',
    'beeindiging',
    'beslissing-op-bezwaar',
    'boete-waarschuwing',
    'boetebesluit',
    'buiten-behandeling',
    'dwangsombeschikking',
    'herziening',
    'intrekking',
    'kwijtschelding',
    'maatregel',
    'maatregel-waarschuwing',
    'opschorting',
    'terugvorderingsbesluit',
    'toekenning',
    'toekenning-bbz',
    'toekenning-bijzondere-bijstand',
    'toekenning-inkomenstoeslag',
    'toekenning-ioaw-ioaz',
    'toekenning-lening',
    'toekenning-participatie',
    'toekenning-studietoeslag',
  ],
  bezwaar: [
    'bezwaar-doorzending',
    'bezwaar-hersteltermijn',
    'bezwaar-intrekkingsbevestiging',
    'bezwaar-ontvangstbevestiging',
    'bezwaar-verdaging',
    'hoorzitting-uitnodiging',
  ],
  boete: ['voornemen-boete'],
  dwangsom: ['ingebrekestelling-te-vroeg'],
  heronderzoek: [
    'aankondiging-heronderzoek',
    'herinnering-stukken',
    'opschorting-opgeheven',
    'plan-van-aanpak',
    'toz-afspraak',
    'voornemen-heronderzoek',
    'voortzetting',
  ],
  herstelverzuim: ['herinnering-aanvulling', 'uitstel-aanvulling', 'verzoek-om-aanvulling'],
  huisbezoek: ['huisbezoek-aankondiging', 'huisbezoek-waarschuwing'],
  invordering: ['aanmaning', 'betalingsregeling', 'dwangbevel', 'verrekeningsbericht'],
  termijnbewaking: ['verlengingsbericht'],
  terugvordering: ['afsluitbericht', 'voornemen-terugvordering'],
  'toetsing-regeling': ['advies-gevraagd'],
  verhaal: ['verhaal-einde', 'verhaalsbericht', 'verhaalsbesluit'],
};

/** The letters that the steps of a process write. */
export const lettersOf = (proces: string): readonly string[] => WRITTEN_BY[proces] ?? [];

/** The processes whose steps write this letter. */
export const writersOf = (sjabloon: string): string[] =>
  Object.keys(WRITTEN_BY).filter((proces) => lettersOf(proces).includes(sjabloon));
