import { expect } from 'chai';
import { at, COLLEAGUE, ME, taak, taakDetail, taken, takenLijst } from '../support/answers.ts';
import { atWork, held, task } from '../support/at-work.ts';

describe('web: working on a task', () => {
  const work = atWork();

  it('saves what is chosen by itself, and says when', async () => {
    await work.open(`/taken/${task.id}`);
    await work.yes().check();
    await work.page.getByText(/^Opgeslagen /).waitFor();

    const [saved] = work.sentTo(`PUT /taken/${task.id}/concept`);
    expect(saved?.body).to.deep.equal({
      versie: 0,
      gegevens: { volledigheid: { volledig: true } },
    });
    expect(saved?.headers['x-csrf-token']).to.equal('csrf');
    expect(await work.page.evaluate(() => sessionStorage.length)).to.equal(0);
  });

  it('saves nothing when nothing was typed', async () => {
    await work.open(`/taken/${task.id}`);
    await work.yes().waitFor();
    await work.page.waitForTimeout(1500);

    expect(work.pages.sent).to.deep.equal([]);
  });

  it('goes straight to the next task of the case', async () => {
    const next = taak(9, {
      zaakId: task.zaakId,
      naam: 'Intakegesprek voeren',
      elementId: 'intakegesprek-voeren',
      aangemaaktOp: at(0),
    });
    let done = false;
    await work.open(`/taken/${task.id}?weergave=kantoor`, {
      [`POST /taken/${task.id}/afronding`]: () => {
        done = true;
        return { body: { ...task, status: 'wordt-verwerkt', handelingen: [] } };
      },
      'GET /taken': (request) => ({
        body: takenLijst(request.url?.includes('zaakId') && done ? [next] : [...taken]),
      }),
      [`GET /taken/${next.id}`]: { body: taakDetail(next, {}) },
    });
    await work.yes().check();
    await work.page.getByRole('button', { name: 'Afronden' }).click();
    await work.page.getByRole('button', { name: 'Wordt verwerkt' }).waitFor();
    work.pages.event('taak', {
      soort: 'taak',
      taakId: next.id,
      zaakId: task.zaakId,
      gemeente: 'dinkelland',
      kantoorId: 'fo-dinkelland',
      status: 'open',
    });
    await work.page.waitForURL(`**/taken/${next.id}?weergave=kantoor`);

    const heading = work.page.getByRole('heading', { level: 1, name: 'Intakegesprek voeren' });
    await heading.waitFor();
    expect(
      await heading.evaluate((element) => element === document.activeElement),
      'focus',
    ).to.equal(true);
    expect(await work.page.getByRole('status').filter({ hasText: 'is afgerond' }).count()).to.equal(
      1,
    );
    const [sent] = work.sentTo(`POST /taken/${task.id}/afronding`);
    expect(sent?.headers['idempotency-key']).to.match(/^[\w-]{16,128}$/);
  });

  it('does not hand in what is not right: the summary gets the focus and leads to the field', async () => {
    await work.open(`/taken/${task.id}`);
    await work.page.getByRole('button', { name: 'Afronden' }).click();
    const summary = work.page.locator('.nf-error-summary');
    await summary.waitFor();
    expect(await summary.evaluate((element) => element === document.activeElement)).to.equal(true);

    await work.page.keyboard.press('Tab');
    await work.page.keyboard.press('Enter');
    expect(await work.yes().evaluate((element) => element === document.activeElement)).to.equal(
      true,
    );
    await work.page.keyboard.press('Space');
    await summary.waitFor({ state: 'detached' });
    expect(work.sentTo(`POST /taken/${task.id}/afronding`)).to.deep.equal([]);
  });

  it('shows the faults that only the platform can find', async () => {
    await work.open(`/taken/${task.id}`, {
      [`POST /taken/${task.id}/afronding`]: {
        status: 422,
        body: {
          type: '/problemen/formulier-onjuist',
          title: 'Het formulier klopt nog niet',
          status: 422,
          instance: 'x',
          fouten: [{ pointer: '/volledigheid/volledig', melding: 'Dit kan nu niet.' }],
        },
      },
    });
    await work.yes().check();
    await work.page.getByRole('button', { name: 'Afronden' }).click();

    await work.page
      .locator('.nf-error-summary')
      .getByRole('link', { name: 'Dit kan nu niet.' })
      .waitFor();
    await work.page.locator('.nf-fault').filter({ hasText: 'Dit kan nu niet.' }).waitFor();
  });

  it('says who was first, and keeps the answers on the screen', async () => {
    const conflict = {
      type: '/problemen/tussentijds-gewijzigd',
      title: 'Iemand anders was u voor',
      status: 409,
      instance: 'x',
      detail: 'Consulent Dinkelland 2 heeft deze taak op 23 november 2026 om 10:42 afgerond.',
      huidig: { versie: 2, status: 'afgerond', door: COLLEAGUE, op: at(0) },
    };
    await work.open(`/taken/${task.id}`, {
      [`POST /taken/${task.id}/afronding`]: { status: 409, body: conflict },
    });
    await work.yes().check();
    await work.page.getByText(/^Opgeslagen /).waitFor();
    work.answer({
      [`POST /taken/${task.id}/afronding`]: { status: 409, body: conflict },
      [`GET /taken/${task.id}`]: {
        body: {
          ...held,
          status: 'afgerond',
          handelingen: [],
          afgerondDoor: COLLEAGUE,
          afgerondOp: at(0),
        },
      },
    });
    await work.page.getByRole('button', { name: 'Afronden' }).click();

    await work.page
      .getByRole('alert')
      .filter({ hasText: 'Consulent Dinkelland 2 heeft deze taak' })
      .waitFor();
    await work.page.getByText('Consulent Dinkelland 2 heeft deze taak afgerond').waitFor();
    await work.page.getByText('Is de aanvraag compleet?').waitFor();
    expect(await work.page.locator('.nf-fact').filter({ hasText: 'Ja' }).count()).to.be.greaterThan(
      0,
    );
  });

  it('lets the user choose between two versions of a draft', async () => {
    await work.open(`/taken/${task.id}`, {
      [`PUT /taken/${task.id}/concept`]: (_, body) =>
        (body as { versie: number }).versie === 7
          ? { body: { taakId: task.id, versie: 8, op: at(0) } }
          : {
              status: 409,
              body: {
                type: 'x',
                title: 'Iemand anders was u voor',
                status: 409,
                instance: 'x',
                detail: 'Dit concept is in een ander venster bewaard.',
                huidig: { versie: 7, status: 'open', door: ME, op: at(0) },
              },
            },
    });
    await work.yes().check();
    await work.page.getByRole('button', { name: 'Mijn versie houden' }).click();
    await work.page.getByText(/^Opgeslagen /).waitFor();

    expect(work.sentTo(`PUT /taken/${task.id}/concept`).at(-1)?.body).to.deep.include({
      versie: 7,
    });
  });

  it('keeps on the device what is typed without a connection, and saves it when it is back', async () => {
    await work.open(`/taken/${task.id}`);
    await work.yes().waitFor();
    await work.page.context().setOffline(true);
    await work.yes().check();
    await work.page.getByText('Nog niet opgeslagen.').waitFor();
    await work.page.getByText('Geen internetverbinding.').waitFor();
    expect(await work.page.evaluate(() => localStorage.length)).to.equal(0);

    await work.page.context().setOffline(false);
    await work.page.getByText(/^Opgeslagen /).waitFor();
    expect(work.sentTo(`PUT /taken/${task.id}/concept`)).to.have.lengthOf(1);
  });

  it('brings back what the platform could not save, after loading the page again', async () => {
    await work.open(`/taken/${task.id}`, {
      [`PUT /taken/${task.id}/concept`]: {
        status: 503,
        body: { type: 'x', title: 'Even niet beschikbaar', status: 503, instance: 'x' },
      },
    });
    await work.yes().check();
    await work.page.getByText('Nog niet opgeslagen.').waitFor();
    work.pages.sent.length = 0;
    work.answer();
    await work.page.reload();
    await work.page.getByText('Ze staan weer in het formulier.').waitFor();
    expect(await work.yes().isChecked()).to.equal(true);
    await work.page.getByText(/^Opgeslagen /).waitFor();
    expect(work.sentTo(`PUT /taken/${task.id}/concept`).at(-1)?.body).to.nested.include({
      'gegevens.volledigheid.volledig': true,
    });
  });

  it('gives the focus back when a dialog closes', async () => {
    await work.open(`/taken/${task.id}`, {
      [`GET /taken/${task.id}`]: { body: { ...held, handelingen: ['toewijzen'] } },
      'GET /medewerkers': {
        body: { medewerkers: [{ ...COLLEAGUE, functies: ['fo'], openTaken: 3 }] },
      },
    });
    const button = work.page.getByRole('button', { name: 'Toewijzen' });
    await button.press('Enter');
    await work.page.getByRole('dialog').getByLabel('Aan welke collega?').waitFor();
    await work.page.keyboard.press('Escape');

    await work.page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await button.evaluate((element) => element === document.activeElement)).to.equal(true);
  });
});
