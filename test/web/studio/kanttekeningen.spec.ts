import { expect } from 'chai';
import type { KanttekeningenLijst } from '../../../api/ontwerpen/kanttekening-schema.ts';
import { ingediend, kanttekeningen } from '../support/answers-of-studio.ts';
import { atPage } from '../support/at-page.ts';
import { type Scene, scenes } from '../support/scenes.ts';
import type { Answer } from '../support/server.ts';

/** The page of a judge with a platform that keeps what he notes. */
describe('web/studio: kanttekeningen', () => {
  const path = `/ontwerpen/${ingediend.id}`;
  const { answers } = scenes.find(({ name }) => name === 'ontwerp-kanttekeningen') as Scene;
  const at = atPage();
  let kept: KanttekeningenLijst;
  beforeEach(async () => {
    kept = structuredClone(kanttekeningen);
    at.pages.answer({ ...answers, [`GET ${path}/kanttekeningen`]: () => ({ body: kept }) });
    await at.page.goto(at.pages.url + path);
    await at.page.locator('.djs-shape').first().waitFor();
  });

  const tell = () => at.pages.event('ontwerp', { soort: 'ontwerp', ontwerpId: ingediend.id });
  const sign = () => at.page.locator('.nf-studio .nf-sign--open');
  const taking = (what: string, take: (body: unknown) => void, answer: Answer = { status: 201 }) =>
    at.pages.answer({
      ...answers,
      [`GET ${path}/kanttekeningen`]: () => ({ body: kept }),
      [what]: (_, body) => {
        take(body);
        return { body: { id: kept.kanttekeningen[0]?.id }, ...answer };
      },
    });

  it('stand in a list that leads to the element, which bears their number; what is gone leads nowhere', async () => {
    await sign().filter({ hasText: '1' }).waitFor();
    expect(await sign().count()).to.equal(1);
    await at.page.getByText('Open kanttekeningen: 2').waitFor();
    await at.page.getByText('Bij ‘Wegen’. Dit element staat niet meer in het ontwerp.').waitFor();
    expect(await at.page.getByRole('button', { name: 'Bij: Wegen' }).count()).to.equal(0);

    await at.page.getByRole('button', { name: 'Bij: Opnieuw tellen' }).press('Enter');

    await at.page.locator('.djs-element.selected[data-element-id="tellen"]').waitFor();
    expect(await at.page.getByLabel('Naam', { exact: true }).inputValue()).to.equal(
      'Opnieuw tellen',
    );
  });

  it('are placed at the chosen element with the keyboard, as text; what a colleague does shows at once', async () => {
    const bodies: unknown[] = [];
    taking(`POST ${path}/kanttekeningen`, (body) => {
      const { tekst } = body as { tekst: string };
      const [first] = kept.kanttekeningen;
      bodies.push(body);
      if (first) kept.kanttekeningen.push({ ...first, id: `${first.id.slice(0, -2)}09`, tekst });
    });
    const tekst = '<b>Waarom</b> & hoe?';
    await at.page
      .getByRole('button', { name: 'Opnieuw tellen Stap van de machine', exact: true })
      .press('Enter');
    await at.page.getByRole('button', { name: 'Kanttekening plaatsen' }).press('Enter');
    await at.page.getByText(/Schrijf op wat u wilt zeggen/).waitFor();
    expect(bodies).to.deep.equal([]);
    const field = at.page.getByLabel('Uw kanttekening', { exact: true });
    await field.fill(tekst);
    await field.press('Tab');
    await at.page.keyboard.press('Enter');

    await at.page.locator('.nf-kanttekening').getByText(tekst, { exact: true }).waitFor();
    expect(bodies).to.deep.equal([{ tekst, elementId: 'tellen' }]);
    expect(await field.inputValue()).to.equal('');
    await sign().filter({ hasText: '2' }).waitFor();

    for (const one of kept.kanttekeningen) one.opgelostOp = one.op;
    tell();
    await at.page.getByText('Open kanttekeningen: 0').waitFor();
    expect(await sign().count()).to.equal(0);
  });

  it('what could not be kept stays in its field, and is said again under the same key', async () => {
    const post = `POST ${path}/kanttekeningen`;
    taking(post, () => {}, { status: 503, body: { title: 'Even geen verbinding', status: 503 } });
    const field = at.page.getByLabel('Uw kanttekening', { exact: true });
    await field.fill('Wie leest dit mee?');
    const place = at.page.getByRole('button', { name: 'Kanttekening plaatsen' });
    await place.click();
    await at.page.getByRole('alert').filter({ hasText: 'Even geen verbinding' }).waitFor();
    expect(await field.inputValue()).to.equal('Wie leest dit mee?');
    taking(post, () => {});
    await place.click();
    await at.page.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('#kanttekening-nieuw')?.value === '',
    );
    const sent = at.pages.sent.filter(({ path: to }) => to === post);
    expect(sent.map(({ body }) => body)).to.deep.equal([
      { tekst: 'Wie leest dit mee?' },
      { tekst: 'Wie leest dit mee?' },
    ]);
    expect(new Set(sent.map(({ headers }) => headers['idempotency-key'])).size).to.equal(1);
  });

  it('are answered, solved and opened again', async () => {
    const [first] = kept.kanttekeningen;
    const one = `${path}/kanttekeningen/${first?.id}`;
    const bodies: unknown[] = [];
    const line = at.page
      .locator('.nf-kanttekening')
      .filter({ hasText: 'Waarom telt dit twee keer?' });
    taking(`POST ${one}/antwoorden`, (body) => {
      bodies.push(body);
      const { tekst } = body as { tekst: string };
      const [before] = first?.antwoorden ?? [];
      if (before) first?.antwoorden.push({ ...before, id: ingediend.id, tekst });
    });
    await line.getByRole('button', { name: 'Beantwoorden' }).click();
    await line.getByLabel('Uw antwoord').fill('Dat is duidelijk.');
    await line.getByRole('button', { name: 'Antwoord plaatsen' }).click();
    await line.getByRole('list', { name: 'Antwoorden' }).getByText('Dat is duidelijk.').waitFor();
    await line.getByRole('button', { name: 'Beantwoorden' }).waitFor();

    taking(
      `PUT ${one}/oplossing`,
      (body) => {
        bodies.push(body);
        const { opgelost } = body as { opgelost: boolean };
        if (first) first.opgelostOp = opgelost ? first.op : null;
        if (first) first.opgelostDoor = opgelost ? first.door : null;
      },
      { status: 200 },
    );
    await line.getByRole('button', { name: 'Oplossen' }).click();
    await line.getByText(/^Opgelost door Procesontwerper 2/).waitFor();
    expect(await sign().count()).to.equal(0);
    await line.getByRole('button', { name: 'Heropenen' }).click();
    await sign().waitFor();
    expect(bodies).to.deep.equal([
      { tekst: 'Dat is duidelijk.' },
      { opgelost: true },
      { opgelost: false },
    ]);
  });

  it('publishing asks to tick that some are open', async () => {
    const bodies: { ondanksKanttekeningen?: boolean }[] = [];
    taking(`POST ${path}/oordeel`, (body) => bodies.push(body as object), {
      status: 200,
      body: { id: ingediend.id, versie: 4, status: 'gepubliceerd' },
    });
    await at.page.getByRole('button', { name: 'Publiceren' }).click();
    const dialog = at.page.getByRole('dialog');
    await dialog.getByRole('textbox').first().fill('Deze stap heet voortaan anders.');
    await dialog.getByRole('button', { name: 'Publiceren' }).click();
    await dialog.getByText(/Los de open kanttekeningen op, of vink aan/).waitFor();
    expect(bodies).to.deep.equal([]);

    await dialog.getByLabel(/Er zijn nog 2 kanttekeningen open/).check();
    await dialog.getByRole('button', { name: 'Publiceren' }).click();

    await dialog.waitFor({ state: 'detached' });
    expect(bodies.map((one) => one.ondanksKanttekeningen)).to.deep.equal([true]);
  });
});
