import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { deployUntilDone } from '../../engine/deploy-until-done.ts';
import { today } from '../../law/clock.ts';
import { driver } from '../stories/driver.ts';
import { silent } from '../support/log.ts';
import { until } from '../support/until.ts';
import { createWorld, type World } from '../support/world.ts';
import { openBrowser } from '../web/support/browser.ts';
import { type Person, signIn } from './person.ts';

const FO = 'consulent-dinkelland';
/** The flow behind the registration of an application. */
const FLOW = 'aanvraag-registreren__aanvraag-binnen';
/** The model is judged once more and given to the engine: longer than any other click on a busy machine. */
const PUBLISHING_MS = 90_000;
/** What the letter says that the process writes when an application was registered, and what it will say. */
const SUBJECT = 'Wij hebben uw aanvraag ontvangen';
const NEW_SUBJECT = 'Uw aanvraag is bij ons binnen';
const CONTACT = { contact: { hulpNodig: false } };

/** What is wrong stands at its field as well. */
const problems = (page: Page) => page.getByRole('region', { name: 'Problemen' });

/** A process changes without a program: drawn by one designer, published by another, and only new cases follow it. */
describe('browser: a designer adds a step to the application', () => {
  let world: World;
  let browser: Browser;
  let walk: ReturnType<typeof driver>;
  let designer: Person;
  let running: string;
  const begin = async () =>
    (
      await walk.begin(FO, 'dinkelland', 'aanvraag/melding', {
        melding: { meldingsdatum: today(world.clock), opnieuw: true },
      })
    ).id;
  // A task is known before its process: the history lane sends in batches.
  const version = (zaakId: string) =>
    until('the process of the case', async () => {
      const [row] = await world.database.asOwner<{ version: number }>(
        `select version from engine_process_instances where zaak_id = $1 and bpmn_process_id = 'aanvraag'`,
        [zaakId],
      );
      return row?.version;
    });
  const subject = (zaakId: string) =>
    until('the letter', async () => {
      const [row] = await world.database.asOwner<{ onderwerp: string }>(
        "select onderwerp from brieven where zaak_id = $1 and sjabloon = 'ontvangstbevestiging'",
        [zaakId],
      );
      return row?.onderwerp;
    });
  before(async () => {
    [world, browser] = await Promise.all([createWorld(), openBrowser()]);
    walk = driver(world);
    running = await begin();
    await walk.task(FO, running, 'aanvraag-registreren');
    designer = await signIn(browser, world, 'ontwerper');
  });
  after(async () => {
    await browser?.close();
    await world?.close();
  });

  it('draws it, chooses its form from what there is, and hands it in when nothing is wrong any more', async () => {
    const { page } = designer;
    await page.getByRole('link', { name: 'Ontwerpen' }).click();
    await page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'Aanvraag', exact: true }) })
      .getByRole('button', { name: 'Wijzigen' })
      .click();
    await page.getByRole('heading', { level: 1, name: 'Ontwerp: Aanvraag' }).waitFor();
    await page.getByText('Geen problemen gevonden.').waitFor();
    await designer.inspect();

    await page.getByLabel('Zoek een stap').fill(FLOW);
    await page.getByRole('button', { name: / Pijl$/ }).click();
    await page.getByLabel('Wat voor stap?').selectOption({ label: 'Taak van een mens' });
    await page.getByRole('button', { name: 'Stap hierna toevoegen' }).click();
    await problems(page).getByText('Geef dit element een naam.').waitFor();
    await problems(page).getByText('Kies het formulier van deze taak.').waitFor();
    await page.getByLabel('Naam', { exact: true }).fill('Dossier nalopen');
    await page.getByLabel('Technische naam').click();
    await page.getByLabel('Technische naam').fill('dossier-nalopen');
    await page.getByLabel('Technische naam').press('Enter');
    await page
      .getByLabel('Formulier', { exact: true })
      .selectOption('aanvraag/volledigheid-beoordelen');
    await problems(page)
      .getByText('Kies het formulier van deze taak.')
      .waitFor({ state: 'detached' });
    await page.getByText('Geen problemen gevonden.').waitFor();
    await page.getByRole('button', { name: 'Dossier nalopen dossier-nalopen' }).waitFor();
  });

  it('writes a letter of it anew, and hands all of it in', async () => {
    const { page } = designer;
    await page.getByText(/\d+ brieven van dit proces/).click();
    await page.getByRole('link', { name: SUBJECT, exact: true }).click();
    const sheet = page.getByRole('region', { name: 'Zo ziet de brief eruit' });
    await sheet.getByText(SUBJECT).waitFor();
    await page.getByLabel('Onderwerp').fill(NEW_SUBJECT);
    await sheet.getByText(NEW_SUBJECT).waitFor();
    await designer.inspect();
    await page.getByRole('link', { name: 'Terug naar het ontwerp' }).click();

    await page.getByText('Geen problemen gevonden.').waitFor();
    await page.getByRole('button', { name: 'Laten beoordelen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Wat is er anders, en waarom?').fill('Wij lopen elk dossier na.');
    await dialog.getByRole('button', { name: 'Laten beoordelen' }).click();
    await page.getByText('U werkte zelf aan dit ontwerp.').waitFor();
    await designer.inspect();
  });

  it('a second designer sees what is different and publishes it', async () => {
    const second = await signIn(browser, world, 'ontwerper-2');
    const { page } = second;
    await page.getByRole('link', { name: 'Ontwerpen' }).click();
    await page.getByRole('link', { name: 'Verder met ontwerp' }).click();
    await page.getByText('Wij lopen elk dossier na.').waitFor();
    await page.getByRole('button', { name: 'Dossier nalopen dossier-nalopen' }).waitFor();
    await page.getByText(NEW_SUBJECT).first().waitFor();
    await page.getByRole('button', { name: 'Publiceren' }).click();
    await page.getByLabel('Wat verandert er voor de medewerkers?').fill('Er is een stap bij.');
    await page.getByRole('dialog').getByRole('button', { name: 'Publiceren' }).click();
    await page.getByText('Gepubliceerd', { exact: true }).waitFor({ timeout: PUBLISHING_MS });
    await second.inspect();
    await second.close();
  });

  it('a new case takes the step and gets the new letter; the case that ran goes on without both', async () => {
    const fresh = await begin();
    await walk.complete(FO, fresh, 'aanvraag-registreren', CONTACT);
    await walk.complete(FO, fresh, 'dossier-nalopen');
    await walk.complete(FO, running, 'aanvraag-registreren', CONTACT);
    await walk.task(FO, running, 'volledigheid-beoordelen');

    expect(await version(fresh)).to.be.greaterThan(await version(running));
    expect(await walk.passed(running, 'USER_TASK')).not.to.include('dossier-nalopen');
    expect(await subject(fresh)).to.equal(NEW_SUBJECT);
    expect(await subject(running)).to.equal(SUBJECT);
  });

  it('a restart keeps what was published', async () => {
    await deployUntilDone(world.platform.deploy, silent);
    const later = await begin();
    await walk.complete(FO, later, 'aanvraag-registreren', CONTACT);
    await walk.task(FO, later, 'dossier-nalopen');
  });

  it('goes back to the model of before, and a second designer publishes that too', async () => {
    const { page } = designer;
    const [first] = (
      await world.database.asOwner<{ version: number }>(
        "select min(version)::int as version from engine_process_instances where zaak_id = $1 and bpmn_process_id = 'aanvraag'",
        [running],
      )
    ).map(({ version: of }) => of);
    await page.goto(`${world.origin}/ontwerpen`);
    const card = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'Aanvraag', exact: true }) });
    await card.getByText('Eerdere versies').click();
    await designer.inspect();
    await card.getByRole('button', { name: `Terug naar versie ${first}`, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Ontwerp: Aanvraag' }).waitFor();
    await page.getByText('Verwijderd', { exact: true }).waitFor();
    await page.getByText('Geen problemen gevonden.').waitFor();
    await page.getByRole('button', { name: 'Laten beoordelen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Wat is er anders, en waarom?').fill('De stap is niet meer nodig.');
    await dialog.getByRole('button', { name: 'Laten beoordelen' }).click();
    await page.getByText('U werkte zelf aan dit ontwerp.').waitFor();

    const second = await signIn(browser, world, 'ontwerper-2');
    await second.page.goto(page.url());
    await second.page.getByRole('button', { name: 'Publiceren' }).click();
    await second.page
      .getByLabel('Wat verandert er voor de medewerkers?')
      .fill('De stap is er weer uit.');
    await second.page.getByRole('dialog').getByRole('button', { name: 'Publiceren' }).click();
    await second.page
      .getByText('Gepubliceerd', { exact: true })
      .waitFor({ timeout: PUBLISHING_MS });
    await second.close();

    const after = await begin();
    await walk.complete(FO, after, 'aanvraag-registreren', CONTACT);
    await walk.task(FO, after, 'volledigheid-beoordelen');
    expect(await walk.passed(after, 'USER_TASK')).not.to.include('dossier-nalopen');
    expect(await subject(after)).to.equal(SUBJECT);
  });
});
