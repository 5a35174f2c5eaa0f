import { decision, type Row } from './evaluate.ts';

const nothing = { vrijwilligerPerMaand: null, uitvaart: null, uitvaartGehuwden: null };
const amounts = {
  giften: 1200,
  werkpremie: 3398,
  vrijwilligerPerMaand: 220,
  vrijwilligerPerJaar: 2200,
  uitvaart: 4300,
  uitvaartGehuwden: 8600,
  geverifieerd: false,
};

decision('vrije-middelen', { peildatum: '2026-02-02' }, [
  ...['2025-01-01', '2025-12-31'].map(
    (peildatum): Row => [
      `art. 31 lid 2 onder j and m Pw, text of 2025, on ${peildatum}: gifts as far as justified`,
      { peildatum },
      { giften: null, werkpremie: 3263, ...nothing, geverifieerd: false },
    ],
  ),
  ...['2026-01-01', '2026-12-31'].map(
    (peildatum): Row => [
      `art. 31 lid 2 onder j and m Pw, on ${peildatum}: fixed amounts, at second hand`,
      { peildatum },
      amounts,
    ],
  ),
  [
    '1 January 2027: no new amounts known, those of 2026 and said so',
    { peildatum: '2027-01-01' },
    { ...amounts, bron: 'bedragen per 1 januari 2027 niet geverifieerd: die van 2026' },
  ],
  ['no answer before 2025', { peildatum: '2024-12-31' }, null],
  ['no answer for a date that cannot be read', { peildatum: 'vandaag' }, null],
]);
