import PDFDocument from 'pdfkit';
import { fontFile, pieces, type Script, type Weight } from './fonts.ts';

/** The sheet a letter is set on: A4, measures in points, and text in our own fonts. The only file that knows pdfkit. */
export type Page = InstanceType<typeof PDFDocument>;
export type Style = { readonly weight: Weight; readonly size: number; readonly color?: string };
export type Structure = ReturnType<Page['struct']>;

const MM = 72 / 25.4;
export const MARGINS = { top: 18 * MM, bottom: 18 * MM, left: 25 * MM, right: 22 * MM };
export const INK = '#1a1a1a';
export const QUIET = '#4a4a4a';
export const BODY: Style = { weight: 'regular', size: 10.5 };
const LINE_GAP = 2.2;

/** A tagged sheet (PDF/UA): with language, title and structure tree; the date makes the same letter the same file. */
export const createPage = (
  title: string,
  author: string,
  createdOn: Date,
  layout: 'portrait' | 'landscape' = 'portrait',
): Page => {
  const page = new PDFDocument({
    size: 'A4',
    layout,
    margins: MARGINS,
    pdfVersion: '1.7',
    tagged: true,
    // Known to pdfkit, not yet to its types.
    subset: 'PDF/UA' as 'PDF/A-1',
    lang: 'nl-NL',
    displayTitle: true,
    bufferPages: true,
    // Without a font named here pdfkit loads Helvetica, which cannot be embedded.
    font: null as unknown as string,
    info: { Title: title, Author: author, CreationDate: createdOn, ModDate: createdOn },
  });
  return page;
};

/** Width between the margins. */
export const textWidth = (page: Page): number => page.page.width - MARGINS.left - MARGINS.right;

/** Space left on this page. */
export const spaceLeft = (page: Page): number => page.page.height - MARGINS.bottom - page.y;

export type Box = {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly align?: 'left' | 'right';
};

/** Sets a text at the cursor, or in a box; each piece in the font file that knows its letters. */
export const setText = (page: Page, text: string, style: Style, box: Box = {}): void => {
  const { x = MARGINS.left, y = page.y, width = textWidth(page), align = 'left' } = box;
  const parts = pieces(text);
  page.fillColor(style.color ?? INK);
  parts.forEach((part, index) => {
    useFont(page, style, part.script);
    const options = { width, align, lineGap: LINE_GAP, continued: index < parts.length - 1 };
    if (index === 0) page.text(part.text, x, y, options);
    else page.text(part.text, options);
  });
};

/** Height that a text takes; measured in the first font, since all files are cut from one. */
export const heightOf = (
  page: Page,
  text: string,
  style: Style,
  width = textWidth(page),
): number => {
  useFont(page, style, 'latin');
  return page.heightOfString(text, { width, lineGap: LINE_GAP });
};

/** A node of the structure tree; `draw` sets what belongs to it when the node is added to its parent. */
export const element = (page: Page, tag: string, draw?: () => void, title?: string): Structure =>
  draw
    ? page.struct(tag, title === undefined ? {} : { title }, [draw])
    : page.struct(tag, title === undefined ? {} : { title });

/** Draws what is decoration or repeated: a screen reader passes over it. */
export const asArtifact = (page: Page, type: 'Pagination' | 'Layout', draw: () => void): void => {
  page.markContent('Artifact', { type });
  draw();
  page.endMarkedContent();
};

/** The file's bytes. */
export const toBuffer = (page: Page): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    page.on('data', (chunk: Buffer) => chunks.push(chunk));
    page.on('end', () => resolve(Buffer.concat(chunks)));
    page.on('error', reject);
    page.end();
  });

// helpers

const useFont = (page: Page, { weight, size }: Style, script: Script): void => {
  const name = `${weight}-${script}`;
  page.registerFont(name, fontFile(weight, script)).font(name).fontSize(size);
};
