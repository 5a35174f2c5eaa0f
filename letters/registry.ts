import { aankondigingHeronderzoek } from './aankondiging-heronderzoek.ts';
import { aanmaning } from './aanmaning.ts';
import { adviesGevraagd } from './advies-gevraagd.ts';
import { afsluitbericht } from './afsluitbericht.ts';
import { afsluitingOverlijden } from './afsluiting-overlijden.ts';
import { afwijzing } from './afwijzing.ts';
import { afzienBoete } from './afzien-boete.ts';
import { afzienTerugvordering } from './afzien-terugvordering.ts';
import { beeindiging } from './beeindiging.ts';
import { beslissingOpBezwaar } from './beslissing-op-bezwaar.ts';
import { betalingsregeling } from './betalingsregeling.ts';

import { bezwaarDoorzending } from './bezwaar-doorzending.ts';
import { bezwaarHersteltermijn } from './bezwaar-hersteltermijn.ts';
import { bezwaarIntrekkingsbevestiging } from './bezwaar-intrekkingsbevestiging.ts';
import { bezwaarOntvangstbevestiging } from './bezwaar-ontvangstbevestiging.ts';
import { bezwaarVerdaging } from './bezwaar-verdaging.ts';

import { boeteWaarschuwing } from './boete-waarschuwing.ts';
import { boetebesluit } from './boetebesluit.ts';

