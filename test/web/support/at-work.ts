import type { Browser, Page } from 'playwright-core';
import { at, ME, ofView, sessie, taak, taakDetail, takenLijst } from './answers.ts';
import { openBrowser, openPage } from './browser.ts';
import { type Answers, startPages } from './server.ts';

type Pages = Awaited<ReturnType<typeof startPages>>;

/** The task that most of the stories are about: the reader has claimed it. */
export const task = taak(1, { behandelaar: ME, geclaimdOp: at(0) });
export const held = taakDetail(task, {});

const base: Answers = {
  // Made when it is asked for: a session that began when this file was loaded would be over in a long run.
  'GET /sessie': () => ({ body: sessie() }),
  'GET /taken': (request) => ({ body: takenLijst(ofView(request.url ?? '')) }),
  'GET /vervangingen': { body: { vervangingen: [], meer: false } },
  'GET /weergaven': { body: { weergaven: [] } },
  'GET /vragen': { body: { voorMij: [], vanMij: [] } },
  [`GET /taken/${task.id}`]: { body: held },
  [`PUT /taken/${task.id}/concept`]: { body: { taakId: task.id, versie: 1, op: at(0) } },
};

/** The built pages in a browser, for the suite that calls this: a fresh page per test, with a reader who is signed in. */
export function atWork() {
  let browser: Browser | undefined;
  let pages: Pages | undefined;
  let page: Page | undefined;
  before(async () => {
    [browser, pages] = await Promise.all([openBrowser(), startPages()]);
  });
  after(async () => {
    await browser?.close();
    await pages?.close();
  });
  beforeEach(async () => {
    work.pages.sent.length = 0;
    ({ page } = await openPage(browser as Browser, 1280));
  });
  afterEach(() => page?.context().close());

  const work = {
    get page(): Page {
      return page as Page;
    },
    get pages(): Pages {
      return pages as Pages;
    },
    /** From now on these answers, beside those that every page needs. */
    answer: (answers: Answers = {}) => work.pages.answer({ ...base, ...answers }),
    /** Opens a page with these answers. */
    async open(path: string, answers: Answers = {}): Promise<void> {
      work.answer(answers);
      await work.page.goto(work.pages.url + path);
      await work.page.getByRole('heading', { level: 1 }).waitFor();
    },
    /** The answer with which the form of `task` begins. */
    yes: () => work.page.getByRole('group', { name: 'Is de aanvraag compleet?' }).getByLabel('Ja'),
    sentTo: (path: string) => work.pages.sent.filter((one) => one.path === path),
  };
  return work;
}
