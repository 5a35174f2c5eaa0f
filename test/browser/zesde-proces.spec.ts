import { rmSync } from 'node:fs';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { today } from '../../law/clock.ts';
import type { SandboxHome } from '../../sandbox/broker.ts';
import { sandboxHome } from '../sandbox/home.ts';
import { driver } from '../stories/driver.ts';
import { until } from '../support/until.ts';
import { createWorld, type World } from '../support/world.ts';
import { openBrowser } from '../web/support/browser.ts';
import { type Person, signIn } from './person.ts';

const FO = 'consulent-dinkelland';
const ALLEENSTAAND = '999990019';
/** An engine starts, or a model is judged and deployed: longer than any other click on a busy machine. */
const ENGINE_MS = 90_000;

/** What is wrong stands at its field as well. */
const problems = (page: Page) => page.getByRole('region', { name: 'Problemen' });

/** Processes are made and changed by who designs them, in the browser alone: no file, no release, no call of the API. */
describe('browser: a sixth process, and a change of the first', () => {
  let home: SandboxHome;
  let world: World;
  let browser: Browser;
  let walk: ReturnType<typeof driver>;
  let designer: Person;
  let second: Person;
  let consulent: Person;
  before(async () => {
    home = await sandboxHome();
    [world, browser] = await Promise.all([createWorld({ sandbox: home }), openBrowser()]);
    walk = driver(world);
    [designer, second, consulent] = await Promise.all([
      signIn(browser, world, 'ontwerper'),
      signIn(browser, world, 'ontwerper-2'),
      signIn(browser, world, FO),
    ]);
  });
  after(async () => {
    await browser?.close();
    await world?.close();
    if (home) rmSync(home.folder, { recursive: true, force: true });
  });

  /** Puts a step behind what is chosen, and names it. */
  async function addStep(page: Page, soort: string, naam: string): Promise<void> {
    await page.getByLabel('Wat voor stap?').selectOption({ label: soort });
    await page.getByRole('button', { name: 'Stap hierna toevoegen' }).click();
    await page.getByText('Geef deze stap eerst een naam.').waitFor();
    await page.getByLabel('Naam', { exact: true }).fill(naam);
    await page.getByLabel('Naam', { exact: true }).press('Enter');
    await page.getByRole('button', { name: `${naam} ${soort}` }).waitFor();
  }
  const choose = (page: Page, step: string) => page.getByRole('button', { name: step }).click();
  const back = (page: Page) => page.getByRole('link', { name: 'Terug naar het ontwerp' }).click();
  /** What staff will see is made of what is kept. */
  const isShown = (page: Page, vraag: string) =>
    page.getByRole('region', { name: 'Zo ziet een medewerker het' }).getByText(vraag).waitFor();

  /** Makes the form of the step that is chosen: a part of its own with one question that is answered by yes or no. */
  async function makeForm(page: Page, onderdeel: string, vraag: string): Promise<void> {
    await page.getByRole('button', { name: 'Nieuw formulier voor deze stap' }).click();
    await page.getByLabel('Eigen onderdeel').fill(onderdeel);
    await page.getByRole('button', { name: 'Onderdeel maken' }).click();
    await page.getByLabel('Soort vraag').selectOption({ label: 'Ja of nee' });
    await page.getByRole('button', { name: 'Vraag toevoegen' }).click();
    await page.getByLabel('Vraag', { exact: true }).fill(vraag);
    await page.getByLabel('Vraag', { exact: true }).press('Tab');
  }
  /** Hands the draft in, once nothing is wrong with it any more. */
  async function handIn(page: Page, toelichting: string): Promise<void> {
    await page.getByText('Geen problemen gevonden.').waitFor({ timeout: ENGINE_MS });
    await page.getByRole('button', { name: 'Laten beoordelen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Wat is er anders, en waarom?').fill(toelichting);
    await dialog.getByRole('button', { name: 'Laten beoordelen' }).click();
    await page.getByText('U werkte zelf aan dit ontwerp.').waitFor({ timeout: ENGINE_MS });
  }
  /** As the second person: opens what waits, which says all of this, and publishes it. */
  async function publish(naam: string, different: readonly string[]): Promise<void> {
    const { page } = second;
    await page.getByRole('link', { name: 'Ontwerpen', exact: true }).first().click();
    await page
      .getByRole('row')
      .filter({ hasText: 'Wacht op beoordeling' })
      .getByRole('link', { name: naam })
      .click();
    await page.getByRole('heading', { level: 1, name: `Ontwerp: ${naam}` }).waitFor();
    const changes = page.getByRole('region', { name: 'Wat is er anders?' });
    for (const words of different) await changes.getByText(words).first().waitFor();
    await second.inspect();
    await page.getByRole('button', { name: 'Publiceren' }).click();
    await page.getByLabel('Wat verandert er voor de medewerkers?').fill('Er is een nieuwe taak.');
    await page.getByRole('dialog').getByRole('button', { name: 'Publiceren' }).click();
    await page.getByText('Gepubliceerd', { exact: true }).waitFor({ timeout: ENGINE_MS });
  }

  it('a designer begins a process from an empty canvas and draws its steps without a mouse', async () => {
    const { page } = designer;
    await page.getByRole('link', { name: 'Ontwerpen' }).click();
    await page.getByRole('button', { name: 'Nieuw proces' }).click();
    await page.getByLabel('Hoe heet het proces?').fill('Sporten met korting');
    await page.getByRole('button', { name: 'Beginnen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ontwerp: Sporten met korting' }).waitFor();
    await page.getByText('Niemand kan dit proces starten').waitFor();

    await choose(page, 'Zaak gestart Begin');
    await addStep(page, 'Taak van een mens', 'Korting beoordelen');
    await addStep(page, 'Beslistabel', 'Hoogte bepalen');
    await page.getByText('Naar: Hoogte bepalen', { exact: true }).waitFor();
    await page.getByText('Naar: Klaar', { exact: true }).waitFor();
    await problems(page).getByText('Kies het formulier van deze taak.').waitFor();
    await designer.inspect();
  });

  it('makes the form of the task, and sees what staff will see', async () => {
    const { page } = designer;
    await choose(page, 'Korting beoordelen Taak van een mens');
    await makeForm(page, 'Sport', 'Is er een lidmaatschap?');
    await page.getByLabel('Naam in het proces').fill('lidmaatschap');
    await page.getByLabel('Naam in het proces').press('Tab');
    expect(await page.getByLabel('Naam in het dossier').inputValue()).to.equal(
      'isErEenLidmaatschap',
    );
    await isShown(page, 'Is er een lidmaatschap?');
    await designer.inspect();
    await back(page);
  });

  it('makes the decision table, tries a case with it, and says from when it holds', async () => {
    const { page } = designer;
    await choose(page, 'Hoogte bepalen Beslistabel');
    await page.getByRole('button', { name: 'Nieuwe beslistabel voor deze stap' }).click();
    await page.getByRole('heading', { level: 1, name: 'Beslistabel: Hoogte bepalen' }).waitFor();
    await page.getByText('Naam, invoer en uitkomsten').click();
    const asks = page.getByRole('group', { name: 'Wat de tabel vraagt' });
    await asks.getByLabel('Kop').fill('Lidmaatschap');
    await asks.getByLabel('Gegeven (FEEL)').fill('lidmaatschap');
    await asks.getByLabel('Soort gegeven').selectOption({ label: 'Ja of nee' });
    const answers = page.getByRole('group', { name: 'Wat de tabel antwoordt' });
    await answers.getByLabel('Kop').fill('Korting');
    await answers.getByLabel('Naam van de uitkomst').fill('korting');
    await answers.getByLabel('Soort gegeven').selectOption({ label: 'Getal of bedrag' });
    for (const [at, [when, then]] of [
      ['true', '50'],
      ['false', '0'],
    ].entries()) {
      await page.getByRole('button', { name: 'Regel toevoegen' }).click();
      await page.getByLabel(`Regel ${at + 1}, Lidmaatschap`).fill(when as string);
      await page.getByLabel(`Regel ${at + 1}, Korting`).fill(then as string);
      await page.getByLabel(`Regel ${at + 1}, Korting`).press('Tab');
    }
    const trial = page.getByRole('region', { name: 'Probeer een geval' });
    await trial.getByLabel('Lidmaatschap').selectOption({ label: 'Ja' });
    await trial.getByRole('button', { name: 'Vraag het de tabel' }).click();
    await trial.getByText('Regel 1 past.').waitFor();
    await trial.getByText('Korting: 50').waitFor();

    await page.getByLabel('Vanaf welke dag geldt het?').fill('2026-01-01');
    await page.getByLabel('Wat verandert er?').fill('De eerste regels');
    await page.getByLabel('Waar staat dat?').fill('Besluit van het college');
    await page.getByRole('button', { name: 'Zet in de geschiedenis' }).click();
    await page.getByText('Niets. Dit kan zo worden ingediend.').waitFor();
    await designer.inspect();
    await back(page);
    await choose(page, 'Hoogte bepalen Beslistabel');
    await page.getByRole('link', { name: 'Beslistabel bekijken of wijzigen' }).waitFor();
  });

  it('makes the form with which a case begins, and nothing is wrong any more', async () => {
    const { page } = designer;
    await page.getByRole('button', { name: 'Startformulier maken' }).click();
    await page.getByRole('heading', { level: 1, name: 'Formulier: Melding vastleggen' }).waitFor();
    await page.getByLabel('Consulent front office').waitFor();
    expect(await page.getByLabel('Consulent front office').isChecked()).to.equal(true);
    await designer.inspect();
    await back(page);
    await page.getByText('Geen problemen gevonden.').waitFor();
  });

  it('tries it to the end on an engine of its own', async () => {
    const { page } = designer;
    await page.getByRole('link', { name: 'Proberen', exact: true }).click();
    await page.getByRole('button', { name: 'Proef starten' }).click();
    await page.getByRole('button', { name: 'Begin', exact: true }).click({ timeout: ENGINE_MS });
    await page
      .getByRole('button', { name: 'Afronden: Korting beoordelen' })
      .click({ timeout: ENGINE_MS });
    await page.getByText('Het formulier van deze taak geeft door: lidmaatschap.').waitFor();
    await page.getByRole('dialog').getByLabel('Gegevens').fill('lidmaatschap = true');
    await page.getByRole('button', { name: 'Verder' }).click();
    await page.getByText('De zaak is klaar: Klaar.').waitFor({ timeout: ENGINE_MS });
    await page.getByRole('row').filter({ hasText: 'hoogteBepalen' }).getByText('50').waitFor();
    await designer.inspect();
    await page.getByRole('button', { name: 'Proef stoppen' }).click();
    await page.getByRole('button', { name: 'Proef starten' }).waitFor();
    await page.getByRole('link', { name: 'Naar het ontwerp' }).click();
  });

  it('hands it in; a second person sees all that is new and publishes it', async () => {
    await handIn(designer.page, 'Inwoners sporten met korting.');
    await publish('Sporten met korting', [
      'Korting beoordelen',
      'Hoogte bepalen',
      'Is er een lidmaatschap?',
      '1: true · 50',
    ]);
  });

  it('a consulent starts a case of it, finds the task and finishes it; the case is done', async () => {
    const { page } = consulent;
    await page.getByRole('link', { name: 'Zaak starten' }).first().click();
    await page.getByRole('link', { name: 'Sporten met korting starten' }).click();
    await page.getByLabel('Burgerservicenummer').fill(ALLEENSTAAND);
    await page
      .getByLabel('Waarvoor meldt de inwoner zich?')
      .selectOption({ label: 'Bijzondere bijstand' });
    await page
      .getByLabel('Datum van de melding')
      .fill(today(world.clock).split('-').reverse().join('-'));
    await consulent.inspect();
    await page.getByRole('button', { name: 'Zaak starten' }).click();
    const told = page.getByText(/Zaak \d{4}-D-\d{6} is gestart/);
    const nummer = /\d{4}-D-\d{6}/.exec((await told.textContent()) ?? '')?.[0] ?? '';

    await consulent.open(nummer, 'Korting beoordelen');
    await page.getByRole('button', { name: 'Oppakken' }).click();
    await page.getByRole('button', { name: 'Afronden' }).waitFor();
    await page.getByRole('group', { name: 'Is er een lidmaatschap?' }).getByLabel('Ja').check();
    await consulent.inspect();
    await page.getByRole('button', { name: 'Afronden' }).click();
    await page.getByText('‘Korting beoordelen’ van zaak').waitFor();
    await page.goto(`${world.origin}/zaken/${nummer}`);
    await until('the end of the case', async () => {
      await page.reload();
      await page.locator('.nf-case-head').waitFor();
      return (await page.locator('.nf-case-head').textContent())?.includes('Afgerond');
    });
    const [decided] = await until('the decision', async () => {
      const rows = await world.database.asOwner<{ output: string }>(
        "select to_jsonb(d) ->> 'output' as output from engine_decision_evaluations d where decision_id like 'hoogte-bepalen%'",
      );
      return rows.length > 0 && rows;
    });
    expect(decided?.output).to.include('50');
  });

  it('a change of the application: a running case ends as it began, a new one takes the new task with its form', async () => {
    const op = today(world.clock);
    const begin = () => walk.start(FO, 'dinkelland', { bsn: ALLEENSTAAND, meldingsdatum: op });
    const old = await begin();
    await walk.task(FO, old.id, 'aanvraag-registreren');

    const { page } = designer;
    await page.getByRole('link', { name: 'Ontwerpen', exact: true }).first().click();
    await page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'Aanvraag', exact: true }) })
      .getByRole('button', { name: 'Wijzigen' })
      .click();
    await page.getByRole('heading', { level: 1, name: 'Ontwerp: Aanvraag' }).waitFor();
    await page.getByLabel('Zoek een stap').fill('aanvraag-registreren__aanvraag-binnen');
    await page.getByRole('button', { name: / Pijl$/ }).click();
    await page.getByLabel('Zoek een stap').fill('');
    await addStep(page, 'Taak van een mens', 'Ontvangst bespreken');
    await makeForm(page, 'Ontvangst', 'Is de aanvraag besproken?');
    await isShown(page, 'Is de aanvraag besproken?');
    await back(page);
    await handIn(page, 'Wij bespreken elke aanvraag.');
    await publish('Aanvraag', ['Ontvangst bespreken', 'Is de aanvraag besproken?']);

    await walk.complete(FO, old.id, 'aanvraag-registreren', { aanvraag: { ontvangenOp: op } });
    await walk.task(FO, old.id, 'volledigheid-beoordelen');
    await walk.tell(FO, old.id, 'aanvraag/aanvraag-ingetrokken', {
      intrekking: { ontvangenOp: op },
    });
    await walk.ended(FO, old.id, 'ingetrokken');
    expect(await walk.passed(old.id, 'USER_TASK')).not.to.include('ontvangst-bespreken');

    const fresh = await begin();
    await walk.complete(FO, fresh.id, 'aanvraag-registreren', { aanvraag: { ontvangenOp: op } });
    const staff = consulent.page;
    await consulent.open(fresh.nummer, 'Ontvangst bespreken');
    await staff.getByRole('button', { name: 'Oppakken' }).click();
    await staff.getByRole('button', { name: 'Afronden' }).waitFor();
    await staff.getByRole('group', { name: 'Is de aanvraag besproken?' }).getByLabel('Ja').check();
    await staff.getByRole('button', { name: 'Afronden' }).click();
    await staff.getByText('‘Ontvangst bespreken’ van zaak').waitFor();
    await walk.task(FO, fresh.id, 'volledigheid-beoordelen');

    // The history lane sends in batches: what the page shows may be ahead of it.
    const [ended, runs] = await until('both cases in the history', async () => {
      const rows = await world.database.asOwner<{ version: number; state: string }>(
        "select version::int, state from engine_process_instances where bpmn_process_id = 'aanvraag' and zaak_id in ($1, $2) order by version",
        [old.id, fresh.id],
      );
      return rows.length === 2 && rows[0]?.state !== 'active' && rows;
    });
    expect(ended?.state).to.equal('completed');
    expect(runs?.state).to.equal('active');
    expect(runs?.version).to.be.greaterThan(Number(ended?.version));
  });
});
