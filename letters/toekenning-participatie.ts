import { defineSchemeGrant } from './scheme-grant.ts';

/** The decision that grants an allowance for taking part in society: local rules, and the duty to give reasons. */
export const toekenningParticipatie = defineSchemeGrant('toekenning-participatie', {
  artikelen: [
    'de regeling maatschappelijke participatie van uw gemeente',
    'artikel 3:46 van de Algemene wet bestuursrecht (motivering)',
  ],
  plichten: () => [],
});
