/** The case file of a fine, every section filled in as its form does. */
export const FINE_DOSSIER = {
  boeterapport: {
    rapportOp: '2026-01-26',
    overtreding: 'U werkte bij een bedrijf en gaf het loon niet door.',
    overtredingVan: '2025-07-01',
    overtredingTot: '2026-01-15',
    benadelingsbedrag: 1200,
    bijstandsniveau: true,
    norm: 1401.5,
    zelfGemeld: false,
    eerdereWaarschuwing: false,
    eerdereStraf: false,
    verhoord: true,
    cautie: true,
    verklaring: 'U zei dat het loon te laag was om door te geven.',
    aangifteReden: false,
  },
  verwijtbaarheid: { mate: 'normaal', toelichting: 'De inwoner kon weten dat loon meetelt.' },
  boeteadvies: { hoogste: 1200, uitleg: 'vijftig procent (art. 18a lid 1 Pw en art. 23 lid 4 Sr)' },
  boetebesluit: {
    soort: 'boete',
    artikel: 'art. 17 lid 1 Pw; art. 18a lid 1 Pw',
    motivering: 'U wist dat loon meetelt en gaf het niet door.',
    bedrag: 600,
  },
};
/** What the tables say of ordinary culpability and 1.200 euros. */
export const HALF = {
  percentage: 50,
  grens: 100,
  maanden: 12,
  categorie: 3,
  grondslag: 'art. 18a lid 1 Pw',
  bron: 'CRvB 2016:10',
  geverifieerd: false,
};
/** What the table says of a fine. */
export const THIRTEEN_WEEKS = {
  duur: 'P13W',
  grondslag: 'art. 5:51 lid 1 Awb',
  bron: 'Awb',
  geverifieerd: true,
};
export const NO_WARNING = {
  uitkomst: 'nee',
  grondslag: 'art. 18a lid 4 Pw',
  bron: 'Pw',
  geverifieerd: false,
};
