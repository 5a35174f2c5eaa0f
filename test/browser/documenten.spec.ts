import { readFileSync } from 'node:fs';
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { today } from '../../law/clock.ts';
import * as files from '../documents/files.ts';
import { driver } from '../stories/driver.ts';
import { createWorld, type World } from '../support/world.ts';
import { openBrowser } from '../web/support/browser.ts';
import { type Person, signIn } from './person.ts';

/** From a file on a desk to a final document in the case, through the real platform. */
describe('browser: documents', () => {
  let world: World;
  let browser: Browser;
  let consulent: Person;
  before(async () => {
    [world, browser] = await Promise.all([createWorld(), openBrowser()]);
    consulent = await signIn(browser, world, 'consulent-dinkelland');
  });
  after(async () => {
    await browser?.close();
    await world?.close();
  });

  it('are laid in a case, looked at, and made final', async () => {
    const { nummer } = await driver(world).begin(
      'consulent-dinkelland',
      'dinkelland',
      'aanvraag/melding',
      { melding: { meldingsdatum: today(world.clock), opnieuw: true } },
    );
    const { page } = consulent;
    const pdf = await files.pdf({}, 'x'.repeat(3000));
    await page.goto(`${world.origin}/zaken/${nummer}`);
    await page.getByRole('link', { name: 'Documenten', exact: true }).click();
    await page.getByLabel('Soort document').selectOption('Identiteitsbewijs');
    await page.getByLabel('Bestanden', { exact: true }).setInputFiles([
      { name: 'Kaart voorkant.png', mimeType: 'image/png', buffer: files.png },
      { name: 'Paspoort.pdf', mimeType: 'application/pdf', buffer: pdf },
      { name: 'niet goed.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html>') },
    ]);
    await page.getByRole('button', { name: 'Toevoegen', exact: true }).click();
    await page.getByText('Er zijn 2 documenten toegevoegd.').waitFor();
    await page.getByText('Dit soort bestand kan hier niet worden bewaard.').waitFor();
    await consulent.inspect();

    await page.getByRole('button', { name: 'Bekijken : Kaart voorkant' }).click();
    await page.getByRole('img', { name: 'Kaart voorkant' }).waitFor();
    expect(
      await page.evaluate<number>(
        "(async (image) => { await image.decode(); return image.naturalWidth; })(document.querySelector('.nf-document__picture'))",
      ),
    ).to.equal(1);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Downloaden : Paspoort' }).click(),
    ]);
    expect(download.suggestedFilename()).to.equal('Paspoort.pdf');
    expect(readFileSync(await download.path()).equals(pdf)).to.equal(true);

    await page.getByRole('button', { name: 'Definitief maken : Paspoort' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: 'Definitief maken', exact: true })
      .click();
    await page.getByText('Het document is definitief.').waitFor();
    const paspoort = page.getByRole('listitem').filter({ hasText: 'Paspoort' });
    await paspoort.getByText('Definitief gemaakt door Consulent Dinkelland').waitFor();
    expect(await paspoort.getByRole('button').count(), 'only to look at it').to.equal(1);
    await paspoort.getByRole('button', { name: 'Bekijken : Paspoort' }).click();
    await paspoort.getByText('Pagina 1 van 1').waitFor();
    await paspoort.getByText('Tekst van deze pagina').waitFor();
    await consulent.inspect();

    const [whole] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Pdf maken' }).click(),
    ]);
    expect(whole.suggestedFilename()).to.equal(`${nummer}-dossier.pdf`);
    const made = await PDFDocument.load(readFileSync(await whole.path()));
    expect(made.getPageCount()).to.be.at.least(2);
  });
});
