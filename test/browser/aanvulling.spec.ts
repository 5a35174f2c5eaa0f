import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { today } from '../../law/clock.ts';
import * as files from '../documents/files.ts';
import { driver } from '../stories/driver.ts';
import { until } from '../support/until.ts';
import { createWorld, type World } from '../support/world.ts';
import { violationsOn } from '../web/support/axe.ts';
import { openBrowser, openPage } from '../web/support/browser.ts';
import { type Person, signIn } from './person.ts';

const FO = 'consulent-dinkelland';

/** What is missing comes in without paper: a code, the page of the resident, a person who judges it, and the case goes on. */
describe('browser: a resident answers by a code', () => {
  let world: World;
  let browser: Browser;
  let consulent: Person;
  before(async () => {
    [world, browser] = await Promise.all([createWorld(), openBrowser()]);
    consulent = await signIn(browser, world, FO);
  });
  after(async () => {
    await browser?.close();
    await world?.close();
  });

  it('with a file and a few words, and the application goes on', async () => {
    const walk = driver(world);
    const { id, nummer } = await walk.start(FO, 'dinkelland', {
      bsn: '999990019',
      meldingsdatum: today(world.clock),
    });
    await walk.complete(FO, id, 'aanvraag-registreren', {
      aanvraag: { ontvangenOp: today(world.clock) },
    });
    await walk.complete(FO, id, 'volledigheid-beoordelen', {
      volledigheid: {
        volledig: false,
        ontbreekt: ['Bankafschriften van november', 'Uitleg over uw woning'],
      },
    });
    await walk.task(FO, id, 'aanvulling-verwerken');
    // The code of the letter went with the post and is nowhere any more; the resident lost it and asks for another.
    const letters = await until('the letter is sent', async () => {
      const rows = await world.database.asOwner<{ geheim: boolean }>(
        "select pdf_verzending is not null as geheim from brieven where zaak_id = $1 and sjabloon = 'verzoek-om-aanvulling' and verzonden_op is not null",
        [id],
      );
      return rows.length > 0 && rows;
    });
    expect(letters).to.deep.equal([{ geheim: false }]);
    await consulent.page.goto(`${world.origin}/zaken/${nummer}/documenten`);
    await consulent.page.getByText('In de brief,').waitFor();
    await consulent.page.getByRole('button', { name: 'Nieuwe code geven' }).click();
    await consulent.page
      .getByRole('dialog')
      .getByRole('button', { name: 'Nieuwe code geven' })
      .click();
    const code = (await consulent.page.locator('.nf-code').textContent()) ?? '';
    await consulent.inspect();
    await consulent.page.getByRole('button', { name: 'Ik heb de code doorgegeven' }).click();

    const { page, complaints } = await openPage(browser, 390);
    const answer = await page.goto(`${world.origin}/aanvullen`);
    expect(answer?.headers()['content-security-policy']).to.include("form-action 'none'");
    await page.getByLabel('De code uit uw brief').fill(code.toLowerCase());
    await page.getByRole('button', { name: 'Verder' }).click();
    await page.getByRole('heading', { name: '1. Bankafschriften van november' }).waitFor();
    await page
      .getByLabel('Bestanden toevoegen')
      .first()
      .setInputFiles({ name: 'Afschrift.png', mimeType: 'image/png', buffer: files.png });
    await page.getByText('Toegevoegd: 1.').waitFor();
    await page.getByLabel('Wilt u hier iets bij schrijven?').nth(1).fill('Ik huur een kamer.');
    await page.getByRole('button', { name: 'Nakijken' }).click();
    await page.getByText('Ik huur een kamer.').waitFor();
    expect(await violationsOn(page)).to.deep.equal([]);
    await page.getByRole('button', { name: 'Verstuur mijn antwoord' }).click();
    await page.getByRole('heading', { name: 'Wij hebben uw antwoord ontvangen' }).waitFor();
    await page.getByText(`Uw zaaknummer is ${nummer}.`).waitFor();
    expect(await page.context().cookies()).to.have.length(1);
    await page.getByRole('button', { name: 'Stoppen' }).click();
    await page.getByRole('button', { name: 'Code invullen' }).click();
    await page.getByLabel('De code uit uw brief').fill(code);
    await page.getByRole('button', { name: 'Verder' }).click();
    await page.getByText('Met deze code kunt u nu niets sturen.').waitFor();
    // The browser itself writes down that the first question was answered with 401 and the last with 404.
    expect(complaints.filter((line) => !/401|404/.test(line))).to.deep.equal([]);
    await page.context().close();

    const taak = await walk.task(FO, id, 'aanvulling-beoordelen');
    await world.advance({ days: 20 });
    await walk.complete(FO, id, 'aanvulling-beoordelen', {
      aanvulling: { ontvangenOp: today(() => new Date(world.clock().getTime() - 20 * 86_400_000)) },
    });
    expect(taak.formulier.id).to.equal('herstelverzuim/aanvulling-beoordelen');
    await walk.task(FO, id, 'volledigheid-beoordelen');
    const { documenten } = (
      await (
        await world.as(FO)
      ).get<{ documenten: { titel: string; vanInwoner: boolean }[] }>(`/zaken/${id}/documenten`)
    ).body;
    expect(
      documenten.filter(({ vanInwoner }) => vanInwoner).map(({ titel }) => titel),
    ).to.deep.equal(['Bankafschriften van november']);
    expect(await walk.letters(id)).not.to.include('buiten-behandeling');
  });
});
