import { expect } from 'chai';
import { atWork, task } from '../support/at-work.ts';

describe('web: a session begins and ends', () => {
  const work = atWork();

  it('asks to sign in again when the session ended, and forgets nothing', async () => {
    await work.open(`/taken/${task.id}`, {
      [`PUT /taken/${task.id}/concept`]: {
        status: 401,
        body: { type: 'x', title: 'U bent niet aangemeld', status: 401, instance: 'x' },
      },
    });
    await work.yes().check();
    const dialog = work.page.getByRole('alertdialog', { name: 'U bent afgemeld' });
    await dialog.waitFor();

    const link = dialog.getByRole('link', { name: 'Opnieuw aanmelden' });
    expect(await link.getAttribute('href')).to.equal(
      `/aanmelden?terugNaar=${encodeURIComponent(`/taken/${task.id}`)}`,
    );
    expect(await work.page.evaluate(() => sessionStorage.length)).to.equal(1);
  });

  it('warns before the session ends and keeps it on request', async () => {
    await work.page.clock.install();
    await work.open('/taken');
    await work.page.clock.fastForward('28:30');
    const dialog = work.page.getByRole('alertdialog', { name: 'U wordt bijna afgemeld' });
    await dialog.waitFor();
    await dialog.getByRole('button', { name: 'Aangemeld blijven' }).click();
    await dialog.waitFor({ state: 'detached' });
  });

  it('lets who is warned sign out at once', async () => {
    await work.page.clock.install();
    await work.open('/taken', { 'DELETE /sessie': { body: { doorNaar: '/toegankelijkheid' } } });
    await work.page.clock.fastForward('28:30');
    await work.page
      .getByRole('alertdialog', { name: 'U wordt bijna afgemeld' })
      .getByRole('button', { name: 'Afmelden' })
      .click();
    await work.page.waitForURL('**/toegankelijkheid');
  });

  it('sends who is not signed in to sign in, and back', async () => {
    work.pages.answer({
      'GET /sessie': { status: 401, body: { type: 'x', title: 'x', status: 401, instance: 'x' } },
    });
    await work.page.goto(`${work.pages.url}/taken?weergave=alle`);
    await work.page.waitForURL('**/aanmelden?**');

    expect(new URL(work.page.url()).searchParams.get('terugNaar')).to.equal('/taken?weergave=alle');
  });

  it('forgets everything that was typed when signing out', async () => {
    await work.open(`/taken/${task.id}`, { 'DELETE /sessie': { body: { doorNaar: '/taken' } } });
    await work.yes().waitFor();
    await work.page.evaluate(() => sessionStorage.setItem('noaberflow-werk:x:y', '{}'));
    await work.page.getByRole('button', { name: 'Afmelden' }).click();
    await work.page.waitForURL('**/taken');

    expect(
      await work.page.evaluate(() =>
        Object.keys(sessionStorage).filter((key) => key.includes('werk')),
      ),
    ).to.deep.equal([]);
  });
});
