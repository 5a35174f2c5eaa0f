import { expect } from 'chai';
import { doorlooptijden, gemeenten, sessie, verwachting } from '../support/answers.ts';
import { atWork } from '../support/at-work.ts';

describe('web: what will probably be late', () => {
  const work = atWork();
  const open = async (anders: object = {}, rechten = ['doorlooptijden.lezen', 'zaken.lezen']) => {
    await work.open('/dashboard', {
      'GET /sessie': () => ({ body: sessie({ gemeenten, rechten: rechten as never }) }),
      'GET /doorlooptijden': { body: doorlooptijden },
      'GET /doorlooptijden/verwachting': { body: { ...verwachting, ...anders } },
    });
  };
  const part = () =>
    work.page.getByRole('region', { name: 'Wordt waarschijnlijk te laat' }).first();

  it('tells how many, which, at which step and how it was reckoned', async () => {
    await open();
    await part().getByText('Van 58 lopende zaken worden er naar verwachting 7 te laat.').waitFor();
    await part().getByText('Van 6 zaken is niets te zeggen').waitFor();
    const row = (
      await part().getByRole('row').filter({ hasText: '2026-D-000117' }).allInnerTexts()
    ).join();
    expect(row).to.include('81').and.include('Intakegesprek voeren, 19 dagen');
    await part().getByText('Hoe is dit berekend?').click();
    await part().getByText('Over de inwoner zelf wordt niets gebruikt.').waitFor();

    await part().getByRole('link', { name: '2026-D-000117' }).waitFor();
    await open({}, ['doorlooptijden.lezen']);
    await part().getByText('2026-D-000117').waitFor();
    expect(await part().getByRole('link', { name: '2026-D-000117' }).count()).to.equal(0);
  });

  it('says so when there is nothing to compare with, or nothing to fear', async () => {
    await open({ beoordeeld: 0, verwachtTeLaat: 0, zaken: [] });
    await part().getByText('Er zijn nog te weinig zaken afgerond').waitFor();

    await open({ verwachtTeLaat: 0, zaken: [] });
    await part().getByText('Geen zaak heeft een kans van een kwart of meer').waitFor();
  });
});
