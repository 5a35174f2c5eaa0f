import { expect } from 'chai';
import { addDays, longDay, today, typedDay } from '../../../web/text/dates.ts';
import { sessie, taakDetail, weglegging } from '../support/answers.ts';
import { atWork, task } from '../support/at-work.ts';

describe('web: putting tasks away', () => {
  const work = atWork();
  const day = addDays(today(), 9);

  it('puts one away with a day and a reason, says what the law does not allow, and what to mind', async () => {
    let refuse = true;
    await work.open(`/taken/${task.id}?weergave=mijn`, {
      [`PUT /taken/${task.id}/opvolgdatum`]: () =>
        refuse
          ? {
              status: 400,
              body: {
                type: '/problemen/verzoek-onjuist',
                title: 'Het verzoek klopt niet',
                status: 400,
                instance: 'urn:uuid:0',
                fouten: [{ pointer: '/datum', melding: 'De wettelijke termijn loopt tot morgen.' }],
              },
            }
          : { body: { waarschuwing: 'Let op: de eigen termijn loopt eerder af.' } },
    });
    await work.page.getByRole('button', { name: 'Wegleggen' }).click();
    const dialog = work.page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Taak wegleggen' }).click();
    await dialog.getByText('Vul een dag na vandaag in, zoals 1-2-2027.').waitFor();
    await dialog.getByText('Schrijf kort waarom.').waitFor();
    expect(work.sentTo(`PUT /taken/${task.id}/opvolgdatum`)).to.have.length(0);

    await dialog.getByLabel('Tot welke dag?').fill(typedDay(day));
    await dialog.getByLabel('Waarom?').fill('Wacht op de jaaropgave');
    await dialog.getByRole('button', { name: 'Taak wegleggen' }).click();
    await dialog.getByText('Fout: De wettelijke termijn loopt tot morgen.').waitFor();

    refuse = false;
    await dialog.getByRole('button', { name: 'Taak wegleggen' }).click();
    await work.page.waitForURL('**/taken?weergave=mijn');
    await work.page
      .getByText(
        `‘${task.naam}’ is weggelegd tot ${longDay(day)}. Let op: de eigen termijn loopt eerder af.`,
      )
      .waitFor();
    expect(work.sentTo(`PUT /taken/${task.id}/opvolgdatum`).at(-1)?.body).to.deep.equal({
      van: null,
      datum: day,
      reden: 'Wacht op de jaaropgave',
    });
  });

  it('shows until when and why, and brings it back', async () => {
    const away = { ...task, opvolgdatum: day, opvolgreden: 'Wacht op de jaaropgave' };
    await work.open(`/taken/${task.id}?weergave=mijn`, {
      [`GET /taken/${task.id}`]: { body: taakDetail(away, {}) },
      [`PUT /taken/${task.id}/opvolgdatum`]: { body: { waarschuwing: null } },
    });
    await work.page.getByText('Weggelegd omdat: Wacht op de jaaropgave').waitFor();
    await work.page.getByRole('button', { name: 'Terughalen' }).click();
    await work.page.getByText(`‘${task.naam}’ staat weer in de lijst.`).waitFor();
    expect(work.sentTo(`PUT /taken/${task.id}/opvolgdatum`).at(-1)?.body).to.deep.equal({
      van: day,
      datum: null,
    });
  });

  it('puts many of one’s own away, without a word about dividing', async () => {
    await work.open('/taken?weergave=mijn', {
      'GET /sessie': () => ({ body: sessie() }),
      'POST /verdelingen': { status: 201, body: weglegging },
      [`GET /verdelingen/${weglegging.id}`]: { body: weglegging },
    });
    await work.page.getByRole('checkbox', { name: 'Alleen weggelegd (1)' }).waitFor();
    await work.page.getByRole('checkbox', { name: 'Kies deze 2 taken' }).check();
    await work.page.getByRole('button', { name: '2 taken wegleggen' }).click();
    await work.page.getByRole('heading', { level: 1, name: 'Taken wegleggen' }).waitFor();
    expect(await work.page.getByText('Toewijzen aan collega’s').count()).to.equal(0);
    await work.page.getByLabel('Tot welke dag?').fill(typedDay(day));
    await work.page.getByLabel('Waarom?').fill('Wacht op de jaaropgave');
    await work.page.getByRole('button', { name: 'Bekijk het voorstel' }).click();
    await work.page.waitForURL(`**/verdelingen/${weglegging.id}`);
    expect(work.sentTo('POST /verdelingen')[0]?.body).to.deep.include({
      soort: 'wegleggen',
      opvolgdatum: day,
    });
    await work.page
      .getByText('Let op: de eigen termijn loopt eerder af', { exact: false })
      .waitFor();
  });
});
