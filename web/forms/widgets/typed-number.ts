/**
 * A number as it is typed in the Netherlands: '1250,50', '1.250,50' or '1250.5'. What is not a number comes
 * back as it is, so that the form's own check can say so.
 */
export function readNumber(typed: string): number | string {
  const text = typed.replaceAll(/[\s€]/g, '');
  const grouped = /^-?\d{1,3}(\.\d{3})+(,\d*)?$/.test(text);
  const plain = grouped ? text.replaceAll('.', '') : text;
  const standard = plain.replace(',', '.');
  return /^-?\d+(\.\d*)?$/.test(standard) ? Number(standard) : typed;
}

/** The same number as it stands in the field: '1250,50', or '1250' without cents. */
export const typedNumber = (value: unknown): string =>
  typeof value === 'number'
    ? (Number.isInteger(value) ? String(value) : value.toFixed(2)).replace('.', ',')
    : String(value);
