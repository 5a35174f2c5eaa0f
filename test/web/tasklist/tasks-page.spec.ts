import { expect } from 'chai';
import { backOffice, kolommen, taak, taken, takenLijst, weergaven } from '../support/answers.ts';
import { atWork, task } from '../support/at-work.ts';

describe('web: the list of tasks', () => {
  const work = atWork();

  it('claims from the list without moving it, and keeps the list still under the hand', async () => {
    let rows = taken.filter(({ behandelaar }) => behandelaar === null);
    await work.open('/taken?weergave=kantoor', {
      'GET /taken': () => ({ body: takenLijst(rows) }),
      [`PUT /taken/${rows[0]?.id}/behandelaar`]: () => {
        rows = rows.slice(1);
        return { body: {} };
      },
    });
    const names = () => work.page.locator('.nf-tasks .nf-task__name').allInnerTexts();
    const before = await names();
    await work.page.getByRole('button', { name: 'Oppakken' }).first().click();
    await work.page.getByText('Er is 1 wijziging in deze lijst.').waitFor();
    expect(await names(), 'still there').to.deep.equal(before);

    rows = [taak(30, { naam: 'Nieuwe taak' }), ...rows];
    work.pages.event('taak', {
      soort: 'taak',
      taakId: rows[0]?.id,
      zaakId: rows[0]?.zaakId,
      gemeente: 'dinkelland',
      kantoorId: 'x',
      status: 'open',
    });
    await work.page.getByText('Er zijn 2 wijzigingen in deze lijst.').waitFor();
    expect(await names()).to.deep.equal(before);

    await work.page.getByRole('button', { name: 'Lijst bijwerken' }).click();
    await work.page.getByRole('link', { name: 'Nieuwe taak' }).waitFor();
    expect(await names()).to.have.lengthOf(before.length);
  });

  it('takes the task that should be done first, and says when nothing waits', async () => {
    let waiting: { id: string } | null = null;
    await work.open('/taken?weergave=kantoor&gemeente=dinkelland', {
      'POST /taken/volgende': () => ({ body: { taak: waiting } }),
    });
    await work.page.getByRole('button', { name: 'Pak volgende taak' }).click();
    await work.page.getByText('Er wacht geen taak die u kunt oppakken.').waitFor();

    waiting = { id: task.id };
    await work.page.getByRole('button', { name: 'Pak volgende taak' }).click();
    await work.page.waitForURL(`**/taken/${task.id}?weergave=kantoor&gemeente=dinkelland`);
    expect(work.sentTo('POST /taken/volgende').map(({ body }) => body)).to.deep.equal([
      { gemeente: 'dinkelland' },
      { gemeente: 'dinkelland' },
    ]);
  });

  it('keeps the filters under a name, goes back to them, and forgets them', async () => {
    let kept: typeof weergaven = { weergaven: [] };
    let taken = true;
    await work.open('/taken?weergave=kantoor&gemeente=tubbergen&teLaat=true', {
      'GET /sessie': () => ({ body: backOffice }),
      'GET /weergaven': () => ({ body: kept }),
      'POST /weergaven': () => {
        if (taken)
          return {
            status: 400,
            body: {
              type: '/problemen/verzoek-onjuist',
              title: 'Het verzoek klopt niet',
              status: 400,
              instance: 'urn:uuid:0',
              fouten: [{ pointer: '/naam', regel: 'uniek', melding: 'Kies een andere naam.' }],
            },
          };
        kept = weergaven;
        return { status: 201, body: { id: weergaven.weergaven[0]?.id } };
      },
      [`DELETE /weergaven/${weergaven.weergaven[0]?.id}`]: () => {
        kept = { weergaven: weergaven.weergaven.slice(1) };
        return { body: { id: weergaven.weergaven[0]?.id } };
      },
    });
    await work.page.getByRole('button', { name: 'Deze weergave bewaren' }).click();
    const dialog = work.page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Bewaren' }).click();
    await dialog.getByText('Vul een naam in.').waitFor();
    await dialog.getByLabel('Naam').fill('Te laat in Tubbergen');
    await dialog.getByLabel('Voor wie').selectOption({ label: 'Delen met Back office' });
    await dialog.getByRole('button', { name: 'Bewaren' }).click();
    await dialog.getByText('Fout: Kies een andere naam.').waitFor();
    taken = false;
    await dialog.getByRole('button', { name: 'Bewaren' }).click();
    await work.page.getByText('De weergave ‘Te laat in Tubbergen’ is bewaard.').waitFor();
    expect(work.sentTo('POST /weergaven').at(-1)?.body).to.deep.equal({
      naam: 'Te laat in Tubbergen',
      filter: { weergave: 'kantoor', gemeente: 'tubbergen', teLaat: true },
      kantoorId: 'backoffice',
    });

    const views = work.page.getByRole('navigation', { name: 'Bewaarde weergaven' });
    await views.getByRole('link', { name: 'Voorrang' }).click();
    await work.page.waitForURL('**/taken?voorrang=true&weergave=kantoor');
    await views.getByRole('link', { name: 'Te laat in Tubbergen' }).click();
    await work.page.getByRole('button', { name: '‘Te laat in Tubbergen’ weghalen' }).click();
    await work.page.getByText('De weergave ‘Te laat in Tubbergen’ is weggehaald.').waitFor();
    expect(await views.getByRole('link').count()).to.equal(1);
  });

  it('follows the platform while nobody touches the list', async () => {
    let rows = taken.slice(0, 2);
    await work.open('/taken?weergave=alle', { 'GET /taken': () => ({ body: takenLijst(rows) }) });
    await work.page.locator('.nf-task').nth(1).waitFor();
    rows = [taak(31, { naam: 'Nieuwe taak' }), ...rows];
    work.pages.event('taak', {
      soort: 'taak',
      taakId: rows[0]?.id,
      zaakId: rows[0]?.zaakId,
      gemeente: 'dinkelland',
      kantoorId: 'x',
      status: 'open',
    });

    await work.page.getByRole('link', { name: 'Nieuwe taak' }).waitFor();
  });

  it('can be worked with the keyboard alone, from the first Tab', async () => {
    await work.open('/taken?weergave=alle');
    await work.page.locator('.nf-task').first().waitFor();
    await work.page.keyboard.press('Tab');
    expect(await work.page.evaluate(() => document.activeElement?.textContent)).to.equal(
      'Direct naar de inhoud',
    );
    await work.page.keyboard.press('Enter');
    expect(await work.page.evaluate(() => document.activeElement?.id)).to.equal('inhoud');

    const row = work.page.getByRole('link', { name: task.naam }).first();
    for (let presses = 0; presses < 20; presses += 1) {
      await work.page.keyboard.press('Tab');
      if (await row.evaluate((element) => element === document.activeElement)) break;
    }
    await work.page.keyboard.press('Enter');
    await work.page.waitForURL(`**/taken/${task.id}?weergave=alle`);
    await work.page.getByRole('heading', { level: 1, name: task.naam }).waitFor();
  });

  it('shows the columns that somebody chose, in his order, keeps them, and goes back', async () => {
    let own = { ...kolommen };
    await work.open('/taken?weergave=alle', {
      'GET /weergaven/kolommen': () => ({ body: own }),
      'PUT /weergaven/kolommen': (_, body) => {
        own = { ...kolommen, eigen: true, ...(body as Pick<typeof kolommen, 'kolommen'>) };
        return { body: own };
      },
      'DELETE /weergaven/kolommen': () => {
        own = { ...kolommen };
        return { body: own };
      },
    });
    const heads = async () =>
      (await work.page.locator('.nf-tasks__head > span').allInnerTexts()).slice(1, -1);
    await work.page.locator('.nf-task').nth(1).waitFor();
    expect(await heads()).to.deep.equal(['Termijn', 'Bijzonder', 'Gemeente']);

    // By keyboard: out with one, in with another, and that one to the front.
    await work.page.getByRole('button', { name: 'Kolommen kiezen' }).press('Enter');
    const dialog = work.page.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: 'Bijzonder' }).press('Space');
    await dialog.getByRole('checkbox', { name: 'Regeling' }).press('Space');
    await dialog.getByRole('button', { name: 'Regeling omhoog' }).press('Enter');
    await dialog.getByText('Regeling staat nu op plaats 2 van 3.').waitFor({ state: 'attached' });
    expect(
      await work.page.evaluate(() => document.activeElement?.getAttribute('aria-label')),
    ).to.equal('Regeling omhoog');
    await work.page.keyboard.press('Enter');
    expect(
      await work.page.evaluate(() => document.activeElement?.getAttribute('aria-label')),
      'at the top only the other way is left',
    ).to.equal('Regeling omlaag');
    await dialog.getByRole('button', { name: 'Bewaren' }).press('Enter');
    await work.page.getByText('Uw kolommen zijn bewaard.').waitFor();
    await work.page.locator('.nf-tasks__head > span', { hasText: 'Regeling' }).waitFor();
    expect(await heads()).to.deep.equal(['Regeling', 'Termijn', 'Gemeente']);
    expect(new URL(work.page.url()).searchParams.get('kolommen')).to.equal(
      'regeling,termijn,gemeente',
    );

    // Another time, from the menu: his own columns, and an address that shows the same to a colleague.
    await work.page.getByRole('link', { name: 'Taken', exact: true }).click();
    await work.page.waitForURL('**/taken?kolommen=regeling%2Ctermijn%2Cgemeente');
    await work.page.goto(`${work.pages.url}/taken?weergave=alle&kolommen=functie,onzin`);
    await work.page.locator('.nf-task').nth(1).waitFor();
    expect(await heads(), 'of the link').to.deep.equal(['Functie']);

    await work.page.getByRole('button', { name: 'Kolommen kiezen' }).click();
    await dialog.getByRole('button', { name: 'Terug naar de standaard' }).click();
    await dialog.getByRole('button', { name: 'Bewaren' }).click();
    await work.page.getByText('U ziet weer de standaardkolommen.').waitFor();
    await work.page.locator('.nf-tasks__head > span', { hasText: 'Termijn' }).waitFor();
    expect(await heads()).to.deep.equal(['Termijn', 'Bijzonder', 'Gemeente']);
    expect(new URL(work.page.url()).searchParams.has('kolommen')).to.equal(false);
    expect(work.sentTo('DELETE /weergaven/kolommen')).to.have.length(1);
  });

  it('refuses a list without columns, and one with too many, before it is sent', async () => {
    await work.open('/taken?weergave=alle', { 'GET /weergaven/kolommen': { body: kolommen } });
    await work.page.getByRole('button', { name: 'Kolommen kiezen' }).click();
    const dialog = work.page.getByRole('dialog');
    const box = (naam: string) => dialog.getByRole('checkbox', { name: naam });
    for (const naam of ['Termijn', 'Bijzonder', 'Gemeente']) await box(naam).uncheck();
    await dialog.getByRole('button', { name: 'Bewaren' }).click();
    await dialog.getByText('Kies minstens één kolom.').waitFor();
    for (const one of await dialog.getByRole('checkbox').all()) await one.check();
    await dialog.getByRole('button', { name: 'Bewaren' }).click();
    await dialog.getByText('Kies hoogstens 6 kolommen.').waitFor();

    expect(work.sentTo('PUT /weergaven/kolommen')).to.have.length(0);
  });

  it('is at the same place after a task was opened and left', async () => {
    await work.page.setViewportSize({ width: 1280, height: 500 });
    const many = Array.from({ length: 40 }, (_, at) => taak(200 + at, { naam: `Taak ${at}` }));
    await work.open('/taken?weergave=alle&volgorde=nieuw', {
      'GET /taken': { body: takenLijst([task, ...many]) },
    });
    await work.page.getByRole('link', { name: 'Taak 35' }).scrollIntoViewIfNeeded();
    const before = await work.page.evaluate(() => window.scrollY);
    expect(before).to.be.greaterThan(500);
    await work.page.getByRole('link', { name: 'Taak 35' }).click();
    await work.page.waitForURL('**/taken/*');
    await work.page.goBack();
    await work.page.getByRole('link', { name: 'Taak 35' }).waitFor();

    await work.page.waitForFunction((at) => Math.abs(window.scrollY - at) < 5, before);
    expect(work.page.url()).to.include('volgorde=nieuw');
  });
});
