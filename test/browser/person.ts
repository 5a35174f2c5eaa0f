import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { PASSWORD, type World } from '../support/world.ts';
import { violationsOn } from '../web/support/axe.ts';
import { openPage } from '../web/support/browser.ts';
import { fillForm } from './fill-form.ts';

/** One member of staff at a screen, signed in through the real provider. */
export type Person = Awaited<ReturnType<typeof signIn>>;

/** Which page of the platform this is; ids and numbers are left out of the report. */
const place = (page: Page): string => new URL(page.url()).pathname;

export async function signIn(browser: Browser, world: World, account: string) {
  const { page, complaints } = await openPage(browser, 1280);
  page.setDefaultTimeout(60_000);
  // What the page calls today is what the platform calls today.
  await page.clock.setSystemTime(world.clock());
  await page.goto(world.origin);
  await passLogin(page, account);
  await page.waitForURL(`${world.origin}/`);
  await page.getByRole('heading', { level: 1 }).waitFor();

  return {
    page,
    /** The page as it stands: nothing for axe, nothing in the console, nothing beyond the edge of a narrow screen. */
    async inspect(): Promise<void> {
      expect(await violationsOn(page), place(page)).to.deep.equal([]);
      await page.setViewportSize({ width: 320, height: 640 });
      const beyond = await page.evaluate<number>(
        'document.documentElement.scrollWidth - window.innerWidth',
      );
      expect(beyond, `${place(page)} is wider than 320 pixels`).to.be.at.most(1);
      await page.setViewportSize({ width: 1280, height: 900 });
      expect(complaints, place(page)).to.deep.equal([]);
    },
    /** Opens a task of a case from the list of the own office, as soon as it is there. */
    async open(zaaknummer: string, taak: string): Promise<void> {
      await page.goto(`${world.origin}/taken?weergave=alle`);
      await page
        .getByRole('listitem')
        .filter({ hasText: zaaknummer })
        .getByRole('link', { name: taak })
        .click();
      await page.getByRole('heading', { level: 1, name: taak }).waitFor();
    },
    /** Comes to a task of a case: the page leads there, or the list does when the engine took longer than people wait for. */
    async arrive(zaaknummer: string, taak: string): Promise<void> {
      if (!place(page).startsWith('/taken/')) await this.open(zaaknummer, taak);
      await page.getByRole('heading', { level: 1, name: taak }).waitFor();
    },
    /** Takes a task of a case, fills in its form and hands it in. @returns when the page left it: for the next task, or for the list */
    async complete(
      zaaknummer: string,
      taak: string,
      formulier: string,
      changes: object = {},
    ): Promise<void> {
      await this.arrive(zaaknummer, taak);
      const here = place(page);
      await page.getByRole('button', { name: 'Oppakken' }).click();
      await page.getByRole('button', { name: 'Afronden' }).waitFor();
      await fillForm(page, formulier, changes);
      await this.inspect();
      await page.getByRole('button', { name: 'Afronden' }).click();
      await page.getByText(`‘${taak}’ van zaak`).waitFor();
      // It says so a moment before it goes: where it goes to is known only then.
      await page.waitForURL((url) => url.pathname !== here);
    },
    close: () => page.context().close(),
  };
}

/** Fills in the page of the provider. */
export async function passLogin(page: Page, account: string): Promise<void> {
  await page.selectOption('#account', account);
  await page.fill('#wachtwoord', PASSWORD);
  await page.click('button[type=submit]');
}
