import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { type Case, openWalk, type Stub, type Stubs, type Walk } from './walk.ts';

const FAR = 400;

describe('process termijnbewaking', () => {
  let walk: Walk;
  let zaak: Case;
  let termijnId: string;
  before(async () => {
    walk = await openWalk({});
  });
  afterEach(() => zaak.stop());
  after(() => walk.close());

  /** Opens a term that is looked at after so many days; `signals` is what the worker finds each time. */
  const open = async (days: number, signals: Stub, stubs: Stubs = {}) => {
    termijnId = randomUUID();
    zaak = await walk.start(
      'termijn-geopend',
      termijnId,
      { termijnId, gemeente: 'dinkelland', volgendeDatum: walk.at(days) },
      { ...stubs, 'termijn-signaleren': signals },
    );
  };
  const passed = { signaal: 'verstreken' };

  it('art. 4:13 Awb: three quarters, last day, passed: each at its moment', async () => {
    await open(42, [
      { signaal: 'gevaar', volgendeDatum: walk.at(55) },
      { signaal: 'laatste-dag', volgendeDatum: walk.at(56) },
      passed,
    ]);
    await walk.advance(42);
    const task = await zaak.task('termijn-in-gevaar-beoordelen');
    await zaak.complete('termijn-in-gevaar-beoordelen');
    await walk.advance(13);
    await zaak.job('termijn-signaleren', 2);
    await walk.advance(1);

    expect(await zaak.ended('termijnbewaking')).to.have.members([
      'gevaar-beoordeeld',
      'termijn-verstreken',
    ]);
    expect(task.value.candidateGroupsList).to.deep.equal(['teamleider']);
    expect(task.value.customHeaders).to.include({ prioriteit: '80' });
    expect(zaak.jobs()).to.have.length(3);
  });

  const extendable = { signaal: 'gevaar', verlengbaar: true };

  it('art. 4:14 lid 3 Awb: extended at three quarters, once the date can be', async () => {
    await open(-1, [{ ...extendable, volgendeDatum: walk.at(FAR) }, passed], {
      'termijn-verlengen': ['VERLENGING_GEWEIGERD', {}],
    });
    await zaak.complete('termijn-in-gevaar-beoordelen', { gevaarMaatregel: 'verlengen' });
    const task = await zaak.task('beslistermijn-verlengen');
    expect(task.value.candidateGroupsList).to.deep.equal(['teamleider']);
    await zaak.complete('beslistermijn-verlengen', { verlengen: true });
    await zaak.complete('beslistermijn-verlengen', { verlengen: true });
    await zaak.job('termijn-verlengen', 2);

    expect(zaak.jobs()).to.deep.equal([
      'termijn-signaleren',
      'termijn-verlengen',
      'termijn-verlengen',
    ]);
  });

  it('art. 4:14 lid 3 Awb: not when the term may not be extended (any more)', async () => {
    await open(-1, [{ ...extendable, verlengbaar: false, volgendeDatum: walk.at(FAR) }, passed]);
    await zaak.complete('termijn-in-gevaar-beoordelen', { gevaarMaatregel: 'verlengen' });
    await zaak.publish('termijn-gewijzigd', termijnId, { volgendeDatum: walk.at(-1) });

    expect(await zaak.ended('termijnbewaking')).to.have.members([
      'gevaar-beoordeeld',
      'termijn-verstreken',
    ]);
  });

  it('art. 4:14 lid 3 Awb: asks for a notice on the last day, while the watch goes on', async () => {
    await open(-1, [
      { signaal: 'verlengen', verlengbaar: true, volgendeDatum: walk.at(FAR) },
      passed,
    ]);
    await zaak.complete('beslistermijn-verlengen', { verlengen: false });
    await zaak.publish('termijn-gewijzigd', termijnId, { volgendeDatum: walk.at(-1) });

    expect(await zaak.ended('termijnbewaking')).to.have.members([
      'niet-verlengd',
      'termijn-verstreken',
    ]);
    expect(zaak.jobs()).not.to.include('termijn-verlengen');
  });

  it('drops what is open when the term has passed', async () => {
    await open(-1, [
      { signaal: 'verlengen', verlengbaar: true, volgendeDatum: walk.at(FAR) },
      passed,
    ]);
    await zaak.task('beslistermijn-verlengen');
    await zaak.publish('termijn-gewijzigd', termijnId, { volgendeDatum: walk.at(-1) });

    expect(await zaak.ended('termijnbewaking')).to.deep.equal(['termijn-verstreken']);
    await zaak.onlyOpen([]);
  });

  it('art. 4:14 Awb: an extension re-arms the watch, the old date passes in silence', async () => {
    await open(5, passed);
    await zaak.publish('termijn-gewijzigd', termijnId, { volgendeDatum: walk.at(10) });
    await zaak.publish('termijn-gewijzigd', termijnId, { volgendeDatum: walk.at(12) });
    await walk.advance(6);
    await pause(500); // the clock fires what is due within 200 ms
    expect(zaak.jobs()).to.deep.equal([]);
    await walk.advance(6);

    expect(await zaak.ended('termijnbewaking')).to.deep.equal(['termijn-verstreken']);
  });

  it('art. 4:15 Awb: an earlier date counts as well', async () => {
    await open(FAR, passed);
    await zaak.publish('termijn-gewijzigd', termijnId, { volgendeDatum: walk.at(2) });
    await walk.advance(2);

    expect(await zaak.ended('termijnbewaking')).to.deep.equal(['termijn-verstreken']);
  });

  it('signals a date in the past at once', async () => {
    await open(-3, passed);

    expect(await zaak.ended('termijnbewaking')).to.deep.equal(['termijn-verstreken']);
  });

  it('keeps a change that arrives while a signal is being handled', async () => {
    let changed = () => {};
    const change = new Promise<void>((resolve) => {
      changed = resolve;
    });
    const lastDay = { signaal: 'laatste-dag', volgendeDatum: walk.at(FAR) };
    await open(-1, [() => change.then(() => lastDay), passed]);
    await zaak.job('termijn-signaleren');
    await zaak.publish('termijn-gewijzigd', termijnId, { volgendeDatum: walk.at(-1) });
    changed();

    expect(await zaak.ended('termijnbewaking')).to.deep.equal(['termijn-verstreken']);
    expect(zaak.jobs()).to.have.length(2);
  });

  it('ends without a signal when the term is closed', async () => {
    await open(FAR, passed);
    await zaak.publish('termijn-gesloten', termijnId);

    expect(await zaak.ended('termijnbewaking')).to.deep.equal(['bewaking-gestopt']);
    expect(zaak.jobs()).to.deep.equal([]);
  });

  it('takes an open warning along when the term is closed', async () => {
    await open(-1, [{ signaal: 'gevaar', volgendeDatum: walk.at(FAR) }]);
    await zaak.task('termijn-in-gevaar-beoordelen');
    await zaak.publish('termijn-gesloten', termijnId);

    expect(await zaak.ended('termijnbewaking')).to.deep.equal(['bewaking-gestopt']);
    await zaak.onlyOpen([]);
  });
});
