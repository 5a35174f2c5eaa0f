import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser, openPage } from './browser.ts';
import { scenes } from './scenes.ts';
import { startPages } from './server.ts';
import { show } from './show.ts';

/** Makes pictures of the pages: `node --import tsx test/web/support/pictures.ts <folder> [scene …]`. */
const [folder = 'docs/pages', ...wanted] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const pages = await startPages();
const browser = await openBrowser();
for (const width of [1280, 320]) {
  for (const scene of scenes) {
    if (wanted.length > 0 && !wanted.includes(scene.name)) continue;
    const { page, complaints } = await openPage(browser, width);
    await show(page, pages, scene);
    // The whole page at once, as if the screen were that high: what sticks to an edge then stands where it belongs.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: Math.max(height, width < 500 ? 640 : 800) });
    await page.screenshot({ path: join(folder, `${scene.name}-${width}.png`), fullPage: true });
    if (complaints.length > 0) console.error(scene.name, width, complaints);
    await page.context().close();
  }
}
await browser.close();
await pages.close();
