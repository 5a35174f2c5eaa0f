import { expect } from 'chai';
import {
  at,
  COLLEAGUE,
  ME,
  taak,
  taakDetail,
  taken,
  takenLijst,
  zaakDetail,
} from '../support/answers.ts';
import { atWork, task } from '../support/at-work.ts';
import { violationsOn } from '../support/axe.ts';

const next = taak(9, {
  zaakId: task.zaakId,
  naam: 'Intakegesprek voeren',
  elementId: 'intakegesprek-voeren',
  aangemaaktOp: at(0),
});
const UNDO = 'Ongedaan maken: afronden van ‘Volledigheid beoordelen’';
const heropening = (changes = {}) => ({
  taakId: task.id,
  versie: 3,
  mogelijk: true,
  reden: null,
  tot: at(1),
  ...changes,
});

describe('web: undoing a completion', () => {
  const work = atWork();
  let status: 'open' | 'wordt-verwerkt' | 'afgerond';
  let possible: boolean;
  beforeEach(() => {
    status = 'open';
    possible = true;
  });

  /** Hands the task in; the next one of the case is opened, with a notice above it. */
  const complete = async (answers: Parameters<typeof work.open>[1] = {}) => {
    await work.open(`/taken/${task.id}?weergave=kantoor`, {
      [`GET /taken/${task.id}`]: () => ({
        body: taakDetail(
          task,
          { volledigheid: { volledig: true } },
          status === 'open' ? {} : { status, handelingen: [], afgerondDoor: ME, afgerondOp: at(0) },
        ),
      }),
      [`POST /taken/${task.id}/afronding`]: () => {
        status = 'afgerond';
        return { body: { ...task, status: 'wordt-verwerkt', handelingen: [] } };
      },
      'GET /taken': (request) => ({
        body: takenLijst(
          request.url?.includes('zaakId') && status === 'afgerond' ? [next] : [...taken],
        ),
      }),
      [`GET /taken/${next.id}`]: { body: taakDetail(next, {}) },
      [`GET /taken/${task.id}/heropening`]: () => ({ body: heropening({ mogelijk: possible }) }),
      [`POST /taken/${task.id}/heropening`]: () => {
        status = 'wordt-verwerkt';
        return { status: 202, body: { ...task, status: 'wordt-verwerkt', handelingen: [] } };
      },
      ...answers,
    });
    await work.yes().check();
    await work.page.getByRole('button', { name: 'Afronden' }).click();
    await work.page.waitForURL(`**/taken/${next.id}?weergave=kantoor`);
    return work.page.getByRole('button', { name: UNDO });
  };
  /** The platform tells what became of a task. */
  const tell = (taakId: string, what: string) =>
    work.pages.event('taak', {
      soort: 'taak',
      taakId,
      zaakId: task.zaakId,
      gemeente: 'dinkelland',
      kantoorId: 'fo-dinkelland',
      status: what,
    });

  it('is offered with the notice, brings the task back, and says so', async () => {
    const button = await complete();
    await button.waitFor();
    await button.focus();
    await work.page.keyboard.press('Enter');
    await work.page.getByText('Wordt ongedaan gemaakt').waitFor();
    await work.page.waitForTimeout(100);
    status = 'open';
    tell(task.id, 'open');
    await work.page.waitForURL(`**/taken/${task.id}?weergave=kantoor`);

    await work.page
      .getByRole('status')
      .filter({ hasText: '‘Volledigheid beoordelen’ ligt weer bij u.' })
      .waitFor();
    await work.page.getByRole('button', { name: 'Afronden' }).waitFor();
    expect(await work.yes().isChecked()).to.equal(true);
    const sent = work.sentTo(`POST /taken/${task.id}/heropening`);
    expect(sent.map(({ body }) => body)).to.deep.equal([{ versie: 3 }]);
    expect(sent[0]?.headers['idempotency-key']).to.match(/^[\w-]{16,128}$/);
  });

  it('is accessible in the notice, also 320 pixels wide', async () => {
    await (await complete()).waitFor();
    expect(await violationsOn(work.page), '1280 px').to.deep.equal([]);
    await work.page.setViewportSize({ width: 320, height: 640 });
    expect(await violationsOn(work.page), '320 px').to.deep.equal([]);
  });

  it('is offered when it becomes possible a moment later, also without an event', async () => {
    possible = false;
    const button = await complete();
    await work.page.waitForTimeout(300);
    expect(await button.count()).to.equal(0);
    possible = true;

    await button.waitFor();
  });

  it('goes away when a colleague took the next task', async () => {
    const button = await complete();
    await button.waitFor();
    possible = false;
    tell(next.id, 'open');
    await button.waitFor({ state: 'detached' });
  });

  it('says why not when somebody was just first, and leaves the user where he is', async () => {
    const detail = `${COLLEAGUE.naam} heeft de volgende taak al opgepakt.`;
    const button = await complete({
      [`POST /taken/${task.id}/heropening`]: {
        status: 409,
        body: {
          type: '/problemen/niet-mogelijk',
          title: 'Dit kan nu niet',
          status: 409,
          instance: 'urn:uuid:1',
          detail,
        },
      },
    });
    await button.click();
    await work.page.getByText(detail).waitFor();

    expect(work.page.url()).to.include(next.id);
  });

  it('says it when the engine had gone on', async () => {
    const button = await complete();
    await button.click();
    await work.page.getByText('Wordt ongedaan gemaakt').waitFor();
    await work.page.waitForTimeout(100);
    status = 'afgerond';
    tell(task.id, 'afgerond');

    await work.page.getByText('kon niet ongedaan worden gemaakt', { exact: false }).waitFor();
    expect(work.page.url()).to.include(next.id);
  });

  it('is offered in the tasks of the case: for the last completion, when it is mine', async () => {
    const zaak = zaakDetail({ feiten: [] });
    const [open, , ended] = zaak.taken;
    const own = (number: number, naam: string, day: number, door = ME) => ({
      ...(ended as NonNullable<typeof ended>),
      id: taak(number).id,
      naam,
      afgerondDoor: door,
      afgerondOp: at(day),
    });
    const rows = [own(70, 'Eerste', -2), own(71, 'Tweede', -1)];
    const show = (last: typeof rows) =>
      work.open(`/zaken/${zaak.nummer}/taken`, {
        [`GET /zaken/${zaak.id}`]: { body: { ...zaak, taken: [open, ...last] } },
        'GET /zaken': {
          body: { zaken: [zaak], volgende: null, aantal: { aantal: 1, meer: false } },
        },
        [`GET /zaken/${zaak.id}/storingen`]: { body: { storingen: [] } },
        ...Object.fromEntries(
          last.map(({ id }) => [
            `GET /taken/${id}/heropening`,
            { body: heropening({ taakId: id }) },
          ]),
        ),
      });
    const buttons = () => work.page.getByRole('button', { name: /^Ongedaan maken/ });
    await show(rows);
    await buttons().waitFor();
    expect(await buttons().getAttribute('aria-label')).to.include('‘Tweede’');

    await show([...rows, own(72, 'Derde', 0, COLLEAGUE)]);
    await work.page.getByText('Derde').waitFor();
    await work.page.waitForTimeout(300);
    expect(await buttons().count()).to.equal(0);
  });
});
