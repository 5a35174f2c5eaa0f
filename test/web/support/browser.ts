import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** Flags with which Debian's Chromium runs steadily without a screen. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Half a minute, which is usual, is too short on a machine that does much else. */
const PATIENCE_MS = 120_000;

export const openBrowser = (): Promise<Browser> => {
  const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) =>
    existsSync(path),
  );
  return chromium.launch({ args: FLAGS, ...(system ? { executablePath: system } : {}) });
};

/** A browser of somebody who was never here: nothing kept. */
const openContext = (browser: Browser, width: number): Promise<BrowserContext> =>
  browser.newContext({
    viewport: { width, height: width < 500 ? 640 : 900 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
  });

/** A page that remembers what a browser complains about: errors in the console, what the policy blocked. */
export async function openPage(
  browser: Browser,
  width: number,
): Promise<{ page: Page; complaints: string[] }> {
  const page = await (await openContext(browser, width)).newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const complaints: string[] = [];
  page.on('console', (message) => {
    // A refused request is part of some scenes; the page deals with it.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { page, complaints };
}
