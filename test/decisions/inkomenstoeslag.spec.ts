import { decision, type Row } from './evaluate.ts';

const refused = (grondslag: string, geverifieerd = true) => ({
  uitkomst: 'afwijzen',
  bedrag: 0,
  grondslag,
  geverifieerd,
});
const household = (leefvorm: string) => ({ leefvorm: { leefvorm, grondslag: '' } });
const assets = (uitkomst: string) => ({ vermogensgrens: { uitkomst } });
const LOCAL = 'art. 36 lid 1 Pw en de regels van Oldenzaal';

decision(
  'inkomenstoeslag',
  {
    gemeente: 'oldenzaal',
    peildatum: '2023-06-01',
    leeftijdsgroep: '27-aow',
    eerderToegekend: false,
    uitzichtOpVerbetering: false,
    maandenLaagInkomen: 36,
    hoogsteInkomenPercentage: 101,
    ...household('alleenstaande'),
    ...assets('binnen-grens'),
  },
  [
    ...['onder-18', '18-20'].map(
      (leeftijdsgroep): Row => [
        `art. 36 lid 1 Pw: ${leeftijdsgroep} is younger than 21`,
        { leeftijdsgroep, maandenLaagInkomen: null },
        refused('art. 36 lid 1 Pw'),
      ],
    ),
    [
      'art. 36 lid 1 Pw: not at pension age',
      { leeftijdsgroep: 'aow' },
      refused('art. 36 lid 1 Pw'),
    ],
    [
      'art. 36 lid 3 Pw: granted in the twelve months before',
      { eerderToegekend: true },
      refused('art. 36 lid 3 Pw'),
    ],
    [
      'art. 36 lid 1 en 34 Pw: assets above the limit',
      assets('boven-grens'),
      refused('art. 36 lid 1 en 34 Pw'),
    ],
    [
      'art. 36 lid 1 en 34 Pw: equity in the home above what is free is assets too',
      assets('lening'),
      refused('art. 36 lid 1 en 34 Pw'),
    ],
    [
      'art. 36 lid 1 en 2 Pw: prospect of more income',
      { uitzichtOpVerbetering: true },
      refused('art. 36 lid 1 en 2 Pw'),
    ],
    ['Oldenzaal 2023: one month short of three years', { maandenLaagInkomen: 35 }, refused(LOCAL)],
    [
      'Oldenzaal 2023: a tenth of a per cent too much',
      { hoogsteInkomenPercentage: 101.1 },
      refused(LOCAL),
    ],
    ['art. 36 lid 1 Pw: from 21', { leeftijdsgroep: '21-26' }, { uitkomst: 'toekennen' }],
    [
      'Oldenzaal 2023: single',
      { peildatum: '2023-01-01' },
      { uitkomst: 'toekennen', bedrag: 460, geverifieerd: true, grondslag: LOCAL },
    ],
    [
      'Oldenzaal 2023: couple',
      { peildatum: '2023-12-31', ...household('gehuwden') },
      { uitkomst: 'toekennen', bedrag: 650, geverifieerd: true },
    ],
    [
      'Oldenzaal 2023: single parent, amount not found',
      household('alleenstaande-ouder'),
      { uitkomst: 'toekennen', bedrag: null, geverifieerd: false },
    ],
    [
      'Oldenzaal later: too short, by rules of 2023',
      { peildatum: '2026-03-01', maandenLaagInkomen: 35 },
      refused(LOCAL, false),
    ],
    [
      'Oldenzaal later: too much, by rules of 2023',
      { peildatum: '2026-03-01', hoogsteInkomenPercentage: 102 },
      refused(LOCAL, false),
    ],
    [
      'Oldenzaal later: single, the amount of 2023 and said so',
      { peildatum: '2024-01-01' },
      {
        bedrag: 460,
        geverifieerd: false,
        bron: 'gemeente Oldenzaal, pagina van 2023; regels en bedragen na 2023 niet gevonden',
      },
    ],
    [
      'Oldenzaal later: couple',
      { peildatum: '2026-03-01', ...household('gehuwden') },
      { bedrag: 650, geverifieerd: false },
    ],
    [
      'Oldenzaal later: single parent, amount not found',
      { peildatum: '2026-03-01', ...household('alleenstaande-ouder') },
      { bedrag: null, geverifieerd: false },
    ],
    ...['dinkelland', 'tubbergen'].map(
      (gemeente): Row => [
        `${gemeente}: rules not found, a person judges`,
        { gemeente, peildatum: '2026-03-01' },
        { uitkomst: 'beoordelen', bedrag: null, geverifieerd: false },
      ],
    ),
    ['no answer before 2023', { peildatum: '2022-12-31' }, null],
    ['no answer when the months are not known', { maandenLaagInkomen: null }, null],
    ['no answer when the income is not known', { hoogsteInkomenPercentage: null }, null],
    ['no answer when the prospect was not judged', { uitzichtOpVerbetering: null }, null],
    ['no answer when an earlier grant is not known', { eerderToegekend: null }, null],
    ['no answer without a household type', { leefvorm: null }, null],
    ['no answer without the test of the assets', { vermogensgrens: null }, null],
  ],
);
