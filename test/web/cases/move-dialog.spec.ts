import { expect } from 'chai';
import { zaakDetail } from '../support/answers.ts';
import { atWork } from '../support/at-work.ts';

describe('web: moving a case to the newest version of its process', () => {
  const work = atWork();
  const button = () => work.page.getByRole('button', { name: 'Naar het nieuwste proces' });
  const showCase = (zaak: ReturnType<typeof zaakDetail>) =>
    work.open(`/zaken/${zaak.nummer}`, {
      'GET /zaken': { body: { zaken: [zaak], volgende: null, aantal: { aantal: 1, meer: false } } },
      [`GET /zaken/${zaak.id}`]: { body: zaak },
      [`GET /zaken/${zaak.id}/storingen`]: { body: { storingen: [] } },
      [`POST /zaken/${zaak.id}/verplaatsingen`]: {
        status: 202,
        body: { id: zaak.id, nummer: zaak.nummer, status: zaak.status, versie: zaak.versie + 1 },
      },
    });
  const movable = zaakDetail({
    handelingen: ['verplaatsen'],
    mijlpalen: ['ontvangen', 'onderzoek', 'besluit'],
  });
  const path = `POST /zaken/${movable.id}/verplaatsingen`;

  it('is not offered to who may not do it', async () => {
    await showCase(zaakDetail());
    await work.page.getByRole('button', { name: 'BSN bekijken' }).waitFor();

    expect(await button().count()).to.equal(0);
  });

  it('says what is lost, does nothing before a place is chosen, and then sends it once', async () => {
    await showCase(movable);
    await button().click();
    const dialog = work.page.getByRole('dialog');
    await dialog.getByText('Taken die nu openstaan, vervallen.').waitFor();
    await dialog.getByRole('button', { name: 'Zaak verplaatsen' }).click();
    await dialog.getByText('Kies waar de zaak verdergaat.').waitFor();
    expect(work.sentTo(path)).to.deep.equal([]);

    await dialog.getByLabel('Bij het onderzoek naar het recht').check();
    await dialog.getByRole('button', { name: 'Zaak verplaatsen' }).click();
    await work.page
      .getByRole('status')
      .getByText('De zaak gaat verder in de nieuwste versie van haar proces.')
      .waitFor();
    await dialog.waitFor({ state: 'detached' });

    const sent = work.sentTo(path);
    expect(sent.map(({ body }) => body)).to.deep.equal([{ mijlpaal: 'onderzoek' }]);
    expect(sent[0]?.headers['idempotency-key']).to.match(/^[\w-]{16,128}$/);
  });

  it('changes nothing for who thinks again', async () => {
    await showCase(movable);
    await button().click();
    await work.page.getByRole('dialog').getByRole('button', { name: 'Annuleren' }).click();
    await work.page.getByRole('dialog').waitFor({ state: 'detached' });

    expect(work.sentTo(path)).to.deep.equal([]);
  });
});
