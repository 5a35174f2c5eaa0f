import { at, kolommen, ME, ofView, sessie, taak, taakDetail, takenLijst } from './answers.ts';
import { atPage } from './at-page.ts';
import type { Answers } from './server.ts';

/** The task that most of the stories are about: the reader has claimed it. */
export const task = taak(1, { behandelaar: ME, geclaimdOp: at(0) });
export const held = taakDetail(task, {});

const base: Answers = {
  'GET /sessie': { body: sessie() },
  'GET /taken': (request) => ({ body: takenLijst(ofView(request.url ?? '')) }),
  'GET /vervangingen': { body: { vervangingen: [], meer: false } },
  'GET /onderhoud': { body: { onderhoud: [] } },
  'GET /ingrepen': { body: { ingrepen: [] } },
  'GET /weergaven': { body: { weergaven: [] } },
  'GET /weergaven/kolommen': { body: kolommen },
  'GET /vragen': { body: { voorMij: [], vanMij: [] } },
  [`GET /taken/${task.id}`]: { body: held },
  [`PUT /taken/${task.id}/concept`]: { body: { taakId: task.id, versie: 1, op: at(0) } },
};

/** A page at hand, with a reader who is signed in. */
export function atWork() {
  const at = atPage();
  const work = {
    get page() {
      return at.page;
    },
    get pages() {
      return at.pages;
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
