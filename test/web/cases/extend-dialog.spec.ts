import { expect } from 'chai';
import { beslistermijn, verlengingen, zaakDetail } from '../support/answers.ts';
import { atWork } from '../support/at-work.ts';

describe('web: extending a term', () => {
  const work = atWork();
  const REDEN = 'De commissie kan niet eerder bij elkaar komen.';
  const button = () =>
    work.page.getByRole('button', { name: 'Beslistermijn verlengen', exact: true });
  const dialog = () => work.page.getByRole('dialog');
  const send = () => dialog().getByRole('button', { name: 'Termijn verlengen', exact: true });
  const extendable = (ways = verlengingen) =>
    zaakDetail({ termijnen: [{ ...beslistermijn, verlengingen: ways }] });
  const path = `POST /zaken/${zaakDetail().id}/verlengingen`;
  const showCase = (zaak = extendable(), answer: object = { status: 201, body: stand }) =>
    work.open(`/zaken/${zaak.nummer}`, {
      'GET /zaken': { body: { zaken: [zaak], volgende: null, aantal: { aantal: 1, meer: false } } },
      [`GET /zaken/${zaak.id}`]: { body: zaak },
      [`GET /zaken/${zaak.id}/storingen`]: { body: { storingen: [] } },
      [path]: answer,
    });
  const [once] = verlengingen;
  const stand = { termijnId: beslistermijn.id, status: 'lopend', einddatum: once?.uiterlijk };

  it('is not offered when the term may not be extended, or not by this person', async () => {
    await showCase(zaakDetail());
    await work.page.locator('.nf-terms').waitFor();

    expect(await button().count()).to.equal(0);
  });

  it('says what is missing, how far it may go and why, and then sends it once', async () => {
    await showCase();
    await button().click();
    await send().click();
    await dialog().getByText('Kies op welke grond u verlengt.').waitFor();
    await dialog().getByText('Vul de nieuwe laatste dag in.').waitFor();
    expect(work.sentTo(path)).to.deep.equal([]);

    await dialog().getByLabel('Eén keer verlengen').check();
    await dialog().getByText('Hoogstens tot en met').waitFor();
    await dialog().getByText('Hoe ver mag het?').click();
    await dialog().getByText('verlengd met 6 weken').waitFor();
    await dialog().getByLabel('Nieuwe laatste dag').fill('2199-01-01');
    await dialog().getByLabel('Waarom is er meer tijd nodig?').fill(REDEN);
    await send().click();
    await dialog()
      .getByText(/Kies een dag tot en met .* \(art\. 7:10 lid 3 Awb\)/)
      .waitFor();
    await dialog()
      .getByLabel('Nieuwe laatste dag')
      .fill(once?.uiterlijk ?? '');
    await send().dblclick();
    await work.page.getByRole('status').getByText('De termijn is verlengd.').waitFor();
    await dialog().waitFor({ state: 'detached' });

    const sent = work.sentTo(path);
    expect(sent.map(({ body }) => body)).to.deep.equal([
      {
        termijnId: beslistermijn.id,
        versie: beslistermijn.versie,
        soort: 'eenmalig',
        totEnMet: once?.uiterlijk,
        reden: REDEN,
      },
    ]);
    expect(sent[0]?.headers['idempotency-key']).to.match(/^[\w-]{16,128}$/);
  });

  it('asks for no ground when there is one, and keeps what was typed when somebody was first', async () => {
    const detail = 'Inwoner Test 9 heeft deze termijn gewijzigd. Laad de zaak opnieuw.';
    await showCase(extendable(verlengingen.slice(1)), {
      status: 409,
      body: {
        type: '/problemen/tussentijds-gewijzigd',
        title: 'Tussentijds gewijzigd',
        status: 409,
        detail,
        instance: 'urn:uuid:00000000-0000-4000-8000-000000000001',
      },
    });
    await button().click();
    expect(await dialog().getByRole('radio').count()).to.equal(0);
    await dialog().getByText('De wet noemt geen aantal weken.').waitFor();
    await dialog()
      .getByLabel('Nieuwe laatste dag')
      .fill(once?.uiterlijk ?? '');
    await dialog().getByLabel('Waarom is er meer tijd nodig?').fill(REDEN);
    await send().click();
    await dialog().getByText(detail).waitFor();

    expect(await dialog().getByLabel('Waarom is er meer tijd nodig?').inputValue()).to.equal(REDEN);
  });
});
