import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { today } from '../../law/clock.ts';
import { until } from '../support/until.ts';
import { createWorld, type World } from '../support/world.ts';
import { openBrowser } from '../web/support/browser.ts';
import { fillForm } from './fill-form.ts';
import { type Person, signIn } from './person.ts';

const ALLEENSTAAND = '999990019';

/** The main job of the platform, by people at their screens: every page on the way is inspected. */
describe('browser: an application from melding to payment', () => {
  let world: World;
  let browser: Browser;
  let consulent: Person;
  let inkomen: Person;
  let kwaliteit: Person;
  let nummer = '';
  const day = () => today(world.clock);
  before(async () => {
    [world, browser] = await Promise.all([createWorld(), openBrowser()]);
    [consulent, inkomen, kwaliteit] = await Promise.all([
      signIn(browser, world, 'consulent-dinkelland'),
      signIn(browser, world, 'bo-inkomen-1'),
      signIn(browser, world, 'bo-kwaliteit'),
    ]);
  });
  after(async () => {
    await browser?.close();
    await world?.close();
  });

  it('the consulent starts the case and comes to its first task', async () => {
    const { page } = consulent;
    await consulent.inspect();
    await page.getByRole('link', { name: 'Zaak starten' }).first().click();
    await page.getByRole('link', { name: /Aanvraag.* starten/ }).waitFor();
    await consulent.inspect();
    await page.getByRole('link', { name: /Aanvraag.* starten/ }).click();
    await page.locator('.nf-form').waitFor();
    await fillForm(page, 'aanvraag/melding', {
      melding: { bsn: ALLEENSTAAND, meldingsdatum: day() },
    });
    await consulent.inspect();
    await page.getByRole('button', { name: 'Zaak starten' }).click();

    const told = page.getByText(/Zaak \d{4}-D-\d{6} is gestart/);
    nummer = /\d{4}-D-\d{6}/.exec((await told.textContent()) ?? '')?.[0] ?? '';
    expect(nummer).to.match(/^\d{4}-D-\d{6}$/);
    await consulent.arrive(nummer, 'Aanvraag registreren');
  });

  it('the consulent registers the application, checks it and holds the intake, each task after the other', async () => {
    await consulent.inspect();
    await consulent.complete(nummer, 'Aanvraag registreren', 'aanvraag/aanvraag-registreren', {
      aanvraag: { ontvangenOp: day() },
    });
    await consulent.complete(nummer, 'Volledigheid beoordelen', 'aanvraag/volledigheid-beoordelen');
    await consulent.complete(nummer, 'Intakegesprek voeren', 'aanvraag/intakegesprek-voeren', {
      intake: { gesproken: day() },
    });
    await consulent.inspect();
  });

  it('the back office verifies, determines the right and drafts the decision', async () => {
    await inkomen.open(nummer, 'Recht verifiëren');
    await inkomen.inspect();
    await inkomen.complete(nummer, 'Recht verifiëren', 'aanvraag/recht-verifieren');
    await inkomen.complete(nummer, 'Recht vaststellen', 'aanvraag/recht-vaststellen');
    await inkomen.complete(
      nummer,
      'Conceptbesluit opstellen',
      'aanvraag/conceptbesluit-opstellen',
      {
        concept: { ingangsdatum: day() },
      },
    );
  });

  it('another person checks the draft and takes the decision', async () => {
    await kwaliteit.open(nummer, 'Conceptbesluit toetsen');
    await kwaliteit.inspect();
    await kwaliteit.complete(nummer, 'Conceptbesluit toetsen', 'aanvraag/besluit-toetsen');
    await kwaliteit.complete(nummer, 'Besluit nemen', 'aanvraag/besluit-nemen');
  });

  it('the consulent lays down what was agreed; the case is closed and shows the letter as PDF', async () => {
    const { page } = consulent;
    await consulent.open(nummer, 'Afspraken vastleggen');
    await consulent.complete(nummer, 'Afspraken vastleggen', 'aanvraag/afspraken-vastleggen');
    await page.goto(`${world.origin}/zaken/${nummer}`);
    await until('the end of the case', async () => {
      await page.reload();
      await page.locator('.nf-case-head').waitFor();
      return (await page.locator('.nf-case-head').textContent())?.includes('Afgerond: ');
    });
    await consulent.inspect();
    for (const part of ['Taken', 'Gegevens', 'Brieven en besluiten', 'Tijdlijn', 'Proces']) {
      await page
        .getByRole('navigation', { name: 'Onderdelen van de zaak' })
        .getByRole('link', { name: part })
        .click();
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      await consulent.inspect();
    }
    await page.goto(`${world.origin}/zaken/${nummer}/brieven`);
    const letter = page.locator('.nf-letter a').first();
    const href = (await letter.getAttribute('href')) ?? '';
    const answer = await page.context().request.get(`${world.origin}${href}`);
    expect(answer.headers()['content-type']).to.equal('application/pdf');
    expect((await answer.body()).subarray(0, 5).toString()).to.equal('%PDF-');
  });

  it('the payment order reached the benefit administration', async () => {
    const [betaling] = await until('the payment order', async () => {
      const answer = await fetch(`${world.simulatorsUrl}/uitkeringsadministratie/effecten`);
      const { effecten } = (await answer.json()) as {
        effecten: { gegevens: { bedrag: string; soort: string } }[];
      };
      return effecten.length > 0 && effecten;
    });
    expect(String(betaling?.gegevens.bedrag)).to.match(/^1401[.,]50?$/);
  });

  it("the manager's page shows that a case went out", async () => {
    const manager = await signIn(browser, world, 'manager-dinkelland');
    await manager.page.goto(`${world.origin}/dashboard`);
    await manager.page.locator('.nf-figures').first().waitFor();
    await manager.inspect();
    const outflow = manager.page.locator('.nf-figure').filter({ hasText: 'Uitstroom' });
    // No longer nought; how many exactly is not told of so few.
    expect(await outflow.textContent()).to.match(/^Uitstroom\s*minder dan 5/);
    await manager.close();
  });
});
