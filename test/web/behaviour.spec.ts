import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import {
  at,
  COLLEAGUE,
  ME,
  ofView,
  sessie,
  taak,
  taakDetail,
  taken,
  takenLijst,
} from './support/answers.ts';
import { openBrowser, openPage } from './support/browser.ts';
import { type Answers, startPages } from './support/server.ts';

const task = taak(1, { behandelaar: ME, geclaimdOp: at(0) });
const held = taakDetail(task, {});
const base: Answers = {
  // Made when it is asked for: a session that began when this file was loaded would be over in a long run.
  'GET /sessie': () => ({ body: sessie() }),
  'GET /taken': (request) => ({ body: takenLijst(ofView(request.url ?? '')) }),
  [`GET /taken/${task.id}`]: { body: held },
  [`PUT /taken/${task.id}/concept`]: { body: { taakId: task.id, versie: 1, op: at(0) } },
};

describe('web: what happens when one works', () => {
  let browser: Browser;
  let pages: Awaited<ReturnType<typeof startPages>>;
  let page: Page;
  before(async () => {
    [browser, pages] = await Promise.all([openBrowser(), startPages()]);
  });
  after(async () => {
    await browser?.close();
    await pages?.close();
  });
  beforeEach(async () => {
    pages.sent.length = 0;
    ({ page } = await openPage(browser, 1280));
  });
  afterEach(() => page.context().close());

  async function open(path: string, answers: Answers = {}): Promise<void> {
    pages.answer({ ...base, ...answers });
    await page.goto(pages.url + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
  }
  const yes = () => page.getByRole('group', { name: 'Is de aanvraag compleet?' }).getByLabel('Ja');
  const sentTo = (path: string) => pages.sent.filter((one) => one.path === path);

  it('saves what is chosen by itself, and says when', async () => {
    await open(`/taken/${task.id}`);
    await yes().check();
    await page.getByText(/^Opgeslagen /).waitFor();

    const [saved] = sentTo(`PUT /taken/${task.id}/concept`);
    expect(saved?.body).to.deep.equal({
      versie: 0,
      gegevens: { volledigheid: { volledig: true } },
    });
    expect(saved?.headers['x-csrf-token']).to.equal('csrf');
    expect(await page.evaluate(() => sessionStorage.length)).to.equal(0);
  });

  it('saves nothing when nothing was typed', async () => {
    await open(`/taken/${task.id}`);
    await yes().waitFor();
    await page.waitForTimeout(1500);

    expect(pages.sent).to.deep.equal([]);
  });

  it('goes straight to the next task of the case', async () => {
    const next = taak(9, {
      zaakId: task.zaakId,
      naam: 'Intakegesprek voeren',
      elementId: 'intakegesprek-voeren',
      aangemaaktOp: at(0),
    });
    let done = false;
    await open(`/taken/${task.id}?weergave=kantoor`, {
      [`POST /taken/${task.id}/afronding`]: () => {
        done = true;
        return { body: { ...task, status: 'wordt-verwerkt', handelingen: [] } };
      },
      'GET /taken': (request) => ({
        body: takenLijst(request.url?.includes('zaakId') && done ? [next] : [...taken]),
      }),
      [`GET /taken/${next.id}`]: { body: taakDetail(next, {}) },
    });
    await yes().check();
    await page.getByRole('button', { name: 'Afronden' }).click();
    await page.getByRole('button', { name: 'Wordt verwerkt' }).waitFor();
    pages.event('taak', {
      soort: 'taak',
      taakId: next.id,
      zaakId: task.zaakId,
      gemeente: 'dinkelland',
      kantoorId: 'fo-dinkelland',
      status: 'open',
    });
    await page.waitForURL(`**/taken/${next.id}?weergave=kantoor`);

    const heading = page.getByRole('heading', { level: 1, name: 'Intakegesprek voeren' });
    await heading.waitFor();
    expect(
      await heading.evaluate((element) => element === document.activeElement),
      'focus',
    ).to.equal(true);
    expect(await page.getByRole('status').filter({ hasText: 'is afgerond' }).count()).to.equal(1);
    const [sent] = sentTo(`POST /taken/${task.id}/afronding`);
    expect(sent?.headers['idempotency-key']).to.match(/^[\w-]{16,128}$/);
  });

  it('does not hand in what is not right: the summary gets the focus and leads to the field', async () => {
    await open(`/taken/${task.id}`);
    await page.getByRole('button', { name: 'Afronden' }).click();
    const summary = page.locator('.nf-error-summary');
    await summary.waitFor();
    expect(await summary.evaluate((element) => element === document.activeElement)).to.equal(true);

    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await yes().evaluate((element) => element === document.activeElement)).to.equal(true);
    await page.keyboard.press('Space');
    await summary.waitFor({ state: 'detached' });
    expect(sentTo(`POST /taken/${task.id}/afronding`)).to.deep.equal([]);
  });

  it('shows the faults that only the platform can find', async () => {
    await open(`/taken/${task.id}`, {
      [`POST /taken/${task.id}/afronding`]: {
        status: 422,
        body: {
          type: '/problemen/formulier-onjuist',
          title: 'Het formulier klopt nog niet',
          status: 422,
          instance: 'x',
          fouten: [{ pointer: '/volledigheid/volledig', melding: 'Dit kan nu niet.' }],
        },
      },
    });
    await yes().check();
    await page.getByRole('button', { name: 'Afronden' }).click();

    await page
      .locator('.nf-error-summary')
      .getByRole('link', { name: 'Dit kan nu niet.' })
      .waitFor();
    await page.locator('.nf-fault').filter({ hasText: 'Dit kan nu niet.' }).waitFor();
  });

  it('says who was first, and keeps the answers on the screen', async () => {
    const conflict = {
      type: '/problemen/tussentijds-gewijzigd',
      title: 'Iemand anders was u voor',
      status: 409,
      instance: 'x',
      detail: 'Consulent Dinkelland 2 heeft deze taak op 23 november 2026 om 10:42 afgerond.',
      huidig: { versie: 2, status: 'afgerond', door: COLLEAGUE, op: at(0) },
    };
    await open(`/taken/${task.id}`, {
      [`POST /taken/${task.id}/afronding`]: { status: 409, body: conflict },
    });
    await yes().check();
    await page.getByText(/^Opgeslagen /).waitFor();
    pages.answer({
      ...base,
      [`POST /taken/${task.id}/afronding`]: { status: 409, body: conflict },
      [`GET /taken/${task.id}`]: {
        body: {
          ...held,
          status: 'afgerond',
          handelingen: [],
          afgerondDoor: COLLEAGUE,
          afgerondOp: at(0),
        },
      },
    });
    await page.getByRole('button', { name: 'Afronden' }).click();

    await page
      .getByRole('alert')
      .filter({ hasText: 'Consulent Dinkelland 2 heeft deze taak' })
      .waitFor();
    await page.getByText('Consulent Dinkelland 2 heeft deze taak afgerond').waitFor();
    await page.getByText('Is de aanvraag compleet?').waitFor();
    expect(await page.locator('.nf-fact').filter({ hasText: 'Ja' }).count()).to.be.greaterThan(0);
  });

  it('lets the user choose between two versions of a draft', async () => {
    await open(`/taken/${task.id}`, {
      [`PUT /taken/${task.id}/concept`]: (_, body) =>
        (body as { versie: number }).versie === 7
          ? { body: { taakId: task.id, versie: 8, op: at(0) } }
          : {
              status: 409,
              body: {
                type: 'x',
                title: 'Iemand anders was u voor',
                status: 409,
                instance: 'x',
                detail: 'Dit concept is in een ander venster bewaard.',
                huidig: { versie: 7, status: 'open', door: ME, op: at(0) },
              },
            },
    });
    await yes().check();
    await page.getByRole('button', { name: 'Mijn versie houden' }).click();
    await page.getByText(/^Opgeslagen /).waitFor();

    expect(sentTo(`PUT /taken/${task.id}/concept`).at(-1)?.body).to.deep.include({ versie: 7 });
  });

  it('keeps on the device what is typed without a connection, and saves it when it is back', async () => {
    await open(`/taken/${task.id}`);
    await yes().waitFor();
    await page.context().setOffline(true);
    await yes().check();
    await page.getByText('Nog niet opgeslagen.').waitFor();
    await page.getByText('Geen internetverbinding.').waitFor();
    expect(await page.evaluate(() => localStorage.length)).to.equal(0);

    await page.context().setOffline(false);
    await page.getByText(/^Opgeslagen /).waitFor();
    expect(sentTo(`PUT /taken/${task.id}/concept`)).to.have.lengthOf(1);
  });

  it('brings back what the platform could not save, after loading the page again', async () => {
    await open(`/taken/${task.id}`, {
      [`PUT /taken/${task.id}/concept`]: {
        status: 503,
        body: { type: 'x', title: 'Even niet beschikbaar', status: 503, instance: 'x' },
      },
    });
    await yes().check();
    await page.getByText('Nog niet opgeslagen.').waitFor();
    pages.sent.length = 0;
    pages.answer(base);
    await page.reload();
    await page.getByText('Ze staan weer in het formulier.').waitFor();
    expect(await yes().isChecked()).to.equal(true);
    await page.getByText(/^Opgeslagen /).waitFor();
    expect(sentTo(`PUT /taken/${task.id}/concept`).at(-1)?.body).to.nested.include({
      'gegevens.volledigheid.volledig': true,
    });
  });

  it('asks to sign in again when the session ended, and forgets nothing', async () => {
    await open(`/taken/${task.id}`, {
      [`PUT /taken/${task.id}/concept`]: {
        status: 401,
        body: { type: 'x', title: 'U bent niet aangemeld', status: 401, instance: 'x' },
      },
    });
    await yes().check();
    const dialog = page.getByRole('alertdialog', { name: 'U bent afgemeld' });
    await dialog.waitFor();

    const link = dialog.getByRole('link', { name: 'Opnieuw aanmelden' });
    expect(await link.getAttribute('href')).to.equal(
      `/aanmelden?terugNaar=${encodeURIComponent(`/taken/${task.id}`)}`,
    );
    expect(await page.evaluate(() => sessionStorage.length)).to.equal(1);
  });

  it('warns before the session ends and keeps it on request', async () => {
    await page.clock.install();
    await open('/taken');
    await page.clock.fastForward('28:00');
    const dialog = page.getByRole('alertdialog', { name: 'U wordt bijna afgemeld' });
    await dialog.waitFor();
    await dialog.getByRole('button', { name: 'Aangemeld blijven' }).click();
    await dialog.waitFor({ state: 'detached' });
  });

  it('sends who is not signed in to sign in, and back', async () => {
    pages.answer({
      'GET /sessie': { status: 401, body: { type: 'x', title: 'x', status: 401, instance: 'x' } },
    });
    await page.goto(`${pages.url}/taken?weergave=alle`);
    await page.waitForURL('**/aanmelden?**');

    expect(new URL(page.url()).searchParams.get('terugNaar')).to.equal('/taken?weergave=alle');
  });

  it('claims from the list without moving it, and keeps the list still under the hand', async () => {
    let rows = taken.filter(({ behandelaar }) => behandelaar === null);
    await open('/taken?weergave=kantoor', {
      'GET /taken': () => ({ body: takenLijst(rows) }),
      [`PUT /taken/${rows[0]?.id}/behandelaar`]: () => {
        rows = rows.slice(1);
        return { body: {} };
      },
    });
    const names = () => page.locator('.nf-tasks .nf-task__name').allInnerTexts();
    const before = await names();
    await page.getByRole('button', { name: 'Oppakken' }).first().click();
    await page.getByText('Er is 1 wijziging in deze lijst.').waitFor();
    expect(await names(), 'still there').to.deep.equal(before);

    rows = [taak(30, { naam: 'Nieuwe taak' }), ...rows];
    pages.event('taak', {
      soort: 'taak',
      taakId: rows[0]?.id,
      zaakId: rows[0]?.zaakId,
      gemeente: 'dinkelland',
      kantoorId: 'x',
      status: 'open',
    });
    await page.getByText('Er zijn 2 wijzigingen in deze lijst.').waitFor();
    expect(await names()).to.deep.equal(before);

    await page.getByRole('button', { name: 'Lijst bijwerken' }).click();
    await page.getByRole('link', { name: 'Nieuwe taak' }).waitFor();
    expect(await names()).to.have.lengthOf(before.length);
  });

  it('follows the platform while nobody touches the list', async () => {
    let rows = taken.slice(0, 2);
    await open('/taken?weergave=alle', { 'GET /taken': () => ({ body: takenLijst(rows) }) });
    await page.locator('.nf-task').nth(1).waitFor();
    rows = [taak(31, { naam: 'Nieuwe taak' }), ...rows];
    pages.event('taak', {
      soort: 'taak',
      taakId: rows[0]?.id,
      zaakId: rows[0]?.zaakId,
      gemeente: 'dinkelland',
      kantoorId: 'x',
      status: 'open',
    });

    await page.getByRole('link', { name: 'Nieuwe taak' }).waitFor();
  });

  it('can be worked with the keyboard alone, from the first Tab', async () => {
    await open('/taken?weergave=alle');
    await page.locator('.nf-task').first().waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).to.equal(
      'Direct naar de inhoud',
    );
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).to.equal('inhoud');

    const row = page.getByRole('link', { name: task.naam }).first();
    for (let presses = 0; presses < 20; presses += 1) {
      await page.keyboard.press('Tab');
      if (await row.evaluate((element) => element === document.activeElement)) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/taken/${task.id}?weergave=alle`);
    await page.getByRole('heading', { level: 1, name: task.naam }).waitFor();
  });

  it('gives the focus back when a dialog closes', async () => {
    await open(`/taken/${task.id}`, {
      [`GET /taken/${task.id}`]: { body: { ...held, handelingen: ['toewijzen'] } },
      'GET /medewerkers': {
        body: { medewerkers: [{ ...COLLEAGUE, functies: ['fo'], openTaken: 3 }] },
      },
    });
    const button = page.getByRole('button', { name: 'Toewijzen' });
    await button.press('Enter');
    await page.getByRole('dialog').getByLabel('Aan welke collega?').waitFor();
    await page.keyboard.press('Escape');

    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await button.evaluate((element) => element === document.activeElement)).to.equal(true);
  });

  it('forgets everything that was typed when signing out', async () => {
    await open(`/taken/${task.id}`, { 'DELETE /sessie': { body: { doorNaar: '/taken' } } });
    await yes().waitFor();
    await page.evaluate(() => sessionStorage.setItem('noaberflow-werk:x:y', '{}'));
    await page.getByRole('button', { name: 'Afmelden' }).click();
    await page.waitForURL('**/taken');

    expect(
      await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.includes('werk'))),
    ).to.deep.equal([]);
  });
});
