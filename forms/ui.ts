import { merge } from './bundle.ts';
import { kindOf, orderedProperties } from './fields.ts';
import type { Schema } from './schema.ts';

/** More choices than this are a list to pick from; up to this they stand on the screen. */
const RADIO_MAX = 4;

/**
 * The uiSchema (rjsf) of a form: what follows from the schema itself, under what its `x-ui` says. So a form
 * file only names what is special: a text area, a longer list as radio buttons.
 */
export function uiSchemaOf(schema: Schema, own: Record<string, unknown>): Record<string, unknown> {
  return merge(defaults(schema), own);
}

function defaults(schema: Schema): Record<string, unknown> {
  if (schema.type === 'array') {
    const items = schema.items ? defaults(schema.items) : {};
    const choices = schema.items !== undefined && kindOf(schema) === 'keuze';
    return choices ? { 'ui:widget': 'checkboxes' } : { items };
  }
  if (schema.type === 'object') {
    const properties = orderedProperties(schema);
    return {
      // rjsf puts a conditional field last; here it stands after the question that brings it up.
      'ui:order': [...properties.map(([name]) => name), '*'],
      ...Object.fromEntries(properties.map(([name, property]) => [name, defaults(property)])),
    };
  }
  switch (kindOf(schema)) {
    case 'keuze': {
      const choices = schema.oneOf ?? schema.enum ?? [true, false];
      return { 'ui:widget': choices.length <= RADIO_MAX ? 'radio' : 'select' };
    }
    case 'vink':
      return { 'ui:widget': 'checkbox' };
    case 'datum':
      return { 'ui:widget': 'text', 'ui:placeholder': 'dd-mm-jjjj' };
    case 'bedrag':
      return { 'ui:widget': 'text', 'ui:options': { inputMode: 'decimal' } };
    default:
      return {};
  }
}
