import { expect } from 'chai';
import { NoConnection, Refused } from '../../../web/api/client.ts';
import { createKeeper, type Keeping } from '../../../web/studio/keeper.ts';

/** A keeper whose platform answers as the test says; time passes by `keepNow`. */
function keeper(answer: (versie: number, xml: string) => Promise<number>) {
  const page = { drawing: 'een', open: true };
  const states: Keeping[] = [];
  const saved: [versie: number, xml: string][] = [];
  const made = createKeeper({
    versie: 1,
    read: async () => {
      if (!page.open) throw new Error('the drawing is closed');
      return page.drawing;
    },
    save: async (versie, xml) => {
      const next = await answer(versie, xml);
      saved.push([versie, xml]);
      return next;
    },
    onKept: () => {},
    onState: (state) => states.push(state),
    quiet: 60_000,
    retryAfter: 60_000,
  });
  const draw = (drawing: string) => {
    page.drawing = drawing;
    made.changed();
  };
  return { ...made, page, states, saved, draw };
}

const next = async (versie: number) => versie + 1;
const refuse = (status: number) =>
  Promise.reject(new Refused({ type: '', title: '', status, instance: '' }));

describe('web/studio: a drawing keeps itself', () => {
  it('is kept as it is now, before it is handed in', async () => {
    const draft = keeper(next);
    draft.draw('twee');

    expect(await draft.keepNow()).to.equal(2);

    expect(draft.saved).to.deep.equal([[1, 'twee']]);
    expect(draft.states.map(({ is }) => is)).to.deep.equal(['busy', 'kept']);
    expect(await draft.keepNow(), 'nothing changed since').to.equal(2);
    expect(draft.saved).to.have.length(1);
  });

  it('what changes while a request runs goes with the next one', async () => {
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const draft = keeper(async (versie) => {
      await gate;
      return versie + 1;
    });
    draft.draw('twee');
    const first = draft.keepNow();
    draft.draw('drie');
    const second = draft.keepNow();
    open();

    expect(await Promise.all([first, second])).to.deep.equal([3, 3]);
    expect(draft.saved).to.deep.equal([
      [1, 'twee'],
      [2, 'drie'],
    ]);
  });

  it('while the platform is away it is not lost, also when the drawing is closed by then', async () => {
    let away = true;
    const draft = keeper(async (versie) => {
      if (away) throw new NoConnection();
      return versie + 1;
    });
    draft.draw('twee');
    expect(await draft.keepNow().catch((error) => error)).to.be.instanceOf(NoConnection);
    expect(draft.states.at(-1)).to.deep.equal({ is: 'away' });
    expect(draft.isKept()).to.equal(false);

    draft.page.open = false;
    away = false;
    expect(await draft.keepNow()).to.equal(2);
    expect(draft.saved).to.deep.equal([[1, 'twee']]);
    expect(draft.isKept()).to.equal(true);
  });

  it('goes no further when somebody else changed it', async () => {
    const draft = keeper(() => refuse(409));
    draft.draw('twee');
    expect((await draft.keepNow().catch((error) => error)).status).to.equal(409);

    draft.draw('drie');
    expect((await draft.keepNow().catch((error) => error)).status).to.equal(409);
    expect(draft.states.map(({ is }) => is)).to.deep.equal(['busy', 'refused']);
    expect(draft.saved).to.deep.equal([]);
  });
});
