import { expect } from 'chai';
import { nextOf } from '../../../web/tasklist/next-task.ts';
import { at, COLLEAGUE, ME, sessie, taak } from '../support/answers.ts';

describe('web/tasklist: the next task of a case', () => {
  const me = sessie();
  const done = taak(1, { status: 'wordt-verwerkt' });

  it('is the newest open one for my function at my office', () => {
    const older = taak(2, { aangemaaktOp: at(-2) });
    const newer = taak(3, { aangemaaktOp: at(0) });

    expect(nextOf([done, older, newer], done.id, me)?.id).to.equal(newer.id);
  });

  const others: [why: string, task: ReturnType<typeof taak>][] = [
    ['of the task just done', taak(1)],
    ['of another function', taak(2, { functie: 'bo-inkomen' })],
    ['of another office', taak(2, { kantoorId: 'fo-tubbergen' })],
    ['that is not for me', taak(2, { uitgesloten: true })],
    ['held by a colleague', taak(2, { behandelaar: COLLEAGUE })],
    ['that is being processed', taak(2, { status: 'wordt-verwerkt' })],
  ];
  for (const [why, task] of others) {
    it(`is never one ${why}`, () => expect(nextOf([task], done.id, me)).to.equal(null));
  }

  it('may be one that I hold already', () => {
    const mine = taak(2, { behandelaar: ME });

    expect(nextOf([mine], done.id, me)?.id).to.equal(mine.id);
  });
});
