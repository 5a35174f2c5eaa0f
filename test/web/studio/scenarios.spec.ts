import { expect } from 'chai';
import type { ScenarioLijst } from '../../../api/ontwerpen/play-schema.ts';
import { ingediend, scenarios } from '../support/answers-of-studio.ts';
import { atPage } from '../support/at-page.ts';
import { type Scene, scenes } from '../support/scenes.ts';

/** The page of a judge, with scenarios that were done with exactly this draft. */
describe('web/studio: what the scenarios came to', () => {
  const path = `/ontwerpen/${ingediend.id}`;
  const { answers } = scenes.find(({ name }) => name === 'ontwerp-scenarios') as Scene;
  const at = atPage();
  let stand: ScenarioLijst;
  beforeEach(async () => {
    stand = structuredClone(scenarios);
  });

  const open = async (more: Scene['answers'] = {}) => {
    at.pages.answer({ ...answers, [`GET ${path}/scenarios`]: () => ({ body: stand }), ...more });
    await at.page.goto(at.pages.url + path);
    await at.page.locator('.djs-shape').first().waitFor();
  };
  const panel = () => at.page.getByRole('region', { name: 'Scenario’s' });
  const all = (uitkomst: 'gelukt'): ScenarioLijst => ({
    ...stand,
    scenarios: stand.scenarios.map((one) => ({ ...one, uitkomst, reden: null })),
    uitvoering: { status: 'klaar', door: null, gedaan: 0, aantal: 0 },
  });

  it('stands on the page: how many, with which version, and of each that failed what was expected and what happened', async () => {
    await open();
    await panel()
      .getByText(/^Scenario’s: 1 geslaagd, 2 mislukt, 2 niet uitgevoerd op versie 12 \(.+\)\./)
      .waitFor();
    await panel().getByText('Ze worden nu uitgevoerd: 4 van 5 klaar.').waitFor();
    await panel().getByText('Verwacht bij stap 2: de machine antwoordt bij ‘tellen’.').waitFor();
    await panel()
      .getByText('Gebeurd: de zaak wachtte op Opnieuw tellen (stap van de machine).')
      .waitFor();
    await panel().getByText('Verwacht na de laatste stap: Te laat.').waitFor();
    await panel().getByText('De proefmotor kon niet starten.').waitFor();

    stand = all('gelukt');
    at.pages.event('ontwerp', { soort: 'ontwerp', ontwerpId: ingediend.id });
    await panel()
      .getByText(/^Scenario’s: 5 geslaagd op versie 12/)
      .waitFor();
    expect(await panel().getByText('Verwacht').count()).to.equal(0);
  });

  it('can be run again, and says what it waits for', async () => {
    stand = all('gelukt');
    const door = { id: ingediend.id, naam: 'Ontwerper 2' };
    await open({
      [`POST ${path}/scenarios/uitvoering`]: () => {
        stand = { ...scenarios, uitvoering: { status: 'bezet', door, gedaan: 0, aantal: 5 } };
        return { status: 202, body: { aantal: 5 } };
      },
    });
    await panel().getByRole('button', { name: 'Opnieuw uitvoeren' }).click();
    await panel().getByText('Ze wachten: Ontwerper 2 gebruikt nu de proefmotor.').waitFor();

    stand = { ...stand, uitvoering: { status: 'niet-mogelijk', door: null, gedaan: 0, aantal: 0 } };
    await panel()
      .getByText(/^.*Op dit platform kunnen scenario’s niet/)
      .waitFor();
    await at.page.getByRole('button', { name: 'Opnieuw uitvoeren' }).waitFor({ state: 'detached' });
  });

  it('asks why it is published over one that did not succeed, and asks nothing when all did', async () => {
    const bodies: { ondanksScenarios?: string }[] = [];
    const taking = {
      [`POST ${path}/oordeel`]: (_: unknown, body: unknown) => {
        bodies.push(body as object);
        return { body: { id: ingediend.id, versie: 4, status: 'gepubliceerd' } };
      },
    };
    await open(taking);
    await panel()
      .getByText(/mislukt/)
      .first()
      .waitFor();
    await at.page.getByRole('button', { name: 'Publiceren' }).click();
    const dialog = at.page.getByRole('dialog');
    await dialog.getByLabel(/Wat verandert/).fill('Deze stap heet voortaan anders.');
    await dialog.getByRole('button', { name: 'Publiceren' }).click();
    await dialog.getByText(/Schrijf in ten minste tien tekens op waarom u publiceert/).waitFor();
    expect(bodies).to.deep.equal([]);
    await dialog.getByLabel('Waarom publiceert u het toch?').fill('De stap is met opzet hernoemd.');
    await dialog.getByRole('button', { name: 'Publiceren' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(bodies[0]?.ondanksScenarios).to.equal('De stap is met opzet hernoemd.');

    stand = all('gelukt');
    await open(taking);
    await panel()
      .getByText(/5 geslaagd/)
      .waitFor();
    await at.page.getByRole('button', { name: 'Publiceren' }).click();
    await dialog.getByLabel(/Wat verandert/).fill('Deze stap heet voortaan anders.');
    expect(await dialog.getByLabel('Waarom publiceert u het toch?').count()).to.equal(0);
    await dialog.getByRole('button', { name: 'Publiceren' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(bodies[1]).not.to.have.property('ondanksScenarios');
  });
});
