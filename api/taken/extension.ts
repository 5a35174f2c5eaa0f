import type { Trx } from '../../db/connect.ts';
import { findLopendeTermijn } from '../../db/queries/termijnen/find-lopende-termijn.ts';
import type { FormError } from '../../forms/errors.ts';
import { type Data, type Pointer, type Schema, valueAt } from '../../forms/schema.ts';
import { describeDuration, formatDay } from '../../law/calendar.ts';
import { longestExtension } from '../../terms/longest-extension.ts';
import { text } from '../http/texts.ts';

/** `x-verlengt` of a form: which running term of the case it extends, and the field with the new last day. */
type Extends = { readonly termijn: string; readonly tot: Pointer };

/**
 * A form that extends a term names no day beyond what the law allows (terms/kinds.ts). A form alone cannot tell: it knows neither the
 * term nor the scheme of the case.
 */
export async function tooLong(
  trx: Trx,
  zaakId: string,
  schema: Schema,
  data: Data,
): Promise<FormError[]> {
  const verlengt = schema['x-verlengt'] as Extends | undefined;
  const tot = verlengt && valueAt(data, verlengt.tot);
  if (!verlengt || typeof tot !== 'string') return [];
  const termijn = await findLopendeTermijn(trx, { zaakId, soort: verlengt.termijn });
  const most = termijn && (await longestExtension(trx, termijn));
  if (!most || tot <= most.tot) return [];
  const melding = text('termijn.verlenging-te-lang', {
    duur: describeDuration(most.duur),
    dag: formatDay(most.tot),
  });
  return [{ pointer: verlengt.tot, regel: 'x-verlengt', melding }];
}
