/** The case file of a verhaal, every section filled in as its form does. */
export const MAINTENANCE_DOSSIER = {
  vordering: {
    zaaknummer: '2026-D-000123',
    oorzaak: 'onderhoudsplicht',
    ontdektOp: '2026-01-20',
    periodeVan: '2025-11-01',
    periodeTot: '2026-01-31',
    toelichting: 'De vader draagt niets bij.',
  },
  verhaalsonderzoek: {
    grond: 'kind',
    kosten: 700,
    vanaf: '2025-11-01',
    naam: 'Inwoner Test 9',
    straat: 'Teststraat 9',
    postcode: '7591 ZZ',
    plaats: 'Denekamp',
    reactie: 'De vader zegt dat hij al betaalt.',
    toelichting: 'De vader woont niet bij het kind.',
    uitspraak: false,
  },
  verhaalsdraagkracht: { draagkracht: 200, berekening: 'Inkomen min lasten, gedeeld door twee.' },
  verhaalsbesluit: {
    soort: 'verhaal',
    artikel: 'art. 62 onder a Pw; art. 62a Pw',
    motivering: 'Uw kind krijgt bijstand via de andere ouder.',
    wijze: 'maandelijks',
    bedrag: 200,
    vanaf: '2025-12-01',
  },
};
