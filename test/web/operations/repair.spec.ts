import { expect } from 'chai';
import type { Ingreep } from '../../../api/ingrepen/schema.ts';
import {
  incidentDetail,
  incidenten,
  ingrepen,
  instantieDetail,
  operator,
  partijen,
  plekken,
} from '../support/answers-of-operations.ts';
import { atWork, task } from '../support/at-work.ts';

const REDEN = 'De uitkomst staat al in het dossier.';

describe('web: repair by hand', () => {
  const work = atWork();
  const asOperator = { 'GET /sessie': () => ({ body: operator }) };

  it('asks to leave a step out: says what is missing at its field, and sends place and reason', async () => {
    const path = `/incidenten/${incidentDetail.sleutel}`;
    await work.open('/storingen', {
      ...asOperator,
      'GET /incidenten': { body: incidenten },
      [`GET ${path}`]: { body: incidentDetail },
      [`GET ${path}/plekken`]: { body: plekken },
      [`POST ${path}/verplaatsing`]: { status: 201, body: { id: ingrepen.ingrepen[0]?.id } },
    });
    await work.page.getByRole('button', { name: 'BRP raadplegen 2026-D-000301' }).click();
    await work.page.getByRole('button', { name: 'Overslaan of verplaatsen' }).click();
    const dialog = work.page.getByRole('dialog');
    await dialog.getByLabel('Waar gaat het proces verder?').waitFor();

    await dialog.getByRole('button', { name: 'Vragen' }).click();
    await dialog.getByText('Kies waar het proces verder gaat.').waitFor();
    await dialog.getByLabel('Waar gaat het proces verder?').selectOption('suwinet-raadplegen');
    await dialog.getByLabel('Reden').fill(REDEN);
    await dialog.getByRole('button', { name: 'Vragen' }).click();

    await work.page.getByText('Gevraagd. Een tweede beheerder moet akkoord gaan.').waitFor();
    expect(work.sentTo(`POST ${path}/verplaatsing`)[0]?.body).to.deep.equal({
      naar: 'suwinet-raadplegen',
      reden: REDEN,
    });
  });

  it('lets a colleague agree, and who asked only take it back', async () => {
    const [other, own] = ingrepen.ingrepen as [Ingreep, Ingreep];
    await work.open('/storingen', {
      ...asOperator,
      'GET /incidenten': { body: { incidenten: [], meer: false } },
      'GET /ingrepen': { body: ingrepen },
      [`POST /ingrepen/${other.id}/akkoord`]: { status: 202, body: { id: other.id } },
    });
    await work.page.getByRole('button', { name: 'Akkoord 2026-D-000301' }).waitFor();
    expect(
      await work.page.getByRole('button', { name: `Akkoord ${own.zaakNummer}` }).count(),
    ).to.equal(0);
    await work.page.getByRole('button', { name: `Intrekken ${own.zaakNummer}` }).waitFor();

    await work.page.getByRole('button', { name: 'Akkoord 2026-D-000301' }).click();
    await work.page.getByRole('dialog').getByRole('button', { name: 'Akkoord' }).click();

    await work.page.getByText('Akkoord. De procesmotor voert het uit.').waitFor();
    expect(work.sentTo(`POST /ingrepen/${other.id}/akkoord`)).to.have.length(1);
  });

  it('sets a moment of a process as the Dutch clock tells it, with what stood there', async () => {
    const detail = instantieDetail('');
    const path = `/instanties/${detail.sleutel}`;
    await work.open(`/beheer${path}`, {
      ...asOperator,
      [`GET ${path}`]: { body: { ...detail, xml: null } },
      [`POST ${path}/variabelen`]: { status: 202, body: { id: ingrepen.ingrepen[0]?.id } },
    });
    await work.page.getByRole('button', { name: 'Wijzigen Herinnering op' }).click();
    const dialog = work.page.getByRole('dialog');
    await dialog.getByLabel('Nieuwe dag').fill('31-02-2027');
    await dialog.getByRole('button', { name: 'Wijzigen' }).click();
    await dialog.getByText('Vul een dag en een tijd in die bestaan.').waitFor();

    await dialog.getByLabel('Nieuwe dag').fill('1-7-2027');
    await dialog.getByLabel('Tijd').fill('09:30');
    await dialog.getByLabel('Reden').fill(REDEN);
    await dialog.getByRole('button', { name: 'Wijzigen' }).click();

    await work.page.getByText('De procesmotor krijgt de nieuwe waarde.').waitFor();
    expect(work.sentTo(`POST ${path}/variabelen`)[0]?.body).to.deep.include({
      variabele: '53',
      wordt: '2027-07-01T07:30:00.000Z',
      reden: REDEN,
    });
  });

  it('writes maintenance down, and tells staff about it on the page of a task', async () => {
    await work.open('/beheer/partijen', {
      ...asOperator,
      'GET /partijen': { body: partijen },
      'POST /partijen/brp/onderhoud': { status: 201, body: { id: ingrepen.ingrepen[0]?.id } },
    });
    await work.page.getByRole('button', { name: 'Onderhoud opschrijven BRP' }).click();
    const dialog = work.page.getByRole('dialog');
    await dialog.getByLabel('Begint op').fill('20-12-2026');
    await dialog.getByLabel('Begint om').fill('18:00');
    await dialog.getByLabel('Eindigt op').fill('20-12-2026');
    await dialog.getByLabel('Eindigt om').fill('17:00');
    await dialog.getByLabel('Reden').fill('Nieuwe versie.');
    await dialog.getByRole('button', { name: 'Opschrijven' }).click();
    await dialog.getByText('Vul een dag en een tijd in na het begin.').waitFor();

    await dialog.getByLabel('Eindigt om').fill('22:00');
    await dialog.getByRole('button', { name: 'Opschrijven' }).click();

    await work.page.getByText('Het onderhoud staat genoteerd.').waitFor();
    expect(work.sentTo('POST /partijen/brp/onderhoud')[0]?.body).to.deep.equal({
      van: '2026-12-20T17:00:00.000Z',
      tot: '2026-12-20T21:00:00.000Z',
      reden: 'Nieuwe versie.',
    });

    await work.open(`/taken/${task.id}`, {
      'GET /onderhoud': {
        body: { onderhoud: [{ partij: 'suwinet', tot: '2026-12-20T21:00:00.000Z' }] },
      },
    });
    await work.page
      .getByText('Suwinet is in onderhoud tot 20 december 2026 om 22:00', { exact: true })
      .waitFor();
  });
});
