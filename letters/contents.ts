import {
  BODY,
  createPage,
  element,
  heightOf,
  MARGINS,
  type Page,
  QUIET,
  type Structure,
  type Style,
  setText,
  spaceLeft,
  textWidth,
  toBuffer,
} from './page.ts';

/** What the contents of a file of documents say; every text is ready to be read. */
export type Contents = {
  readonly titel: string;
  readonly gemaakt: string;
  readonly regels: readonly {
    readonly titel: string;
    readonly omschrijving: string;
    readonly pagina: number;
  }[];
  readonly ontbreekt: readonly { readonly titel: string; readonly waarom: string }[];
};

const TITLE: Style = { weight: 'bold', size: 15 };
const HEADING: Style = { weight: 'bold', size: 11.5 };
const SMALL: Style = { weight: 'regular', size: 9, color: QUIET };
const NUMBER_WIDTH = 50;

/**
 * The contents of a file of documents as PDF: tagged, Dutch, a line for each document with the page where it begins.
 *
 * @returns with the sheets it takes, and where each line stands: sheet from 1, box in points from the lower left corner
 */
export const renderContents = async (
  contents: Contents,
): Promise<{
  bytes: Buffer;
  bladen: number;
  regels: { blad: number; vak: readonly [number, number, number, number] }[];
}> => {
  const page = createPage(contents.titel, 'Noaberflow', new Date(0));
  const root = element(page, 'Document');
  page.addStructure(root);
  root.add(element(page, 'H1', () => setText(page, contents.titel, TITLE)));
  page.y += 4;
  root.add(element(page, 'P', () => setText(page, contents.gemaakt, SMALL)));
  page.y += 12;
  root.add(element(page, 'H2', () => setText(page, 'Inhoud', HEADING)));
  page.y += 4;
  const list = element(page, 'L');
  root.add(list);
  const regels = contents.regels.map((line, index) => renderLine(page, list, line, index + 1));
  list.end();
  if (contents.ontbreekt.length > 0) renderMissing(page, root, contents.ontbreekt);
  root.end();
  const bladen = page.bufferedPageRange().count;
  return { bytes: await toBuffer(page), bladen, regels };
};

// helpers

function renderLine(
  page: Page,
  list: Structure,
  { titel, omschrijving, pagina }: Contents['regels'][number],
  nummer: number,
): { blad: number; vak: readonly [number, number, number, number] } {
  const width = textWidth(page) - NUMBER_WIDTH;
  const text = `${nummer}. ${titel}`;
  const height = heightOf(page, text, BODY, width) + heightOf(page, omschrijving, SMALL, width);
  if (spaceLeft(page) < height + 6) page.addPage();
  const y = page.y;
  const item = element(page, 'LI');
  list.add(item);
  item.add(
    element(page, 'LBody', () => {
      setText(page, text, BODY, { y, width });
      setText(page, omschrijving, SMALL, { width });
    }),
  );
  const below = page.y;
  item.add(element(page, 'Lbl', () => setText(page, String(pagina), BODY, { y, align: 'right' })));
  item.end();
  page.y = below + 6;
  const { height: sheet, width: across } = page.page;
  return {
    blad: page.bufferedPageRange().count,
    vak: [MARGINS.left, sheet - below, across - MARGINS.right, sheet - y],
  };
}

function renderMissing(page: Page, root: Structure, missing: Contents['ontbreekt']): void {
  if (spaceLeft(page) < 60) page.addPage();
  page.y += 10;
  root.add(element(page, 'H2', () => setText(page, 'Niet in dit bestand', HEADING)));
  page.y += 4;
  for (const { titel, waarom } of missing) {
    const text = `${titel}: ${waarom}`;
    if (spaceLeft(page) < heightOf(page, text, BODY) + 4) page.addPage();
    root.add(element(page, 'P', () => setText(page, text, BODY)));
    page.y += 4;
  }
}
