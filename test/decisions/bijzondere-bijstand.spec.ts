import { decision } from './evaluate.ts';

const threshold = (onderDrempel: boolean) => ({ bijzondereBijstandDrempel: { onderDrempel } });
const refused = (grondslag: string) => ({ uitkomst: 'afwijzen', bedrag: 0, grondslag });

decision(
  'bijzondere-bijstand',
  {
    voorliggendeVoorziening: false,
    noodzakelijk: true,
    bijzondereOmstandigheden: true,
    kosten: 450,
    eigenMiddelen: 100,
    duurzameGoederen: false,
    ...threshold(false),
  },
  [
    [
      'art. 15 lid 1 Pw: another provision goes first, whatever else is known',
      { voorliggendeVoorziening: true, noodzakelijk: null, kosten: null },
      refused('art. 15 lid 1 Pw'),
    ],
    ['art. 35 lid 1 Pw: not necessary', { noodzakelijk: false }, refused('art. 35 lid 1 Pw')],
    [
      'art. 35 lid 1 Pw: no special circumstances',
      { bijzondereOmstandigheden: false },
      refused('art. 35 lid 1 Pw'),
    ],
    [
      'art. 35 lid 1 Pw: without a norm there are no own means, a person fills in the amount',
      { eigenMiddelen: null },
      { uitkomst: 'beoordelen', bedrag: null, geverifieerd: false },
    ],
    [
      'art. 35 lid 1 Pw: own means pay exactly all of it',
      { eigenMiddelen: 450 },
      { uitkomst: 'afwijzen', bedrag: 0, geverifieerd: false },
    ],
    [
      'art. 35 lid 2 Pw: below the threshold it may be refused, a person decides',
      threshold(true),
      { uitkomst: 'beoordelen', bedrag: 350, grondslag: 'art. 35 lid 2 Pw' },
    ],
    [
      'art. 51 lid 1 Pw: durable goods, gift or loan is chosen by a person',
      { duurzameGoederen: true },
      { uitkomst: 'toekennen', vorm: 'kiezen', bedrag: 350 },
    ],
    [
      'art. 35 lid 1 Pw: own means pay all of it but a cent',
      { eigenMiddelen: 449.99 },
      { uitkomst: 'toekennen', bedrag: 0.01 },
    ],
    [
      'art. 48 lid 1 Pw: other costs are a gift',
      {},
      { uitkomst: 'toekennen', vorm: 'om-niet', bedrag: 350 },
    ],
    ['no answer when necessity was not judged', { noodzakelijk: null }, null],
    ['no answer when the circumstances were not judged', { bijzondereOmstandigheden: null }, null],
    ['no answer when another provision was not looked at', { voorliggendeVoorziening: null }, null],
    ['no answer without costs', { kosten: null }, null],
    ['no answer without a threshold', { bijzondereBijstandDrempel: null }, null],
    ['no answer when it is not known what is bought', { duurzameGoederen: null }, null],
  ],
);
