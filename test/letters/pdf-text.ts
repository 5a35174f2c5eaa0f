import { inflateSync } from 'node:zlib';

/**
 * The words of a PDF in the order in which they are set, read through each font's own ToUnicode table: what
 * a screen reader or a search would find. Reads what pdfkit writes, no other PDF.
 */
export const textOf = (pdf: Buffer): string => {
  const objects = readObjects(pdf);
  const fonts = readFonts(objects);
  const pages = [...objects.values()].filter(({ source }) => /\/Type \/Page\n/.test(source));
  return pages
    .map(({ source }) => {
      const resources = objects.get(reference(source, 'Resources'))?.source ?? '';
      const names = new Map(
        [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map((m) => [m[1] as string, Number(m[2])]),
      );
      const content = objects.get(reference(source, 'Contents'))?.stream ?? '';
      return readContent(content, (name) => fonts.get(names.get(name) ?? -1) ?? new Map());
    })
    .join('\n');
};

// helpers

type PdfObject = { readonly source: string; readonly stream: string };
type Glyphs = ReadonlyMap<string, string>;

const readObjects = (pdf: Buffer): Map<number, PdfObject> => {
  const all = pdf.toString('latin1');
  const objects = new Map<number, PdfObject>();
  for (const { 1: number, 2: body } of all.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [source = '', stream = ''] = (body as string).split(/\nstream\n/);
    const bytes = Buffer.from(stream.replace(/\nendstream$/, ''), 'latin1');
    const text = source.includes('/FlateDecode')
      ? inflateSync(bytes).toString('latin1')
      : bytes.toString('latin1');
    objects.set(Number(number), { source: `${source}\n`, stream: text });
  }
  return objects;
};

const reference = (source: string, key: string): number =>
  Number(new RegExp(`/${key} (\\d+) 0 R`).exec(source)?.[1] ?? -1);

const readFonts = (objects: ReadonlyMap<number, PdfObject>): Map<number, Glyphs> => {
  const fonts = new Map<number, Glyphs>();
  for (const [number, { source }] of objects) {
    const toUnicode = objects.get(reference(source, 'ToUnicode'));
    if (toUnicode) fonts.set(number, readCMap(toUnicode.stream));
  }
  return fonts;
};

/** pdfkit writes ranges of glyphs with one text each: '<0000> <00ff> [<0020> <0041> …]'. */
const readCMap = (cmap: string): Glyphs => {
  const glyphs = new Map<string, string>();
  for (const { 1: from, 2: texts } of cmap.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/g)) {
    let code = Number.parseInt(from as string, 16);
    for (const { 1: hex } of (texts as string).matchAll(/<([0-9a-f ]*)>/g)) {
      glyphs.set(code.toString(16).padStart(4, '0'), decode((hex as string).replaceAll(' ', '')));
      code++;
    }
  }
  return glyphs;
};

/** UTF-16BE in hexadecimal. */
const decode = (hex: string): string =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');

const readContent = (content: string, glyphsOf: (font: string) => Glyphs): string => {
  let glyphs: Glyphs = new Map();
  let line = '';
  let text = '';
  for (const { 1: font, 2: shown, 3: height } of content.matchAll(OPERATIONS)) {
    if (font !== undefined) glyphs = glyphsOf(font);
    // A next line of the same sentence is a space to the reader; a next font on the same line is nothing.
    else if (height !== undefined) {
      if (height !== line) text += ' ';
      line = height;
    } else if (shown !== undefined) {
      for (const { 1: hex } of shown.matchAll(/<([0-9a-f]+)>/g)) {
        for (const code of (hex as string).match(/.{4}/g) ?? []) text += glyphs.get(code) ?? '';
      }
    }
  }
  return text.replace(/\s+/g, ' ');
};

/** Choosing a font, showing glyphs, moving to a place. */
const OPERATIONS = /\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ|1 0 0 1 [\d.]+ ([\d.]+) Tm/g;
