import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { today } from '../../law/clock.ts';
import { driver } from '../stories/driver.ts';
import { until } from '../support/until.ts';
import { createWorld, type World } from '../support/world.ts';
import { openBrowser } from '../web/support/browser.ts';
import { signIn } from './person.ts';

/** A colleague is told of a question: in the page that is open, and by mail because he asked for that. */
describe('browser: what one has to know', () => {
  let world: World;
  let browser: Browser;
  before(async () => {
    [world, browser] = await Promise.all([createWorld(), openBrowser()]);
  });
  after(async () => {
    await browser?.close();
    await world?.close();
  });

  it('is chosen per kind, shown beside the bell without a reload, mailed, and leads to its place', async () => {
    const { nummer, id } = await driver(world).begin(
      'consulent-dinkelland',
      'dinkelland',
      'aanvraag/melding',
      { melding: { meldingsdatum: today(world.clock), opnieuw: true } },
    );
    const consulent = await signIn(browser, world, 'consulent-dinkelland');
    const { page } = consulent;
    await page.getByRole('link', { name: 'Meldingen' }).click();
    await page.getByRole('link', { name: 'Kies welke meldingen u krijgt' }).click();
    await page.getByText('Mail gaat naar consulent-dinkelland@noaberflow.example.').waitFor();
    await page.getByLabel('Per mail: Vraag aan u of uw team').selectOption({ label: 'Direct' });
    await page.getByRole('button', { name: 'Bewaren' }).click();
    await page.getByText('Uw keuzes zijn bewaard.').waitFor();
    await consulent.inspect();

    const inkomen = await world.as('bo-inkomen-1');
    const asked = await inkomen.post(`/zaken/${id}/vragen`, {
      aan: 'fo',
      tekst: 'Is de inwoner al gebeld?',
    });
    expect(asked.status).to.equal(201);

    await page.getByRole('link', { name: 'Meldingen 1 ongelezen' }).click();
    const row = page.getByRole('row').filter({ hasText: nummer });
    await row.getByText('nieuw').waitFor();
    await consulent.inspect();
    await row.getByRole('link', { name: 'Een collega stelt een vraag' }).click();
    await page.waitForURL(`${world.origin}/zaken/${nummer}/vragen`);
    await page.getByText('Is de inwoner al gebeld?').waitFor();
    await page.getByRole('link', { name: 'Meldingen', exact: true }).click();
    await row.getByRole('button', { name: 'Ongelezen' }).waitFor();

    const mail = await until('the mail', async () => world.inbox.mails()[0]);
    expect(mail).to.deep.include({
      aan: 'consulent-dinkelland@noaberflow.example',
      onderwerp: 'Noaberflow: 1 melding voor u',
    });
    expect(mail.tekst).to.include(`${world.origin}/zaken/${nummer}/vragen`);
    expect(mail.tekst).not.to.include('gebeld');
  });
});
