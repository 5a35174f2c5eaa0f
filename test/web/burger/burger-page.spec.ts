import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import texts from '../../../texts/nl/burger.json' with { type: 'json' };
import { aanvulling } from '../support/answers-of-case.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { startPages } from '../support/server.ts';

const dist = join(import.meta.dirname, '../../../web/dist');
const problem = (status: number, detail: string) => ({
  status,
  body: { type: '/problemen/x', title: 'x', status, detail, instance: 'urn:uuid:0' },
});
const SENT = {
  ...aanvulling,
  status: 'ingediend',
  uiterlijkOp: null,
  ingediendOp: '2026-12-14T09:00:00.000Z',
};

describe('web/burger: the page of a resident', () => {
  let browser: Browser;
  let pages: Awaited<ReturnType<typeof startPages>>;
  let page: Page;
  before(async () => {
    [browser, pages] = await Promise.all([openBrowser(), startPages()]);
  });
  after(async () => {
    await browser?.close();
    await pages?.close();
  });
  beforeEach(async () => {
    ({ page } = await openPage(browser, 800));
    pages.sent.length = 0;
  });
  afterEach(() => page.context().close());

  const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const changes = () => pages.sent.map(({ path }) => path);

  it('asks for the code, says why it does not work, and keeps it out of the address', async () => {
    let inside = false;
    pages.answer({
      'GET /aanvulling': () => (inside ? { body: aanvulling } : problem(401, 'Vul opnieuw in')),
      'POST /aanvulling/toegang': (_, body) => {
        inside = (body as { code: string }).code === 'k7qf 3m2p';
        return inside ? { body: { toegang: true } } : problem(404, 'Met deze code kunt u niets.');
      },
    });
    await page.goto(`${pages.url}/aanvullen`);
    await heading('Stuur ons wat nog ontbreekt');
    expect(await page.getByText('Vul opnieuw in').count()).to.equal(0);
    await button('Verder').click();
    await page.getByRole('alert').getByText('Vul de code in die in uw brief staat.').waitFor();
    const code = page.getByLabel('De code uit uw brief');
    await code.fill('fout');
    await code.press('Enter');
    await page.getByRole('alert').getByText('Met deze code kunt u niets.').waitFor();
    expect(await code.getAttribute('aria-invalid')).to.equal('true');
    await code.fill('k7qf 3m2p');
    await code.press('Enter');
    await heading('Wat hebben wij van u nodig?');
    expect(page.url()).to.equal(`${pages.url}/aanvullen`);
    expect(await page.evaluate(() => document.activeElement?.tagName)).to.equal('H1');
  });

  it('keeps what is typed, lets it be looked over, and sends once however often one presses', async () => {
    pages.answer({
      'GET /aanvulling': { body: aanvulling },
      'PUT /aanvulling/antwoorden/3': (_, body) => ({
        body: {
          ...aanvulling,
          versie: 4,
          vragen: aanvulling.vragen.map((vraag) =>
            vraag.nummer === 3 ? { ...vraag, antwoord: (body as { tekst: string }).tekst } : vraag,
          ),
        },
      }),
      'POST /aanvulling/verzending': { body: SENT, wait: 300 },
    });
    await page.goto(`${pages.url}/aanvullen`);
    await page.getByLabel('Wilt u hier iets bij schrijven?').nth(2).fill('Ik werk niet');
    await button('Nakijken').click();
    await heading('Kijk uw antwoord na');
    await page.getByText('Ik werk niet').waitFor();
    expect(changes()).to.deep.equal(['PUT /aanvulling/antwoorden/3']);
    await button('Terug, ik wil iets veranderen').click();
    expect(await page.getByLabel('Wilt u hier iets bij schrijven?').nth(2).inputValue()).to.equal(
      'Ik werk niet',
    );
    await button('Nakijken').click();
    await button('Verstuur mijn antwoord').dblclick();
    await heading('Wij hebben uw antwoord ontvangen');
    await page.getByText('14 december 2026 om 10:00').waitFor();
    await page.getByText('Uw zaaknummer is 2026-D-000123.').waitFor();
    expect(changes()).to.deep.equal([
      'PUT /aanvulling/antwoorden/3',
      'POST /aanvulling/verzending',
    ]);
    expect(pages.sent.at(-1)?.body).to.deep.equal({ versie: 4 });
    await button('Druk deze bevestiging af').waitFor();
  });

  it('sends files one by one; one that is refused does not stop the others', async () => {
    let count = 0;
    pages.answer({
      'GET /aanvulling': { body: aanvulling },
      'POST /aanvulling/bestanden': () => {
        count += 1;
        if (count === 1) return problem(415, 'Dit soort bestand kan hier niet worden bewaard.');
        const [first, ...rest] = aanvulling.vragen;
        return {
          body: {
            ...aanvulling,
            vragen: [
              {
                ...first,
                bestanden: [
                  ...(first?.bestanden ?? []),
                  { id: '00000000-0000-4000-8000-000000000812', naam: 'Foto.png', grootte: 4 },
                ],
              },
              ...rest,
            ],
          },
        };
      },
    });
    await page.goto(`${pages.url}/aanvullen`);
    await page
      .getByLabel('Bestanden toevoegen')
      .first()
      .setInputFiles([
        { name: 'niet goed.exe', mimeType: 'image/png', buffer: Buffer.from('MZ') },
        { name: 'Foto.png', mimeType: 'image/png', buffer: Buffer.from('png') },
      ]);
    await page.getByText('niet goed.exe: Dit soort bestand kan hier niet').waitFor();
    await page.getByText('Toegevoegd: 1.').waitFor();
    await button('Haal weg Foto.png').waitFor();
  });

  it('shows what is true when another window changed or sent it', async () => {
    let read = 0;
    pages.answer({
      'GET /aanvulling': () => {
        read += 1;
        return { body: read > 1 ? SENT : aanvulling };
      },
      'POST /aanvulling/verzending': problem(409, 'In een ander venster veranderd.'),
    });
    await page.goto(`${pages.url}/aanvullen`);
    await button('Nakijken').click();
    await button('Verstuur mijn antwoord').click();
    await heading('Wij hebben uw antwoord ontvangen');
  });

  it('asks for the code again when the visit is over, and says that what was kept is there', async () => {
    pages.answer({
      'GET /aanvulling': { body: aanvulling },
      'POST /aanvulling/verzending': problem(401, 'U was een tijd weg.'),
    });
    await page.goto(`${pages.url}/aanvullen`);
    await button('Nakijken').click();
    await button('Verstuur mijn antwoord').click();
    await heading('Stuur ons wat nog ontbreekt');
    await page.getByText('U was een tijd weg.').waitFor();
  });

  it('says that there is no connection, and loses nothing', async () => {
    pages.answer({ 'GET /aanvulling': { body: aanvulling } });
    await page.goto(`${pages.url}/aanvullen`);
    await button('Nakijken').click();
    await page.context().setOffline(true);
    await button('Verstuur mijn antwoord').click();
    await page.getByText('Er is geen verbinding.').waitFor();
    await page.context().setOffline(false);
    pages.answer({ 'POST /aanvulling/verzending': { body: SENT } });
    await button('Verstuur mijn antwoord').click();
    await heading('Wij hebben uw antwoord ontvangen');
  });

  it('weighs little and loads nothing of the page of the staff', () => {
    const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Record<
      string,
      { file: string; css?: string[]; imports?: string[] }
    >;
    const files = new Set<string>();
    const visit = (name: string): void => {
      const chunk = manifest[name];
      if (!chunk || files.has(chunk.file)) return;
      for (const part of [chunk.file, ...(chunk.css ?? [])]) files.add(part);
      for (const imported of chunk.imports ?? []) visit(imported);
    };
    visit('burger/index.html');
    const all = [...files].map((part) => readFileSync(join(dist, part)));
    const kilobytes = all.reduce((sum, bytes) => sum + gzipSync(bytes).length, 0) / 1000;

    expect([...files].some((part) => part.includes('burger'))).to.equal(true);
    expect(kilobytes).to.be.at.most(100);
    expect(all.some((bytes) => bytes.includes('/taken/volgende'))).to.equal(false);
    expect(readFileSync(join(dist, 'burger/index.html'), 'utf8')).not.to.match(
      /<style|style=|<script>|data:/,
    );
  });

  it('has no sentence that it never says', () => {
    const source = [
      'burger-page',
      'enter-form',
      'answer-form',
      'question',
      'review',
      'given',
      'confirmation',
      'screen',
    ]
      .map((name) => readFileSync(join(dist, `../burger/${name}.tsx`), 'utf8'))
      .concat(readFileSync(join(dist, '../burger/client.ts'), 'utf8'))
      .join('\n');
    expect(Object.keys(texts).filter((key) => !source.includes(`'${key}'`))).to.deep.equal([]);
  });
});
