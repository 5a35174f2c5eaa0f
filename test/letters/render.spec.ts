import { expect } from 'chai';
import { BriefgegevenOntbreekt } from '../../letters/errors.ts';
import { pieces } from '../../letters/fonts.ts';
import { type LetterName, letters } from '../../letters/registry.ts';
import { renderLetter } from '../../letters/render.ts';
import { LETTER_DATA } from './data.ts';
import { textOf } from './pdf-text.ts';

const render = (name: LetterName, anders: object = {}): Promise<Buffer> =>
  renderLetter(name, { ...LETTER_DATA[name], ...anders } as never);
const raw = (pdf: Buffer): string => pdf.toString('latin1');

describe('brief als PDF', () => {
  for (const name of Object.keys(letters) as LetterName[]) {
    it(`${name} is tagged, in Dutch, with a title and its words`, async () => {
      const pdf = await render(name);
      const source = raw(pdf);
      const words = textOf(pdf);

      expect(source.startsWith('%PDF-1.7')).to.equal(true);
      expect(source)
        .to.contain('/Marked true')
        .and.to.contain('/StructTreeRoot')
        .and.to.contain('/DisplayDocTitle true');
      expect(source).to.match(/\/Lang \(nl-NL\)/);
      expect(source).to.contain('pdfuaid:part');
      for (const tag of ['Document', 'H1', 'H2', 'P', 'L', 'LI', 'Lbl', 'LBody']) {
        expect(source, tag).to.contain(`/S /${tag}\n`);
      }
      expect(words).to.contain('Op welke regels rust dit?').and.to.contain('artikel');
      expect(words).to.contain('Pagina 1 van').and.to.contain('Gemeente');
      expect(words.includes('binnen zes weken')).to.equal(letters[name].besluit);
    });
  }

  it('embeds every font it uses', async () => {
    const source = raw(await render('toekenning'));
    const fonts = source.match(/\/BaseFont \/[A-Z]{6}\+NotoSans-\w+/g) ?? [];
    expect(new Set(fonts.map((font) => font.replace(/.*\+/, '')))).to.deep.equal(
      new Set(['NotoSans-Regular', 'NotoSans-Bold']),
    );
    expect(source).not.to.contain('Helvetica');
    expect(source.match(/\/FontFile2/g)).to.have.lengthOf(2);
  });

  it('gives a table its header cells with their scope', async () => {
    const source = raw(await render('toekenning'));
    for (const mark of [
      '/S /Table\n',
      '/S /TR\n',
      '/S /TH\n',
      '/S /TD\n',
      '/Scope /Column',
      '/Scope /Row',
    ]) {
      expect(source, mark).to.contain(mark);
    }
  });

  it('the same data gives the same file', async () => {
    expect((await render('toekenning')).equals(await render('toekenning'))).to.equal(true);
  });

  it('prints a name as it is registered, and survives what no font knows', async () => {
    const naam = 'Şahin Đorđević-Ångström 🙂';
    const words = textOf(
      await render('afwijzing', { geadresseerde: { naam, adresregels: ['Teststraat 1'] } }),
    );
    expect(words).to.contain('Şahin Đorđević-Ångström ?');
    expect(pieces('Şa').map(({ script }) => script)).to.deep.equal(['latin-ext', 'latin']);
  });

  it('numbers the pages of a long letter, and keeps the signature in company', async () => {
    const motivering = Array.from(
      { length: 60 },
      (_, index) => `Dit is reden ${index + 1} van dit besluit.`,
    ).join('\n');
    const words = textOf(await render('afwijzing', { motivering }));
    const [, count] = /Pagina 1 van (\d+)/.exec(words) ?? [];
    expect(Number(count)).to.be.at.least(3);
    expect(words).to.contain(`Pagina ${count} van ${count}`);
    for (const reden of [1, 30, 60]) expect(words).to.contain(`Dit is reden ${reden} van`);
    expect(words.lastIndexOf('Hebt u vragen?')).to.be.greaterThan(
      words.lastIndexOf('handtekening'),
    );
  });

  it('without an addressee or a date is not made', async () => {
    for (const [anders, veld] of [
      [{ geadresseerde: { naam: '', adresregels: ['X'] } }, 'geadresseerde.naam'],
      [{ geadresseerde: { naam: 'X', adresregels: undefined } }, 'geadresseerde.adresregels'],
      [{ dagtekening: undefined }, 'dagtekening'],
    ] as const) {
      const error = await render('doorzending', anders).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      expect(error).to.be.instanceOf(BriefgegevenOntbreekt).and.include({ veld });
    }
  });
});
