import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { at, gemeenten, sessie, stappen } from '../support/answers.ts';
import { atWork } from '../support/at-work.ts';

const xml = readFileSync(
  new URL('../../../processes/aanvraag/aanvraag.bpmn', import.meta.url),
  'utf8',
);

describe('web: where the work waits', () => {
  const work = atWork();
  const open = async (path: string, rechten: string[]) => {
    await work.open(path, {
      'GET /sessie': () => ({ body: sessie({ gemeenten, rechten: rechten as never }) }),
      'GET /doorlooptijden/stappen': { body: stappen },
      'GET /processen/aanvraag/versies/2': {
        body: { slug: 'aanvraag', naam: 'Aanvraag', versie: 2, gepubliceerdOp: at(-9), xml },
      },
      'GET /processen/aanvraag/versies/1': {
        body: { slug: 'aanvraag', naam: 'Aanvraag', versie: 1, gepubliceerdOp: at(-90), xml },
      },
    });
    await work.page.locator('.nf-heat').first().waitFor();
  };
  const LEIDER = ['doorlooptijden.lezen', 'zaken.lezen', 'processen.lezen'];
  const row = (naam: string) => work.page.getByRole('row').filter({ hasText: naam });

  it('draws the figure at each step of the model, and tells the same in a table', async () => {
    await open('/dashboard/stappen', LEIDER);
    const badges = await work.page.locator('.nf-heat').allInnerTexts();

    expect(badges).to.have.members(['23', '14', '9', '< 5', '12']);
    const intake = (await row('Intakegesprek voeren').allInnerTexts()).join();
    expect(intake).to.include('23').and.include('9,4').and.include('7,5');
    await row('oude-stap (staat niet in dit model)').waitFor();
  });

  it('colours by another figure when asked, in the address', async () => {
    await open('/dashboard/stappen', LEIDER);
    await work.page.getByLabel('Kleur laat zien').selectOption({ label: 'Hoe lang de stap duurt' });
    await work.page.locator('.nf-heat', { hasText: '15 dagen' }).waitFor();

    expect(work.page.url()).to.include('maat=duurP50');
    expect(await work.page.locator('.nf-heat--4').textContent()).to.equal('15 dagen');
  });

  it('asks for one version when chosen', async () => {
    await open('/dashboard/stappen', LEIDER);
    const asked = work.page.waitForRequest((one) => one.url().includes('versie=1'));
    await work.page.getByLabel('Versie van het model').selectOption({ label: 'Versie 1' });
    await asked;
  });

  it('leads from a task to its cases, and from a wait or for who may not see cases nowhere', async () => {
    await open('/dashboard/stappen', LEIDER);
    const link = row('Intakegesprek voeren').getByRole('link');
    expect(await link.getAttribute('href')).to.equal(
      '/zaken?proces=aanvraag&stap=intakegesprek-voeren',
    );
    expect(await row('Aanvulling vragen').getByRole('link').count()).to.equal(0);

    await open('/dashboard/stappen', ['doorlooptijden.lezen', 'processen.lezen']);
    expect(await row('Intakegesprek voeren').getByRole('link').count()).to.equal(0);
  });
});
