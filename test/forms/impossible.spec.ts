import { expect } from 'chai';
import { orderedProperties } from '../../forms/fields.ts';
import { futureDates } from '../../forms/future-dates.ts';
import { type Data, isRecord, type Schema } from '../../forms/schema.ts';
import { bothSides, forms, pointersOf } from './support/open.ts';

const TODAY = '2026-11-23';
const TOMORROW = '2026-11-24';

/** A field with a bound, and where it stands in an example. */
type Place = { readonly pointer: string; readonly field: Schema };

/** The fields of a kind that an example answers, rows of lists included. */
function answered(
  schema: Schema,
  value: unknown,
  fits: (field: Schema) => boolean,
  at = '',
): Place[] {
  if (!isRecord(value)) return [];
  return orderedProperties(schema).flatMap(([name, field]): Place[] => {
    if (field.readOnly || !(name in value)) return [];
    const pointer = `${at}/${name}`;
    const rows: unknown = value[name];
    const { items } = field;
    if (items && Array.isArray(rows))
      return rows.flatMap((row, i) =>
        fits(items)
          ? [{ pointer: `${pointer}/${i}`, field: items }]
          : answered(items, row, fits, `${pointer}/${i}`),
      );
    return fits(field) ? [{ pointer, field }] : answered(field, rows, fits, pointer);
  });
}

/** The data with another value at a place. */
function changed(data: Data, pointer: string, value: unknown): Data {
  const copy = structuredClone(data);
  const members = pointer.split('/').slice(1);
  const last = members.pop() ?? '';
  let place: unknown = copy;
  for (const member of members) place = (place as Record<string, unknown>)[member];
  (place as Record<string, unknown>)[last] = value;
  return copy;
}

const isNumber = ({ type }: Schema) => type === 'number' || type === 'integer';
const isDate = ({ format }: Schema) => format === 'date';

describe('forms: what cannot be true', () => {
  let numbers = 0;
  let dates = 0;
  for (const { id, schema, voorbeelden } of forms) {
    it(`${id}: refuses an amount or a number below its least and above its most`, async () => {
      const { server } = await bothSides(schema);
      for (const example of voorbeelden) {
        for (const { pointer, field } of answered(schema, example, isNumber)) {
          const least = (field.minimum ?? field.exclusiveMinimum) as number;
          const most = field.maximum as number;
          expect(least, `${pointer}: minimum`).to.be.a('number').and.at.least(0);
          expect(most, `${pointer}: maximum`).to.be.a('number');
          for (const wrong of [least - 1, -1, most + 1, 1e15])
            expect(pointersOf(server(changed(example, pointer, wrong))), String(wrong)).to.include(
              pointer,
            );
          numbers += 1;
        }
      }
    });

    it(`${id}: refuses that something happened tomorrow`, () => {
      const past = ((schema['x-verleden'] ?? []) as string[]).map((pointer) =>
        pointer.replace(/\/\*\//g, '/0/'),
      );
      for (const example of voorbeelden) {
        for (const { pointer } of answered(schema, example, isDate)) {
          if (!past.includes(pointer)) continue;
          const tomorrow = futureDates(schema, changed(example, pointer, TOMORROW), TODAY);
          const today = futureDates(schema, changed(example, pointer, TODAY), TODAY);
          expect(pointersOf(tomorrow), pointer).to.include(pointer);
          expect(pointersOf(today), pointer).not.to.include(pointer);
          dates += 1;
        }
      }
    });
  }

  it('was asked of many fields', () => {
    expect(numbers).to.be.above(30);
    expect(dates).to.be.above(30);
  });

  it('finds each row of a list in which somebody is born tomorrow', () => {
    const intake = forms.find(({ id }) => id === 'aanvraag/intakegesprek-voeren');
    const born = (...days: string[]) => ({
      huishouden: { kinderen: days.map((geboortedatum) => ({ geboortedatum })) },
    });
    const wrong = futureDates(intake?.schema ?? {}, born(TODAY, TOMORROW), TODAY);

    expect(wrong).to.deep.equal([
      {
        pointer: '/huishouden/kinderen/1/geboortedatum',
        regel: 'x-verleden',
        melding: 'Vul bij ‘Geboortedatum’ een dag in die niet in de toekomst ligt.',
      },
    ]);
  });
});
