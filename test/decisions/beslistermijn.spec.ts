import { decision } from './evaluate.ts';

decision('beslistermijn', { termijnSoort: 'aanvraag', regeling: 'bijstand', commissie: null }, [
  [
    'art. 4:5 lid 4 Awb: four weeks to say that it is not processed, whatever the scheme',
    { termijnSoort: 'niet-behandelen' },
    { duur: 'P4W', grondslag: 'art. 4:5 lid 4 Awb', geverifieerd: true },
  ],
  [
    'art. 4:13 lid 1 Awb: thirteen weeks for the self-employed, at second hand',
    { regeling: 'bbz' },
    { duur: 'P13W', grondslag: 'art. 4:13 lid 1 Awb', geverifieerd: false },
  ],
  [
    'art. 4:13 lid 2 Awb: eight weeks',
    {},
    { duur: 'P8W', grondslag: 'art. 4:13 lid 2 Awb', geverifieerd: true },
  ],
  ...[
    'ioaw',
    'ioaz',
    'bijzondere-bijstand',
    'iit',
    'studietoeslag',
    'maatschappelijke-participatie',
  ].map(
    (regeling) =>
      [`art. 4:13 lid 2 Awb: eight weeks for ${regeling}`, { regeling }, { duur: 'P8W' }] as const,
  ),
  [
    'art. 4:18 Awb: two weeks to fix a penalty',
    { termijnSoort: 'dwangsom' },
    { duur: 'P2W', grondslag: 'art. 4:18 Awb', geverifieerd: true },
  ],
  [
    'art. 5:51 lid 1 Awb: thirteen weeks for a fine, whatever the scheme',
    { termijnSoort: 'boete', regeling: 'ioaw' },
    { duur: 'P13W', grondslag: 'art. 5:51 lid 1 Awb', geverifieerd: true },
  ],
  [
    'art. 7:10 lid 1 Awb: six weeks on an objection',
    { termijnSoort: 'bezwaar', commissie: false },
    { duur: 'P6W', grondslag: 'art. 7:10 lid 1 Awb', geverifieerd: true },
  ],
  [
    'art. 7:10 lid 1 and 7:13 Awb: twelve when a committee advises',
    { termijnSoort: 'bezwaar', commissie: true },
    { duur: 'P12W', grondslag: 'art. 7:10 lid 1 Awb', geverifieerd: true },
  ],
  [
    'no answer while it is not known whether a committee advises',
    { termijnSoort: 'bezwaar' },
    null,
  ],
  ['no answer for another kind of decision', { termijnSoort: 'besluit' }, null],
  [
    'no answer for a scheme of others: the worker takes the eight weeks',
    { regeling: 'leergeld' },
    null,
  ],
]);
