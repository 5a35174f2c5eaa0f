import { expect } from 'chai';
import { insertName, suggested, wordAt } from '../../../web/studio/insert-name.ts';

const known = ['besluitId', 'besluitSoort', 'volledig'].map((naam) => ({ naam, van: [] }));
const namesFor = (text: string) => suggested(known, text, text.length).map(({ naam }) => naam);

describe('web/studio: the names that a formula may name', () => {
  it('are offered for what is being typed, from its second letter', () => {
    expect(namesFor('=bes')).to.deep.equal(['besluitId', 'besluitSoort']);
    expect(namesFor('=volledig = true and BESLUITS')).to.deep.equal(['besluitSoort']);
    expect(namesFor('=b')).to.deep.equal([]);
    expect(namesFor('=volledig')).to.deep.equal([]);
  });

  it('are not offered in a text or for a part of another', () => {
    expect(namesFor('="bes')).to.deep.equal([]);
    expect(namesFor('="x" + bes')).to.have.length(2);
    expect(namesFor('=zoektermijn.bes')).to.deep.equal([]);
    expect(wordAt('a ="x\nbes', 9)).to.equal('bes');
  });

  it('take the place of what was typed, and nothing else', () => {
    expect(insertName('=bes = 1', 4, 'besluitId', false)).to.deep.equal({
      text: '=besluitId = 1',
      cursor: 10,
    });
    expect(insertName('=not(', 5, 'volledig', false).text).to.equal('=not(volledig');
    expect(insertName('=ja and ', 8, 'volledig', false).text).to.equal('=ja and volledig');
  });

  it('make a formula where nothing stands, and a line where the field has lines', () => {
    expect(insertName('', 0, 'volledig', false).text).to.equal('=volledig');
    expect(insertName('', 0, 'volledig', true).text).to.equal('volledig =volledig');
    expect(insertName('a =1\n', 5, 'volledig', true).text).to.equal('a =1\nvolledig =volledig');
    expect(insertName('a =1\nvol', 8, 'volledig', true).text).to.equal('a =1\nvolledig =volledig');
    expect(insertName('a =vol', 6, 'volledig', true).text).to.equal('a =volledig');
  });
});
