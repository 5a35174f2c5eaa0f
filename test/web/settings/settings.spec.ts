import { expect } from 'chai';
import { gemeenten, sessie } from '../support/answers.ts';
import { beslistabellen, instellingen } from '../support/answers-of-settings.ts';
import { atWork } from '../support/at-work.ts';

const asked = 'GET /instellingen';
const changed = 'POST /instellingen';

describe('web: settings', () => {
  const work = atWork();
  const open = (path = '/instellingen', anders = {}) =>
    work.open(path, {
      'GET /sessie': () => ({
        body: sessie({ gemeenten, rechten: ['instellingen.lezen'], ...anders }),
      }),
      [asked]: { body: instellingen },
      'GET /beslistabellen': { body: beslistabellen },
      [changed]: {
        status: 201,
        body: { sleutel: 'hersteltermijn', gemeente: 'dinkelland', versie: 2 },
      },
    });
  const row = (naam: string) => work.page.getByRole('row').filter({ hasText: naam });

  it('says on top how many values of the municipality nobody laid down yet', async () => {
    await open();
    const alle = instellingen.instellingen.filter(({ nu }) => nu).length;

    await work.page
      .getByText(`${alle - 1} van ${alle} waarden van Dinkelland staan nog niet vast`)
      .waitFor();
  });

  it('gives each value its mark, its source and its other days, and says what cannot be set', async () => {
    await open();
    const term = row('Tijd om een aanvraag aan te vullen');

    await term.getByText('3 weken').first().waitFor();
    const text = (await term.allInnerTexts()).join();
    expect(text).to.include('Vastgesteld').and.include('Besluit van het college');
    expect(text).to.include('10 dagen').and.not.include('2 weken');
    await term.getByText('1 eerdere waarde').click();
    await term.getByText('2 weken').waitFor();

    const fixed = (await row('Grens voor aangifte').allInnerTexts()).join();
    expect(fixed).to.include('Niet geverifieerd').and.include('Vast in de software');
    expect(text).not.to.include('Vast in de software');
  });

  it('shows one mark only when asked, and asks for another municipality by its address', async () => {
    await open('/instellingen?merk=vastgesteld');
    await row('Tijd om een aanvraag aan te vullen').waitFor();
    expect(await work.page.getByRole('heading', { level: 2 }).allInnerTexts()).to.deep.equal([
      'Aanvraag',
      'Beslistabellen',
    ]);

    const request = work.page.waitForRequest((one) => one.url().includes('gemeente=oldenzaal'));
    await work.page.getByLabel('Gemeente').selectOption({ label: 'Oldenzaal' });
    await request;
    expect(work.page.url()).to.include('gemeente=oldenzaal').and.include('merk=vastgesteld');
  });

  it('lays down an agreement where there was none, and asks no mark of it', async () => {
    await open('/instellingen', { rechten: ['instellingen.lezen', 'instellingen.wijzigen'] });
    await row('Aanvraag: op tijd').getByText('Er geldt nog niets').waitFor();
    await row('Aanvraag: op tijd').getByRole('button', { name: 'Wijzigen' }).click();
    const dialog = work.page.getByRole('dialog');
    expect(await dialog.getByLabel('Merk').count()).to.equal(0);
    await dialog.getByLabel('Nieuwe waarde').fill('95');
    await dialog.getByLabel('Bron').fill('Prestatieafspraken 2027');
    await dialog.getByLabel('Waarom?').fill('De raad vroeg erom.');
    await dialog.getByRole('button', { name: 'Vanaf die dag gebruiken' }).click();
    await work.page.getByText('De nieuwe waarde staat klaar.').waitFor();

    expect(work.sentTo(changed)[0]?.body).to.deep.include({
      sleutel: 'afspraak-aanvraag-wettelijk',
      versie: 0,
      waarde: 95,
      status: 'vastgesteld',
    });
  });

  it('lets a manager set another value from a day on, with its mark, source and reason', async () => {
    await open('/instellingen', { rechten: ['instellingen.lezen', 'instellingen.wijzigen'] });
    expect(
      await row('Grens voor aangifte').getByRole('button').count(),
      'what is part of the software',
    ).to.equal(0);
    await row('Tijd om een aanvraag aan te vullen')
      .getByRole('button', { name: 'Wijzigen' })
      .click();
    const dialog = work.page.getByRole('dialog');
    await dialog.getByText('In Dinkelland geldt nu: 3 weken.').waitFor();
    const save = dialog.getByRole('button', { name: 'Vanaf die dag gebruiken' });

    await dialog.getByLabel('Nieuwe waarde').fill('vier');
    await dialog.getByLabel('Vanaf welke dag?').fill('01-01-2020');
    await save.click();
    for (const fault of [
      'Vul een waarde in die hier past.',
      'Vul vandaag of een latere dag in.',
      'Kies hoe zeker deze waarde is.',
      'Schrijf op waar dit staat.',
      'Schrijf kort op waarom.',
    ])
      await dialog.getByText(fault).waitFor();
    expect(work.sentTo(changed)).to.deep.equal([]);

    await dialog.getByLabel('Nieuwe waarde').fill('1');
    await dialog.getByLabel('Dagen, weken, maanden of jaren').selectOption({ label: 'Maanden' });
    await dialog.getByLabel('Vanaf welke dag?').fill('1-1-2031');
    await dialog.getByLabel('Merk').selectOption({ label: 'Vastgesteld' });
    await dialog.getByLabel('Bron').fill('Besluit van het college');
    await dialog.getByLabel('Waarom?').fill(' Inwoners hebben meer tijd nodig. ');
    await save.click();
    await work.page.getByText('De nieuwe waarde staat klaar.').waitFor();

    expect(work.sentTo(changed).map(({ body }) => body)).to.deep.equal([
      {
        sleutel: 'hersteltermijn',
        gemeente: 'dinkelland',
        versie: 1,
        waarde: 'P1M',
        status: 'vastgesteld',
        bron: 'Besluit van het college',
        geldigVanaf: '2031-01-01',
        reden: 'Inwoners hebben meer tijd nodig.',
      },
    ]);
  });

  it('offers no change to who only reads', async () => {
    await open();
    await row('Tijd om een aanvraag aan te vullen').waitFor();

    expect(await work.page.getByRole('button', { name: /^Wijzigen/ }).count()).to.equal(0);
  });

  it('says of each decision table what nobody laid down yet, and the whole of its history when asked', async () => {
    await open();
    const norm = row('Bijstandsnorm per maand');
    await norm.getByText('Vanaf 1 januari 2026: Normen van 1 januari 2026').first().waitFor();
    const shown = (await norm.allInnerTexts()).join();
    expect(shown).to.include('Niet geverifieerd').and.include('uit de tweede hand');
    expect(shown).not.to.include('Normen van 1 januari 2025');

    await norm.getByText('Alles wat er veranderde').click();
    await norm.getByText('Vanaf 1 januari 2025: Normen van 1 januari 2025').waitFor();
    const settled = (await row('Terugvorderingsgrond').allInnerTexts()).join();
    expect(settled).to.include('Niets: alles is in de officiële bron gelezen.');
  });

  it('is in the menu of who may read it', async () => {
    await open();
    const menu = work.page.getByRole('navigation', { name: 'Hoofdmenu' });
    await menu.getByRole('link', { name: 'Instellingen' }).waitFor();

    await open('/', { rechten: ['taken.lezen'] });
    await menu.getByRole('link', { name: 'Taken' }).waitFor();
    expect(await menu.getByRole('link', { name: 'Instellingen' }).count()).to.equal(0);
  });
});
