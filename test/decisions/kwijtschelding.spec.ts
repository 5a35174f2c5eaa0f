import { decision } from './evaluate.ts';

decision(
  'kwijtschelding',
  {
    peildatum: '2026-02-02',
    vorderingKarakter: 'verplicht',
    vorderingIsBoete: false,
    aanleidingKwijtschelding: 'verzoek',
    opzetOfGroveSchuld: false,
    herhalingBinnenJaar: false,
    jarenVolledigBetaald: 0,
    achterstandIngehaald: false,
    jarenNietBetaald: 0,
    betalingOnwaarschijnlijk: false,
    aandeelIneens: 0,
    maandenVolledigBetaald: 0,
  },
  [
    [
      'art. 60c Pw: no cooperation with a debt scheme after intent or gross negligence',
      { aanleidingKwijtschelding: 'schuldregeling', opzetOfGroveSchuld: true },
      { uitkomst: 'nee', grondslag: 'art. 60c Pw', geverifieerd: true },
    ],
    [
      'art. 18a lid 13 Pw: a fine may be waived at a debt scheme',
      { vorderingIsBoete: true, aanleidingKwijtschelding: 'schuldregeling' },
      { uitkomst: 'kan', grondslag: 'art. 18a lid 13 Pw' },
    ],
    [
      'art. 18a lid 13 Pw: not when it happened again within a year',
      {
        vorderingIsBoete: true,
        aanleidingKwijtschelding: 'schuldregeling',
        herhalingBinnenJaar: true,
      },
      { uitkomst: 'nee' },
    ],
    [
      'art. 18a lid 13 Pw: not after intent or gross negligence',
      {
        vorderingIsBoete: true,
        aanleidingKwijtschelding: 'schuldregeling',
        opzetOfGroveSchuld: true,
      },
      { uitkomst: 'nee', grondslag: 'art. 18a lid 13 Pw' },
    ],
    [
      'art. 18a lid 13 Pw: a fine is not waived otherwise, however long it was paid',
      { vorderingIsBoete: true, jarenVolledigBetaald: 10 },
      { uitkomst: 'nee', grondslag: 'art. 18a lid 13 Pw' },
    ],
    [
      'art. 60c Pw: a debt scheme without intent or gross negligence',
      { aanleidingKwijtschelding: 'schuldregeling' },
      { uitkomst: 'kan', grondslag: 'art. 60c Pw' },
    ],
    [
      'art. 58 lid 7 onder a Pw: ten years paid in full',
      { jarenVolledigBetaald: 10 },
      { uitkomst: 'kan', grondslag: 'art. 58 lid 7 onder a Pw' },
    ],
    [
      'art. 58 lid 7 onder b Pw: arrears of ten years made up',
      { achterstandIngehaald: true },
      { uitkomst: 'kan', grondslag: 'art. 58 lid 7 onder b Pw' },
    ],
    [
      'art. 58 lid 7 onder c Pw: ten years nothing and no prospect',
      { jarenNietBetaald: 10, betalingOnwaarschijnlijk: true },
      { uitkomst: 'kan', grondslag: 'art. 58 lid 7 onder c Pw' },
    ],
    [
      'art. 58 lid 7 onder d Pw: half of the rest at once',
      { aandeelIneens: 50 },
      { uitkomst: 'kan', grondslag: 'art. 58 lid 7 onder d Pw' },
    ],
    [
      'art. 58 lid 7 Pw: nine years are not enough',
      { jarenVolledigBetaald: 9 },
      { uitkomst: 'nee', grondslag: 'art. 58 lid 7 Pw' },
    ],
    [
      'art. 58 lid 7 onder c Pw: not while payment may still come',
      { jarenNietBetaald: 12 },
      { uitkomst: 'nee' },
    ],
    ['art. 58 lid 7 onder d Pw: less than half', { aandeelIneens: 49 }, { uitkomst: 'nee' }],
    [
      'municipal policy: discretionary, 36 months paid in full; not verified',
      { vorderingKarakter: 'bevoegd', maandenVolledigBetaald: 36 },
      { uitkomst: 'kan', geverifieerd: false },
    ],
    [
      'municipal policy: discretionary, 35 months; not verified',
      { vorderingKarakter: 'bevoegd', maandenVolledigBetaald: 35 },
      { uitkomst: 'nee', geverifieerd: false },
    ],
    ['no answer while it is not known whether it was mandatory', { vorderingKarakter: null }, null],
    ['no answer before 1 January 2025', { peildatum: '2024-12-31' }, null],
  ],
);
