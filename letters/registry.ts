import { aankondigingHeronderzoek } from './aankondiging-heronderzoek.ts';
import { aanmaning } from './aanmaning.ts';
import { afsluitbericht } from './afsluitbericht.ts';
import { afwijzing } from './afwijzing.ts';
import { afzienTerugvordering } from './afzien-terugvordering.ts';
import { beeindiging } from './beeindiging.ts';
import { betalingsregeling } from './betalingsregeling.ts';
import { buitenBehandeling } from './buiten-behandeling.ts';
import { doorzending } from './doorzending.ts';
import { dwangbevel } from './dwangbevel.ts';
import { BriefgegevenOnjuist } from './errors.ts';
import { guard } from './guard.ts';
import { herinneringAanvraag } from './herinnering-aanvraag.ts';
import { herinneringStukken } from './herinnering-stukken.ts';
import { herziening } from './herziening.ts';
import { intrekking } from './intrekking.ts';
import { intrekkingsbevestiging } from './intrekkingsbevestiging.ts';
import { kwijtschelding } from './kwijtschelding.ts';
import type { Briefgegevens, Letter, Template } from './letter.ts';
import { maatregel } from './maatregel.ts';
import { maatregelWaarschuwing } from './maatregel-waarschuwing.ts';
import { nietIngediend } from './niet-ingediend.ts';
import { ontvangstbevestiging } from './ontvangstbevestiging.ts';
import { opschorting } from './opschorting.ts';
import { opschortingOpgeheven } from './opschorting-opgeheven.ts';
import { contact } from './parts.ts';
import { planVanAanpak } from './plan-van-aanpak.ts';
import { terugvorderingsbesluit } from './terugvorderingsbesluit.ts';
import { toekenning } from './toekenning.ts';
import { toekenningLening } from './toekenning-lening.ts';
import { tozAfspraak } from './toz-afspraak.ts';
import { verrekeningsbericht } from './verrekeningsbericht.ts';
import { verzoekOmAanvulling } from './verzoek-om-aanvulling.ts';
import { voornemenHeronderzoek } from './voornemen-heronderzoek.ts';
import { voornemenTerugvordering } from './voornemen-terugvordering.ts';
import { voorschotbeschikking } from './voorschotbeschikking.ts';
import { voortzetting } from './voortzetting.ts';
import { zienswijzeUitnodiging } from './zienswijze-uitnodiging.ts';

/** Every letter, by the name of its file. */
export const letters = {
  'aankondiging-heronderzoek': aankondigingHeronderzoek,
  beeindiging,
  'herinnering-stukken': herinneringStukken,
  herziening,
  intrekking,
  maatregel,
  'maatregel-waarschuwing': maatregelWaarschuwing,
  opschorting,
  'opschorting-opgeheven': opschortingOpgeheven,
  'plan-van-aanpak': planVanAanpak,
  'toz-afspraak': tozAfspraak,
  'voornemen-heronderzoek': voornemenHeronderzoek,
  voortzetting,
  aanmaning,
  afsluitbericht,
  'afzien-terugvordering': afzienTerugvordering,
  betalingsregeling,
  dwangbevel,
  kwijtschelding,
  terugvorderingsbesluit,
  verrekeningsbericht,
  'voornemen-terugvordering': voornemenTerugvordering,
  afwijzing,
  'buiten-behandeling': buitenBehandeling,
  doorzending,
  'herinnering-aanvraag': herinneringAanvraag,
  intrekkingsbevestiging,
  'niet-ingediend': nietIngediend,
  ontvangstbevestiging,
  toekenning,
  'toekenning-lening': toekenningLening,
  'verzoek-om-aanvulling': verzoekOmAanvulling,
  voorschotbeschikking,
  'zienswijze-uitnodiging': zienswijzeUitnodiging,
} as const;

export type LetterName = keyof typeof letters;
/** The data that a letter asks for. */
export type LetterData<Name extends LetterName> =
  (typeof letters)[Name] extends Template<infer Data> ? Data : never;

/**
 * The words of a letter: subject and blocks, from the salutation up to the signature.
 *
 * @throws BriefgegevenOntbreekt that names the field which the letter must state and the data lacks
 * @throws BriefgegevenOnjuist that names a field which is not what it should be
 */
export const composeLetter = <Name extends LetterName>(
  sjabloon: Name,
  data: LetterData<Name>,
): Letter => {
  const template = letters[sjabloon] as unknown as Template<Briefgegevens>;
  const facts = guard<Briefgegevens>(sjabloon, data, OPTIONAL);
  return named(sjabloon, () => ({
    sjabloon,
    onderwerp: template.onderwerp(facts),
    blokken: template.opbouw(facts),
    slot: contact(facts),
  }));
};

// helpers

const OPTIONAL = ['briefhoofd'];

/** Shared parts do not know which letter they are in: its name is put into what they throw. */
const named = <Result>(sjabloon: string, compose: () => Result): Result => {
  try {
    return compose();
  } catch (error) {
    if (error instanceof BriefgegevenOnjuist && error.sjabloon === '-') {
      throw new BriefgegevenOnjuist(sjabloon, error.veld);
    }
    throw error;
  }
};
