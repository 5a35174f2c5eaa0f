import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import { expect } from 'chai';
import { createBundler } from '../../documents/bundle.ts';
import { renderContents } from '../../letters/contents.ts';
import { textOf } from '../letters/pdf-text.ts';
import * as files from './files.ts';

const ABOUT = {
  titel: 'Dossier',
  kenmerk: '2026-D-1',
  gemaakt: 'vandaag',
  onleesbaar: 'past niet',
};
const part = (titel: string, media: string, file: Buffer) => ({
  titel,
  omschrijving: 'Brief',
  media,
  read: async () => new Uint8Array(file),
});

describe('documents/bundle', () => {
  const makeBundle = createBundler(renderContents);

  it('puts PDFs and pictures behind contents whose lines lead to them', async () => {
    const bundle = await makeBundle(
      ABOUT,
      [
        part('Eerste', 'application/pdf', await files.pdf()),
        part('Kaart', 'image/png', files.png),
        part(
          'Beveiligd tegen afdrukken',
          'application/pdf',
          await files.pdf({ ownerPassword: 'x' }),
        ),
        part('Kapot', 'application/pdf', Buffer.from('%PDF-1.4')),
      ],
      [{ titel: 'Scan.tif', waarom: 'los te downloaden' }],
    );

    expect(bundle).to.deep.include({ paginas: 4, stukken: 3 });
    const pdf = await PDFDocument.load(bundle?.bytes ?? new Uint8Array());
    expect([pdf.getPageCount(), pdf.getTitle()]).to.deep.equal([4, 'Dossier']);
    const pages = pdf.getPages();
    const links = pages[0]?.node.Annots()?.asArray() ?? [];
    const targets = links.map((link) => {
      const dest = pdf.context.lookup(link, PDFDict).lookup(PDFName.of('Dest'), PDFArray);
      return pages.findIndex(({ ref }) => ref === (dest.get(0) as PDFRef));
    });
    expect(targets).to.deep.equal([1, 2, 3]);
  });

  it('counts the sheets of the contents before the pages that they name', async () => {
    const asked: number[][] = [];
    const many = createBundler((contents) => {
      asked.push(contents.regels.map(({ pagina }) => pagina));
      return renderContents(contents);
    });
    const one = await files.pdf();
    const bundle = await many(
      ABOUT,
      Array.from({ length: 40 }, (_, nr) => part(`Stuk ${nr}`, 'application/pdf', one)),
      [],
    );

    const sheets = (bundle?.paginas ?? 0) - 40;
    expect(sheets).to.be.above(1);
    expect(asked.at(-1)?.slice(0, 3)).to.deep.equal([sheets + 1, sheets + 2, sheets + 3]);
  });

  it('leaves out a picture that would not fit in memory', async () => {
    const huge = Buffer.from(files.png);
    huge.writeUInt32BE(60_000, 16);
    huge.writeUInt32BE(60_000, 20);

    expect(await makeBundle(ABOUT, [part('Groot', 'image/png', huge)], [])).to.deep.include({
      stukken: 0,
      paginas: 1,
    });
  });
});

describe('letters/contents', () => {
  it('names every document with its page, and what is not there', async () => {
    const { bytes, bladen, regels } = await renderContents({
      titel: 'Dossier van zaak 2026-D-1',
      gemaakt: 'Gemaakt vandaag',
      regels: [{ titel: 'Machtiging Şahin', omschrijving: 'Machtiging', pagina: 17 }],
      ontbreekt: [{ titel: 'Scan', waarom: 'nog niet definitief' }],
    });

    const said = textOf(bytes);
    for (const words of ['Dossier van zaak 2026-D-1', '1. Machtiging Şahin', '17', 'Niet in dit'])
      expect(said.replace(/\s+/g, ' ')).to.include(words);
    expect(bladen).to.equal(1);
    expect(regels[0]?.blad).to.equal(1);
    const [left = 0, bottom = 0, right = 0, top = 0] = regels[0]?.vak ?? [];
    expect([left < right, bottom < top, top < 842]).to.deep.equal([true, true, true]);
  });
});
