import { decision } from './evaluate.ts';

decision(
  'invorderingsstap',
  {
    vorderingOpen: true,
    afwikkelingLoopt: false,
    invorderingRust: false,
    vorderingVerjaard: false,
    onderzoekNodig: false,
    regelingStand: 'geen',
    betaaltermijnVoorbij: true,
    aanmaningStand: 'geen',
    dwangbevelVerstuurd: false,
  },
  [
    [
      'policy: nothing owed and nothing running: close',
      { vorderingOpen: false },
      { stap: 'afsluiten', status: 'aanname' },
    ],
    [
      'policy: nothing owed, but a fine or repayment runs: wait',
      { vorderingOpen: false, afwikkelingLoopt: true },
      { stap: 'wachten', status: 'aanname' },
    ],
    [
      'art. 4:94, 4:111 Awb: deferral or insolvency rests, whatever else is due',
      { invorderingRust: true, vorderingVerjaard: true, onderzoekNodig: true },
      { stap: 'wachten', grondslag: 'art. 4:94 en 4:111 Awb', status: 'vastgesteld' },
    ],
    [
      'art. 4:104 Awb: barred before anything else is done',
      { vorderingVerjaard: true, onderzoekNodig: true },
      { stap: 'verjaard', grondslag: 'art. 4:104 Awb' },
    ],
    [
      'policy: the yearly review, also while instalments are kept',
      { onderzoekNodig: true, regelingStand: 'lopend' },
      { stap: 'onderzoeken', status: 'aanname' },
    ],
    [
      'art. 4:94 Awb: instalments are kept',
      { regelingStand: 'lopend' },
      { stap: 'wachten', grondslag: 'art. 4:94 Awb' },
    ],
    [
      'art. 4:87 Awb: the payment term still runs',
      { betaaltermijnVoorbij: false },
      { stap: 'wachten', grondslag: 'art. 4:87 Awb' },
    ],
    [
      'art. 4:97, 4:112 Awb: in default and not reminded',
      {},
      { stap: 'aanmanen', grondslag: 'art. 4:97 en 4:112 lid 1 Awb' },
    ],
    [
      'art. 4:112 Awb: behind with instalments is in default too',
      { regelingStand: 'achterstand' },
      { stap: 'aanmanen' },
    ],
    [
      'art. 4:112 Awb: the two weeks of the reminder run',
      { aanmaningStand: 'loopt' },
      { stap: 'wachten', grondslag: 'art. 4:112 lid 1 Awb' },
    ],
    [
      'art. 4:114, 4:117 Awb: the reminder did not help',
      { aanmaningStand: 'voorbij' },
      { stap: 'dwangbevel', grondslag: 'art. 4:114 en 4:117 Awb; art. 60 lid 2 Pw' },
    ],
    [
      'art. 4:116 Awb: the order is being executed',
      { aanmaningStand: 'voorbij', dwangbevelVerstuurd: true },
      { stap: 'wachten', grondslag: 'art. 4:116 Awb; art. 60 lid 5 Pw' },
    ],
    ['no answer while it is not known whether anything is owed', { vorderingOpen: null }, null],
  ],
);
