import { formatDay } from '../law/calendar.ts';
import { startOfDay } from '../law/instant.ts';
import { guard, OPTIONAL } from './guard.ts';
import type { Blok, Briefgegevens, Letter } from './letter.ts';
import {
  asArtifact,
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
import { briefhoofd, gemeenteNaam } from './parts.ts';
import { composeLetter, type LetterData, type LetterName } from './registry.ts';
import type { Sentences } from './sentences/sentences.ts';
import { renderTable } from './table.ts';

const TITLE: Style = { weight: 'bold', size: 15 };
const HEADING: Style = { weight: 'bold', size: 11.5 };
const SMALL: Style = { weight: 'regular', size: 9, color: QUIET };
const SENDER: Style = { weight: 'bold', size: 13 };

/**
 * A letter as PDF: tagged (PDF/UA), Dutch, with embedded fonts, the sender's letterhead, and page numbers.
 * The same data gives the same bytes.
 *
 * @throws BriefgegevenOntbreekt, BriefgegevenOnjuist when the data does not suffice; see registry.ts
 */
export const renderLetter = async <Name extends LetterName>(
  sjabloon: Name,
  data: LetterData<Name>,
  zinnen?: Sentences,
): Promise<Buffer> => {
  const letter = composeLetter(sjabloon, data, zinnen);
  const facts = guard<Briefgegevens>(sjabloon, data, OPTIONAL);
  const sender = briefhoofd(facts);
  const page = createPage(letter.onderwerp, sender.naam, new Date(startOfDay(facts.dagtekening)));
  const root = element(page, 'Document');
  page.addStructure(root);

  renderHead(page, root, facts);
  renderBody(page, root, letter, facts);
  root.end();
  numberPages(page, sender.naam, facts.zaaknummer);
  return toBuffer(page);
};

// helpers

/** One piece of text with its meaning for who hears it. */
const tagged = (page: Page, parent: Structure, tag: string, text: string, style: Style): void => {
  parent.add(element(page, tag, () => setText(page, text, style)));
};

const renderHead = (page: Page, root: Structure, facts: Briefgegevens): void => {
  const sender = briefhoofd(facts);
  tagged(page, root, 'P', sender.naam, SENDER);
  const lines = [...sender.adresregels, sender.telefoon, sender.website].filter(
    (line) => line !== null,
  );
  tagged(page, root, 'P', lines.join('  ·  '), SMALL);
  asArtifact(page, 'Layout', () => {
    const y = page.y + 5;
    page
      .moveTo(MARGINS.left, y)
      .lineTo(page.page.width - MARGINS.right, y)
      .lineWidth(0.8)
      .stroke(QUIET);
  });
  // The address lies in the window of a DL envelope: from 50 mm below the upper edge.
  page.y = Math.max(page.y + 18, 130);
  const { naam, adresregels } = facts.geadresseerde;
  // A paragraph for each line: in one, a screen reader joins the end of a line to the next.
  for (const line of [naam, ...adresregels]) tagged(page, root, 'P', line, BODY);
  page.y = Math.max(page.y + 14, 206);
  tagged(page, root, 'P', `Datum: ${formatDay(facts.dagtekening)}`, BODY);
  tagged(page, root, 'P', `Zaaknummer: ${facts.zaaknummer}`, BODY);
  page.y += 16;
};

const renderBody = (page: Page, root: Structure, letter: Letter, facts: Briefgegevens): void => {
  tagged(page, root, 'H1', letter.onderwerp, TITLE);
  page.y += 10;
  tagged(page, root, 'P', letter.aanhef, BODY);
  page.y += 6;
  for (const [index, block] of letter.blokken.entries()) {
    renderBlock(page, root, block, letter.blokken[index + 1]);
  }
  // Contact and signature stay together: a signature alone on a page belongs to nothing.
  if (spaceLeft(page) < closingHeight(page, letter)) page.addPage();
  for (const [index, block] of letter.slot.entries()) {
    renderBlock(page, root, block, letter.slot[index + 1]);
  }
  page.y += 8;
  tagged(page, root, 'P', 'Met vriendelijke groet,', BODY);
  page.y += 6;
  tagged(
    page,
    root,
    'P',
    `namens het college van burgemeester en wethouders van de ${gemeenteNaam(facts)},`,
    BODY,
  );
  tagged(page, root, 'P', `uw ${facts.contact.functie}`, BODY);
};

/** A line of the body, about. */
const LINE = 17;
const SIGNATURE_HEIGHT = 56;

const closingHeight = (page: Page, { slot }: Letter): number =>
  slot.reduce(
    (sum, block) => sum + ('tekst' in block ? heightOf(page, block.tekst, BODY) + 12 : 0),
    SIGNATURE_HEIGHT,
  );

const renderBlock = (page: Page, root: Structure, block: Blok, next: Blok | undefined): void => {
  switch (block.soort) {
    case 'kop':
      renderHeading(page, root, block.tekst, next);
      break;
    case 'tabel':
      renderTable(page, root, block);
      break;
    case 'lijst':
      renderList(page, root, block.punten);
      break;
    case 'alinea':
      renderParagraph(page, root, block.tekst, next);
      break;
  }
};

/** At least two lines of it at the foot of a page, and what introduces a list takes the first item along. */
const renderParagraph = (
  page: Page,
  root: Structure,
  text: string,
  next: Blok | undefined,
): void => {
  const height = heightOf(page, text, BODY);
  const least = next?.soort === 'lijst' ? height + 2 * LINE : Math.min(height, 2 * LINE);
  if (spaceLeft(page) < least) page.addPage();
  tagged(page, root, 'P', text, BODY);
  page.y += 6;
};

/** A heading never stands alone at the foot of a page: it takes the start of what follows along. */
const renderHeading = (page: Page, root: Structure, text: string, next: Blok | undefined): void => {
  const follows = next?.soort === 'alinea' ? Math.min(heightOf(page, next.tekst, BODY), 48) : 48;
  if (spaceLeft(page) < 6 + heightOf(page, text, HEADING) + follows) page.addPage();
  else page.y += 6;
  tagged(page, root, 'H2', text, HEADING);
  page.y += 2;
};

const INDENT = 14;

const renderList = (page: Page, root: Structure, items: readonly string[]): void => {
  const list = element(page, 'L');
  root.add(list);
  for (const item of items) {
    const width = textWidth(page) - INDENT;
    if (spaceLeft(page) < heightOf(page, item, BODY, width)) page.addPage();
    const y = page.y;
    const entry = element(page, 'LI');
    list.add(entry);
    entry.add(element(page, 'Lbl', () => setText(page, '•', BODY, { width: INDENT })));
    entry.add(
      element(page, 'LBody', () =>
        setText(page, item, BODY, { x: MARGINS.left + INDENT, y, width }),
      ),
    );
    entry.end();
    page.y += 1;
  }
  list.end();
  page.y += 6;
};

/** Foot of every page, head of every page but the first: said once at the start, so not read out again. */
const numberPages = (page: Page, sender: string, zaaknummer: string): void => {
  const { start, count } = page.bufferedPageRange();
  for (let index = start; index < start + count; index++) {
    page.switchToPage(index);
    // pdfkit begins a new page for text in the margin, unless there is none.
    page.page.margins = { top: 0, bottom: 0, left: 0, right: 0 };
    const foot = page.page.height - 40;
    asArtifact(page, 'Pagination', () => {
      setText(page, `${sender}  ·  zaaknummer ${zaaknummer}`, SMALL, { y: foot });
      setText(page, `Pagina ${index + 1} van ${count}`, SMALL, { y: foot, align: 'right' });
      if (index > start) setText(page, sender, SMALL, { y: 24 });
    });
  }
};
