/** What a scheme is called in a sentence: 'uw aanvraag voor een bijstandsuitkering'. */
export const SCHEME_NAMES: Readonly<Record<string, string>> = {
  bijstand: 'een bijstandsuitkering',
  ioaw: 'een IOAW-uitkering',
  ioaz: 'een IOAZ-uitkering',
  bbz: 'een Bbz-uitkering voor zelfstandigen',
  'bijzondere-bijstand': 'bijzondere bijstand',
  iit: 'een individuele inkomenstoeslag',
  studietoeslag: 'een studietoeslag',
  'maatschappelijke-participatie': 'een vergoeding voor maatschappelijke participatie',
  kwijtschelding: 'kwijtschelding van gemeentelijke belastingen',
  'medisch-afval': 'de regeling medisch afval',
  leergeld: 'Stichting Leergeld',
  schulddienstverlening: 'schuldhulpverlening',
  'collectieve-zorgverzekering': 'de collectieve zorgverzekering',
};
