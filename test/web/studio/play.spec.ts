import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import type { ProefStand, ProefStap } from '../../../api/ontwerpen/play-schema.ts';
import { beginnendeProef, ontwerp, proef } from '../support/answers-of-studio.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { type Scene, scenes } from '../support/scenes.ts';
import { startPages } from '../support/server.ts';

/** The page on which a draft is tried, with a platform that plays it. */
describe('web/play: a draft is tried as somebody', () => {
  const path = `/ontwerpen/${ontwerp.id}`;
  const { answers } = scenes.find(({ name }) => name === 'proberen') as Scene;
  let browser: Browser;
  let pages: Awaited<ReturnType<typeof startPages>>;
  let page: Page;
  let complaints: string[];
  let taken: ProefStap[];
  before(async () => {
    [browser, pages] = await Promise.all([openBrowser(), startPages()]);
  });
  after(async () => {
    await browser?.close();
    await pages?.close();
  });
  beforeEach(async () => {
    taken = [];
    pages.sent.length = 0;
    ({ page, complaints } = await openPage(browser, 1280));
  });
  afterEach(() => page?.context().close());

  const open = async (stand: ProefStand, then = stand) => {
    pages.answer({
      ...answers,
      [`GET ${path}/proef`]: () => ({ body: taken.length > 0 ? then : stand }),
      [`POST ${path}/proef/stappen`]: (_, body) => {
        taken.push(body as ProefStap);
        return { body: then };
      },
    });
    await page.goto(`${pages.url}${path}/proberen`);
  };

  it('begins as a sample resident, in whose municipality the case is', async () => {
    await open(beginnendeProef, proef);
    const [jong] = beginnendeProef.inwoners;
    const omschrijving = jong?.omschrijving as string;
    const data = page.getByLabel(/^Gegevens/);
    expect(await data.inputValue()).to.include('gemeente = dinkelland');
    await page.getByLabel(/^Voorbeeldinwoner/).selectOption({ label: omschrijving });
    expect(await data.inputValue()).to.include('gemeente = tubbergen');
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await page.getByText(`Voorbeeldinwoner: ${omschrijving}.`).waitFor();
    expect(taken).to.have.length(1);
    expect(taken[0]).to.deep.include({ soort: 'begin', inwoner: omschrijving });
    expect(taken[0]?.variabelen).to.include({ gemeente: 'tubbergen' });
    expect(complaints).to.deep.equal([]);
  });

  it('fills in what the machine may give, that of the resident first, and says what else it can be', async () => {
    await open(proef);
    await page.getByRole('button', { name: 'Antwoord geven: Tellen' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByLabel(/^Gegevens/).inputValue()).to.equal(
      'leeftijdsgroep = "18-20"\naantal = 1',
    );
    await dialog
      .getByText(/De machine kan hier geven: leeftijdsgroep, aantal, opmerking/)
      .waitFor();
    await dialog.getByText(/leeftijdsgroep kan zijn: "18-20", "21-26", "27-aow"/).waitFor();
    await dialog.getByRole('button', { name: 'Verder' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(taken[0]).to.deep.include({
      soort: 'machine',
      elementId: 'tellen',
      variabelen: { leeftijdsgroep: '18-20', aantal: 1 },
    });
    expect(complaints).to.deep.equal([]);
  });
});
