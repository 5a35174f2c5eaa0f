import { expect } from 'chai';
import type { Probleem } from '../../../api/http/schema.ts';
import { NoConnection, Refused } from '../../../web/api/client.ts';
import { createDraftKeeper, type DraftState } from '../../../web/tasklist/draft-keeper.ts';

type Data = Record<string, unknown>;
const OP = '2026-11-23T08:42:00.000Z';

/** A keeper whose platform answers as the test says; time passes by `flush`. */
function keeper(answer: (version: number, data: Data) => Promise<number>) {
  const states: DraftState[] = [];
  const saved: { version: number; data: Data }[] = [];
  let local: Data | null = null;
  const made = createDraftKeeper({
    version: 0,
    save: async (version, data) => {
      const versie = await answer(version, data);
      saved.push({ version, data });
      return { taakId: 'x', versie, op: OP };
    },
    keepLocal: (data) => {
      local = data;
    },
    dropLocal: () => {
      local = null;
    },
    onState: (state) => states.push(state),
    delay: 60_000,
    retryAfter: 60_000,
  });
  return { ...made, states, saved, local: () => local };
}

const refuse = (status: number, more: Partial<Probleem> = {}) =>
  Promise.reject(new Refused({ type: '', title: '', status, instance: '', ...more }));

describe('web/tasklist: what is typed is saved by itself', () => {
  it('is on the device at once, and at the platform after a silence', async () => {
    const draft = keeper(async (version) => version + 1);
    draft.change({ a: 1 });
    expect(draft.local()).to.deep.equal({ a: 1 });

    await draft.flush();

    expect(draft.saved).to.deep.equal([{ version: 0, data: { a: 1 } }]);
    expect(draft.local()).to.equal(null);
    expect(draft.states.map(({ at }) => at)).to.deep.equal(['saving', 'saved']);
    draft.stop();
  });

  it('goes on from the version that was saved last', async () => {
    const draft = keeper(async (version) => version + 1);
    for (const a of [1, 2, 3]) {
      draft.change({ a });
      await draft.flush();
    }

    expect(draft.saved.map(({ version }) => version)).to.deep.equal([0, 1, 2]);
    draft.stop();
  });

  it('keeps what is typed during a save, and saves it after', async () => {
    let arrive = () => {};
    const draft = keeper(
      (version) =>
        new Promise((resolve) => {
          arrive = () => resolve(version + 1);
        }),
    );
    draft.change({ a: 1 });
    const first = draft.flush();
    draft.change({ a: 2 });
    arrive();
    await first;
    expect(draft.local(), 'not dropped: the newest is not saved yet').to.deep.equal({ a: 2 });

    const second = draft.flush();
    arrive();
    await second;

    expect(draft.saved.at(-1)).to.deep.equal({ version: 1, data: { a: 2 } });
    draft.stop();
  });

  it('stays on the device without a connection, and is saved when it is back', async () => {
    let online = false;
    const draft = keeper(async (version) => {
      if (!online) throw new NoConnection();
      return version + 1;
    });
    draft.change({ a: 1 });
    await draft.flush();
    expect(draft.states.at(-1)).to.deep.equal({ at: 'device' });
    expect(draft.local()).to.deep.equal({ a: 1 });

    online = true;
    await draft.flush();

    expect(draft.saved).to.have.lengthOf(1);
    expect(draft.states.at(-1)).to.deep.equal({ at: 'saved', op: OP });
    draft.stop();
  });

  it('stays on the device when the session ended', async () => {
    const draft = keeper(() => refuse(401));
    draft.change({ a: 1 });
    await draft.flush();

    expect(draft.states.at(-1)?.at).to.equal('device');
    expect(draft.local()).to.deep.equal({ a: 1 });
    draft.stop();
  });

  it('asks which version to keep when somebody else saved one', async () => {
    const huidig = { versie: 5, status: 'open', door: null, op: OP };
    const draft = keeper((version) =>
      version === 5 ? Promise.resolve(6) : refuse(409, { huidig }),
    );
    draft.change({ a: 1 });
    await draft.flush();
    expect(draft.states.at(-1)?.at).to.equal('conflict');
    expect(draft.local()).to.deep.equal({ a: 1 });

    await draft.overwrite(5);

    expect(draft.saved).to.deep.equal([{ version: 5, data: { a: 1 } }]);
    draft.stop();
  });

  it('says so when the platform will not take it', async () => {
    const draft = keeper(() => refuse(403));
    draft.change({ a: 1 });
    await draft.flush();

    expect(draft.states.at(-1)?.at).to.equal('refused');
    expect(draft.local()).to.deep.equal({ a: 1 });
    draft.stop();
  });
});
