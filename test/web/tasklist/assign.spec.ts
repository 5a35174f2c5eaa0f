import { expect } from 'chai';
import { colleagues, sessie, taakDetail } from '../support/answers.ts';
import { atWork, task } from '../support/at-work.ts';

describe('web: giving a task to a colleague', () => {
  const work = atWork();
  const [away, there] = colleagues.medewerkers;

  it('warns that he is away, and offers who does his work', async () => {
    const detail = taakDetail(task, {});
    await work.open(`/taken/${task.id}?weergave=alle`, {
      'GET /sessie': { body: sessie({ rechten: ['taken.lezen', 'taken.toewijzen'] }) },
      'GET /medewerkers': { body: colleagues },
      [`GET /taken/${task.id}`]: { body: { ...detail, handelingen: ['toewijzen'] } },
      [`PUT /taken/${task.id}/behandelaar`]: { body: {} },
    });
    await work.page.getByRole('button', { name: 'Toewijzen' }).click();
    const dialog = work.page.getByRole('dialog');
    await dialog.getByLabel('Collega').selectOption(away?.id ?? '');
    await dialog.getByText(`${away?.naam} is afwezig tot en met`).waitFor();
    await dialog.getByRole('button', { name: `Kies ${there?.naam}` }).click();
    expect(await dialog.getByText('is afwezig tot en met').count()).to.equal(0);
    await dialog.getByRole('button', { name: 'Toewijzen' }).click();
    await dialog.waitFor({ state: 'detached' });

    expect(work.sentTo(`PUT /taken/${task.id}/behandelaar`).at(-1)?.body).to.include({
      medewerkerId: there?.id,
    });
  });
});
