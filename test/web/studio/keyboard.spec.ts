import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPage } from '../support/browser.ts';
import { type Scene, scenes } from '../support/scenes.ts';
import { startPages } from '../support/server.ts';
import { show } from '../support/show.ts';

/** Who has no mouse, or does not see the drawing, draws as well: by the palette with keys, and by the list of steps. */
describe('web/studio: drawing without a mouse', () => {
  const scene = scenes.find(({ name }) => name === 'ontwerp') as Scene;
  let browser: Browser;
  let pages: Awaited<ReturnType<typeof startPages>>;
  let page: Page;
  let complaints: string[];
  before(async () => {
    [browser, pages] = await Promise.all([openBrowser(), startPages()]);
    ({ page, complaints } = await openPage(browser, 1280));
    await show(page, pages, scene); // chooses the step that counts
  });
  after(async () => {
    await browser?.close();
    await pages?.close();
  });

  it('says where one is, and where the arrows lead', async () => {
    await page
      .getByRole('status')
      .filter({ hasText: 'Opnieuw tellen. Stap van de machine. Naar: Einde' })
      .waitFor({ state: 'attached' });
  });

  it('puts an element in the middle from the palette, by Enter', async () => {
    const before = await page.locator('.djs-shape').count();
    const palette = page.getByRole('toolbar', { name: 'Gereedschap om te tekenen' });
    await palette.getByRole('button').first().focus();
    for (let step = 0; step < 12; step += 1) {
      const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
      if (name === 'Taak tekenen') break;
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');

    await page.getByRole('button', { name: /Taak van een mens$/ }).waitFor();
    expect(await page.locator('.djs-shape').count()).to.be.above(before);
  });

  it('draws an arrow from the list, says so, and says when there can be none', async () => {
    await page.getByRole('button', { name: /^Begin Begin/ }).click();
    await page.getByLabel('Pijl tekenen naar').selectOption({ label: 'Einde' });
    await page.getByRole('button', { name: 'Pijl tekenen' }).click();
    await page.getByText('Pijl getekend van Begin naar Einde.').waitFor({ state: 'attached' });

    await page.getByRole('button', { name: /^Einde Einde/ }).click();
    await page.getByLabel('Pijl tekenen naar').selectOption({ label: 'Begin' });
    await page.getByRole('button', { name: 'Pijl tekenen' }).click();
    await page.getByText('Tussen Einde en Begin kan geen pijl.').waitFor({ state: 'attached' });
  });

  it('never covers the mark of bpmn.io, with the drawing in small open as well', async () => {
    await page.getByRole('button', { name: 'Overzicht', exact: true }).click();
    await page.locator('.djs-minimap.open').waitFor();
    const free = await page.evaluate(() => {
      const mark = document.querySelector('.bjs-powered-by');
      mark?.scrollIntoView({ block: 'center' });
      const box = mark?.getBoundingClientRect();
      if (!mark || !box || box.width === 0) return false;
      const corners = [box.left + 2, box.right - 2].flatMap((x) =>
        [box.top + 2, box.bottom - 2].map((y) => document.elementFromPoint(x, y)),
      );
      return corners.every((on) => on && mark.contains(on));
    });
    expect(free).to.equal(true);
    expect(complaints).to.deep.equal([]);
  });
});