import { buitenBehandeling } from './buiten-behandeling.ts';
import { doorzending } from './doorzending.ts';
import { dwangbevel } from './dwangbevel.ts';
import { dwangsombeschikking } from './dwangsombeschikking.ts';
import { BriefgegevenOnjuist } from './errors.ts';
import { guard, OPTIONAL } from './guard.ts';
import { herinneringAanvraag } from './herinnering-aanvraag.ts';
import { herinneringAanvulling } from './herinnering-aanvulling.ts';
import { herinneringStukken } from './herinnering-stukken.ts';
import { hervattingBeslistermijn } from './hervatting-beslistermijn.ts';
import { herziening } from './herziening.ts';
import { hoorzittingUitnodiging } from './hoorzitting-uitnodiging.ts';
import { huisbezoekAankondiging } from './huisbezoek-aankondiging.ts';
import { huisbezoekWaarschuwing } from './huisbezoek-waarschuwing.ts';
import { ingebrekestellingTeVroeg } from './ingebrekestelling-te-vroeg.ts';
import { intrekking } from './intrekking.ts';
import { intrekkingsbevestiging } from './intrekkingsbevestiging.ts';
import { kwijtschelding } from './kwijtschelding.ts';
import type { Briefgegevens, Letter, Template, Zeg } from './letter.ts';
import { maatregel } from './maatregel.ts';
import { maatregelWaarschuwing } from './maatregel-waarschuwing.ts';
import { nietIngediend } from './niet-ingediend.ts';
import { ontvangstbevestiging } from './ontvangstbevestiging.ts';
import { opschorting } from './opschorting.ts';
import { opschortingBeslistermijn } from './opschorting-beslistermijn.ts';
import { opschortingOpgeheven } from './opschorting-opgeheven.ts';
import { aanhefVan } from './own-words.ts';
import { contact } from './parts.ts';
import { planVanAanpak } from './plan-van-aanpak.ts';
import { type Sentences, say, sentencesOf } from './sentences/sentences.ts';
import { terugvorderingsbesluit } from './terugvorderingsbesluit.ts';
import { toekenning } from './toekenning.ts';
import { toekenningBbz } from './toekenning-bbz.ts';
import { toekenningBijzondereBijstand } from './toekenning-bijzondere-bijstand.ts';
import { toekenningInkomenstoeslag } from './toekenning-inkomenstoeslag.ts';
import { toekenningIoawIoaz } from './toekenning-ioaw-ioaz.ts';
import { toekenningLening } from './toekenning-lening.ts';
import { toekenningParticipatie } from './toekenning-participatie.ts';
import { toekenningStudietoeslag } from './toekenning-studietoeslag.ts';
import { tozAfspraak } from './toz-afspraak.ts';
import { uitstelAanvulling } from './uitstel-aanvulling.ts';
import { verhaalEinde } from './verhaal-einde.ts';
import { verhaalsbericht } from './verhaalsbericht.ts';
import { verhaalsbesluit } from './verhaalsbesluit.ts';
import { verlengingsbericht } from './verlengingsbericht.ts';
import { verrekeningsbericht } from './verrekeningsbericht.ts';
import { verwijzing } from './verwijzing.ts';
import { verzoekOmAanvulling } from './verzoek-om-aanvulling.ts';
import { voornemenBoete } from './voornemen-boete.ts';
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
  'ingebrekestelling-te-vroeg': ingebrekestellingTeVroeg,
  'afzien-boete': afzienBoete,
  'boete-waarschuwing': boeteWaarschuwing,
  boetebesluit,
  'voornemen-boete': voornemenBoete,
  'afsluiting-overlijden': afsluitingOverlijden,
  'verhaal-einde': verhaalEinde,
  verhaalsbericht,
  verhaalsbesluit,
  afwijzing,
  'buiten-behandeling': buitenBehandeling,
  doorzending,
  'herinnering-aanvraag': herinneringAanvraag,
  'herinnering-aanvulling': herinneringAanvulling,
  'huisbezoek-aankondiging': huisbezoekAankondiging,
  'huisbezoek-waarschuwing': huisbezoekWaarschuwing,
  'hervatting-beslistermijn': hervattingBeslistermijn,
  intrekkingsbevestiging,
  'niet-ingediend': nietIngediend,
  ontvangstbevestiging,
  'opschorting-beslistermijn': opschortingBeslistermijn,
  toekenning,
  'toekenning-bijzondere-bijstand': toekenningBijzondereBijstand,
  'toekenning-inkomenstoeslag': toekenningInkomenstoeslag,
  'toekenning-studietoeslag': toekenningStudietoeslag,
  'toekenning-participatie': toekenningParticipatie,
  'toekenning-ioaw-ioaz': toekenningIoawIoaz,
  'toekenning-bbz': toekenningBbz,
  'toekenning-lening': toekenningLening,
  'advies-gevraagd': adviesGevraagd,
  verlengingsbericht,
  'uitstel-aanvulling': uitstelAanvulling,
  'verzoek-om-aanvulling': verzoekOmAanvulling,
  verwijzing,
  voorschotbeschikking,
  'zienswijze-uitnodiging': zienswijzeUitnodiging,
  'beslissing-op-bezwaar': beslissingOpBezwaar,
  'bezwaar-doorzending': bezwaarDoorzending,
  'bezwaar-hersteltermijn': bezwaarHersteltermijn,
  'bezwaar-intrekkingsbevestiging': bezwaarIntrekkingsbevestiging,
  'bezwaar-ontvangstbevestiging': bezwaarOntvangstbevestiging,
  'bezwaar-verdaging': bezwaarVerdaging,
  dwangsombeschikking,
  'hoorzitting-uitnodiging': hoorzittingUitnodiging,
} as const;

export type LetterName = keyof typeof letters;
/** The data that a letter asks for. */
export type LetterData<Name extends LetterName> =
  (typeof letters)[Name] extends Template<infer Data> ? Data : never;

/**
 * The words of a letter: subject and blocks, from the salutation up to the signature.
 *
 * @param zinnen what it says, as designers published it; by default what came with the software
 * @throws BriefgegevenOntbreekt that names the field which the letter must state and the data lacks
 * @throws BriefgegevenOnjuist that names a field which is not what it should be
 */
export const composeLetter = <Name extends LetterName>(
  sjabloon: Name,
  data: LetterData<Name>,
  zinnen: Sentences = sentencesOf(sjabloon),
): Letter => {
  const template = letters[sjabloon] as unknown as Template<Briefgegevens>;
  const facts = guard<Briefgegevens>(sjabloon, data, OPTIONAL);
  const zeg: Zeg = (zin, waarden = {}) => say(zinnen, zin, waarden);
  return named(sjabloon, () => ({
    sjabloon,
    onderwerp: template.onderwerp(facts, zeg),
    aanhef: aanhefVan(facts),
    blokken: template.opbouw(facts, zeg),
    slot: contact(facts),
  }));
};

// helpers

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
