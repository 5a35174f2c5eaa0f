import { expect } from 'chai';
import { compileForm } from '../../forms/compile.ts';
import { loadForms } from '../../forms/load.ts';
import { publishForms } from '../../forms/publish.ts';
import { validatorFor } from '../../forms/run-compiled.ts';
import type { Data } from '../../forms/schema.ts';
import { createDatabase, type TestDatabase } from '../support/database.ts';

const forms = [...loadForms().values()];

describe('forms', () => {
  for (const form of forms) {
    describe(form.id, () => {
      const validate = validatorFor(compileForm(form.schema).code);

      it('accepts its examples', () => {
        expect(form.voorbeelden).not.to.be.empty;
        for (const example of form.voorbeelden) expect(validate(example)).to.deep.equal([]);
      });
      for (const { gegevens, fout } of form.afgekeurd) {
        it(`refuses ${fout} of ${JSON.stringify(gegevens).slice(0, 80)}`, () => {
          expect(validate(gegevens as Data).map(({ pointer }) => pointer)).to.include(fout);
        });
      }
      it('names every empty field in plain Dutch', () => {
        const errors = validate({});
        expect(errors).not.to.be.empty;
        for (const { melding } of errors) expect(melding).to.match(/^[A-Z].*\.$/);
      });
      it('has a title and a description', () => {
        expect(form.schema.title).to.match(/^[A-Z]/);
        expect(form.schema.description).to.match(/\.$/);
      });
      it('chooses nothing for the user', () => {
        expect(JSON.stringify(form.schema)).not.to.include('"default"');
      });
      it('hands no personal field to the engine', () => {
        for (const pointer of Object.values(form.proces)) {
          expect(pointer).not.to.match(
            /persoon|identiteit|bsn|naam|adres|geboorte|contact|verslag|toelichting|motivering/i,
          );
        }
      });
    });
  }

  describe('publishing', () => {
    let database: TestDatabase;
    before(async () => {
      database = await createDatabase();
    });
    after(() => database.drop());
    const clock = () => new Date();

    it('gives each form a first version, and an unchanged form no second one', async () => {
      const first = await publishForms(database.db, clock);
      const second = await publishForms(database.db, clock);

      expect(first).to.have.length(forms.length);
      expect(first.every(({ versie }) => versie === 1)).to.equal(true);
      expect(second).to.deep.equal([]);
    });

    it('gives a changed form its next version', async () => {
      const [form] = forms;
      if (!form) throw new Error('there are no forms');
      const changed = {
        ...form,
        schema: { ...form.schema, title: 'Anders' },
        hash: Buffer.from('anders'),
      };

      const published = await publishForms(database.db, clock, new Map([[form.id, changed]]));

      expect(published).to.deep.equal([{ id: form.id, versie: 2 }]);
    });
  });
});
