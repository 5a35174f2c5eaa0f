import type { WidgetProps } from '@rjsf/utils';
import { describedBy } from '../../ui/field.tsx';
import { useFault } from '../faults.ts';
import { hintOf } from '../hint.ts';

/** How a control is tied to the explanation and the fault that stand with its question. */
export function useWidgetAria({ id, schema, required, uiSchema }: WidgetProps): {
  'aria-describedby': string | undefined;
  'aria-required': true | undefined;
  invalid: boolean;
} {
  const fault = useFault(id);
  const hint = hintOf(schema, uiSchema);
  return {
    'aria-describedby': describedBy(id, hint, fault),
    'aria-required': required || undefined,
    invalid: fault !== undefined,
  };
}
