import { readdirSync } from 'node:fs';
import { expect } from 'chai';
import { BriefgegevenOnjuist, BriefgegevenOntbreekt } from '../../letters/errors.ts';
import type { Blok, Briefgegevens, Letter, Template } from '../../letters/letter.ts';
import { letterheads } from '../../letters/letterheads.ts';
import { judgeWords, tidyWords } from '../../letters/own-words.ts';
import { composeLetter, type LetterName, letters } from '../../letters/registry.ts';
import { SCHEME_NAMES } from '../../letters/schemes.ts';
import { LETTER_DATA } from './data.ts';

const NAMES = Object.keys(letters) as LetterName[];
/** What letters/ holds beside templates. */
const MACHINERY = [
  'contents',
  'errors',
  'fonts',
  'grant',
  'guard',
  'letter',
  'letterheads',
  'own-words',
  'page',
  'parts',
  'registry',
  'render',
  'scheme-grant',
  'table-file',
  'schemes',
  'refused-part',
  'refused-schemes',
  'table',
  'woff',
];

const compose = (name: LetterName, anders: object = {}): Letter =>
  composeLetter(name, { ...LETTER_DATA[name], ...anders } as never);
const wordsOf = (block: Blok): string => {
  if (block.soort === 'lijst') return block.punten.join('\n');
  if (block.soort === 'tabel') return [block.titel, ...block.kop, ...block.rijen.flat()].join('\n');
  return block.tekst;
};
const text = ({ onderwerp, blokken, slot }: Letter): string =>
  [onderwerp, ...[...blokken, ...slot].map(wordsOf)].join('\n');

/** How the clause begins: whom to write to. */
const OBJECTION = 'Stuur uw brief naar: het college van burgemeester en wethouders';
const APPEAL = 'in beroep gaan bij de rechtbank Overijssel';
const remedyOf = (name: LetterName) =>
  (letters[name] as Template<Briefgegevens>).beroep ? 'beroep' : 'bezwaar';

