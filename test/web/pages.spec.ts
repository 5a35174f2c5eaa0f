import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { violationsOn } from './support/axe.ts';
import { openBrowser, openPage } from './support/browser.ts';
import { scenes } from './support/scenes.ts';
import { startPages } from './support/server.ts';
import { show } from './support/show.ts';

/** Every page in every state, in a real browser under the real content policy. */
describe('web: every page', () => {
  let browser: Browser;
  /**
   * One for all: a new one is a process that reads all scripts again, half the work of a scene. Each scene begins with a new
   * document, and what a page keeps is thrown away after it.
   */
  let page: Page;
  let complaints: string[];
  let pages: Awaited<ReturnType<typeof startPages>>;
  before(async () => {
    [browser, pages] = await Promise.all([openBrowser(), startPages()]);
    ({ page, complaints } = await openPage(browser, 1280));
  });
  after(async () => {
    await browser?.close();
    await pages?.close();
  });

  /** Controls that are smaller than a finger; a link in a sentence is as high as its line. */
  const smallTargets = (page: Page): Promise<string[]> =>
    page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'button, select, [type=text], [type=search], .nl-button, .nf-choice',
        ),
      ]
        .filter((element) => element.checkVisibility() && !element.closest('.djs-container'))
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => Math.round(box.height) < 44 || Math.round(box.width) < 44)
        .map(
          ({ element, box }) =>
            `${element.textContent || element.id}: ${box.width} x ${box.height}`,
        ),
    );

  const widthOf = (page: Page): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth);

  /** As somebody reads who sets letters apart (WCAG 2.2, 1.4.12); the fonts of another machine are no wider. */
  const spaceOut = (page: Page): Promise<void> =>
    page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>('body *'))
        element.style.letterSpacing = '0.12em';
    });

  const titles = new Map<string, string>();
  for (const scene of scenes) {
    it(`${scene.name}: accessible, within its policy, also 320 pixels wide`, async () => {
      complaints.length = 0;
      await page.setViewportSize({ width: 1280, height: 900 });
      try {
        await show(page, pages, scene);
        expect(await violationsOn(page), '1280 px').to.deep.equal([]);

        await page.setViewportSize({ width: 320, height: 640 });
        expect(await violationsOn(page), '320 px').to.deep.equal([]);
        expect(await widthOf(page), 'nothing to scroll sideways').to.be.at.most(320);
        expect(await smallTargets(page), 'targets').to.deep.equal([]);
        await spaceOut(page);
        expect(await widthOf(page), 'nor with wide letters').to.be.at.most(320);

        expect(await page.locator('h1').count(), 'one h1').to.equal(1);
        titles.set(scene.path, await page.title());
        expect(complaints).to.deep.equal([]);
      } finally {
        await page.evaluate(() => {
          localStorage.clear();
          sessionStorage.clear();
        });
        await page.goto('about:blank');
        await page.context().clearCookies();
      }
    });
  }

  it('has its own title each', () => {
    const pathOf = (path: string): string => path.split('?')[0] as string;
    const byPage = new Map([...titles].map(([path, title]) => [pathOf(path), title]));

    expect(new Set(byPage.values()).size).to.equal(byPage.size);
  });
});
