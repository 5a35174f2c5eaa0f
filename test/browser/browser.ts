import AxeBuilder from '@axe-core/playwright';
import { expect } from 'chai';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { readTools } from '../../setup/tools.mjs';
import { PASSWORD, type World } from '../support/world.ts';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: readTools().chromium ?? '', args: FLAGS });

/** One person at one screen, signed in through the real provider; what the browser complains about is kept. */
export type Person = { readonly page: Page; readonly context: BrowserContext; readonly complaints: string[] };

export async function signInAs(browser: Browser, world: World, account: string, width = 1280): Promise<Person> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'nl-NL' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  await page.goto(`${world.origin}/`);
  await page.selectOption('#account', account);
  await page.fill('#wachtwoord', PASSWORD);
  await page.click('button[type=submit]');
  await page.waitForURL(`${world.origin}/**`);
  await page.locator('h1').waitFor();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, context, complaints };
}

/** axe on the page as it stands: WCAG 2.0 to 2.2, A and AA. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
    page.url(),
  ).to.deep.equal([]);
}

/** Nothing sticks out at the right: WCAG 1.4.10 at 320 pixels. */
export async function expectReflow(page: Page): Promise<void> {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(beyond, `${page.url()} is too wide`).to.be.at.most(1);
}
