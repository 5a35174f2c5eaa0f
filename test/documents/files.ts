import { crc32 } from 'node:zlib';
import PDFDocument from 'pdfkit';

/** Small files of every kind, made here: nothing of anybody. */

export const pdf = (options: PDFKit.PDFDocumentOptions = {}, text = 'Proef'): Promise<Buffer> =>
  new Promise((resolve) => {
    const file = new PDFDocument(options);
    const chunks: Buffer[] = [];
    file.on('data', (chunk: Buffer) => chunks.push(chunk));
    file.on('end', () => resolve(Buffer.concat(chunks)));
    file.text(text);
    file.end();
  });

/** A PDF with these words on each of its pages, set in a font that is in no file. */
export const pages = (words: readonly string[]): Promise<Buffer> =>
  new Promise((resolve) => {
    const file = new PDFDocument({ autoFirstPage: false });
    const chunks: Buffer[] = [];
    file.on('data', (chunk: Buffer) => chunks.push(chunk));
    file.on('end', () => resolve(Buffer.concat(chunks)));
    for (const text of words) file.addPage().text(text);
    file.end();
  });

/** A picture of one grey dot. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);
export const jpg = Buffer.concat([
  Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
  Buffer.alloc(200),
  Buffer.from('ffd9', 'hex'),
]);
export const tif = Buffer.concat([Buffer.from('49492a0008000000', 'hex'), Buffer.alloc(200)]);

/** A package of files, stored as they are. */
export function zip(files: Readonly<Record<string, string>>): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const data = Buffer.from(content);
    const known = Buffer.alloc(26);
    known.writeUInt16LE(20, 0);
    known.writeUInt32LE(crc32(data), 10);
    known.writeUInt32LE(data.length, 14);
    known.writeUInt32LE(data.length, 18);
    known.writeUInt16LE(name.length, 22);
    const whole = Buffer.concat([Buffer.from('PK\u0003\u0004'), known, Buffer.from(name), data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    local.push(whole);
    central.push(
      Buffer.concat([
        Buffer.from('PK\u0001\u0002\u0014\0', 'latin1'),
        known,
        tail,
        Buffer.from(name),
      ]),
    );
    at += whole.length;
  }
  const list = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(central.length, 8);
  end.writeUInt16LE(central.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...local, list, end]);
}

const contentTypes = (main: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.${main}.main+xml"/></Types>`;
const WORD = 'openxmlformats-officedocument.wordprocessingml.document';

/** As Word writes it, and as LibreOffice does: with the list of its contents at the end, here behind two megabytes. */
export const docx = zip({
  '[Content_Types].xml': contentTypes(WORD),
  'word/document.xml': '<w:document/>',
});
export const docxListLast = zip({
  'word/document.xml': 'x'.repeat(2 * 1024 * 1024),
  '[Content_Types].xml': contentTypes(WORD),
});
/** With macros. */
export const docm = zip({
  '[Content_Types].xml': contentTypes('ms-word.document.macroEnabled'),
  'word/document.xml': '<w:document/>',
});
export const odt = zip({
  mimetype: 'application/vnd.oasis.opendocument.text',
  'content.xml': '<office:document-content/>',
});
