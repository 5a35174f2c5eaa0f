import { createHmac, timingSafeEqual } from 'node:crypto';
import { InvalidRequest } from '../errors.ts';
import { text } from './texts.ts';

/**
 * Cursors of lists: where the next page begins, signed together with the list, its filter and the reader,
 * so that a changed cursor, or one of another list or person, is refused instead of tried.
 */
export type Cursors = ReturnType<typeof createCursors>;

export function createCursors(key: Buffer) {
  const sign = (payload: string, context: string) =>
    createHmac('sha256', key).update(`${context}\n${payload}`).digest().subarray(0, 16);

  return {
    write(position: readonly string[], context: string): string {
      const payload = JSON.stringify(position);
      return `${Buffer.from(payload).toString('base64url')}.${sign(payload, context).toString('base64url')}`;
    },
    /** @throws InvalidRequest when the cursor is not ours for this context */
    read(cursor: string | undefined, context: string): string[] | undefined {
      if (cursor === undefined) return undefined;
      const [encoded = '', signature = ''] = cursor.split('.');
      const payload = Buffer.from(encoded, 'base64url').toString();
      const given = Buffer.from(signature, 'base64url');
      const expected = sign(payload, context);
      if (given.length !== expected.length || !timingSafeEqual(given, expected))
        throw new InvalidRequest(text('detail.cursor'));
      return JSON.parse(payload);
    },
  };
}

/** What a cursor belongs to: reader, list and filter, without the page itself. */
export function cursorContext(
  list: string,
  reader: string,
  filter: Record<string, unknown>,
): string {
  const { cursor: _cursor, paginaGrootte: _size, ...rest } = filter;
  return JSON.stringify([list, reader, Object.entries(rest).sort()]);
}
