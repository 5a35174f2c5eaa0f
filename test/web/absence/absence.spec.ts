import { expect } from 'chai';
import { addDays, today, typedDay } from '../../../web/text/dates.ts';
import { COLLEAGUE, ME, taak, takenLijst } from '../support/answers.ts';
import { vervangingen, vervangingKeuzes } from '../support/answers-of-absence.ts';
import { atWork } from '../support/at-work.ts';

describe('web: absence', () => {
  const work = atWork();
  const [running, own] = vervangingen.vervangingen;

  it('enters an absence, says what is wrong at its field, and ends it', async () => {
    let known: typeof vervangingen = { vervangingen: [], meer: false };
    let refuse = true;
    await work.open('/afwezigheid', {
      'GET /vervangingen': () => ({ body: known }),
      'GET /vervangingen/keuzes': { body: vervangingKeuzes },
      'POST /vervangingen': () => {
        if (refuse)
          return {
            status: 400,
            body: {
              type: '/problemen/verzoek-onjuist',
              title: 'Het verzoek klopt niet',
              status: 400,
              instance: 'urn:uuid:0',
              fouten: [{ pointer: '/vervangerId', melding: 'Deze collega is zelf afwezig.' }],
            },
          };
        known = { vervangingen: own ? [own] : [], meer: false };
        return { status: 201, body: { id: own?.id } };
      },
      [`POST /vervangingen/${own?.id}/beeindiging`]: () => {
        known = { vervangingen: [], meer: false };
        return { body: { id: own?.id } };
      },
    });
    await work.page.getByText('Niemand staat als afwezig').waitFor();
    await work.page.getByRole('button', { name: 'Afwezigheid invoeren' }).click();
    const dialog = work.page.getByRole('dialog');
    await dialog.getByLabel('Eerste dag').fill(typedDay(addDays(today(), -1)));
    await dialog.getByRole('button', { name: 'Bewaren' }).click();
    await dialog.getByText('Vul vandaag of een latere dag in, zoals 1-2-2027.').waitFor();
    await dialog.getByText('Kies wie het werk doet.').waitFor();
    expect(work.sentTo('POST /vervangingen')).to.have.length(0);

    const [van, tot] = [addDays(today(), 20), addDays(today(), 27)];
    await dialog.getByLabel('Eerste dag').fill(typedDay(van));
    await dialog.getByLabel('Laatste dag').fill(typedDay(tot));
    await dialog.getByLabel('Wie doet het werk?').selectOption({ label: COLLEAGUE.naam });
    await dialog.getByLabel('Aanvraag').check();
    await dialog.getByRole('button', { name: 'Bewaren' }).click();
    await dialog.getByText('Fout: Deze collega is zelf afwezig.').waitFor();
    refuse = false;
    await dialog.getByLabel('Wie doet het werk?').selectOption({ label: 'Het hele team' });
    await dialog.getByRole('button', { name: 'Bewaren' }).click();
    await work.page.getByText('De afwezigheid is ingevoerd.').waitFor();
    expect(work.sentTo('POST /vervangingen').at(-1)?.body).to.deep.equal({
      medewerkerId: ME.id,
      vervangerId: null,
      processen: ['aanvraag'],
      van,
      tot,
    });

    await work.page.getByRole('button', { name: `Beëindigen ${ME.naam}` }).click();
    await dialog.getByRole('button', { name: 'Beëindigen' }).click();
    await work.page.getByText(`De afwezigheid van ${ME.naam} is beëindigd.`).waitFor();
    await work.page.getByText('Niemand staat als afwezig').waitFor();
  });

  it('says above the list for whom one does the work, and takes up a task of his', async () => {
    const row = taak(9, { behandelaar: COLLEAGUE, namens: COLLEAGUE });
    let rows = [row];
    await work.open('/taken?weergave=mijn', {
      'GET /vervangingen': {
        body: { vervangingen: running ? [running] : [], meer: false },
      },
      'GET /taken': () => ({ body: takenLijst(rows) }),
      [`PUT /taken/${row.id}/behandelaar`]: () => {
        rows = [{ ...row, behandelaar: ME, namens: COLLEAGUE }];
        return { body: {} };
      },
    });
    await work.page.getByText(`U vervangt ${COLLEAGUE.naam}`, { exact: false }).waitFor();
    await work.page.getByText(`namens ${COLLEAGUE.naam}`).waitFor();
    await work.page.getByRole('button', { name: 'Oppakken' }).click();
    await work.page.locator('.nf-holder', { hasText: 'bij u' }).waitFor();
    expect(work.sentTo(`PUT /taken/${row.id}/behandelaar`)[0]?.body).to.deep.equal({ versie: 1 });
  });
});
