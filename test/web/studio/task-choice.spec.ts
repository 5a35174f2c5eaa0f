import { expect } from 'chai';
import { until } from '../../support/until.ts';
import { ontwerp } from '../support/answers-of-studio.ts';
import { atPage } from '../support/at-page.ts';
import { type Scene, scenes } from '../support/scenes.ts';

const CONTROLEREN = 'Identiteit en woonplaats controleren';

/** What a step does is chosen by its name from a list that says what it needs and gives. */
describe('web/studio: choosing what a step does', () => {
  const path = `/ontwerpen/${ontwerp.id}`;
  const { answers } = scenes.find(({ name }) => name === 'ontwerp') as Scene;
  const at = atPage();
  let xml: string;
  let versie: number;
  beforeEach(async () => {
    xml = '';
    versie = ontwerp.versie;
    at.pages.answer({
      ...answers,
      [`PUT ${path}`]: (_, body) => {
        xml = (body as { xml: string }).xml;
        versie += 1;
        return { body: { id: ontwerp.id, versie, status: 'concept' } };
      },
      [`GET ${path}/controle`]: answers[`GET ${path}/controle`] as object,
    });
    await at.page.goto(at.pages.url + path);
    await at.page.locator('.djs-shape').first().waitFor();
  });

  const step = (name: string) => at.page.getByRole('button', { name, exact: true });
  const keptWith = (words: string) => until(words, async () => xml.includes(words));
  const add = async (soort: string) => {
    await step('Begin Begin').press('Enter');
    await at.page.getByLabel('Wat voor stap?').selectOption({ label: soort });
    await step('Stap hierna toevoegen').press('Enter');
  };

  it('shows it by name, with what it does, needs and gives, and what is not known there yet', async () => {
    await step('Opnieuw tellen Stap van de machine').press('Enter');
    const now = at.page.getByRole('group', { name: 'Wat doet de machine?' });
    for (const words of [
      'Tellen',
      'proef.tellen',
      'Telt hoeveel er zijn (art. 1 Proef).',
      'aantal',
    ])
      await now.getByText(words, { exact: true }).waitFor();
    await now.getByText('Nog niet bekend op deze plek').waitFor();
    expect(await now.locator('strong').allTextContents()).to.deep.equal(['Tellen', 'volledig']);
  });

  it('a new step is given its work without a mouse: found by a word, put in whole, undone in one step', async () => {
    await add('Stap van de machine');
    const search = at.page.getByLabel('Kies een taak', { exact: true });
    await search.fill('woonplaats art.');
    await at.page.getByText('1 gevonden').waitFor();
    await search.press('Tab');
    await at.page.keyboard.press('Enter');

    await step(`${CONTROLEREN} Stap van de machine`).waitFor();
    const focused = () => at.page.evaluate(() => document.activeElement?.textContent);
    await until('the focus', async () => (await focused()) === 'Andere kiezen');
    await at.page
      .getByRole('status')
      .filter({ hasText: `Gekozen: ${CONTROLEREN}.` })
      .waitFor({ state: 'attached' });
    await keptWith('aanvraag.identiteit-controleren');
    expect(xml)
      .to.include('id="identiteit-en-woonplaats-controleren"')
      .and.include('<zeebe:taskDefinition type="aanvraag.identiteit-controleren" retries="3" />')
      .and.include('<zeebe:input source="=meldingOp" target="peildatum" />');

    await step('Ongedaan maken').press('Enter');
    await until('the step without its work', async () => !xml.includes('identiteit-controleren'));
    expect(xml).not.to.include(CONTROLEREN).and.not.include('peildatum');
    expect(xml.match(/<bpmn:serviceTask /g)).to.have.length(2);
  });

  it('another choice replaces the work and its data, and keeps the name; one may also leave it', async () => {
    await step('Opnieuw tellen Stap van de machine').press('Enter');
    await step('Andere kiezen').press('Enter');
    await step('Zo laten').press('Enter');
    await step('Andere kiezen').press('Enter');
    expect(await at.page.evaluate(() => document.activeElement?.id)).to.equal('vraag-taaktypen');
    await step(`Kiezen: ${CONTROLEREN}`).press('Enter');
    await keptWith('aanvraag.identiteit-controleren');
    expect(xml).to.include('name="Opnieuw tellen"').and.not.include('proef.tellen');

    await step('Andere kiezen').press('Enter');
    await step('Kiezen: Tellen').press('Enter');
    await keptWith('proef.tellen');
    expect(xml).not.to.include('ioMapping');
  });

  it('a call gets the case and hands on what the process gives; what would come back here is not offered', async () => {
    await add('Ander proces aanroepen');
    await at.page.getByLabel('Kies een proces', { exact: true }).waitFor();
    expect(await at.page.getByText('Roept dit proces weer aan').count()).to.equal(0);
    await step('Kiezen: Aanvraag levensonderhoud').press('Enter');
    await keptWith('calledElement');
    expect(xml)
      .to.match(/<zeebe:calledElement processId="aanvraag" [^>]*propagateAllChildVariables="false"/)
      .and.match(/<zeebe:calledElement [^>]*propagateAllParentVariables="false"/)
      .and.include('<zeebe:input source="=zaakId" target="zaakId" />')
      .and.include('<zeebe:output source="=besluitSoort" target="besluitSoort" />');
  });

  it('says when nothing has these words', async () => {
    await add('Stap van de machine');
    await at.page.getByLabel('Kies een taak', { exact: true }).fill('koffie zetten');
    await at.page.getByText('0 gevonden').waitFor();
  });
});
