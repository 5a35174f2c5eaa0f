import type { FieldTemplateProps } from '@rjsf/utils';
import type { Schema } from '../../../forms/schema.ts';
import { Field, Notes } from '../../ui/field.tsx';
import { Fact } from '../facts.tsx';
import { useFault } from '../faults.ts';
import { hintOf } from '../hint.ts';

const GROUPS = ['radio', 'checkboxes'];

/** One field: a question with its control, or, where it is only shown, a fact. */
export function FieldTemplate(props: FieldTemplateProps) {
  const { id, label, children, required, hidden, schema, uiSchema, readonly, formData } = props;
  const fault = useFault(id);
  const widget = uiSchema?.['ui:widget'];

  if (hidden) return <div hidden>{children}</div>;
  // Sections and lists have a frame of their own.
  if (schema.type === 'object' || (schema.type === 'array' && widget !== 'checkboxes'))
    return children;
  if (readonly) {
    return (
      <div className="nf-shown-field">
        <span className="nf-shown-field__label">{label}</span>
        <Fact schema={schema as unknown as Schema} value={formData} />
      </div>
    );
  }
  const hint = hintOf(schema, uiSchema);
  // A single box carries its own question.
  if (widget === 'checkbox') {
    return (
      <Notes id={id} hint={hint} fault={fault}>
        {children}
      </Notes>
    );
  }
  return (
    <Field
      id={id}
      label={label}
      required={required ?? false}
      hint={hint}
      fault={fault}
      group={GROUPS.includes(String(widget))}
    >
      {children}
    </Field>
  );
}
