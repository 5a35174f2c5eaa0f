import { expect } from 'chai';
import { activeProperties } from '../../forms/conditions.ts';
import { fieldsOf, orderedProperties } from '../../forms/fields.ts';
import { loadSections } from '../../forms/load.ts';
import { isRecord, type Schema } from '../../forms/schema.ts';
import { bothSides, forms, pointersOf, without } from './support/open.ts';

/** Sections about a person: each field in them says why it is asked. */
const PERSONAL = [
  'persoon',
  'contact',
  'identiteit',
  'huishouden',
  'wonen',
  'werk',
  'inkomen',
  'vermogen',
  'registers',
];

/** Pointers of the fields that are required, for these answers; of lists the first row. */
function requiredIn(schema: Schema, value: unknown, at = ''): string[] {
  if (!isRecord(value) || schema.readOnly) return [];
  const own = [schema, ...(schema.allOf ?? []).flatMap(({ then }) => (then ? [then] : []))]
    .flatMap(({ required }) => required ?? [])
    .filter((name) => name in value);
  const inner = [...activeProperties(schema, value)].flatMap(([name, parts]) =>
    parts.flatMap((part) => {
      const below = Array.isArray(value[name]) ? value[name][0] : value[name];
      const path = Array.isArray(value[name]) ? `${at}/${name}/0` : `${at}/${name}`;
      return requiredIn(part.items ?? part, below, path);
    }),
  );
  return [...own.map((name) => `${at}/${name}`), ...inner];
}

/** Fields that are asked and whose answer can be wrong in another way than by its type or choice. */
function ruled(schema: Schema, at = ''): string[] {
  return orderedProperties(schema).flatMap(([name, field]) => {
    if (field.readOnly) return [];
    const own = `${at}/${name}`;
    const inner = field.items ?? field;
    const strict = ['format', 'minLength', 'pattern', 'minItems', 'const', 'not', 'multipleOf'];
    return [
      ...(strict.some((keyword) => keyword in field) ? [own] : []),
      ...ruled(inner, field.items ? `${own}/*` : own),
    ];
  });
}

describe('forms', () => {
  it('are there', () => {
    expect(forms).to.have.length.at.least(25);
  });

  for (const form of forms) {
    describe(form.id, () => {
      const { schema } = form;

      it('accepts its examples', async () => {
        const { server } = await bothSides(schema);

        expect(form.voorbeelden).not.to.be.empty;
        for (const example of form.voorbeelden) expect(server(example)).to.deep.equal([]);
      });

      it('refuses each rejected value at its field', async () => {
        const { server } = await bothSides(schema);

        expect(form.afgekeurd).not.to.be.empty;
        for (const { gegevens, fout } of form.afgekeurd) {
          expect(pointersOf(server(gegevens)), JSON.stringify(gegevens)).to.include(fout);
        }
      });

      it('refuses an example without something that is required', async () => {
        const { server } = await bothSides(schema);

        for (const example of form.voorbeelden) {
          for (const pointer of requiredIn(schema, example)) {
            const errors = pointersOf(server(without(example, pointer)));
            expect(
              errors.some((error) => error === pointer || error.startsWith(`${pointer}/`)),
              pointer,
            ).to.equal(true);
          }
        }
      });

      it('has a rejected value for every field with a rule of its own', () => {
        const rejected = form.afgekeurd.map(({ fout }) => fout.replace(/\/\d+(?=\/|$)/g, '/*'));
        const bare = ruled(schema).filter((field) => !rejected.includes(field));

        expect(bare, 'add these to x-afgekeurd').to.deep.equal([]);
      });

      it('names each field and each choice in Dutch', () => {
        expect(schema.title).to.match(/^[A-Z]/);
        expect(schema.description).to.match(/^[A-Z].*\.$/);
        for (const { pad, titel, soort } of fieldsOf(schema)) {
          // A field without a title of its own is called by its name in the file.
          expect(titel, pad).to.match(/^[A-Z].+/);
          if (titel.endsWith('?') && soort === 'tekst') continue;
          expect(titel, pad).not.to.match(/[.:]$/);
        }
        JSON.stringify(schema, (key, value) => {
          if (key === 'oneOf') {
            for (const { title } of value) expect(title).to.match(/^[A-Z].*[^.]$/);
          }
          if (key === 'description') expect(value).to.match(/^[A-Z‘].*\.$/);
          return value;
        });
      });

      it('says of each field about a person what it is for', () => {
        const reasons = Object.keys(form.doel);
        const bare = fieldsOf(schema).filter(
          ({ pad }) =>
            PERSONAL.includes(pad.split('/')[1] ?? '') &&
            pad.split('/').length > 2 &&
            !reasons.some((reason) => pad === reason || pad.startsWith(`${reason}/`)),
        );

        expect(bare.map(({ pad }) => pad)).to.deep.equal([]);
        const known = fieldsOf(schema).map(({ pad }) => pad);
        for (const reason of reasons) expect(known).to.include(reason);
      });

      it('chooses nothing for the user', () => {
        expect(JSON.stringify(schema)).not.to.include('"default"');
      });

      it('says in its help which law a choice of law rests on', () => {
        for (const pointer of Object.values(form.proces)) {
          const [section = '', name = ''] = pointer.split('/').slice(1);
          const parts = new Map(orderedProperties(schema));
          const field = new Map(orderedProperties(parts.get(section) ?? {})).get(name);
          expect(JSON.stringify([schema.description, field]), pointer).to.match(
            /art\. |Pw|Awb|Bbz|vier ogen|sociale recherche|uw oordeel|Sociale Recherche/i,
          );
        }
      });
    });
  }

  it('are made of the sections of the case file, each of which is asked somewhere or comes from a register or table', () => {
    const asked = new Set(
      forms.flatMap(({ schema }) =>
        orderedProperties(schema)
          .filter(([, section]) => !section.readOnly)
          .map(([name]) => name),
      ),
    );
    const all = [...loadSections().keys()];

    for (const name of asked) expect(all).to.include(name);
    expect(all.filter((name) => !asked.has(name)).sort()).to.deep.equal([
      'aangifte',
      'aangifteadvies',
      'aanvullingsverzoek',
      'advies',
      'bezwaaradvies',
      'boeteadvies',
      'dwangsomstand',
      'huisbezoekadvies',
      'ingediendeAanvulling',
      'kwijtscheldingsadvies',
      'maatregeladvies',
      'opschorting',
      'overlijdensadvies',
      'persoon',
      'regelingadvies',
      'routeadvies',
      'rozVerzoek',
      'srtAdvies',
      'srtAfloop',
      'srtOntvangst',
      'srtTerugkoppeling',
      'srtVoortgang',
      'terugvorderingsadvies',
      'verhaalstand',
      'vervolgzaken',
      'voorschotadvies',
      'vorderingsstand',
      'zoektermijnadvies',
    ]);
  });
});
