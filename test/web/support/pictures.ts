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
    await page.screenshot({ path: join(folder, `${scene.name}-${width}.png`), fullPage: true });
    if (complaints.length > 0) console.error(scene.name, width, complaints);
    await page.context().close();
  }
}
await browser.close();
await pages.close();
