/** Every party outside that the platform calls, by the name that its client has (registers/connect.ts). */
export const PARTIJEN = [
  'brp',
  'suwinet',
  'uitkeringsadministratie',
  'post',
  'partner',
  'srt',
  'om',
  'roz',
  'inlichtingenbureau',
] as const;
export type Partij = (typeof PARTIJEN)[number];

/** To which party a message of the outbox goes; what is not here goes to the engine. */
export const PARTIJ_VAN_SOORT: Readonly<Record<string, Partij>> = {
  'brief-verzenden': 'post',
  'betaling-opdragen': 'uitkeringsadministratie',
  'invordering-opdragen': 'uitkeringsadministratie',
  'uitkering-wijzigen': 'uitkeringsadministratie',
  'doorzending-versturen': 'partner',
  'verrekening-vragen': 'partner',
  'srt-verwijzing-versturen': 'srt',
  'om-aangifte-doen': 'om',
  'roz-advies-vragen': 'roz',
};
