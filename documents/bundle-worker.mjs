import { parentPort } from 'node:worker_threads';
import { PDFDocument, PDFName, PDFString, StandardFonts } from '@cantoo/pdf-lib';

/** A4 in points, and the margin around a picture. */
const A4 = /** @type {const} */ ([595.28, 841.89]);
const MARGIN = 42;
/** Pictures are unpacked to four bytes for each dot. */
const MOST_DOTS = 25_000_000;

const whole = await PDFDocument.create();

/**
 * Adds the pages of one document. @returns how many; 0 when it cannot be read
 *
 * @param {{ media: string, bytes: Uint8Array }} document
 */
async function add({ media, bytes }) {
  try {
    return media === 'application/pdf' ? await addPdf(bytes) : await addPicture(media, bytes);
  } catch {
    return 0;
  }
}

/** @param {Uint8Array} bytes */
async function addPdf(bytes) {
  const pdf = await PDFDocument.load(bytes, { password: '', updateMetadata: false });
  const pages = await whole.copyPages(pdf, pdf.getPageIndices());
  for (const page of pages) whole.addPage(page);
  return pages.length;
}

/**
 * @param {string} media
 * @param {Uint8Array} bytes
 */
async function addPicture(media, bytes) {
  if (media === 'image/png') {
    const header = new DataView(bytes.buffer, bytes.byteOffset);
    if (header.getUint32(16) * header.getUint32(20) > MOST_DOTS) return 0;
  }
  const picture = await (media === 'image/png' ? whole.embedPng(bytes) : whole.embedJpg(bytes));
  const [width, height] = A4;
  const scale = Math.min(
    1,
    (width - 2 * MARGIN) / picture.width,
    (height - 2 * MARGIN) / picture.height,
  );
  const size = { width: picture.width * scale, height: picture.height * scale };
  whole
    .addPage([...A4])
    .drawImage(picture, { ...size, x: (width - size.width) / 2, y: height - MARGIN - size.height });
  return 1;
}

/**
 * Puts the contents in front, makes its lines lead to their pages, and numbers every page.
 *
 * @param {{ bytes: Uint8Array, titel: string, kenmerk: string, regels: import('./bundle.ts').ContentsLine[] }} contents
 */
async function finish({ bytes, titel, kenmerk, regels }) {
  const contents = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = await whole.copyPages(contents, contents.getPageIndices());
  for (const [index, page] of pages.entries()) whole.insertPage(index, page);
  const all = whole.getPages();
  for (const { blad, vak, pagina } of regels) {
    const [from, to] = [all[blad - 1], all[pagina - 1]];
    if (!from || !to) continue;
    const link = whole.context.register(
      whole.context.obj({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: vak,
        Border: [0, 0, 0],
        Contents: PDFString.of(`${pagina}`),
        Dest: [to.ref, 'Fit'],
      }),
    );
    from.node.addAnnot(link);
  }
  const font = await whole.embedFont(StandardFonts.Helvetica);
  for (const [index, page] of all.entries()) {
    // On a page that is turned the number would stand on its side.
    if (page.getRotation().angle !== 0) continue;
    const text = `${kenmerk}  ${index + 1}/${all.length}`;
    const { x, y, width } = page.getCropBox();
    page.drawText(text, {
      x: x + width - font.widthOfTextAtSize(text, 8) - 18,
      y: y + 12,
      size: 8,
      font,
    });
  }
  whole.setTitle(titel, { showInWindowTitleBar: true });
  whole.setLanguage('nl-NL');
  whole.catalog.set(PDFName.of('PageMode'), PDFName.of('UseNone'));
  return whole.save();
}

parentPort?.on('message', async (message) => {
  if (message.soort === 'stuk') parentPort?.postMessage(await add(message));
  else {
    const bytes = await finish(message);
    parentPort?.postMessage(bytes, [/** @type {ArrayBuffer} */ (bytes.buffer)]);
  }
});
