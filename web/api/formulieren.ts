import { queryOptions } from '@tanstack/react-query';
import type { Formulier } from '../../api/formulieren/schema.ts';
import { type FormModule, type OpenForm, openForm } from '../../forms/browser-runtime.ts';
import type { FormError } from '../../forms/errors.ts';
import { futureDates } from '../../forms/future-dates.ts';
import type { Data, Schema } from '../../forms/schema.ts';
import { today } from '../text/dates.ts';
import { getPath } from './client.ts';

/** A form with its compiled validator: schema, layout and verdict that belong together. */
export type LoadedForm = Formulier & {
  open: OpenForm;
  /** the same verdict as the server's, as of today */
  check: (data: Data) => FormError[];
};

type FormPaths = { pad: string; validatorPad: string };

/** Both addresses are immutable, so a form that was loaded once is never asked for again. */
export const formulierQuery = ({ pad, validatorPad }: FormPaths) =>
  queryOptions({
    queryKey: ['formulier', pad],
    queryFn: () => loadForm(pad, validatorPad),
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });

/** A form with its validator; where that is comes with the form when nobody says it beforehand. */
export async function loadForm(pad: string, validatorPad?: string): Promise<LoadedForm> {
  const asked = getPath<Formulier>(pad);
  const address = validatorPad ?? (await asked).validatorPad;
  const [formulier, module] = await Promise.all([
    asked,
    import(/* @vite-ignore */ address) as Promise<{ default: FormModule }>,
  ]);
  const open = openForm(module.default);
  const schema = formulier.schema as Schema;
  const check = (data: Data) => [...open.validate(data), ...futureDates(schema, data, today())];
  return { ...formulier, open, check };
}
