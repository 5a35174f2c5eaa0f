import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage } from '../support/browser.ts';
import { type Scene, scenes } from '../support/scenes.ts';
import { startPages } from '../support/server.ts';
import { show } from '../support/show.ts';

/** A telephone has no room to draw: a draft is a list of steps there. */
describe('web/studio: a draft on a narrow screen', () => {
  const scene = scenes.find(({ name }) => name === 'ontwerp') as Scene;
  let browser: Browser;
  let pages: Awaited<ReturnType<typeof startPages>>;
  before(async () => {
    [browser, pages] = await Promise.all([openBrowser(), startPages()]);
  });
  after(async () => {
    await browser?.close();
    await pages?.close();
  });

  it('opens as a list of steps to choose from, and as a drawing once there is room', async () => {
    const { page, complaints } = await openPage(browser, 320);
    await show(page, pages, scene); // chooses a step

    expect(await page.getByRole('alert').count()).to.equal(0);
    await page.getByLabel('Naam', { exact: true }).waitFor();
    expect(await page.locator('.djs-container').isVisible()).to.equal(false);

    await page.setViewportSize({ width: 1280, height: 900 });
    await page.locator('.djs-shape').first().waitFor();
    await page.waitForFunction(() => {
      const drawing = document.querySelector('.djs-container')?.getBoundingClientRect();
      const shapes = [...document.querySelectorAll('.djs-shape')].map((shape) =>
        shape.getBoundingClientRect(),
      );
      // The whole process is in sight.
      return (
        drawing && shapes.every(({ left, right }) => left >= drawing.left && right <= drawing.right)
      );
    });
    expect(complaints).to.deep.equal([]);
    await page.context().close();
  });
});
