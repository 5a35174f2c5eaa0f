import type { Page } from 'playwright-core';
import type { Scene } from './scenes.ts';
import type { startPages } from './server.ts';

/** Brings a page into the state of a scene. */
export async function show(
  page: Page,
  pages: Awaited<ReturnType<typeof startPages>>,
  scene: Scene,
): Promise<void> {
  pages.answer(scene.answers);
  await page.goto(pages.url + scene.path);
  await page.locator(scene.ready).first().waitFor();
  for (const name of scene.press ?? []) {
    await page.getByRole('button', { name, exact: true }).click();
  }
  await page.waitForFunction(() => document.querySelector('.nf-loading') === null);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
