import { ageGroup } from '../../law/age-group.ts';
import { today } from '../../law/clock.ts';
import type { Uitsluitingsgrond, Variables } from '../../processes/aanvraag/variables.ts';
import type { WorkerContext } from '../define-worker.ts';
import { caseFile } from './case-file.ts';
import { costSharers, dependentChildren, householdGround } from './household.ts';
import { assetsOf, incomeOf } from './means.ts';

/** The facts that the decision tables of the right ask for; `toetsing-voorbereiden` of a process writes them. */
export const ENTITLEMENT_FACTS = [
  'peildatum',
  'partnerLeeftijdsgroep',
  'burgerlijkeStaat',
  'gezamenlijkeHuishouding',
  'huishoudgrond',
  'kinderen',
  'kostendelers',
  'inrichting',
  'partnerRechthebbend',
  'uitsluitingsgrond',
  'wekenBuitenland',
  'rechthebbendArt11',
  'dringendeRedenen',
  'vermogen',
  'overwaardeWoning',
  'inkomstenArbeid',
  'vrijlatingsgrond',
  'vrijlatingMaanden',
  'openSignaal',
  'wisselendInkomen',
] as const;

export type EntitlementFacts = Pick<Variables, (typeof ENTITLEMENT_FACTS)[number]>;

/** The facts of the case file as codes, counts and amounts, and nothing more; null = not known yet. */
export async function entitlementFacts(
  context: WorkerContext,
  bekend: Variables['partnerLeeftijdsgroep'],
): Promise<EntitlementFacts> {
  const peildatum = today(context.clock);
  const dossier = await caseFile(context);
  const huishouden = dossier('huishouden');
  const bezit = assetsOf(dossier('vermogen'));
  const verificatie = dossier('verificatie');
  const inkomen = dossier('inkomen');
  const netto = incomeOf(inkomen);
  const grond = netto?.arbeid === 0 ? 'geen' : inkomen.text('vrijlatingsgrond');
  // A partner without a registration is not in the BRP: a person found out when he or she was born.
  const geboren = huishouden.text('partnerGeboortedatum');
  const partnerLeeftijdsgroep = geboren ? ageGroup(geboren, peildatum) : bekend;
  return {
    peildatum,
    partnerLeeftijdsgroep,
    burgerlijkeStaat: huishouden.text('burgerlijkeStaat') as Variables['burgerlijkeStaat'],
    gezamenlijkeHuishouding: huishouden.flag('gezamenlijkeHuishouding'),
    huishoudgrond: householdGround(huishouden),
    kinderen: dependentChildren(huishouden, peildatum),
    kostendelers: costSharers(huishouden, peildatum),
    inrichting: huishouden.text('inrichting') as Variables['inrichting'],
    partnerRechthebbend:
      partnerLeeftijdsgroep === 'geen' ? true : huishouden.flag('partnerRechthebbend'),
    uitsluitingsgrond: verificatie.text('uitsluitingsgrond') as Uitsluitingsgrond | null,
    wekenBuitenland: verificatie.number('wekenBuitenland'),
    rechthebbendArt11: verificatie.flag('rechthebbendArt11'),
    dringendeRedenen: verificatie.flag('dringendeRedenen') ?? false,
    vermogen: bezit?.vermogen ?? null,
    overwaardeWoning: bezit?.overwaardeWoning ?? null,
    inkomstenArbeid: netto?.arbeid ?? null,
    vrijlatingsgrond: grond as Variables['vrijlatingsgrond'],
    vrijlatingMaanden: grond === 'geen' ? 0 : inkomen.number('vrijlatingMaanden'),
    openSignaal: verificatie.flag('openSignaal') ?? false,
    wisselendInkomen: netto?.wisselend ?? false,
  };
}
