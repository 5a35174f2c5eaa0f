import { expect } from 'chai';
import { compileForm } from '../../forms/compile.ts';
import type { Schema } from '../../forms/schema.ts';
import { screen, unsafePattern } from '../../forms/screen.ts';
import { screenProces } from '../../forms/screen-proces.ts';
import { formOf, forms, when } from './support/open.ts';

const field = (schema: Schema): Schema => formOf({ properties: { veld: schema } });
const reasons = (schema: Schema): string => screen(schema).join('; ');

describe('forms/screen', () => {
  it('passes the forms of the platform', () => {
    for (const { schema, id } of forms) expect(screen(schema), id).to.deep.equal([]);
  });

  for (const [name, schema, why] of [
    ['a reference elsewhere', field({ $ref: 'https://example.org/x.json' }), 'bundled before'],
    ['a local reference', field({ $ref: '#/definitions/x' }), 'bundled before'],
    [
      'another draft',
      { ...field({}), $schema: 'https://json-schema.org/draft/2020-12/schema' },
      'draft-07',
    ],
    [
      'a format that only one side knows',
      field({ type: 'string', format: 'hostname' }),
      "unknown format 'hostname'",
    ],
    [
      'an inherited name as format',
      field({ type: 'string', format: 'constructor' }),
      'unknown format',
    ],
    [
      'an answer filled in beforehand',
      field({ type: 'boolean', default: true }),
      'a choice of law',
    ],
    ['names by pattern', field({ patternProperties: { '^a': {} } }), 'not used in forms'],
    ['a rule that depends on data', field({ minimum: { $data: '1/ander' } }), 'not used in forms'],
    ['a condition the server cannot judge', field(when({ not: {} }, {})), "cannot ask for 'not'"],
    [
      'a condition deep inside',
      formOf(when({ properties: { a: { pattern: 'x' } } }, {})),
      "'pattern'",
    ],
    ['a pattern that can explode', field({ type: 'string', pattern: '^(a+)+$' }), 'repeated group'],
  ] as const) {
    it(`refuses ${name}`, () => {
      expect(reasons(schema)).to.include(why);
      expect(() => compileForm(schema)).to.throw(why);
    });
  }

  it('lets fields have names that are also keywords', () => {
    expect(
      screen(formOf({ properties: { default: { type: 'string' }, pattern: { type: 'string' } } })),
    ).to.deep.equal([]);
  });

  it('refuses what is too large or too deep', () => {
    const deep = Array.from({ length: 30 }).reduce<Schema>(
      (inner) => ({ type: 'object', properties: { dieper: inner } }),
      { type: 'string' },
    );

    expect(reasons(field({ title: 'x'.repeat(200_001) }))).to.include('more than 200000');
    expect(reasons(field(deep))).to.include('deeper than');
  });

  it('asks for an $id', () => {
    expect(() => compileForm({ type: 'object' })).to.throw('$id');
  });

  describe('patterns', () => {
    for (const pattern of [
      '^[a-z]+$',
      '\\S',
      '^\\d{4} ?[A-Z]{2}$',
      '^(?:art\\. )?\\d+[a-z]?$',
      '^[+*]$',
      '^\\)+$',
    ])
      it(`passes ${pattern}`, () => expect(unsafePattern(pattern)).to.deep.equal([]));
    for (const pattern of [
      '(a+)+',
      '^(a|a)*$',
      '(x{1,9}){2}',
      '^.*a.*b$',
      '\\d{2,}x+',
      '(a)\\1',
      '(?=a)b',
      '(?<naam>a)',
      '(?!a)b',
      '[',
      'a'.repeat(201),
    ])
      it(`refuses ${pattern.slice(0, 20)}`, () => expect(unsafePattern(pattern)).not.to.be.empty);
  });
});

