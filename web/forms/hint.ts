import type { RJSFSchema, UiSchema } from '@rjsf/utils';
import { t } from '../text/t.ts';

/** The explanation below a question; of a date also how to write it. */
export function hintOf(schema: RJSFSchema, uiSchema: UiSchema | undefined): string | undefined {
  const parts = [
    uiSchema?.['ui:description'] ?? schema.description,
    uiSchema?.['ui:help'],
    schema.format === 'date' ? t('veld.datumVoorbeeld') : undefined,
  ];
  return parts.filter((part) => typeof part === 'string').join(' ') || undefined;
}
