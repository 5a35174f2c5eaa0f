import { expect } from 'chai';
import { sessie, zaken } from '../support/answers.ts';
import { atWork } from '../support/at-work.ts';

describe('web: looking for a resident', () => {
  const work = atWork();

  it('finds by name or number without putting either in the address', async () => {
    await work.open('/zaken', {
      'GET /sessie': { body: sessie({ rechten: ['zaken.lezen'] }) },
      'GET /zaken': { body: { zaken: [], volgende: null, aantal: { aantal: 0, meer: false } } },
      'POST /zaken/zoekopdrachten': (_, body) =>
        JSON.stringify(body).includes('999990019')
          ? { body: { zaken: zaken.slice(0, 2), meer: false } }
          : { body: { zaken: [], meer: false } },
    });
    await work.page.getByText('Zoek op naam of BSN').click();
    const field = work.page.getByLabel('Naam of burgerservicenummer');
    const look = () => work.page.getByRole('button', { name: 'Zoek deze inwoner' }).click();
    await field.fill('12');
    await look();
    await work.page.getByText('Typ minstens 3 letters van de naam').waitFor();
    expect(work.sentTo('POST /zaken/zoekopdrachten')).to.have.length(0);

    await field.fill('Inwoner Onbekend');
    await look();
    await work.page.getByText('Geen zaken gevonden in uw gemeenten.').waitFor();
    await field.fill('9999 90 019');
    await look();
    await work.page.getByText('2 zaken gevonden.').waitFor();
    await work.page.getByRole('link', { name: zaken[0]?.nummer ?? '' }).waitFor();
    expect(work.sentTo('POST /zaken/zoekopdrachten').map(({ body }) => body)).to.deep.equal([
      { naam: 'Inwoner Onbekend' },
      { bsn: '999990019' },
    ]);
    expect(work.page.url()).not.to.match(/9999|Inwoner/);

    await work.page.getByRole('button', { name: 'Resultaat wissen' }).click();
    expect(await field.inputValue()).to.equal('');
    expect(await work.page.getByRole('link', { name: zaken[0]?.nummer ?? '' }).count()).to.equal(0);
  });
});
