import { decision } from './evaluate.ts';

const again = {
  grens: 150,
  grondslag: 'art. 18a lid 1, 5 en 6 Pw en art. 5:46 lid 2 Awb',
  geverifieerd: false,
};

decision(
  'boetehoogte',
  {
    peildatum: '2026-02-02',
    verwijtbaarheid: 'normaal',
    benadelingsbedrag: 1200,
    eerdereStraf: false,
  },
  [
    [
      'art. 5:41 Awb: nothing to blame, no fine',
      { verwijtbaarheid: 'geen' },
      { percentage: 0, maanden: 0, categorie: null, grondslag: 'art. 5:41 Awb' },
    ],
    [
      'art. 5:41 Awb: nor without damage',
      { verwijtbaarheid: 'geen', benadelingsbedrag: 0 },
      { percentage: 0, grondslag: 'art. 5:41 Awb' },
    ],
    [
      'art. 18a lid 1 Pw: intent, all of the damage, fifth category',
      { verwijtbaarheid: 'opzet' },
      { percentage: 100, grens: 100, maanden: 24, categorie: 5, geverifieerd: false },
    ],
    [
      'art. 18a lid 5 and 6 Pw: intent again, of one and a half times the damage',
      { verwijtbaarheid: 'opzet', eerdereStraf: true },
      { ...again, percentage: 100, maanden: 24, categorie: 5 },
    ],
    [
      'art. 18a lid 1 Pw: gross negligence, three quarters',
      { verwijtbaarheid: 'grove-schuld' },
      { percentage: 75, grens: 100, maanden: 18, categorie: 3 },
    ],
    [
      'art. 18a lid 5 and 6 Pw: gross negligence again',
      { verwijtbaarheid: 'grove-schuld', eerdereStraf: true },
      { ...again, percentage: 75, maanden: 18, categorie: 3 },
    ],
    [
      'art. 18a lid 1 Pw: ordinary, half',
      {},
      { percentage: 50, grens: 100, maanden: 12, categorie: 3, geverifieerd: false },
    ],
    [
      'art. 18a lid 1 Pw: a cent of damage is damage',
      { benadelingsbedrag: 0.01 },
      { percentage: 50 },
    ],
    [
      'art. 18a lid 5 and 6 Pw: ordinary again',
      { eerdereStraf: true },
      { ...again, percentage: 50, maanden: 12, categorie: 3 },
    ],
    [
      'art. 18a lid 1 Pw: reduced, a quarter',
      { verwijtbaarheid: 'verminderd' },
      { percentage: 25, grens: 100, maanden: 6, categorie: 3 },
    ],
    [
      'art. 18a lid 5 and 6 Pw: reduced again',
      { verwijtbaarheid: 'verminderd', eerdereStraf: true },
      { ...again, percentage: 25, maanden: 6, categorie: 3 },
    ],
    [
      'art. 18a lid 3 Pw: intent without damage, second category',
      { verwijtbaarheid: 'opzet', benadelingsbedrag: 0 },
      { percentage: null, grens: null, maanden: 24, categorie: 2 },
    ],
    [
      'art. 18a lid 5 Pw: an earlier punishment is nothing to count by without damage',
      { verwijtbaarheid: 'opzet', benadelingsbedrag: 0, eerdereStraf: true },
      { percentage: null, grens: null, categorie: 2 },
    ],
    [
      'art. 18a lid 3 Pw: gross negligence without damage',
      { verwijtbaarheid: 'grove-schuld', benadelingsbedrag: 0 },
      { percentage: null, maanden: 18, categorie: 2 },
    ],
    [
      'art. 18a lid 3 Pw: ordinary without damage',
      { benadelingsbedrag: 0 },
      { percentage: null, maanden: 12, categorie: 2 },
    ],
    [
      'art. 18a lid 3 Pw: reduced without damage',
      { verwijtbaarheid: 'verminderd', benadelingsbedrag: 0 },
      { percentage: null, maanden: 6, categorie: 2, geverifieerd: false },
    ],
    ['no answer while culpability is not judged', { verwijtbaarheid: null }, null],
    ['no answer while the damage is not known', { benadelingsbedrag: null }, null],
    ['no answer while earlier punishment is not known', { eerdereStraf: null }, null],
    ['no answer to damage below zero', { benadelingsbedrag: -1 }, null],
    ['no answer before 1 January 2025', { peildatum: '2024-12-31' }, null],
  ],
);
