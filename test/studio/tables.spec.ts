import { expect } from 'chai';
import { resources } from '../../platform.ts';
import { checkTable } from '../../studio/check-table.ts';
import { readTableFile } from '../../studio/rules-table.ts';
import {
  askedBy,
  judgeExamples,
  MoreThanOne,
  tryTable,
  unreached,
} from '../../studio/try-table.ts';

type Parts = { treffer?: string; soort?: string; regels: readonly [als: string, dan: string][] };
const plain = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A table of one input and one output. */
const table = ({ treffer = 'FIRST', soort = 'number', regels }: Parts, extra = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="t" name="T" namespace="https://noaberflow.nl/dmn">
  <decision id="proef" name="Proef">
    <description>Om te proberen</description>${extra}
    <decisionTable id="proef-tabel" hitPolicy="${treffer}">
      <input id="in" label="Bedrag"><inputExpression id="in-u" typeRef="${soort}"><text>bedrag</text></inputExpression></input>
      <output id="uit" label="Uitkomst" name="uitkomst" typeRef="string" />
${regels.map(([als, dan], at) => `      <rule id="r${at + 1}"><inputEntry id="r${at + 1}-i"><text>${plain(als)}</text></inputEntry><outputEntry id="r${at + 1}-u"><text>${plain(dan)}</text></outputEntry></rule>`).join('\n')}
    </decisionTable>
  </decision>
</definitions>`;

const remarks = async (parts: Parts) => {
  const xml = table(parts);
  // A table without a history is told so; that is another test.
  return checkTable(await readTableFile('proef', xml), xml)
    .filter(({ regel }) => regel !== 'tabel-geschiedenis')
    .map(({ regel, waarde, ernst }) => [ernst, regel, waarde]);
};

describe('studio: a decision table is judged', () => {
  it('nothing is wrong when every amount has one rule', async () => {
    expect(
      await remarks({
        treffer: 'UNIQUE',
        regels: [
          ['< 10', '"laag"'],
          ['>= 10', '"hoog"'],
        ],
      }),
    ).to.deep.equal([]);
  });

  const cases: [title: string, parts: Parts, expected: readonly [string, string, string][]][] = [
    [
      'a gap between two stretches',
      {
        regels: [
          ['< 10', '"laag"'],
          ['> 10', '"hoog"'],
        ],
      },
      [['let-op', 'tabel-gat', 'Bedrag: 10']],
    ],
    [
      'a gap of many days is said as one stretch',
      {
        soort: 'date',
        regels: [
          ['< date("2025-01-01")', '"oud"'],
          ['>= date("2026-01-01")', '"nieuw"'],
        ],
      },
      [['let-op', 'tabel-gat', 'Bedrag: vanaf 2025-01-01 voor 2026-01-01']],
    ],
    [
      'two rules of a UNIQUE table for one case',
      {
        treffer: 'UNIQUE',
        regels: [
          ['<= 10', '"laag"'],
          ['>= 10', '"hoog"'],
        ],
      },
      [['fout', 'tabel-overlap', '2: 1']],
    ],
    [
      'a rule after one that takes everything',
      {
        regels: [
          ['', '"alles"'],
          ['> 10', '"hoog"'],
        ],
      },
      [['let-op', 'tabel-nooit', '2']],
    ],
    [
      'a rule whose cases two earlier ones share out',
      {
        regels: [
          ['< 10', '"laag"'],
          ['>= 10', '"hoog"'],
          ['[5..20]', '"midden"'],
        ],
      },
      [['let-op', 'tabel-nooit', '3']],
    ],
    [
      'a rule after others is reached by an empty input only: that is a case',
      {
        soort: 'boolean',
        regels: [
          ['true', '"ja"'],
          ['false', '"nee"'],
          ['', '"leeg"'],
        ],
      },
      [['weet', 'tabel-eerste', '3: 1, 2']],
    ],
    [
      'a comparison with another variable is given the benefit of the doubt',
      {
        regels: [
          ['> grens', '"hoog"'],
          ['<= grens', '"laag"'],
        ],
      },
      [],
    ],
    [
      'a code that no rule names',
      {
        soort: 'string',
        regels: [
          ['"a","b"', '"x"'],
          ['not("a","b","c")', '"y"'],
        ],
      },
      [['let-op', 'tabel-gat', 'Bedrag: c']],
    ],
    ['a cell that is no FEEL', { regels: [['>>= 3', '"x"']] }, [['fout', 'tabel-feel', '>>= 3']]],
    [
      'a function that does not exist',
      { regels: [['', 'bestaatniet(3)']] },
      [['fout', 'tabel-functie', 'bestaatniet(3)']],
    ],
    ['an empty answer', { regels: [['', '']] }, [['fout', 'tabel-uitkomst-leeg', '1: Uitkomst']]],
    [
      'another way to pick a rule',
      { treffer: 'COLLECT', regels: [['', '"x"']] },
      [['fout', 'tabel-treffer', 'COLLECT']],
    ],
    [
      'a text without quotes',
      {
        soort: 'string',
        regels: [
          ['bijstand', '"x"'],
          ['', '"y"'],
        ],
      },
      [['let-op', 'tabel-aanhalingstekens', 'bijstand']],
    ],
    ['no rules', { regels: [] }, [['fout', 'tabel-geen-regels', '']]],
  ];
  for (const [title, parts, expected] of cases) {
    it(title, async () => {
      expect(await remarks(parts)).to.deep.equal(expected);
    });
  }

  it('asks for a line in the history when a rule changed', async () => {
    const xml = resources()
      .find(({ name }) => name === 'voorschot.dmn')
      ?.content.toString()
      .replace('0.95', '0.96') as string;
    const found = checkTable(await readTableFile('voorschot', xml), xml);

    expect(found.filter(({ ernst }) => ernst === 'fout').map(({ regel }) => regel)).to.deep.equal([
      'tabel-geschiedenis',
    ]);
  });

  it('finds no fault in any table of the platform, each within a second', async () => {
    const tables = resources().filter(({ name }) => name.endsWith('.dmn'));
    expect(tables.length).to.be.greaterThan(20);
    for (const { name, content } of tables) {
      const xml = content.toString();
      const read = await readTableFile(name.replace('.dmn', ''), xml);
      const faults = checkTable(read, xml).filter(({ ernst }) => ernst === 'fout');
      expect(faults, name).to.deep.equal([]);
    }
  });
});

describe('studio: a decision table is tried', () => {
  const read = (parts: Parts, extra = '') => readTableFile('proef', table(parts, extra));

  it('answers by the first rule that matches, or not at all', async () => {
    const asked = await read({
      regels: [
        ['< 10', '"laag"'],
        ['< 20', '"midden"'],
      ],
    });

    expect(tryTable(asked, { bedrag: 5 })).to.deep.equal({ antwoord: 'laag', regels: ['r1'] });
    expect(tryTable(asked, { bedrag: 15 })).to.deep.equal({ antwoord: 'midden', regels: ['r2'] });
    expect(tryTable(asked, { bedrag: 25 })).to.deep.equal({ antwoord: null, regels: [] });
    expect(tryTable(asked, {})).to.deep.equal({ antwoord: null, regels: [] });
  });

  it('refuses to choose when only one rule may match', async () => {
    const asked = await read({
      treffer: 'UNIQUE',
      regels: [
        ['< 10', '1'],
        ['< 20', '2'],
      ],
    });

    expect(() => tryTable(asked, { bedrag: 5 }))
      .to.throw(MoreThanOne)
      .with.deep.property('regels', ['r1', 'r2']);
  });

  it('reckons in cents as the engine does, not in halves', async () => {
    const asked = await read({
      regels: [
        ['> 1000', 'round up(bedrag * 0.9, 2)'],
        ['', 'bedrag - 0.2'],
      ],
    });

    expect(tryTable(asked, { bedrag: 1401.5 }).antwoord).to.equal(1261.35);
    expect(tryTable(asked, { bedrag: 0.3 }).antwoord).to.equal(0.1);
  });

  it('holds its examples against the answer that they must get, and tells which rules none reaches', async () => {
    const examples = JSON.stringify([
      { naam: 'klein', gegevens: { bedrag: 5 }, antwoord: 'laag' },
      { naam: 'vergist', gegevens: { bedrag: 6 }, antwoord: 'hoog' },
    ]);
    const asked = await read(
      {
        regels: [
          ['< 10', '"laag"'],
          ['>= 10', '"hoog"'],
        ],
      },
      `<extensionElements><noaberflow:voorbeelden xmlns:noaberflow="https://noaberflow.nl/dmn/voorbeelden">${examples}</noaberflow:voorbeelden></extensionElements>`,
    );
    const judged = judgeExamples(asked);

    expect(judged.map(({ naam, goed }) => [naam, goed])).to.deep.equal([
      ['klein', true],
      ['vergist', false],
    ]);
    expect(unreached(asked, judged)).to.deep.equal(['r2']);
  });

  it('knows what it must be told, also what only a cell names', async () => {
    const asked = await read({ regels: [['> eigenMiddelen', 'round up(bedrag * factor, 2)']] });

    expect(askedBy(asked).map(({ naam }) => naam)).to.deep.equal([
      'bedrag',
      'eigenMiddelen',
      'factor',
    ]);
  });
});