describe('forms/screen-proces: what a form hands to the engine', () => {
  const schema: Schema = {
    type: 'object',
    properties: {
      persoon: { type: 'object', properties: { meerderjarig: { type: 'boolean' } } },
      deel: {
        type: 'object',
        properties: {
          code: { type: 'string', oneOf: [{ const: 'a', title: 'A' }] },
          dag: { type: 'string', format: 'date' },
          bedrag: { type: 'number' },
          vlag: { type: 'boolean' },
          tekst: { type: 'string' },
          regels: { type: 'array', items: { type: 'string' } },
          geboortedatum: { type: 'string', format: 'date' },
          bsn: { type: 'string', format: 'bsn', writeOnly: true },
          medischeUrenbeperking: { type: 'boolean' },
          getoond: { type: 'boolean', readOnly: true },
        },
      },
    },
  };

  for (const name of ['code', 'dag', 'bedrag', 'vlag'])
    it(`may be a ${name}`, () => expect(screenProces(schema, { x: `/deel/${name}` })).to.be.empty);
  for (const [pointer, why] of [
    ['/deel/tekst', 'free text'],
    ['/deel/regels', 'a list'],
    ['/deel', 'free text or a list'],
    ['/deel/geboortedatum', 'personal'],
    ['/deel/bsn', 'personal'],
    ['/deel/medischeUrenbeperking', 'personal'],
    ['/persoon/meerderjarig', 'personal'],
    ['/deel/getoond', 'only shown'],
    ['/deel/weg', 'no field'],
  ] as const)
    it(`may not be ${pointer}`, () =>
      expect(screenProces(schema, { x: pointer }).join()).to.include(why));

  it('holds for every form, and names the variables of the contract', () => {
    const variables = forms.flatMap(({ id, schema: own, proces }) => {
      expect(screenProces(own, proces), id).to.deep.equal([]);
      return Object.keys(proces);
    });

    expect([...new Set(variables)].sort()).to.deep.equal([
      'aangifteDoen',
      'aanleidingOordeel',
      'aanvullingCompleet',
      'aanvullingOntvangen',
      'afgezien',
      'afstandArbeidsmarkt',
      'afzienVanHoren',
      'belanghebbende',
      'beslissingUitkomst',
      'besluitBestaat',
      'besluitGenomen',
      'besluitSoort',
      'betalingBedrag',
      'betalingDoor',
      'betalingNummer',
      'betalingOp',
      'betalingWijze',
      'bewijsConclusie',
      'bezoekAangekondigd',
      'bezoekAfloop',
      'bezoekVoorstel',
      'bezwaarRoute',
      'boeteGenomen',
      'boeteNodig',
      'buitenBehandeling',
      'buitenGemeente',
      'doelVerteld',
      'dwangsomBesloten',
      'geenReactie',
      'gelegitimeerd',
      'gesprekUitkomst',
      'gevaarMaatregel',
      'gevolgVerteld',
      'gronden',
      'informeelUitkomst',
      'ingebrekestellingOordeel',
      'kennelijkNietOntvankelijk',
      'kennelijkOngegrond',
      'maatregelGenomen',
      'maatregelSoort',
      'meldingOp',
      'navraagUitkomst',
      'nieuweFeiten',
      'nogmaals',
      'omAdvies',
      'omAntwoord',
      'ondertekend',
      'onderzoekGaatDoor',
      'onderzoekSoort',
      'onderzoekUitkomst',
      'ontvankelijkheidsoordeel',
      'opschortingOordeel',
      'plichtHerhaling',
      'plichtSoort',
      'plichtVerwijtbaar',
      'rechtOnderzoeken',
      'rechtOordeel',
      'rechtUitkomst',
      'redenVerteld',
      'regeling',
      'route',
      'rozNavraag',
      'sanctie',
      'screeningUitkomst',
      'signaalOordeel',
      'spoed',
      'srtVervolg',
      'stukkenCompleet',
      'tijdig',
      'toestemming',
      'toestemmingIngetrokken',
      'toetsOordeel',
      'uitstelWeken',
      'uitvoeringSoort',
      'verhaalGenomen',
      'verificatie',
      'verlengen',
      'vertrekUitkomst',
      'verwijtbaarheid',
      'verwijzingOordeel',
      'verzuimHersteld',
      'verzuimOordeel',
      'volledig',
      'volledigTegemoet',
      'voorschotAanleiding',
      'voorschotToekennen',
      'voorstel',
      'voorstelAkkoord',
      'voorzieningUitkomst',
      'werkplichtGeschonden',
      'zienswijzeGehouden',
      'zienswijzeNodig',
      'zittingUitkomst',
    ]);
  });
});
