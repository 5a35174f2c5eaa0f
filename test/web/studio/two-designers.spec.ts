import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import type { OntwerpWijziging } from '../../../api/ontwerpen/schema.ts';
import { proefModel } from '../../api/proef-model.ts';
import {
  bewerkerAnder,
  bewerkerNiemand,
  bewerkerZelf,
  ontwerp,
} from '../support/answers-of-studio.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { type Scene, scenes } from '../support/scenes.ts';
import { startPages } from '../support/server.ts';

/** Two pages on one draft, each with its own person; both hear what happens. */
describe('web/studio: two designers on one draft', () => {
  const path = `/ontwerpen/${ontwerp.id}`;
  const { answers } = scenes.find(({ name }) => name === 'ontwerp') as Scene;
  let browser: Browser;
  type Pages = Awaited<ReturnType<typeof startPages>>;
  let first: Pages;
  let second: Pages;
  before(async () => {
    [browser, first, second] = await Promise.all([openBrowser(), startPages(), startPages()]);
  });
  after(async () => {
    await browser?.close();
    await first?.close();
    await second?.close();
  });

  /** What the platform knows, for both: who has the draft (`een`, `ander` or nobody) and what is kept. */
  function platform() {
    const kept = { houder: null as 'een' | 'ander' | null, versie: 3, xml: ontwerp.xml };
    const of = (wie: 'een' | 'ander') => {
      const stand = () => {
        if (kept.houder === null) return bewerkerNiemand;
        return kept.houder === wie ? bewerkerZelf : bewerkerAnder;
      };
      const refused = {
        status: 409,
        body: { type: '', title: 'Iemand anders was u voor', status: 409, instance: '' },
      };
      return {
        ...answers,
        [`GET ${path}`]: () => ({ body: { ...ontwerp, versie: kept.versie, xml: kept.xml } }),
        [`GET ${path}/bewerker`]: () => ({ body: stand() }),
        [`PUT ${path}/bewerker`]: (_: unknown, body: unknown) => {
          const { overnemenVan } = body as { overnemenVan?: string };
          if (kept.houder !== null && kept.houder !== wie && !overnemenVan) return refused;
          kept.houder = wie;
          tell();
          return { body: stand() };
        },
        [`DELETE ${path}/bewerker`]: () => {
          if (kept.houder === wie) kept.houder = null;
          tell();
          return { body: stand() };
        },
        [`PUT ${path}`]: (_: unknown, body: unknown) => {
          const { versie, xml } = body as OntwerpWijziging;
          if (kept.houder !== wie || versie !== kept.versie) return refused;
          kept.versie += 1;
          kept.xml = xml;
          tell();
          return { body: { id: ontwerp.id, versie: kept.versie, status: 'concept' } };
        },
        [`GET ${path}/controle`]: answers[`GET ${path}/controle`] as object,
      };
    };
    let told: string | null = null;
    const tell = () => {
      if (told === kept.houder + String(kept.versie)) return;
      told = kept.houder + String(kept.versie);
      for (const pages of [first, second])
        pages.event('ontwerp', { soort: 'ontwerp', ontwerpId: ontwerp.id });
    };
    first.answer(of('een'));
    second.answer(of('ander'));
    return kept;
  }
  const open = async (pages: Pages): Promise<{ page: Page; complaints: string[] }> => {
    const opened = await openPage(browser, 1280);
    await opened.page.goto(pages.url + path);
    await opened.page.locator('.djs-shape').first().waitFor();
    return opened;
  };
  const rename = async (page: Page, from: string, to: string) => {
    await page.getByRole('button', { name: `${from} Stap van de machine` }).click();
    const name = page.getByLabel('Naam', { exact: true });
    await name.fill(to);
    await name.press('Tab');
  };

  it('the second reads along, takes over with a warning, and the first is told at once; nothing is overwritten or lost', async () => {
    const kept = platform();
    const one = await open(first);
    await one.page.getByText('U bewerkt dit ontwerp.').waitFor();
    const two = await open(second);
    await two.page.getByText(/^Procesontwerper 2 bewerkt dit ontwerp sinds/).waitFor();
    expect(await two.page.getByRole('button', { name: 'Ongedaan maken' }).count()).to.equal(0);
    expect(await two.page.getByRole('button', { name: 'Laten beoordelen' }).count()).to.equal(0);

    await rename(one.page, 'Opnieuw tellen', 'Tellen met de hand');
    await two.page
      .getByRole('button', { name: 'Tellen met de hand Stap van de machine' })
      .waitFor();

    // Drawn and not kept yet when the other takes over.
    await rename(one.page, 'Tellen met de hand', 'Te laat getekend');
    await one.page.getByText('Wordt bewaard').waitFor();
    kept.houder = 'ander';
    kept.xml = proefModel({ taak: 'Van de ander' });
    kept.versie += 1;
    first.event('ontwerp', { soort: 'ontwerp', ontwerpId: ontwerp.id });

    await one.page
      .getByRole('alert')
      .filter({ hasText: 'heeft dit ontwerp van u overgenomen' })
      .waitFor();
    await one.page.getByRole('button', { name: 'Van de ander Stap van de machine' }).waitFor();
    await one.page.getByText(/^Werk van u van .* staat niet in het ontwerp/).waitFor();
    expect(kept.xml).to.include('Van de ander');
    const [download] = await Promise.all([
      one.page.waitForEvent('download'),
      one.page.getByRole('button', { name: 'In een bestand zetten' }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    expect(Buffer.concat(chunks).toString()).to.include('Te laat getekend');

    await one.page.getByRole('button', { name: 'Overnemen' }).click();
    await one.page
      .getByRole('dialog')
      .getByText(/krijgt dat meteen te zien/)
      .waitFor();
    await one.page.getByRole('dialog').getByRole('button', { name: 'Overnemen' }).click();
    await one.page.getByText('U bewerkt dit ontwerp.', { exact: false }).first().waitFor();
    await one.page.getByRole('button', { name: 'Ongedaan maken' }).waitFor();
    await rename(one.page, 'Van de ander', 'Van ons samen');
    await two.page.getByRole('button', { name: 'Van ons samen Stap van de machine' }).waitFor();
    expect([...one.complaints, ...two.complaints]).to.deep.equal([]);
    await one.page.context().close();
    await two.page.context().close();
  });

  it('gives it free on leaving, and the next says that he edits it', async () => {
    const kept = platform();
    const one = await open(first);
    const two = await open(second);
    await one.page.getByRole('link', { name: 'Ontwerpen' }).first().click();
    await two.page.getByText('Niemand bewerkt dit ontwerp nu.').waitFor();

    await two.page.getByRole('button', { name: 'Bewerken' }).click();

    await two.page.getByText('U bewerkt dit ontwerp.').waitFor();
    expect(kept.houder).to.equal('ander');
    await one.page.context().close();
    await two.page.context().close();
  });
});
