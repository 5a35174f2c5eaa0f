import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { today } from '../../law/clock.ts';
import { driver } from '../stories/driver.ts';
import { createWorld, type World } from '../support/world.ts';
import { violationsOn } from '../web/support/axe.ts';
import { openBrowser, openPage } from '../web/support/browser.ts';
import { fillForm } from './fill-form.ts';
import { type Person, passLogin, signIn } from './person.ts';

/** What must not go wrong at a screen: nothing lost, nothing done twice, nothing decided alone. */
describe('browser: work is safe', () => {
  let world: World;
  let browser: Browser;
  let walk: ReturnType<typeof driver>;
  let consulent: Person;
  const day = () => today(world.clock);
  const begun = () =>
    walk.begin('consulent-dinkelland', 'dinkelland', 'aanvraag/melding', {
      melding: { meldingsdatum: day(), opnieuw: true },
    });
  before(async () => {
    [world, browser] = await Promise.all([createWorld(), openBrowser()]);
    walk = driver(world);
    consulent = await signIn(browser, world, 'consulent-dinkelland');
  });
  after(async () => {
    await browser?.close();
    await world?.close();
  });

  it('says to who has no function that he has no access, on a page of the same care', async () => {
    const { page } = await openPage(browser, 320);
    await page.goto(world.origin);
    await passLogin(page, 'zonder-functie');
    await page.getByRole('heading', { name: 'U heeft geen toegang tot Noaberflow' }).waitFor();

    expect(await violationsOn(page)).to.deep.equal([]);
    await page.context().close();
  });

  it('keeps what was typed over a reload', async () => {
    const { nummer } = await begun();
    const { page } = consulent;
    await consulent.open(nummer, 'Aanvraag registreren');
    await page.getByRole('button', { name: 'Oppakken' }).click();
    await page.locator('#root_aanvraag_opmerking').fill('De inwoner brengt nog een afschrift.');
    await page.getByText(/^Opgeslagen/).waitFor();
    await page.reload();

    expect(await page.locator('#root_aanvraag_opmerking').inputValue()).to.equal(
      'De inwoner brengt nog een afschrift.',
    );
  });

  it('asks to sign in again when the session has ended, and goes on where one was', async () => {
    const { nummer } = await begun();
    const colleague = await signIn(browser, world, 'consulent-dinkelland-2');
    const { page } = colleague;
    await colleague.open(nummer, 'Aanvraag registreren');
    await page.getByRole('button', { name: 'Oppakken' }).click();
    await page.getByRole('button', { name: 'Afronden' }).waitFor();
    await world.database.asOwner(
      `delete from sessies s using medewerkers m
       where m.id = s.medewerker_id and m.subject = 'consulent-dinkelland-2'`,
    );
    const remark = page.locator('#root_aanvraag_opmerking');
    await remark.fill('De inwoner belt morgen terug.');
    const dialog = page.getByRole('alertdialog', { name: 'U bent afgemeld' });
    await dialog.getByRole('link', { name: 'Opnieuw aanmelden' }).click();
    await passLogin(page, 'consulent-dinkelland-2');

    await page.getByRole('heading', { level: 1, name: 'Aanvraag registreren' }).waitFor();
    await page.getByText(/^Opgeslagen/).waitFor();
    expect(await remark.inputValue()).to.equal('De inwoner belt morgen terug.');
    await colleague.close();
  });

  it('tells who was first when two tabs hand in the same task, and leaves the answers on the screen', async () => {
    const { nummer } = await begun();
    const { page } = consulent;
    await consulent.open(nummer, 'Aanvraag registreren');
    await page.getByRole('button', { name: 'Oppakken' }).click();
    await page.getByRole('button', { name: 'Afronden' }).waitFor();
    await fillForm(page, 'aanvraag/aanvraag-registreren', { aanvraag: { ontvangenOp: day() } });
    await page.getByText(/^Opgeslagen/).waitFor();
    const other = await page.context().newPage();
    await other.clock.setSystemTime(world.clock());
    await other.goto(page.url());
    await other.getByRole('button', { name: 'Afronden' }).waitFor();
    // The other tab hears nothing of what happens now.
    await other.route('**/api/v1/taken/*', (route) =>
      route.request().method() === 'GET' ? route.abort() : route.continue(),
    );

    await page.getByRole('button', { name: 'Afronden' }).click();
    await page.getByText('‘Aanvraag registreren’ van zaak').waitFor();
    await other.getByRole('button', { name: 'Afronden' }).click();

    await other
      .getByText(/heeft deze taak .*afgerond/)
      .first()
      .waitFor();
    const done = await world.database.asOwner(
      "select from inzendingen i join taken t on t.id = i.taak_id join zaken z on z.id = t.zaak_id where z.nummer = $1 and t.element_id = 'aanvraag-registreren'",
      [nummer],
    );
    expect(done).to.have.length(1);
    await other.close();
  });

  it('gives a task back that was handed in by mistake, with the answers in it', async () => {
    const { id, nummer } = await walk.start('consulent-dinkelland', 'dinkelland', {
      bsn: '999990019',
      meldingsdatum: day(),
    });
    await walk.complete('consulent-dinkelland', id, 'aanvraag-registreren', {
      aanvraag: { ontvangenOp: day() },
    });
    await walk.task('consulent-dinkelland', id, 'volledigheid-beoordelen');
    const { page } = consulent;
    await consulent.open(nummer, 'Volledigheid beoordelen'); // the page may stand at this step of another case
    await consulent.complete(nummer, 'Volledigheid beoordelen', 'aanvraag/volledigheid-beoordelen');
    // The page went on to the next task or to the list; the notice is on either.
    await page
      .getByRole('button', { name: 'Ongedaan maken: afronden van ‘Volledigheid beoordelen’' })
      .click();
    await page.getByText('‘Volledigheid beoordelen’ ligt weer bij u.').waitFor();
    await page.getByRole('heading', { level: 1, name: 'Volledigheid beoordelen' }).waitFor();

    await consulent.inspect();
    await page.getByRole('button', { name: 'Afronden' }).click();
    await consulent.arrive(nummer, 'Intakegesprek voeren');
    const tasks = await world.database.asOwner<{ element_id: string; status: string }>(
      `select t.element_id, t.status from taken t join zaken z on z.id = t.zaak_id
       where z.nummer = $1 and t.element_id = 'intakegesprek-voeren' order by t.aangemaakt_op`,
      [nummer],
    );
    expect(tasks.map(({ status }) => status)).to.deep.equal(['vervallen', 'open']);
  });

  it('does not let somebody decide on his own draft, and says why', async () => {
    const zaak = await walk.start('consulent-dinkelland', 'dinkelland', {
      bsn: '999990019',
      meldingsdatum: day(),
    });
    const by = 'bo-inkomen-1';
    await walk.complete('consulent-dinkelland', zaak.id, 'aanvraag-registreren', {
      aanvraag: { ontvangenOp: day() },
    });
    await walk.complete('consulent-dinkelland', zaak.id, 'volledigheid-beoordelen');
    await walk.complete('consulent-dinkelland', zaak.id, 'intakegesprek-voeren', {
      intake: { gesproken: day() },
    });
    await walk.complete(by, zaak.id, 'recht-verifieren');
    await walk.complete(by, zaak.id, 'recht-vaststellen');
    // The same person works in both functies today.
    await world.database.asOwner(
      `insert into aanstellingen (medewerker_id, functie, kantoor_id, geldig_vanaf)
       select id, 'bo-kwaliteit', 'backoffice', '2022-01-01' from medewerkers where subject = $1`,
      [by],
    );
    await walk.complete(by, zaak.id, 'conceptbesluit-opstellen', {
      concept: { ingangsdatum: day() },
    });
    await walk.task(by, zaak.id, 'besluit-toetsen');
    const inkomen = await signIn(browser, world, by);
    await inkomen.open(zaak.nummer, 'Conceptbesluit toetsen');

    await inkomen.page.getByText('Een collega moet deze taak afronden', { exact: true }).waitFor();
    expect(await inkomen.page.getByRole('button', { name: 'Afronden' }).count()).to.equal(0);
    await inkomen.inspect();
    await inkomen.close();
  });

  it('can be done by keyboard alone: open, take, fill in, hand in', async () => {
    const { nummer } = await begun();
    const { page } = consulent;
    await consulent.open(nummer, 'Aanvraag registreren');
    const { keyboard } = page;
    const reach = async (selector: string) => {
      for (let presses = 0; presses < 150; presses += 1) {
        if ((await page.locator(`${selector}:focus`).count()) > 0) return;
        await keyboard.press('Tab');
      }
      throw new Error(`${selector} cannot be reached with Tab`);
    };
    await reach('.nf-actions button');
    await keyboard.press('Enter');
    await page.getByRole('button', { name: 'Afronden' }).waitFor();
    await reach('#root_aanvraag_ontvangenOp');
    await keyboard.type(day().split('-').reverse().join('-'));
    await reach('[id^="root_aanvraag_wijze"]');
    await keyboard.press('Space');
    await reach('[id^="root_aanvraag_ondertekend-"]');
    await keyboard.press('Space');
    await reach('[id^="root_aanvraag_partnerDoetMee-"]');
    await keyboard.press('Space');
    await keyboard.press('ArrowRight');
    await reach('.nf-form__foot button');
    await keyboard.press('Enter');

    await page.getByText('‘Aanvraag registreren’ van zaak').waitFor();
  });
});
