/** The main processes, in the order in which people meet them. */
export const PROCESSEN = [
  'aanvraag',
  'heronderzoek',
  'terugvordering',
  'bezwaar',
  'srt-verwijzing',
] as const;

/** The schemes that the back office executes. */
export const REGELINGEN = [
  'bijstand',
  'ioaw',
  'ioaz',
  'bbz',
  'bijzondere-bijstand',
  'iit',
  'studietoeslag',
  'maatschappelijke-participatie',
] as const;
