import { decision } from './evaluate.ts';

decision(
  'waarschuwing',
  {
    peildatum: '2026-02-02',
    waarschuwingBinnenTweeJaar: false,
    benadelingsbedrag: 1200,
    zelfGemeld: false,
  },
  [
    [
      'art. 18a lid 4 Pw: no second warning within two years, whatever the damage',
      { waarschuwingBinnenTweeJaar: true, benadelingsbedrag: 0, zelfGemeld: true },
      { uitkomst: 'nee', geverifieerd: true },
    ],
    [
      'art. 18a lid 4 Pw: no damage',
      { benadelingsbedrag: 0 },
      { uitkomst: 'kan', grondslag: 'art. 18a lid 4 Pw', geverifieerd: false },
    ],
    ['art. 18a lid 4 Pw: 150 euros of damage', { benadelingsbedrag: 150 }, { uitkomst: 'kan' }],
    [
      'art. 18a lid 4 Pw: reported within sixty days',
      { zelfGemeld: true },
      { uitkomst: 'kan', geverifieerd: false },
    ],
    [
      'art. 18a lid 4 Pw: a cent more is too much',
      { benadelingsbedrag: 150.01 },
      { uitkomst: 'nee', geverifieerd: false },
    ],
    ['art. 18a lid 4 Pw: otherwise not', {}, { uitkomst: 'nee' }],
    ['no answer while earlier warnings are not known', { waarschuwingBinnenTweeJaar: null }, null],
    ['no answer while the damage is not known', { benadelingsbedrag: null }, null],
    ['no answer while it is not known who reported it', { zelfGemeld: null }, null],
    ['no answer before 1 January 2025', { peildatum: '2024-12-31' }, null],
  ],
);
