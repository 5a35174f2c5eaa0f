import { expect } from 'chai';
import type { RondeDetail } from '../../../api/heronderzoekrondes/schema.ts';
import { sessie } from '../support/answers.ts';
import { rondeDetail, rondes } from '../support/answers-of-rounds.ts';
import { atWork } from '../support/at-work.ts';
import type { Answers } from '../support/server.ts';

const path = `/heronderzoekrondes/${rondeDetail.id}`;
const stand = { body: { id: rondeDetail.id, status: rondeDetail.status } };

describe('web: rounds of reviews', () => {
  const work = atWork();
  const dialog = () => work.page.getByRole('dialog');
  const press = (name: string) => dialog().getByRole('button', { name, exact: true }).click();

  async function open(page: string, answers: Answers = {}): Promise<void> {
    await work.open(page, {
      'GET /sessie': () => ({
        body: sessie({ rechten: ['heronderzoeken.plannen', 'zaken.lezen'] }),
      }),
      'GET /heronderzoekrondes': { body: rondes },
      [`GET ${path}`]: { body: rondeDetail },
      [`POST ${path}/zaken`]: stand,
      [`POST ${path}/verwijderingen`]: stand,
      ...answers,
    });
  }
  const openRound = (answers: Answers = {}) => open(`/heronderzoeken/${rondeDetail.id}`, answers);

  it('proposes a round with the capacity of the municipality, and shows it before anything begins', async () => {
    await open('/heronderzoeken', { 'POST /heronderzoekrondes': { ...stand, status: 201 } });
    await work.page.getByRole('button', { name: 'Ronde maken' }).click();
    await dialog().getByLabel('Gemeente').selectOption({ label: 'Tubbergen' });
    const perWeek = dialog().getByLabel('Hoeveel onderzoeken kunnen er per week beginnen?');
    expect(await perWeek.inputValue(), 'the setting of Tubbergen').to.equal('10');

    await perWeek.fill('0');
    await press('Voorstel maken');
    await dialog().getByText('Vul een getal in van 1 tot en met 500.').waitFor();
    expect(work.sentTo('POST /heronderzoekrondes')).to.deep.equal([]);

    await perWeek.fill('6');
    await dialog().getByLabel('Hoeveel weken?').selectOption({ label: '4 weken' });
    const van = await dialog().getByLabel('Eerste week').inputValue();
    await press('Voorstel maken');
    await work.page.waitForURL(`**/heronderzoeken/${rondeDetail.id}`);
    await work.page.getByText('Het voorstel staat klaar. Er begint nog niets.').waitFor();
    await work.page.getByRole('heading', { level: 2, name: 'Onderzoeken per week' }).waitFor();

    const [sent] = work.sentTo('POST /heronderzoekrondes');
    expect(sent?.body).to.deep.include({ gemeente: 'tubbergen', van, perWeek: 6 });
    const tot = String((sent?.body as { tot: string } | undefined)?.tot);
    expect((Date.parse(tot) - Date.parse(van)) / 86_400_000, 'four whole weeks').to.equal(27);
    expect(new Date(tot).getUTCDay(), 'until Sunday').to.equal(0);
  });

  it('says how full each week is, with the other rounds counted, and which do not fit', async () => {
    await openRound();
    await work.page.getByText('1 onderzoek past in geen week').waitFor();
    const rows = work.page.getByRole('table', { name: 'Onderzoeken per week' }).getByRole('row');
    const texts = await rows.allInnerTexts();

    expect(texts[1]).to.include('3 van 4, 2 uit andere rondes').and.not.include('meer dan er kan');
    expect(texts[3]).to.include('5 van 4, 4 uit andere rondes, meer dan er kan');
  });

  it('gives a case another week with a reason, and takes one out', async () => {
    await openRound();
    await work.page
      .getByRole('button', { name: 'Zaak 2026-D-000203 een andere week geven' })
      .click();
    await press('Andere week');
    await dialog().getByText('Schrijf kort op waarom.').waitFor();
    expect(work.sentTo(`POST ${path}/zaken`)).to.deep.equal([]);

    const week = rondeDetail.weken.at(-1)?.week as string;
    await dialog().getByLabel('Week', { exact: true }).selectOption(week);
    await dialog().getByLabel('Waarom?').fill('  Past beter later. ');
    await press('Andere week');
    await dialog().waitFor({ state: 'detached' });
    expect(work.sentTo(`POST ${path}/zaken`)[0]?.body).to.deep.equal({
      zaaknummer: '2026-D-000203',
      week,
      reden: 'Past beter later.',
    });

    await work.page.getByRole('button', { name: 'Zaak 2026-D-000201 uit de ronde halen' }).click();
    await dialog().getByLabel('Waarom?').fill('Ligt in het ziekenhuis.');
    await press('Uit de ronde');
    await dialog().waitFor({ state: 'detached' });
    expect(work.sentTo(`POST ${path}/verwijderingen`)[0]?.body).to.deep.equal({
      zaakId: rondeDetail.zaken.find(({ zaakNummer }) => zaakNummer === '2026-D-000201')?.zaakId,
      reden: 'Ligt in het ziekenhuis.',
    });
  });

  it('leaves alone what began: no button moves it, and its number leads to the new case', async () => {
    await openRound();
    const row = work.page.getByRole('row').filter({ hasText: '2026-D-000301' });
    await row.getByRole('link', { name: '2026-D-000301' }).waitFor();

    expect(await row.getByRole('button').count()).to.equal(0);
  });

  it('starts after a confirmation that says how many begin, and is then no proposal any more', async () => {
    let ronde: RondeDetail = rondeDetail;
    await openRound({
      [`GET ${path}`]: () => ({ body: ronde }),
      [`POST ${path}/start`]: () => {
        ronde = {
          ...rondeDetail,
          status: 'gestart',
          gestartDoor: rondeDetail.gemaaktDoor,
          gestartOp: rondeDetail.gemaaktOp,
        };
        return stand;
      },
    });
    const start = work.page.getByRole('button', { name: 'Ronde starten' });
    await start.click();
    await dialog().getByText('3 onderzoeken beginnen dan vanzelf, elk in zijn week.').waitFor();
    expect(work.sentTo(`POST ${path}/start`)).to.deep.equal([]);
    await press('Ronde starten');
    await work.page.getByText('Gestart door Teamleider Back office').waitFor();

    expect(await start.count()).to.equal(0);
    expect(work.sentTo(`POST ${path}/start`)).to.have.length(1);
  });

  it('shows in the dialog why the platform refused, and keeps what was typed', async () => {
    const detail = 'Deze zaak staat al in een andere ronde.';
    await openRound({
      [`POST ${path}/zaken`]: {
        status: 409,
        body: { type: 'x', title: 'Dit kan nu niet', status: 409, detail, instance: 'x' },
      },
    });
    await work.page.getByRole('button', { name: 'Zaak toevoegen' }).click();
    await dialog().getByLabel('Zaaknummer').fill('2026-D-000999');
    await dialog().getByLabel('Waarom?').fill('Inwoner vroeg erom.');
    await press('Zaak toevoegen');
    await dialog().getByText(detail).waitFor();

    expect(await dialog().getByLabel('Zaaknummer').inputValue()).to.equal('2026-D-000999');
  });
});
