import { queryOptions } from '@tanstack/react-query';
import type { Formulier } from '../../api/formulieren/schema.ts';
import { type FormModule, type OpenForm, openForm } from '../../forms/browser-runtime.ts';
import { getPath } from './client.ts';

/** A form with its compiled validator: schema, layout and verdict that belong together. */
export type LoadedForm = Formulier & { open: OpenForm };

type FormPaths = { pad: string; validatorPad: string };

/** Both addresses are immutable, so a form that was loaded once is never asked for again. */
export const formulierQuery = ({ pad, validatorPad }: FormPaths) =>
  queryOptions({
    queryKey: ['formulier', pad],
    queryFn: async (): Promise<LoadedForm> => {
      const [formulier, module] = await Promise.all([
        getPath<Formulier>(pad),
        import(/* @vite-ignore */ validatorPad) as Promise<{ default: FormModule }>,
      ]);
      return { ...formulier, open: openForm(module.default) };
    },
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
