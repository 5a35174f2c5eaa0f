import { expect } from 'chai';
import { zaakDetail } from '../support/answers.ts';
import { verzegeldStuk, verzegeldStukKop } from '../support/answers-of-case.ts';
import { atWork } from '../support/at-work.ts';

describe('web: sealed pieces of a case', () => {
  const work = atWork();

  it('reads a sealed piece when it is opened, and never by itself', async () => {
    const zaak = zaakDetail({ feiten: [], verzegeld: true });
    const looks: string[] = [];
    const look = (body: unknown) => (request: { url?: string | undefined }) => {
      looks.push(request.url?.split('/').at(-1) ?? '');
      return { body };
    };
    const path = `/zaken/${zaak.id}/verzegelde-stukken`;
    await work.open(`/zaken/${zaak.nummer}/verzegeld`, {
      'GET /zaken': { body: { zaken: [zaak], volgende: null, aantal: { aantal: 1, meer: false } } },
      [`GET /zaken/${zaak.id}`]: { body: zaak },
      [`GET ${path}`]: look({ stukken: [verzegeldStukKop] }),
      [`GET ${path}/${verzegeldStuk.id}`]: look(verzegeldStuk),
    });
    await work.page.getByRole('button', { name: 'Stuk openen' }).waitFor();
    expect(looks).to.deep.equal(['verzegelde-stukken']);

    await work.page.getByRole('button', { name: 'Stuk openen' }).click();
    await work.page.getByText(verzegeldStuk.samenvatting).waitFor();
    work.pages.event('zaak', {
      soort: 'zaak',
      zaakId: zaak.id,
      gemeente: 'dinkelland',
      status: 'in-behandeling',
    });
    await work.page.waitForTimeout(1500);
    expect(looks).to.deep.equal(['verzegelde-stukken', verzegeldStuk.id]);

    await work.page.getByRole('button', { name: 'Stuk sluiten' }).click();
    await work.page.getByText(verzegeldStuk.samenvatting).waitFor({ state: 'detached' });
    await work.page.getByRole('button', { name: 'Stuk openen' }).click();
    await work.page.getByText(verzegeldStuk.samenvatting).waitFor();
    expect(looks).to.have.length(3);
  });
});