describe('brieven', () => {
  it('the folder and the registry name the same letters', () => {
    const files = readdirSync(new URL('../../letters', import.meta.url))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => file.slice(0, -3))
      .filter((name) => !MACHINERY.includes(name));
    expect(files.sort(), 'register each template in letters/registry.ts').to.deep.equal(
      [...NAMES].sort(),
    );
    for (const name of NAMES) expect(letters[name].sjabloon, 'sjabloon = file name').to.equal(name);
  });

  it('own words stand after the reasons and before the remedy, and the salutation is theirs', () => {
    const withReasons = NAMES.filter((name) =>
      compose(name).blokken.some(({ deel }) => deel === 'motivering'),
    );
    expect(withReasons).to.include.members(['toekenning', 'afwijzing', 'boetebesluit']);
    expect(withReasons.length).to.be.greaterThan(20);
    for (const name of withReasons) {
      const letter = compose(name, {
        aanhef: 'Geachte mevrouw',
        toelichting: 'Eerst dit.\nDan dat.',
      });
      expect(letter.aanhef, name).to.equal('Geachte mevrouw,');
      const parts = letter.blokken.map(({ deel }) => deel);
      expect(
        letter.blokken.filter(({ deel }) => deel === 'toelichting').map(wordsOf),
        name,
      ).to.deep.equal(['Toelichting voor u', 'Eerst dit.', 'Dan dat.']);
      expect(parts.indexOf('toelichting'), name)
        .to.be.greaterThan(parts.lastIndexOf('motivering'))
        .and.lessThan(parts.indexOf('rechtsmiddel'));
      const without = compose(name);
      expect(
        letter.blokken.filter(({ deel }) => deel !== 'toelichting'),
        `${name}: all else stays`,
      ).to.deep.equal(without.blokken);
      expect(without.aanhef).to.match(/^Beste Inwoner Test/);
    }
  });

  it('own words that are empty, too long, on two lines, invisible or not to be printed are told apart', () => {
    const judged = (aanhef: string | null, toelichting: string | null) =>
      judgeWords(tidyWords({ aanhef, toelichting })).map(
        ({ veld, reden, teken }) => `${veld} ${reden}${teken ? ` ${teken}` : ''}`,
      );
    expect(judged(null, null)).to.deep.equal([]);
    expect(judged('Geachte mevrouw Şahin,', 'Eén.\r\n\tTwee: € 12,50?')).to.deep.equal([]);
    expect(judged(' ', '\n')).to.deep.equal(['aanhef leeg', 'toelichting leeg']);
    expect(judged('a'.repeat(101), 'a'.repeat(4001))).to.deep.equal([
      'aanhef te-lang',
      'toelichting te-lang',
    ]);
    expect(judged('Een\ntwee', 'ok')).to.deep.equal(['aanhef regeleinde']);
    expect(judged(null, 'a\u0007b')).to.deep.equal(['toelichting stuurteken']);
    expect(judged(null, 'a\u202eb')).to.deep.equal(['toelichting stuurteken']);
    expect(judged(null, 'Fijn 😀')).to.deep.equal(['toelichting teken-onbekend 😀']);
  });

  it('each has an example', () =>
    expect(Object.keys(LETTER_DATA).sort()).to.deep.equal([...NAMES].sort()));

  for (const name of NAMES) {
    describe(name, () => {
      it('names its legal ground, its contact and its case', () => {
        const words = text(compose(name));
        expect(words).to.match(/Op welke regels rust dit\?\n/);
        expect(words).to.match(
          /artikel \d+:?\d*.* van de (Participatiewet|Algemene wet bestuursrecht|IOAW)/,
        );
        expect(words).to.contain('consulent Participatiewet').and.to.contain('2026-D-000123');
      });

      it(
        letters[name].besluit
          ? `is a decision: six weeks for ${remedyOf(name)}`
          : 'is no decision: no clause of a remedy',
        () => {
          const words = text(compose(name));
          if (letters[name].besluit) {
            expect(words)
              .to.contain('binnen zes weken')
              .and.to.contain(remedyOf(name) === 'beroep' ? APPEAL : OBJECTION);
            expect(words).not.to.contain(remedyOf(name) === 'beroep' ? OBJECTION : APPEAL);
            expect(words).to.contain('artikel 8:81').and.to.contain('handtekening');
            expect(words).to.match(/Waarom nemen wij dit besluit\?|Hoe komen wij aan dit bedrag\?/);
          } else {
            expect(words).not.to.match(/U kunt ook bezwaar maken|in beroep gaan|binnen zes weken/);
          }
        },
      );

      it('has no empty slot', () => {
        const words = text(compose(name));
        expect(words).not.to.match(
          /undefined|null|NaN|\[object|Invalid|\d{4}-\d{2}-\d{2}|€ ?\.|\s{3,}/,
        );
      });

      it('is written in short sentences', () => {
        const sentences = [...compose(name).blokken, ...compose(name).slot]
          .filter((block) => block.soort === 'alinea')
          .flatMap((block) => wordsOf(block).split(/(?<=[.?!])\s+/));
        const long = sentences.filter((sentence) => sentence.split(/\s+/).length > 30);
        expect(long, 'B1: at most about 25 words').to.deep.equal([]);
      });

      for (const gemeente of Object.keys(letterheads)) {
        it(`can be sent by ${gemeente}`, () => {
          expect(
            text(compose(name, { gemeente, geadresseerde: { naam: 'X', adresregels: ['Y'] } })),
          ).to.be.a('string');
        });
      }

      const fields = Object.keys(LETTER_DATA[name]);
      it('without one of its facts is an error that names it', () => {
        for (const field of fields.filter((each) => !NOT_IN_BODY.includes(each))) {
          const without = Object.fromEntries(
            Object.entries(LETTER_DATA[name]).filter(([key]) => key !== field),
          );
          expect(() => composeLetter(name, without as never), field)
            .to.throw(BriefgegevenOntbreekt)
            .that.includes({ sjabloon: name, veld: field });
        }
      });
    });
  }

  /** Used by render.ts, outside the body; its own test looks at them. */
  const NOT_IN_BODY = ['geadresseerde', 'dagtekening'];

  it('knows a name for every scheme', () => {
    for (const regeling of Object.keys(SCHEME_NAMES)) {
      expect(text(compose('ontvangstbevestiging', { regeling })), regeling).to.contain(
        SCHEME_NAMES[regeling],
      );
    }
  });

  const WRONG: [what: string, name: LetterName, anders: object, kind: unknown, veld: string][] = [
    ['an unknown scheme', 'toekenning', { regeling: 'lening' }, BriefgegevenOnjuist, 'regeling'],
    [
      'an unknown municipality',
      'afwijzing',
      { gemeente: 'almelo' },
      BriefgegevenOnjuist,
      'gemeente',
    ],
    [
      'a day that does not exist',
      'toekenning',
      { aanvraagOp: '2026-02-29' },
      BriefgegevenOnjuist,
      'aanvraagOp',
    ],
    ['half a cent', 'toekenning', { norm: 1401.505 }, BriefgegevenOnjuist, 'norm'],
    ['no number', 'toekenning', { norm: Number.NaN }, BriefgegevenOnjuist, 'norm'],
    ['an empty text', 'afwijzing', { motivering: '  ' }, BriefgegevenOntbreekt, 'motivering'],
    [
      'nothing missing to ask for',
      'verzoek-om-aanvulling',
      { ontbreekt: [] },
      BriefgegevenOntbreekt,
      'ontbreekt',
    ],
    [
      'an empty item',
      'verzoek-om-aanvulling',
      { ontbreekt: [''] },
      BriefgegevenOntbreekt,
      'ontbreekt.0',
    ],
    ['no article', 'afwijzing', { artikelen: [] }, BriefgegevenOntbreekt, 'artikelen'],
    [
      'no function',
      'doorzending',
      { contact: { functie: '', telefoon: null } },
      BriefgegevenOntbreekt,
      'contact.functie',
    ],
    [
      'an income without amount',
      'toekenning',
      { inkomsten: [{ omschrijving: 'loon' }] },
      BriefgegevenOntbreekt,
      'inkomsten.0.bedrag',
    ],
  ];
  for (const [what, name, anders, kind, veld] of WRONG) {
    it(`${name} with ${what} is not made`, () => {
      expect(() => compose(name, anders))
        .to.throw(kind as typeof BriefgegevenOnjuist)
        .that.includes({ sjabloon: name, veld });
    });
  }

  it('an error names the field, never what is in it', () => {
    const geheim = { regeling: 'Inwoner Test 1' };
    expect(() => compose('toekenning', geheim))
      .to.throw(BriefgegevenOnjuist)
      .with.property('message')
      .that.does.not.contain('Inwoner');
  });

  it('uses the letterhead that the municipality set', () => {
    const own: Briefgegevens['briefhoofd'] = {
      naam: 'Gemeente Dinkelland',
      adresregels: ['Adres uit de instellingen'],
      telefoon: '0800 1234',
      website: null,
    };
    const words = text(compose('afwijzing', { briefhoofd: own }));
    expect(words).to.contain('Adres uit de instellingen').and.to.contain('0800\u00a01234');
  });

  describe('naar omstandigheden', () => {
    it('tells of an advance only when one was paid', () => {
      for (const name of ['buiten-behandeling', 'afwijzing', 'intrekkingsbevestiging'] as const) {
        expect(text(compose(name, { voorschotBetaald: 100 })), name).to.contain('€\u00a0100,00');
        expect(text(compose(name, { voorschotBetaald: 0 })), name).not.to.contain('voorschot');
      }
    });

    for (const [regeling, wet, vervolg] of [
      ['bijstand', 'de Participatiewet', 'opnieuw bijstand aanvragen'],
      [
        'ioaw',
        'de Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers (IOAW)',
        'Dan telt de dag waarop u zich meldde voor de IOAW-uitkering.',
      ],
      [
        'ioaz',
        'de Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte gewezen zelfstandigen (IOAZ)',
        'Dan telt de dag waarop u zich meldde voor de IOAZ-uitkering.',
      ],
      [
        'bbz',
        'het Besluit bijstandverlening zelfstandigen 2004 (Bbz)',
        'Dan telt de dag waarop u zich meldde voor de Bbz-uitkering.',
      ],
      ['bijzondere-bijstand', 'de Participatiewet', 'opnieuw bijzondere bijstand aanvragen'],
      ['iit', 'de Participatiewet', 'één keer in de twaalf maanden'],
      ['studietoeslag', 'de Participatiewet', 'opnieuw een studietoeslag aanvragen'],
      [
        'maatschappelijke-participatie',
        'de regels van onze gemeente voor maatschappelijke participatie',
        'deze vergoeding opnieuw aanvragen',
      ],
    ] as const)
      it(`a rejection of ${regeling} names its law in full and what the resident can do`, () => {
        const { blokken } = compose('afwijzing', { regeling });
        const words = blokken.map(wordsOf);
        expect(words[0]).to.contain(SCHEME_NAMES[regeling]);
        expect(words[words.indexOf('Op welke regels rust dit?') + 1]).to.equal(
          `Deze regeling staat in ${wet}.`,
        );
        expect(words[words.indexOf('Wat kunt u doen?') + 1]).to.contain(vervolg);
        const sentences = words.flatMap((word) => word.split(/(?<=[.?!])\s+/));
        expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 30)).to.deep.equal([]);
      });

    it('no rejection of a scheme on which others decide', () =>
      expect(() => compose('afwijzing', { regeling: 'leergeld' }))
        .to.throw(BriefgegevenOnjuist)
        .that.includes({ sjabloon: 'afwijzing', veld: 'regeling' }));

    it('tells of advances to come only where art. 52 Pw applies', () => {
      expect(
        text(compose('ontvangstbevestiging', { regeling: 'iit', voorschotVoor: null })),
      ).not.to.match(/voorschot|artikel 52/);
    });

    it('explains a start other than the day of the melding', () => {
      expect(text(compose('toekenning', { ingangsdatum: '2026-10-05' }))).to.contain(
        'waarom de ingangsdatum een andere dag is',
      );
    });

    it('a grant of a scheme is once or every month, a gift or a loan', () => {
      const once = text(compose('toekenning-bijzondere-bijstand'));
      expect(once)
        .to.contain('Dit bedrag krijgt u één keer.')
        .and.not.match(/lening|per maand/);
      const monthly = compose('toekenning-bijzondere-bijstand', {
        ritme: 'maandelijks',
        redenLening: 'U koopt hier een wasmachine van.',
        voorschotBetaald: 50,
      });
      expect(monthly.onderwerp).to.contain('als lening');
      expect(text(monthly))
        .to.contain('per maand, vanaf 1\u00a0oktober 2026')
        .and.contain('U moet dit geld terugbetalen.')
        .and.contain('€\u00a050,00 als voorschot');
    });

    for (const [anders, words] of [
      [{ bbzSoort: 'bedrijfskapitaal', maanden: 1 }, 'U betaalt het terug in 1 maand.'],
      [{ bbzSoort: 'bedrijfskapitaal', redenLening: null }, 'Dit geld is voor uw bedrijf.\n'],
      [
        { bbzSoort: 'levensonderhoud', ritme: 'maandelijks', redenLening: null },
        'U krijgt het 36 maanden. Daarna stopt het.',
      ],
      [{ bbzSoort: 'levensonderhoud', maanden: null }, 'Dit geld is om van te leven.\n'],
    ] as const)
      it(`a grant of the Bbz: ${Object.values(anders).join(', ')}`, () => {
        expect(text(compose('toekenning-bbz', anders)))
          .to.contain(words)
          .and.not.match(/artikel 48/);
      });

    it('a grant of the Bbz that does not say for what, says nothing of it', () => {
      expect(text(compose('toekenning-bbz', { bbzSoort: null, maanden: null }))).not.to.contain(
        'Dit geld is',
      );
    });

    it('an advice that is asked, and asked again, leaves the last day as it was told before', () => {
      const first = compose('advies-gevraagd');
      const again = compose('advies-gevraagd', { opnieuw: true });
      expect(first.onderwerp).to.equal('Wij hebben advies gevraagd over uw aanvraag');
      expect(again.onderwerp).to.contain('opnieuw advies');
      expect(text(first)).to.contain('uw burgerservicenummer').and.not.contain('opnieuw');
      expect(text(again)).not.to.contain('burgerservicenummer');
      for (const letter of [first, again])
        expect(text(letter))
          .to.contain('blijft dezelfde')
          .and.contain('de tijd loopt door')
          .and.not.match(/uiterlijk op \d/);
    });

    it('the table of a grant adds up to what is granted', () => {
      const table = compose('toekenning').blokken.find((block) => block.soort === 'tabel');
      expect(table?.rijen.map(([, amount]) => amount.replaceAll('\u00a0', ' '))).to.deep.equal([
        '€ 1.401,50',
        '− € 720,50',
        '+ € 180,13',
        '€ 861,13',
      ]);
    });

    it('a waiver that is refused waives nothing', () => {
      const letter = compose('kwijtschelding', { kwijtgescholden: 0, saldo: 600 });
      expect(letter.onderwerp).to.contain('niet kwijt');
      expect(text(letter)).to.contain('U moet nog €\u00a0600,00 betalen.');
    });

    for (const [afspraak, words] of [
      [
        { wijze: 'uitstel', uitstelDatum: '2027-03-01' },
        'tot en met 1\u00a0maart 2027 niet te betalen',
      ],
      [{ wijze: 'ineens', uiterlijkOp: '2027-01-04' }, 'alles ineens'],
    ] as const)
      it(`an agreement by ${afspraak.wijze}`, () =>
        expect(text(compose('betalingsregeling', { afspraak }))).to.contain(words));

    it('says whether we must set off or may, and what always remains', () => {
      expect(text(compose('verrekeningsbericht')))
        .to.contain('moeten verrekenen')
        .and.contain('beslagvrije voet');
      const may = text(compose('verrekeningsbericht', { verplicht: false, beslagvrijeVoet: 0 }));
      expect(may).to.contain('mogen verrekenen').and.not.contain('minstens');
    });

    it('a recovery of this year has no gross-up, one debtor and perhaps no reaction', () => {
      const words = text(
        compose('terugvorderingsbesluit', { brutering: 0, hoofdelijk: false, zienswijze: null }),
      );
      expect(words).not.to.match(/belasting en premies|uw partner|uw reactie/i);
    });

    for (const [alsPartner, words] of [
      ['lid-1', 'kregen samen een bijstandsuitkering'],
      ['lid-2', 'wij wisten niet dat u samen een huishouden had'],
    ] as const)
      it(`a recovery from the partner by ${alsPartner} of art. 59 says why she pays as well`, () => {
        const letter = compose('terugvorderingsbesluit', { alsPartner, zienswijze: null });
        expect(text(letter))
          .to.contain(words)
          .and.contain('Waarom moet ook u betalen?')
          .and.contain('samen €\u00a01.410,50 terugbetalen')
          .and.contain(OBJECTION)
          .and.not.contain('Ook uw partner moet betalen');
      });

    it('to the partner nothing says that she got the benefit alone', () => {
      for (const name of [
        'voornemen-terugvordering',
        'afzien-terugvordering',
        'kwijtschelding',
        'afsluitbericht',
      ] as const)
        expect(text(compose(name, { alsPartner: true })), name)
          .to.match(/uw partner van toen/i)
          .and.not.contain('U kreeg een');
      expect(
        text(compose('afsluitbericht', { alsPartner: true, reden: 'voldaan', betaald: 50 })),
      ).to.contain('In totaal is €\u00a050,00 betaald.');
    });

    for (const afspraak of [
      {
        wijze: 'termijnen',
        perMaand: 50,
        eersteOp: '2027-01-01',
        laatsteOp: '2029-05-01',
        aantal: 29,
      },
      { wijze: 'uitstel', uitstelDatum: '2027-03-01' },
      { wijze: 'ineens', uiterlijkOp: '2027-01-04' },
    ] as const)
      it(`an agreement by ${afspraak.wijze} that the partner of then made`, () =>
        expect(
          text(
            compose('betalingsregeling', { afspraak, schuldsoort: 'medeschuld', metAnder: true }),
          ),
        )
          .to.contain('Uw partner van toen')
          .and.contain('Wat uw partner van toen betaalt, hoeft u niet meer te betalen.')
          .and.not.match(/U betaalt \d|met u besproken/));

    it('verhaal by an order of the court, and of one amount', () => {
      expect(text(compose('verhaalsbesluit', { uitspraak: true, berekening: null })))
        .to.contain('in verzet')
        .and.to.contain('artikel 62b')
        .and.not.contain('Hoe komen wij');
      expect(text(compose('verhaalsbesluit', { maandelijks: false }))).not.to.contain('elke maand');
    });

    for (const [schuldsoort, words] of [
      ['terugvordering', 'en moet geld terugbetalen'],
      ['boete', 'U kreeg een boete'],
      ['verhaal', 'aan iemand anders'],
      ['medeschuld', 'samen met uw partner van toen'],
    ] as const)
      it(`says what is owed: ${schuldsoort}`, () => {
        for (const name of ['aanmaning', 'dwangbevel', 'betalingsregeling'] as const)
          expect(text(compose(name, { schuldsoort })), name).to.contain(words);
      });

    it('a fine without a reaction, and a report without a statement that counts', () => {
      expect(text(compose('boetebesluit', { zienswijze: null }))).not.to.contain('uw reactie');
      expect(text(compose('voornemen-boete', { verklaring: null }))).not.to.contain(
        'eerder gezegd',
      );
    });

    for (const [uitvoering, words] of [
      ['vereenvoudigd-beslag', 'beslag bij iemand die u geld betaalt'],
      ['andere-uitkering', 'UWV, de SVB of een andere gemeente'],
    ] as const)
      it(`an enforcement order by ${uitvoering}`, () =>
        expect(text(compose('dwangbevel', { uitvoering, rente: 0, kosten: 0 })))
          .to.contain(words)
          .and.not.contain('Wettelijke rente'));

    for (const [reden, words] of [
      ['voldaan', 'alles betaald'],
      ['kwijtgescholden', 'kwijtgescholden'],
      ['afgeboekt', 'niet meer van u'],
      ['verjaard', 'verjaard'],
      ['verhaal', 'verhaal afgerond'],
    ] as const)
      it(`a claim that is closed because it is ${reden}`, () =>
        expect(text(compose('afsluitbericht', { reden, terug: 0, berekening: null })))
          .to.contain(words)
          .and.not.contain('U krijgt'));

    for (const [uitkomst, words] of [
      ['niet-ontvankelijk', 'niet-ontvankelijk'],
      ['ongegrond', 'uw bezwaar ongegrond'],
      ['gegrond', 'uw bezwaar gegrond'],
      ['gedeeltelijk-gegrond', 'voor een deel gegrond'],
    ] as const)
      it(`a decision on an objection that is ${uitkomst}, without hearing, advice or costs`, () =>
        expect(
          text(
            compose('beslissing-op-bezwaar', {
              uitkomst,
              nieuwBesluit: null,
              gehoordOp: null,
              advies: null,
              kostenBedrag: null,
            }),
          ),
        )
          .to.contain(words)
          .and.contain('U wilde geen hoorzitting.')
          .and.not.match(/Wat geldt er nu|commissie|Uw kosten/));

    it('a decision on an objection says why nobody was heard, and follows or leaves the advice', () => {
      expect(() => compose('beslissing-op-bezwaar', { gehoordOp: null, redenNietHoren: null }))
        .to.throw(BriefgegevenOntbreekt)
        .that.includes({ veld: 'redenNietHoren' });
      expect(text(compose('beslissing-op-bezwaar', { afwijking: null }))).to.contain(
        'Wij volgen dat advies.',
      );
      expect(
        text(compose('beslissing-op-bezwaar', { kostenBedrag: 0, kostenToelichting: null })),
      ).to.contain('Wij betalen deze kosten niet');
    });

    it('an objection without a committee names none', () => {
      for (const name of ['bezwaar-ontvangstbevestiging', 'hoorzitting-uitnodiging'] as const)
        expect(text(compose(name, { commissie: false })), name).not.to.contain('commissie');
    });

    it('a penalty of one day, and none at all', () => {
      expect(text(compose('dwangsombeschikking', { dagen: 1, bedrag: 23 }))).to.contain(
        'over 1 dag.',
      );
      expect(text(compose('dwangsombeschikking', { dagen: 0, bedrag: 0 })))
        .to.contain('geen dwangsom')
        .and.not.contain('Wanneer krijgt u het geld');
    });

    it('keeps the paragraphs of what a person wrote', () => {
      const { blokken } = compose('afwijzing', { motivering: 'Een.\n\nTwee.\r\n Drie.' });
      expect(blokken.filter(({ soort }) => soort === 'alinea').map(wordsOf)).to.include.members([
        'Een.',
        'Twee.',
        'Drie.',
      ]);
    });
  });
});
