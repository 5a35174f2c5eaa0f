import { withTheme } from '@rjsf/core';
import type { RJSFSchema } from '@rjsf/utils';
import { createPrecompiledValidator } from '@rjsf/validator-ajv8';
import { useMemo } from 'react';
import type { Data, Schema } from '../../forms/schema.ts';
import type { LoadedForm } from '../api/formulieren.ts';
import { type Faults, FaultsContext } from './faults.ts';
import { theme, translate } from './theme.ts';

const Form = withTheme(theme);

/** The validator knows the form without our extensions; what is shown must be that same schema. */
export const plainSchema = (schema: Schema): Schema =>
  Object.fromEntries(
    Object.entries(schema).filter(([key]) => !key.startsWith('x-') && key !== 'examples'),
  );

type Props = {
  form: LoadedForm;
  data: Data;
  faults: Faults;
  readonly?: boolean;
  onChange: (data: Data) => void;
};

/** The fields of a form. Buttons, checking and saving belong to the page around it. */
export function SchemaForm({ form, data, faults, readonly = false, onChange }: Props) {
  const schema = useMemo(() => plainSchema(form.schema) as unknown as RJSFSchema, [form]);
  const validator = useMemo(
    () => createPrecompiledValidator(form.open.validateFns as never, schema),
    [form, schema],
  );
  return (
    <FaultsContext value={faults}>
      {/* The questions are Dutch, whatever language the page is in (WCAG 3.1.2). */}
      <div lang="nl" className="nf-schema">
        <Form
          schema={schema}
          uiSchema={form.uiSchema}
          formData={data}
          validator={validator}
          readonly={readonly}
          noValidate
          noHtml5Validate
          showErrorList={false}
          tagName="div"
          translateString={translate}
          // By default the first choice of a `oneOf` would be filled in: the machine would have decided.
          experimental_defaultFormStateBehavior={{
            constAsDefaults: 'never',
            emptyObjectFields: 'skipDefaults',
            arrayMinItems: { populate: 'never' },
          }}
          onChange={({ formData }) => onChange((formData ?? {}) as Data)}
        >
          {/* Something must stand here, or the library adds its own button. */}
          <span hidden />
        </Form>
      </div>
    </FaultsContext>
  );
}
