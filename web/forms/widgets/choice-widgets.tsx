import type { WidgetProps } from '@rjsf/utils';
import { t } from '../../text/t.ts';
import { classes } from '../../ui/classes.ts';
import { Choice, Select } from '../../ui/controls.tsx';
import { useFault } from '../faults.ts';
import { useWidgetAria } from './aria.ts';

/** The explanation that a choice carries in the schema (`oneOf[].description`). */
const hintOf = ({ schema }: WidgetProps, index: number): string | undefined => {
  const option = schema.oneOf?.[index];
  return typeof option === 'object' ? option.description : undefined;
};

/** One of a few answers; none is chosen beforehand. */
export function RadioWidget(props: WidgetProps) {
  const { id, value, onChange, options, htmlName } = props;
  const invalid = useFault(id) !== undefined;
  const all = options.enumOptions ?? [];
  // Yes and no fit on one line.
  const short = all.length === 2 && all.every(({ label }) => label.length <= 12);
  return (
    <div className={classes('nf-choices', short && 'nf-choices--short')}>
      {all.map((option, index) => (
        <Choice
          key={String(option.value)}
          type="radio"
          id={`${id}-${index}`}
          name={htmlName ?? id}
          label={option.label}
          hint={hintOf(props, index)}
          value={index}
          checked={option.value === value}
          invalid={invalid}
          onChange={() => onChange(option.value)}
        />
      ))}
    </div>
  );
}

/** Any number of answers. */
export function CheckboxesWidget(props: WidgetProps) {
  const { id, value, onChange, options, schema } = props;
  const chosen: unknown[] = Array.isArray(value) ? value : [];
  const all = options.enumOptions ?? [];
  const invalid = useFault(id) !== undefined;
  const items =
    typeof schema.items === 'object' && !Array.isArray(schema.items) ? schema.items : {};
  return (
    <div className="nf-choices">
      {all.map((option, index) => (
        <Choice
          key={String(option.value)}
          type="checkbox"
          id={`${id}-${index}`}
          label={option.label}
          hint={hintOf({ ...props, schema: items }, index)}
          checked={chosen.includes(option.value)}
          invalid={invalid}
          onChange={({ target }) =>
            onChange(
              // In the order of the form, whatever the order of ticking.
              all
                .map((one) => one.value)
                .filter((one) => (one === option.value ? target.checked : chosen.includes(one))),
            )
          }
        />
      ))}
    </div>
  );
}

/** A confirmation: the box is ticked or there is no answer. */
export function CheckboxWidget(props: WidgetProps) {
  const { id, value, onChange, options, htmlName, label } = props;
  return (
    <Choice
      {...useWidgetAria(props)}
      type="checkbox"
      id={id}
      name={htmlName ?? id}
      label={label}
      checked={value === true}
      onChange={({ target }) => onChange(target.checked ? true : options.emptyValue)}
    />
  );
}

/** One of many answers. */
export function SelectWidget(props: WidgetProps) {
  const { id, value, onChange, options, htmlName } = props;
  const all = options.enumOptions ?? [];
  return (
    <Select
      {...useWidgetAria(props)}
      id={id}
      name={htmlName ?? id}
      empty={t('formulier.kies')}
      value={String(all.findIndex((option) => option.value === value))}
      options={all.map(({ label }, index) => ({ value: String(index), label }))}
      onChange={({ target }) =>
        onChange(target.value === '' ? options.emptyValue : all[Number(target.value)]?.value)
      }
    />
  );
}
