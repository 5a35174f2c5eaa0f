import { expect } from 'chai';
import { until } from '../../support/until.ts';
import { atPage } from '../support/at-page.ts';
import { type Scene, scenes } from '../support/scenes.ts';
import { show } from '../support/show.ts';

/** What is wrong stands at the answer that is wrong, and the list leads there. */
describe('web/studio: faults at the field', () => {
  const scene = scenes.find(({ name }) => name === 'ontwerp-fouten') as Scene;
  const at = atPage();
  beforeEach(async () => {
    await show(at.page, at.pages, { ...scene, press: [] });
  });

  const list = () => at.page.getByRole('region', { name: 'Problemen' });
  const INVOER = 'Gegevens erin (naam =formule, een per regel)';
  const focused = () => at.page.evaluate(() => document.activeElement?.id);
  const words = (id: string) => at.page.locator(`#${id}-fout`).textContent();

  it('a line of the list leads to the field, which says what is wrong and on which line', async () => {
    await list()
      .getByRole('button', { name: /formule van dit element/ })
      .press('Enter');
    await until('the field', async () => (await focused()) === 'vraag-invoer');
    const field = at.page.getByLabel(INVOER);
    expect(await field.getAttribute('aria-invalid')).to.equal('true');
    expect(await field.getAttribute('aria-describedby')).to.equal('vraag-invoer-fout');
    expect(await words('vraag-invoer')).to.include('Regel 2: Een formule van dit element');

    // From another field of the same step as well, and to where a step is chosen.
    await list()
      .getByRole('button', { name: /Er is niets dat/ })
      .press('Enter');
    await until('the choice', async () =>
      at.page.evaluate(() => document.activeElement?.textContent === 'Andere kiezen'),
    );
    expect(await words('vraag-taaktypen')).to.include('Er is niets dat');
    await list()
      .getByRole('button', { name: /formule van dit element/ })
      .press('Enter');
    await until('the field again', async () => (await focused()) === 'vraag-invoer');
  });

  it('a problem of no answer leads to the element, and no field bears it', async () => {
    await list()
      .getByRole('button', { name: /loopt het proces dood/ })
      .press('Enter');
    await at.page.locator('.djs-element.selected[data-element-id="tellen"]').waitFor();
    expect(await at.page.getByText('loopt het proces dood').count()).to.equal(1);
  });

  it('offers the variables that are known there while one types, and puts one in at the cursor', async () => {
    await at.page
      .getByRole('button', { name: 'Opnieuw tellen Stap van de machine' })
      .press('Enter');
    const field = at.page.getByLabel('Gegevens eruit (naam =formule, een per regel)');
    const here = at.page.locator('.nf-field', { has: field });
    await here.getByText('Bekend op deze plek (4)').press('Enter');
    await here.getByText('uit: Opnieuw tellen').waitFor();
    await field.fill('uitkomst =aan');
    await here.getByText('1 gegeven past bij wat u typt:').waitFor();
    await field.press('Tab');
    await at.page.keyboard.press('Enter');
    expect(await field.inputValue()).to.equal('uitkomst =aantal');
    await until('the field', async () => (await focused()) === 'vraag-uitvoer');
    await at.page.keyboard.type(' + 1');
    await field.press('Tab');
    await at.page.getByLabel('Naam', { exact: true }).click();
    expect(await field.inputValue()).to.equal('uitkomst =aantal + 1');
  });

  it('says nothing of what is being typed, and keeps no line that it would lose', async () => {
    await at.page
      .getByRole('button', { name: 'Opnieuw tellen Stap van de machine' })
      .press('Enter');
    const field = at.page.getByLabel(INVOER);
    expect(await words('vraag-invoer')).to.include('Regel 2');
    await field.fill('aantal =1\ntwee');
    expect(await words('vraag-invoer')).to.include('Schrijf op elke regel een naam');
    await field.press('Tab');
    expect(await field.inputValue()).to.equal('aantal =1\ntwee');
    await field.fill('aantal =1\ntwee =2');
    expect(await at.page.locator('#vraag-invoer-fout').count()).to.equal(0);
  });
});
