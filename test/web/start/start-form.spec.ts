import { expect } from 'chai';
import { fillForm } from '../../browser/fill-form.ts';
import { processen } from '../support/answers.ts';
import { atWork } from '../support/at-work.ts';

describe('web: starting a case', () => {
  const work = atWork();

  it('starts a case half-way, and asks only then what was done elsewhere', async () => {
    await work.open('/starten/aanvraag', {
      'GET /processen': { body: processen },
      'POST /zaken': { status: 201, body: { status: 'doorgegeven' } },
    });
    const elders = work.page.getByLabel('Wanneer is de aanvraag ontvangen?');
    await work.page.getByRole('radio', { name: 'Bij het begin' }).waitFor();
    expect(await elders.count()).to.equal(0);
    await work.page.getByLabel('Bij het onderzoek naar het recht').check();
    await fillForm(work.page, 'aanvraag/melding');
    await elders.fill('05-10-2026');
    await work.page
      .getByRole('group', { name: 'Is de uitkering al toegekend?' })
      .getByLabel('Nee')
      .check();
    await work.page.getByRole('button', { name: 'Zaak starten' }).click();
    await work.page.waitForURL('**/starten');

    const [start] = work.sentTo('POST /zaken');
    expect(start?.body).to.include({ mijlpaal: 'onderzoek' });
    expect(start?.body).to.have.nested.property('gegevens.aanvraagovername.ontvangenOp');
  });

  it('tells who hands a suspicion on that it was passed on, and shows no case', async () => {
    await work.open('/starten/aanvraag', {
      'GET /processen': { body: processen },
      'POST /zaken': { status: 201, body: { status: 'doorgegeven' } },
    });
    await work.page.locator('.nf-form').waitFor();
    await fillForm(work.page, 'aanvraag/melding');
    await work.page.getByRole('button', { name: 'Zaak starten' }).click();
    await work.page.waitForURL('**/starten');

    await work.page
      .getByRole('status')
      .getByText(/^Doorgegeven/)
      .waitFor();
  });
});
