import type { WidgetProps } from '@rjsf/utils';
import { TextArea } from '../../ui/controls.tsx';
import { useWidgetAria } from './aria.ts';

/** Text of more than one line. */
export function TextareaWidget(props: WidgetProps) {
  const { id, value, onChange, options, schema, htmlName } = props;
  return (
    <TextArea
      {...useWidgetAria(props)}
      id={id}
      name={htmlName ?? id}
      value={value ?? ''}
      rows={options.rows ?? 5}
      maxLength={schema.maxLength}
      onChange={({ target }) => onChange(target.value === '' ? options.emptyValue : target.value)}
    />
  );
}
