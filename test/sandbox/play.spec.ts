import { rmSync } from 'node:fs';
import { expect } from 'chai';
import { resources } from '../../platform.ts';
import { type SandboxHome, startSandboxEngine } from '../../sandbox/broker.ts';
import { openPlay, type Play } from '../../sandbox/play.ts';
import { runScenario } from '../../sandbox/run-scenario.ts';
import { NothingWaits, type Step } from '../../sandbox/step.ts';
import { silent } from '../support/log.ts';
import { until } from '../support/until.ts';
import { sandboxHome } from './home.ts';

const DAY_MS = 86_400_000;

describe('sandbox: a draft is played on an engine of its own', () => {
  let home: SandboxHome;
  const open: Play[] = [];
  before(async () => {
    home = await sandboxHome();
  });
  after(async () => {
    await Promise.all(open.map((play) => play.close()));
    rmSync(home.folder, { recursive: true, force: true });
  });

  /** One engine at a time: they share their ports. */
  async function play(proces: string, begin: Date | null = null): Promise<Play> {
    await open.pop()?.close();
    const opened = openPlay(await startSandboxEngine(home, resources(), begin, silent), proces);
    open.push(opened);
    return opened;
  }

  const begin = (at: Date): Step => ({
    soort: 'begin',
    bericht: 'termijn-geopend',
    variabelen: {
      zaakId: 'proef',
      termijnId: 'termijn',
      volgendeDatum: new Date(at.getTime() + 30 * DAY_MS).toISOString(),
    },
  });
  const rest: readonly Step[] = [
    { soort: 'tijd', elementId: 'datum-bereikt' },
    {
      soort: 'machine',
      elementId: 'termijn-signaleren',
      fout: null,
      variabelen: { signaal: 'verstreken' },
    },
  ];
  const waits = ({ state }: Play) =>
    state()
      .wacht.map(({ soort, elementId }) => `${soort} ${elementId}`)
      .sort();
  const waitsFor = (draft: Play, wanted: readonly string[]) =>
    until(`the draft to wait for ${wanted}`, async () => waits(draft).join() === wanted.join());

  it('stands still at what waits, goes where it is told, moves through time, and can be done again', async () => {
    const draft = await play('termijnbewaking');
    const { begonnenOp } = draft;
    await draft.take(begin(begonnenOp));
    await waitsFor(draft, [
      'bericht termijn-gesloten',
      'bericht termijn-gewijzigd',
      'tijd datum-bereikt',
    ]);

    await draft.take(rest[0] as Step);
    expect(draft.now().getTime() - begonnenOp.getTime()).to.be.within(30 * DAY_MS, 31 * DAY_MS);
    await waitsFor(draft, ['machine termijn-signaleren']);
    expect(draft.state().pad.find(({ status }) => status === 'actief')?.elementId).to.equal(
      'termijn-signaleren',
    );

    const wrong: Step = { soort: 'taak', elementId: 'beslistermijn-verlengen', variabelen: {} };
    const refused = await draft.take(wrong).catch((error) => error);
    expect(refused).to.be.instanceOf(NothingWaits);

    await draft.take(rest[1] as Step);
    await until('the end', async () => draft.state().klaar);
    const { klaar, einde, stromen, variabelen } = draft.state();
    expect({ klaar, einde, signaal: variabelen.get('signaal') }).to.deep.equal({
      klaar: true,
      einde: ['termijn-verstreken'],
      signaal: '"verstreken"',
    });
    expect([...stromen]).to.include('termijnbewaking/welk-signaal__termijn-verstreken');
    expect(draft.steps()).to.deep.equal([begin(begonnenOp), ...rest]);

    // The same steps again, months later: the sandbox begins on the day of then.
    const stappen = draft.steps();
    const again = await play('termijnbewaking', begonnenOp);
    const outcome = await runScenario(again, { stappen, einde: ['termijn-verstreken'] });
    expect(outcome).to.deep.include({ gelukt: true, bijStap: null, einde: ['termijn-verstreken'] });
    expect(outcome.stromen).to.have.members([...stromen]);
    // Where it ended is part of what it did.
    const elsewhere = await runScenario(again, { stappen: [], einde: ['termijn-gesloten'] });
    expect(elsewhere).to.deep.include({
      gelukt: false,
      bijStap: null,
      einde: ['termijn-verstreken'],
    });
  });

  it('says at which step a scenario no longer fits, and what an incident is', async () => {
    const draft = await play('termijnbewaking');
    const stappen: readonly Step[] = [
      begin(draft.begonnenOp),
      { soort: 'tijd', elementId: 'datum-bereikt' },
      { soort: 'machine', elementId: 'termijn-verlengen', fout: null, variabelen: {} },
    ];
    const outcome = await runScenario(draft, { stappen, einde: null });
    expect(outcome).to.deep.include({ gelukt: false, bijStap: 3, einde: [] });
    const stood = outcome.wacht.map(({ soort, elementId, wat }) => `${soort} ${elementId} ${wat}`);
    expect(stood).to.include('machine termijn-signaleren termijnbewaking.termijn-signaleren');
    const stopped = new AbortController();
    stopped.abort(new Error('somebody wants to play'));
    const given = await runScenario(draft, { stappen, einde: null }, stopped.signal).catch(
      (e) => e,
    );
    expect(given.message).to.equal('somebody wants to play');

    await draft.take({
      soort: 'machine',
      elementId: 'termijn-signaleren',
      fout: null,
      variabelen: {},
    });
    await until('the incident', async () =>
      draft.state().wacht.some(({ soort }) => soort === 'storing'),
    );
  });
});
