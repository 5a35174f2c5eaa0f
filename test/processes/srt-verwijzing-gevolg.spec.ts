import { expect } from 'chai';
import { close, startSignal, untilConsequence, usual } from './srt-verwijzing.ts';
import { type Case, openWalk, type Stubs, type Walk } from './walk.ts';

describe('process srt-verwijzing: what follows', () => {
  let walk: Walk;
  let zaak: Case;
  before(async () => {
    walk = await openWalk(usual);
  });
  afterEach(() => zaak.stop());
  after(() => walk.close());

  const consequence = async (sanctie: string, stubs: Stubs = {}) => {
    zaak = await startSignal(walk, stubs);
    await untilConsequence(zaak);
    await zaak.complete('gevolg-bepalen', { sanctie });
    await zaak.job('gevolgen-openen');
  };
  const reported = async (stubs: Stubs = {}) => {
    await consequence('aangifte', {
      'schade-vastleggen': {
        peildatum: '2026-11-23',
        schadeNetto: 61000,
        bijzonderheid: 'geen',
      },
      ...stubs,
    });
    await zaak.job('aangifte-doen');
  };

  it('art. 54 and 58 Pw: the right is reviewed, no sanction', async () => {
    await consequence('geen');
    await close(zaak);

    expect(await zaak.job('spoor-vastleggen')).to.have.nested.property(
      'aangifteAdvies.spoor',
      'bestuurlijk',
    );
  });

  it('asks the damage again while it cannot be right', async () => {
    zaak = await startSignal(walk, {
      'schade-vastleggen': [
        { peildatum: '2026-11-23', schadeNetto: null, bijzonderheid: 'geen' },
        { peildatum: '2026-11-23', schadeNetto: 100, bijzonderheid: 'geen' },
      ],
    });
    await untilConsequence(zaak);
    await zaak.complete('schade-vaststellen');
    await zaak.task('gevolg-bepalen');
  });

  it('art. 18a Pw: a fine is examined in a case of its own', async () => {
    await consequence('boete');
    await zaak.job('boete-openen');
    await close(zaak);
    expect(zaak.tasks()).not.to.include('boete-regelen');
  });

  it('art. 18a Pw: what cannot be opened by itself is arranged by a person', async () => {
    await consequence('boete', { 'boete-openen': { boeteMetDeHand: true } });
    await zaak.complete('boete-regelen');
    await close(zaak);
  });

  it('art. 5:44 lid 1 Awb: a prosecution rules a fine out', async () => {
    await reported();
    await zaak.onlyOpen([]);
    await zaak.publish('om-antwoord', 'zaakId', { omAntwoord: 'vervolging' });
    await close(zaak);

    expect(await zaak.job('om-afloop-vastleggen')).to.include({ omAntwoord: 'vervolging' });
    expect(zaak.tasks()).not.to.include('boete-afwegen');
    expect(zaak.jobs()).not.to.include('boete-openen');
  });

  it('art. 5:44 lid 3 onder a Awb: no prosecution, and a fine after all', async () => {
    await reported();
    await zaak.publish('om-antwoord', 'zaakId', { omAntwoord: 'geen-vervolging' });
    await zaak.complete('boete-afwegen', { boeteNodig: true });
    await zaak.job('boete-openen');
    await close(zaak);
  });

  it('art. 5:44 lid 3 onder b Awb: thirteen weeks without an answer; whether there is a fine, a person decides', async () => {
    await reported({ 'aangifte-doen': { omTermijnTot: walk.at(-1) } });
    expect(await zaak.job('om-afloop-vastleggen')).to.include({ omAntwoord: 'termijn-voorbij' });
    await zaak.complete('boete-afwegen', { boeteNodig: false });
    await close(zaak);
    expect(zaak.jobs()).not.to.include('boete-openen');
  });

  it('art. 5:44 lid 1 Awb: a prosecution that begins late still rules a fine out', async () => {
    await reported({ 'aangifte-doen': { omTermijnTot: walk.at(-1) } });
    await zaak.task('boete-afwegen');
    await zaak.publish('om-antwoord', 'zaakId', { omAntwoord: 'strafbeschikking' });
    await zaak.job('om-afloop-vastleggen', 2);
    await close(zaak);
    expect(zaak.jobs()).not.to.include('boete-openen');
  });
});
