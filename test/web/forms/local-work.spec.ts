import { expect } from 'chai';
import {
  clearWork,
  dropForeignWork,
  dropWork,
  keepWork,
  keptWork,
} from '../../../web/forms/local-work.ts';
import { withDom } from '../support/dom.ts';

describe('web/forms: work that the platform does not have yet', () => {
  withDom(async () => ({}));
  const work = { gegevens: { intake: { spoed: false } }, op: '2026-11-23T08:42:00.000Z' };

  it('is kept per person and per task, in this tab only', () => {
    keepWork('a', 'task-1', work);

    expect(keptWork('a', 'task-1')).to.deep.equal(work);
    expect(keptWork('b', 'task-1')).to.equal(null);
    expect(keptWork('a', 'task-2')).to.equal(null);
    expect(window.localStorage).to.have.lengthOf(0);
  });

  it('is gone once it is saved', () => {
    keepWork('a', 'task-1', work);
    dropWork('a', 'task-1');

    expect(keptWork('a', 'task-1')).to.equal(null);
  });

  it('is never shown to who signs in next in the same tab', () => {
    keepWork('a', 'task-1', work);
    keepWork('b', 'task-1', work);
    dropForeignWork('b');

    expect(keptWork('a', 'task-1')).to.equal(null);
    expect(keptWork('b', 'task-1')).to.deep.equal(work);
  });

  it('is gone after signing out', () => {
    keepWork('a', 'task-1', work);
    clearWork();

    expect(window.sessionStorage).to.have.lengthOf(0);
  });
});
