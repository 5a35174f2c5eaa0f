import { expect } from 'chai';
import { backOffice, taak, taken, takenLijst, weergaven } from '../support/answers.ts';
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
});
