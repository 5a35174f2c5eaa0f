import type { VisibleVariable } from '../../processes/visible-variables.ts';

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** Whether a value is of the kind that the variable has: the engine would take any, and stand still at it later. */
export function isAllowed(
  value: string | number | boolean,
  { soort, waarden }: VisibleVariable,
): boolean {
  switch (soort) {
    case 'ja-nee':
      return typeof value === 'boolean';
    case 'getal':
      return typeof value === 'number' && Number.isFinite(value);
    case 'code':
      return typeof value === 'string' && (waarden ?? []).includes(value);
    case 'dag':
      return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && exists(value);
    case 'tijdstip':
      return typeof value === 'string' && MOMENT.test(value) && exists(value);
  }
}

/** 31 February is read as a day of March by some, and refused by the engine. */
function exists(value: string): boolean {
  const day = value.slice(0, 10);
  const read = new Date(`${day}T00:00:00Z`);
  return (
    !Number.isNaN(Date.parse(value)) &&
    !Number.isNaN(read.getTime()) &&
    read.toISOString().startsWith(day)
  );
}
