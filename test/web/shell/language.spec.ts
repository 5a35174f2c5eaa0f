import { AxeBuilder } from '@axe-core/playwright';
import { expect } from 'chai';
import { sessie } from '../support/answers.ts';
import { atWork, task } from '../support/at-work.ts';

describe('web: a page in English', () => {
  const work = atWork();

  it('is one press away, stays, and goes back', async () => {
    let taal: 'nl' | 'en' = 'nl';
    await work.open('/taken', {
      'GET /sessie': () => ({ body: sessie({ taal }) }),
      'PUT /sessie/taal': () => ({ body: { taal } }),
    });
    taal = 'en';
    await work.page.getByRole('button', { name: 'English' }).click();
    await work.page.getByRole('heading', { level: 1, name: 'Tasks' }).waitFor();
    expect(await work.page.locator('html').getAttribute('lang')).to.equal('en');
    expect(work.sentTo('PUT /sessie/taal').map(({ body }) => body)).to.deep.equal([{ taal: 'en' }]);

    await work.page.reload();
    await work.page.getByRole('heading', { level: 1, name: 'Tasks' }).waitFor();
    taal = 'nl';
    await work.page.getByRole('button', { name: 'Nederlands' }).click();
    await work.page.getByRole('heading', { level: 1, name: 'Taken' }).waitFor();
    expect(await work.page.locator('html').getAttribute('lang')).to.equal('nl');
  });

  it('follows the person, not the device', async () => {
    await work.open('/taken');
    await work.page.evaluate(() => localStorage.setItem('noaberflow.taal', 'en'));
    await work.page.reload();
    // What the device remembers is of whoever was here before.
    await work.page.getByRole('heading', { level: 1, name: 'Taken' }).waitFor();
  });

  it('says that a form is Dutch, for who has it read out, and is free of faults for axe', async () => {
    await work.open(`/taken/${task.id}`, {
      'GET /sessie': () => ({ body: sessie({ taal: 'en' }) }),
    });
    await work.page.getByRole('button', { name: 'Complete' }).waitFor();
    expect(await work.page.locator('.nf-schema[lang=nl]').count()).to.equal(1);

    const { violations } = await new AxeBuilder({ page: work.page }).analyze();
    expect(violations.map(({ id }) => id)).to.deep.equal([]);
  });
});
