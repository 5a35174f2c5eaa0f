import { ageGroup } from '../../law/age-group.ts';
import type { Day } from '../../law/calendar.ts';
import type { Variables } from '../../processes/aanvraag/variables.ts';
import { type BrpPersoon, GEMEENTECODES } from '../../registers/brp/port.ts';

export type IdentityFacts = Pick<
  Variables,
  'woonplaats' | 'leeftijdsgroep' | 'partnerLeeftijdsgroep'
>;

/** All that the engine learns of what the BRP says about a person: codes of where somebody lives and how old, on a day. */
export function identityFacts(brp: BrpPersoon, op: Day): IdentityFacts {
  const partner = brp.huisgenoten.find(({ relatie }) => relatie === 'partner');
  return {
    woonplaats: residence(brp),
    leeftijdsgroep: ageGroup(brp.geboortedatum, op),
    partnerLeeftijdsgroep: partner ? ageGroup(partner.geboortedatum, op) : 'geen',
  };
}

function residence({ gemeenteVanInschrijving: place, adres }: BrpPersoon): Variables['woonplaats'] {
  if (!place || !adres) return 'onbekend';
  return (GEMEENTECODES[place.code] as Variables['gemeente'] | undefined) ?? 'elders';
}
