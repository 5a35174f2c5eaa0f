import { decision } from './evaluate.ts';

decision(
  'terugvorderingsgrond',
  { peildatum: '2026-02-02', oorzaak: 'inlichtingenplicht', kostenBinnenTweeJaar: 'alle' },
  [
    [
      'art. 58 lid 1 Pw: breach of the duty to inform is mandatory, and must be set off (art. 60 lid 4)',
      {},
      {
        karakter: 'verplicht',
        verrekenen: 'moet',
        grondslag: 'art. 58 lid 1 Pw',
        geverifieerd: true,
      },
    ],
    [
      'art. 58 lid 1 Pw: the two years of lid 6 do not matter to it',
      { kostenBinnenTweeJaar: 'geen' },
      { karakter: 'verplicht' },
    ],
    ['valid from 1 January 2025', { peildatum: '2025-01-01' }, { karakter: 'verplicht' }],
    [
      'art. 58 lid 2 onder a Pw: too much granted otherwise',
      { oorzaak: 'te-veel-verleend' },
      { karakter: 'bevoegd', verrekenen: 'mag', grondslag: 'art. 58 lid 2 onder a Pw' },
    ],
    [
      'art. 58 lid 2 onder b Pw: loan',
      { oorzaak: 'lening' },
      { karakter: 'bevoegd', grondslag: 'art. 58 lid 2 onder b Pw' },
    ],
    [
      'art. 58 lid 2 onder c Pw: surety',
      { oorzaak: 'borgtocht' },
      { karakter: 'bevoegd', grondslag: 'art. 58 lid 2 onder c Pw' },
    ],
    [
      'art. 58 lid 2 onder d Pw: advance without right',
      { oorzaak: 'voorschot' },
      { karakter: 'bevoegd', grondslag: 'art. 58 lid 2 onder d Pw' },
    ],
    [
      'art. 58 lid 2 onder e Pw: undue payment, all of the last two years',
      { oorzaak: 'onverschuldigd' },
      { karakter: 'bevoegd', grondslag: 'art. 58 lid 2 onder e Pw' },
    ],
    [
      'art. 58 lid 6 Pw: undue payment, some of it older',
      { oorzaak: 'onverschuldigd', kostenBinnenTweeJaar: 'deels' },
      { karakter: 'bevoegd', grondslag: 'art. 58 lid 2 onder e en lid 6 Pw' },
    ],
    [
      'art. 58 lid 6 Pw: undue payment, all of it older',
      { oorzaak: 'onverschuldigd', kostenBinnenTweeJaar: 'geen' },
      { karakter: 'niet', verrekenen: 'nee', grondslag: 'art. 58 lid 6 Pw' },
    ],
    [
      'art. 58 lid 2 onder f Pw: later means, or paid for twice',
      { oorzaak: 'naderhand-middelen' },
      { karakter: 'bevoegd', grondslag: 'art. 58 lid 2 onder f Pw' },
    ],
    [
      'art. 58 lid 4 Pw: means of the last six months with a running benefit',
      { oorzaak: 'inkomen-zes-maanden' },
      { karakter: 'bevoegd', verrekenen: 'mag', grondslag: 'art. 58 lid 4 Pw' },
    ],
    ['no answer before that day', { peildatum: '2024-12-31' }, null],
    ['no answer without a cause', { oorzaak: null }, null],
    [
      'no answer for an undue payment of unknown age',
      { oorzaak: 'onverschuldigd', kostenBinnenTweeJaar: null },
      null,
    ],
    ['no answer for verhaal, which has a process of its own', { oorzaak: 'schenking' }, null],
  ],
);
