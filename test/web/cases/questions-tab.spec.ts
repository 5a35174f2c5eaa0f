import { expect } from 'chai';
import { vragenVanZaak, zaakDetail } from '../support/answers.ts';
import { atWork } from '../support/at-work.ts';

describe('web: questions about a case', () => {
  const work = atWork();

  it('answers a question inside the case, and asks one', async () => {
    const zaak = zaakDetail({ feiten: [] });
    const [first, second] = vragenVanZaak.vragen;
    let vragen = first && second ? [first, second] : [];
    await work.open(`/zaken/${zaak.nummer}/vragen`, {
      [`GET /zaken/${zaak.id}`]: { body: zaak },
      'GET /zaken': {
        body: { zaken: [zaak], volgende: null, aantal: { aantal: 1, meer: false } },
      },
      [`GET /zaken/${zaak.id}/storingen`]: { body: { storingen: [] } },
      [`GET /zaken/${zaak.id}/vragen`]: () => ({ body: { ...vragenVanZaak, vragen } }),
      [`POST /zaken/${first?.zaakId}/vragen/${first?.id}/antwoord`]: () => {
        vragen = vragen.map((one) => ({
          ...one,
          antwoord: one.antwoord ?? 'De huur is verhoogd.',
          beantwoordbaar: false,
        }));
        return { body: { id: first?.id, zaakId: zaak.id } };
      },
      [`POST /zaken/${zaak.id}/vragen`]: { status: 201, body: { id: first?.id, zaakId: zaak.id } },
    });
    await work.page.getByRole('button', { name: 'Antwoord geven' }).click();
    await work.page.getByText('Schrijf uw antwoord.').waitFor();
    await work.page.getByLabel('Uw antwoord').fill('De huur is verhoogd.');
    await work.page.getByRole('button', { name: 'Antwoord geven' }).click();
    await work.page.getByText('Uw antwoord staat bij de zaak.').waitFor();
    await work.page.getByText('De huur is verhoogd.').waitFor();

    await work.page.getByRole('button', { name: 'Vraag stellen' }).click();
    await work.page.getByText('Kies aan wie u de vraag stelt.').waitFor();
    await work.page.getByLabel('Aan wie').selectOption({ label: 'Medewerker inkomen' });
    await work.page.getByLabel('Uw vraag').fill('Is alles compleet?');
    await work.page.getByRole('button', { name: 'Vraag stellen' }).click();
    await work.page.getByText('Uw vraag is gesteld.', { exact: false }).waitFor();
    expect(work.sentTo(`POST /zaken/${zaak.id}/vragen`)[0]?.body).to.deep.equal({
      aan: 'bo-inkomen',
      tekst: 'Is alles compleet?',
    });
  });
});
