import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPage } from './browser.ts';
import { startPages } from './server.ts';

type Pages = Awaited<ReturnType<typeof startPages>>;

/** The built pages in a browser, for the suite that calls this: a fresh page per test, of which the browser may not complain. */
export function atPage() {
  let browser: Browser | undefined;
  let pages: Pages | undefined;
  let page: Page | undefined;
  let complaints: string[] = [];
  before(async () => {
    [browser, pages] = await Promise.all([openBrowser(), startPages()]);
  });
  after(async () => {
    await browser?.close();
    await pages?.close();
  });
  beforeEach(async () => {
    at.pages.sent.length = 0;
    ({ page, complaints } = await openPage(browser as Browser, 1280));
  });
  afterEach(async () => {
    await page?.context().close();
    expect(complaints).to.deep.equal([]);
  });

  const at = {
    get page(): Page {
      return page as Page;
    },
    get pages(): Pages {
      return pages as Pages;
    },
  };
  return at;
}
