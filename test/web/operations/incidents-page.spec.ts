import { expect } from 'chai';
import { incidentDetail, incidenten, operator } from '../support/answers-of-operations.ts';
import { atWork } from '../support/at-work.ts';

describe('web: the desk of who repairs', () => {
  const work = atWork();
  const [first, ...others] = incidenten.incidenten;

  it('calls a step as its model does, in the list and in its dialog; without a name by its id in words', async () => {
    const named = { ...first, element: 'gegevens-1', stap: 'Gegevens bij de BRP ophalen' };
    const nameless = { ...others[0], element: 'opnieuw-toetsen', stap: null };
    await work.open('/storingen', {
      'GET /sessie': () => ({ body: operator }),
      'GET /incidenten': { body: { incidenten: [named, nameless], meer: false } },
      [`GET /incidenten/${first?.sleutel}`]: { body: { ...incidentDetail, ...named } },
    });
    await work.page.getByRole('button', { name: /^Opnieuw toetsen 2026-D-/ }).waitFor();

    await work.page.getByRole('button', { name: /^Gegevens bij de BRP ophalen 2026-D-/ }).click();

    const dialog = work.page.getByRole('dialog', { name: 'Gegevens bij de BRP ophalen' });
    await dialog.getByText('De BRP heeft de vraag geweigerd.').waitFor();
    expect(await work.page.getByText('gegevens-1').count()).to.equal(0);
  });
});
