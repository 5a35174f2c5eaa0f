import { fileTypeFromBuffer } from 'file-type';

/**
 * Which files may be laid in a case, by what they are and not by what they are called. What a browser could execute (HTML, SVG,
 * script), what holds other files (ZIP) and what holds macros is not in the list. `preview`: how a browser shows it by itself.
 */
export const KINDS = {
  'application/pdf': { extension: 'pdf', preview: 'pdf' },
  'image/jpeg': { extension: 'jpg', preview: 'beeld' },
  'image/png': { extension: 'png', preview: 'beeld' },
  'image/tiff': { extension: 'tif', preview: null },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    extension: 'docx',
    preview: null,
  },
  'application/vnd.oasis.opendocument.text': { extension: 'odt', preview: null },
} as const satisfies Record<string, { extension: string; preview: 'pdf' | 'beeld' | null }>;
export type Media = keyof typeof KINDS;

/** Bytes from the start of a file that are enough to know it by, unless it is a package of files. */
export const ENOUGH_TO_KNOW = 4100;

const isMedia = (mime: string | undefined): mime is Media =>
  mime !== undefined && Object.hasOwn(KINDS, mime);

/**
 * What a file is by its first bytes.
 *
 * @returns `later` for a package whose content list may stand at its end (LibreOffice writes it so): ask `kindOfWhole`;
 *   `null` when it is nothing that may be laid in a case
 */
export async function kindOfStart(start: Buffer): Promise<Media | 'later' | null> {
  if (start.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))) return 'later';
  return known(fileTypeFromBuffer(start));
}

/** What a whole file is. */
export const kindOfWhole = (whole: Uint8Array): Promise<Media | null> =>
  known(fileTypeFromBuffer(whole));

async function known(found: Promise<{ mime: string } | undefined>): Promise<Media | null> {
  // A file that is cut off in the middle of what tells its kind is not known either.
  const mime = await found.then(
    (type) => type?.mime,
    () => undefined,
  );
  return isMedia(mime) ? mime : null;
}
