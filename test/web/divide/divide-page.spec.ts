import { expect } from 'chai';
import { colleagues, teamleider, verdeling } from '../support/answers.ts';
import { atWork } from '../support/at-work.ts';

describe('web: dividing tasks', () => {
  const work = atWork();

  it('divides chosen tasks: a proposal, step by step with a stop, and back', async () => {
    const states = [
      verdeling('gedaan', 'gepland', 'gepland'),
      verdeling('gedaan', 'gedaan', 'geweigerd'),
    ];
    let current = verdeling('gepland', 'gepland', 'gepland');
    const { id } = current;
    await work.open('/taken?weergave=alle', {
      'GET /sessie': () => ({ body: teamleider }),
      'GET /medewerkers': { body: colleagues },
      'POST /verdelingen': { status: 201, body: current },
      [`GET /verdelingen/${id}`]: () => ({ body: current }),
      [`POST /verdelingen/${id}/stappen`]: () => {
        current = states.shift() ?? current;
        return { body: current, wait: 300 };
      },
      [`POST /verdelingen/${id}/terugdraaiingen`]: () => {
        current = verdeling('teruggedraaid', 'teruggedraaid', 'geweigerd');
        return { body: current };
      },
    });
    await work.page
      .getByRole('checkbox', { name: /^Kies ‘/ })
      .nth(0)
      .check();
    await work.page
      .getByRole('checkbox', { name: /^Kies ‘/ })
      .nth(1)
      .check();
    await work.page.getByRole('button', { name: '2 taken verdelen' }).click();

    await work.page.getByRole('button', { name: 'Bekijk het voorstel' }).click();
    await work.page.getByText('Kies wat u wilt doen.').waitFor();
    await work.page.getByLabel('Toewijzen aan collega’s').check();
    await work.page.getByLabel(/^Medewerker Inkomen 2/).check();
    await work.page.getByLabel(/^Naar werk/).check();
    await work.page.getByLabel('Waarom?').fill('Ziekte van een collega');
    await work.page.getByRole('button', { name: 'Bekijk het voorstel' }).click();
    await work.page.waitForURL(`**/verdelingen/${id}`);
    const [asked] = work.sentTo('POST /verdelingen');
    expect(asked?.body).to.deep.include({
      soort: 'toewijzen',
      wijze: 'minste-werk',
      reden: 'Ziekte van een collega',
      medewerkerIds: [colleagues.medewerkers[1]?.id],
    });
    expect(asked?.body).to.have.property('taakIds').with.length(2);

    await work.page.getByText('Er is nog niets veranderd.', { exact: false }).waitFor();
    await work.page.getByRole('button', { name: 'Verdeling uitvoeren' }).click();
    await work.page.getByRole('button', { name: 'Stop' }).click();
    await work.page.getByText('1 van 3 taken behandeld').waitFor();
    expect(work.sentTo(`POST /verdelingen/${id}/stappen`), 'stopped').to.have.length(1);

    await work.page.getByRole('button', { name: 'Ga verder' }).click();
    await work.page.getByText('Gedaan: 2. Niet gelukt: 1. Teruggedraaid: 0.').waitFor();
    await work.page.getByText('behandelt deze taak sinds 10:14', { exact: false }).waitFor();
    await work.page.getByRole('button', { name: 'Draai terug' }).click();
    await work.page.getByText('Gedaan: 0. Niet gelukt: 1. Teruggedraaid: 2.').waitFor();
  });
});
