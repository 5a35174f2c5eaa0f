import { expect } from 'chai';
import type { Knex } from 'knex';
import { inTransaction } from '../../db/transaction.ts';
import verdaging from '../../forms/shared/verdaging.json' with { type: 'json' };
import { OPEN_POINTS } from '../../law/open-points.ts';
import type { Stap } from '../../law/uitleg.ts';
import { warningDate } from '../../law/warning.ts';
import { type TermRefusal, TermRefused } from '../../terms/errors.ts';
import { possibleExtensions } from '../../terms/extensions.ts';
import { hervat } from '../../terms/hervat.ts';
import { termKinds } from '../../terms/kinds.ts';
import { NOT_BEFORE_RESUMED } from '../../terms/next-signal.ts';
import { type NewTerm, openTermijn } from '../../terms/open-termijn.ts';
import { schortOp } from '../../terms/schort-op.ts';
import { signaleer } from '../../terms/signaleer.ts';
import { sluitTermijn } from '../../terms/sluit-termijn.ts';
import { verleng } from '../../terms/verleng.ts';
import { verlengTot } from '../../terms/verleng-tot.ts';
import { createWorkerWorld, MONDAY, type WorkerWorld } from '../workers/world.ts';

const GROND = 'art. 4:15 lid 1 onder a Awb';

describe('terms', () => {
  let world: WorkerWorld;
  let zaakId: string;
  const clock = () => world.state.now;
  const at = (day: string) => {
    world.state.now = new Date(`${day}T09:00:00.000Z`);
  };
  const transact = <T>(work: (trx: Knex.Transaction) => Promise<T>) =>
    inTransaction(world.database.db, '*', work);
  const open = (anders: Partial<NewTerm> = {}) =>
    transact((trx) =>
      openTermijn(
        trx,
        {
          zaakId,
          gemeente: 'dinkelland',
          soort: 'beslistermijn',
          begintOp: '2026-02-02',
          ...anders,
        },
        clock,
      ),
    );
  const suspend = (termijnId: string, van: string, versie?: number) =>
    transact((trx) =>
      schortOp(trx, { termijnId, van, grond: GROND, ...(versie && { versie }) }, clock),
    );
  const resume = (termijnId: string, op: string) =>
    transact((trx) => hervat(trx, { termijnId, op }, clock));
  const extend = (termijnId: string, duur: string, instemming = false) =>
    transact((trx) =>
      verleng(trx, { termijnId, duur, instemming, toelichting: 'er is meer tijd nodig' }, clock),
    );
  const extendTo = (termijnId: string, tot: string) =>
    transact((trx) => verlengTot(trx, { termijnId, tot }, clock));
  const refused = async (act: Promise<unknown>, code: TermRefusal) => {
    const error = await act.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error, `not refused with ${code}`).to.be.instanceOf(TermRefused);
    expect((error as TermRefused).code).to.equal(code);
  };
  /** What the watch was told, in order. */
  const told = async (termijnId: string) => {
    const rows = await world.database.asOwner<{
      inhoud: { naam: string; berichtId: string; variabelen: { volgendeDatum?: string } };
    }>('select inhoud from outbox where reeks = $1 order by id', [`termijn-${termijnId}`]);
    return rows.map(({ inhoud }) => [inhoud.naam, inhoud.variabelen.volgendeDatum]);
  };

  before(async () => {
    world = await createWorkerWorld();
  });
  after(() => world.close());
  beforeEach(async () => {
    world.state.now = MONDAY;
    zaakId = await world.newZaak();
  });

  it('opens with its last day, its warning and a watch that wakes at three quarters', async () => {
    const termijn = await open();

    expect(termijn).to.include({
      einddatum: '2026-03-30',
      waarschuwing_op: '2026-03-16',
      status: 'lopend',
      grondslag: 'art. 4:13 lid 2 Awb',
      versie: 1,
    });
    expect(await told(termijn.id)).to.deep.equal([
      ['termijn-geopend', '2026-03-16T00:00:00+01:00'],
    ]);
  });

  it('watches a term without a warning from its last day on', async () => {
    const termijn = await open({ soort: 'bezwaartermijn' });

    expect(termijn.waarschuwing_op).to.equal(null);
    expect(await told(termijn.id)).to.deep.equal([
      ['termijn-geopend', '2026-03-16T00:00:00+01:00'],
    ]);
  });

  it('keeps one running term of a soort', async () => {
    await open();
    const second = await open().then(
      () => 'opened',
      (error: { code?: string }) => error.code,
    );

    expect(second).to.equal('23505');
  });

  it('moves its end by the days of every suspension and re-arms the watch', async () => {
    const { id } = await open();
    await suspend(id, '2026-02-10');
    await resume(id, '2026-02-17');
    await suspend(id, '2026-03-03');
    const termijn = await resume(id, '2026-03-10');

    expect(termijn).to.include({ einddatum: '2026-04-13', status: 'lopend', versie: 5 });
    expect(termijn.uitleg.length).to.be.greaterThan(2);
    expect((await told(id)).map(([naam]) => naam)).to.deep.equal([
      'termijn-geopend',
      'termijn-gewijzigd',
      'termijn-gewijzigd',
      'termijn-gewijzigd',
      'termijn-gewijzigd',
    ]);
    expect((await told(id))[3]?.[1]).to.equal(NOT_BEFORE_RESUMED);
    expect((await told(id))[4]?.[1]).to.match(/^2026-03-\d\dT00:00:00\+01:00$/);
  });

  it('explains each step: article, from, to, why', async () => {
    const { id } = await open();
    await suspend(id, '2026-02-10');
    const termijn = await resume(id, '2026-02-17');
    const [, step] = termijn.uitleg as {
      artikel: string;
      van: string;
      tot: string;
      waarom: string;
    }[];

    expect(step).to.include({ artikel: GROND, van: '2026-03-30', tot: '2026-04-06' });
    expect(step?.waarom).to.include('opgeschort van 10 februari 2026');
  });

  it('records who did what with an audit line for each change', async () => {
    const { id } = await open();
    await suspend(id, '2026-02-10');
    const events = await world.database.asOwner<{ soort: string; grond: string }>(
      'select soort, grond from termijn_gebeurtenissen where termijn_id = $1 order by id',
      [id],
    );
    const lines = await world.database.asOwner<{ actie: string }>(
      'select actie from auditregels where object_id = $1 order by volgnummer',
      [id],
    );

    expect(events).to.deep.equal([
      { soort: 'geopend', grond: 'art. 4:13 lid 2 Awb' },
      { soort: 'opgeschort', grond: GROND },
    ]);
    expect(lines.map(({ actie }) => actie)).to.deep.equal([
      'termijn.geopend',
      'termijn.opgeschort',
    ]);
  });

  describe('refuses', () => {
    it('to resume what is not suspended', async () => {
      await refused(resume((await open()).id, '2026-02-10'), 'niet-opgeschort');
    });

    it('to suspend what is suspended', async () => {
      const { id } = await open();
      await suspend(id, '2026-02-10');
      await refused(suspend(id, '2026-02-11'), 'al-opgeschort');
    });

    it('to suspend a term that knows no suspension', async () => {
      const { id } = await open({ soort: 'bezwaartermijn' });
      await refused(suspend(id, '2026-02-10'), 'opschorting-niet-toegestaan');
    });

    it('a suspension outside the term, and a resumption before the suspension', async () => {
      const { id } = await open();
      await refused(suspend(id, '2026-01-30'), 'datum-ongeldig');
      await refused(suspend(id, '2026-03-31'), 'datum-ongeldig');
      await suspend(id, '2026-02-10');
      await refused(resume(id, '2026-02-09'), 'datum-ongeldig');
    });

    it('a change based on an older version', async () => {
      const { id } = await open();
      await suspend(id, '2026-02-10');
      await refused(suspend(id, '2026-02-12', 1), 'gewijzigd');
    });

    it('two changes at the same moment: one of them finds the term changed', async () => {
      const { id } = await open();
      const both = await Promise.allSettled([
        suspend(id, '2026-02-10', 1),
        suspend(id, '2026-02-11', 1),
      ]);

      expect(both.map(({ status }) => status).sort()).to.deep.equal(['fulfilled', 'rejected']);
    });

    it('a second extension, and one of a term that knows none', async () => {
      const { id } = await open();
      await extend(id, 'P4W');
      await refused(extend(id, 'P1W'), 'al-verlengd');
      const voorschot = await open({ soort: 'voorschot' });
      await refused(extend(voorschot.id, 'P1W'), 'verlenging-niet-toegestaan');
    });

    it('a further extension with consent of a term for which the law knows none', async () => {
      const { id } = await open();
      await extend(id, 'P4W');
      await refused(extend(id, 'P1W', true), 'verlenging-niet-toegestaan');
    });

    it('to put an objection off by more than six weeks without consent (art. 7:10 lid 3 Awb)', async () => {
      const { id } = await open({ soort: 'bezwaarbeslissing', duur: 'P12W' });
      await refused(extend(id, 'P43D'), 'verlenging-te-lang');
      expect((await extend(id, 'P6W')).einddatum).to.equal('2026-06-08');
    });

    it('an extension of the Bbz by more than thirteen weeks', async () => {
      const bbz = await world.newZaak({ regeling: 'bbz' });
      const { id } = await open({ zaakId: bbz, duur: 'P13W', grondslag: 'art. 4:13 lid 1 Awb' });
      await refused(extend(id, 'P92D'), 'verlenging-te-lang');
      await refused(extendTo(id, '2026-08-04'), 'verlenging-te-lang');
      expect((await extendTo(id, '2026-08-03')).termijn.einddatum).to.equal('2026-08-03');
    });

    it('what law/open-points.ts shows as the longest extension of the Bbz', () => {
      const shown = OPEN_POINTS.find(({ sleutel }) => sleutel === 'verlenging-bbz');
      expect(termKinds.beslistermijn.verlengingHoogstens.bbz).to.equal(shown?.waarde);
    });

    it('in the form of an objection what it refuses here', () => {
      const [once] = verdaging.allOf;
      const { maximum } = once?.then.properties.weken ?? {};
      expect(termKinds.bezwaarbeslissing.verlengingHoogstens['*']).to.equal(`P${maximum}W`);
    });

    it('no length of an ordinary decision term: what is reasonable, a person says (art. 4:14 lid 3 Awb)', async () => {
      const { id } = await open();
      expect((await extend(id, 'P20W')).einddatum).to.equal('2026-08-17');
    });

    it('an extension after the last day', async () => {
      const { id } = await open();
      at('2026-03-31');
      await refused(extend(id, 'P4W'), 'gesloten');
    });

    it('any change of a term that is not there', async () => {
      await refused(resume('00000000-0000-4000-8000-000000000000', '2026-02-10'), 'onbekend');
    });
  });

  it('is postponed further with consent, any number of times (art. 7:10 lid 4 Awb)', async () => {
    const { id } = await open({ soort: 'bezwaarbeslissing', duur: 'P12W' });
    await extend(id, 'P6W');
    await refused(extend(id, 'P1W'), 'al-verlengd');
    await extend(id, 'P2W', true);
    const termijn = await extend(id, 'P1W', true);

    expect(termijn.einddatum).to.equal('2026-06-29');
    expect((termijn.uitleg as Stap[]).map(({ artikel }) => artikel)).to.deep.equal([
      'art. 7:10 lid 1 Awb',
      'art. 7:10 lid 3 Awb',
      'art. 7:10 lid 4 Awb',
      'art. 7:10 lid 4 Awb',
    ]);
  });

  it('may end on the days that the Algemene termijnenwet gives after the longest extension, and no later', async () => {
    // Six weeks after Friday 13 November it is Christmas, with a weekend behind it.
    const { id } = await open({
      soort: 'bezwaarbeslissing',
      begintOp: '2026-08-21',
      duur: 'P12W',
    });
    const [{ uiterlijk } = { uiterlijk: '' }] = possibleExtensions(
      {
        soort: 'bezwaarbeslissing',
        grondslag: 'art. 7:10 lid 1 Awb',
        begint_op: '2026-08-21',
        duur: 'P12W',
        einddatum: '2026-11-13',
        status: 'lopend',
      },
      [],
      '2026-09-01',
      'bijstand',
    );
    expect(uiterlijk).to.equal('2026-12-28');
    await refused(extendTo(id, '2026-12-29'), 'verlenging-te-lang');

    expect((await extendTo(id, uiterlijk)).termijn.einddatum).to.equal(uiterlijk);
  });

  describe('says how it may be extended', () => {
    const decision = {
      soort: 'bezwaarbeslissing',
      grondslag: 'art. 7:10 lid 1 Awb',
      begint_op: '2026-02-02',
      duur: 'P12W',
      einddatum: '2026-04-28',
      status: 'lopend',
    };
    const ways = (
      anders: object = {},
      events: Parameters<typeof possibleExtensions>[1] = [],
      op = '2026-03-02',
      regeling = 'bijstand',
    ) =>
      possibleExtensions({ ...decision, ...anders }, events, op, regeling).map(
        ({ soort, uiterlijk }) => [soort, uiterlijk],
      );
    const once = { soort: 'verlengd', datum: '2026-03-02', grond: 'x', duur: 'P6W' } as const;

    it('once up to six weeks, or further with consent (art. 7:10 lid 3 and 4 Awb)', () => {
      expect(ways()).to.deep.equal([
        ['eenmalig', '2026-06-08'],
        ['instemming', '2027-04-28'],
      ]);
      expect(ways({}, [once])).to.deep.equal([['instemming', '2027-04-28']]);
    });

    it('a decision term once, as far as is reasonable (art. 4:14 lid 3 Awb)', () => {
      const [way] = possibleExtensions(
        { ...decision, soort: 'beslistermijn', duur: 'P8W', einddatum: '2026-03-30' },
        [],
        '2026-03-30',
        'bijstand',
      );
      expect(way).to.deep.include({ soort: 'eenmalig', begrensd: false, uiterlijk: '2027-03-30' });
      expect(way?.uitleg[0]?.waarom).to.include('de wet noemt geen aantal weken');
    });

    it('that of the Bbz once up to thirteen weeks', () => {
      const bbz = { soort: 'beslistermijn', duur: 'P13W', einddatum: '2026-05-04' };
      expect(ways(bbz, [], '2026-03-02', 'bbz')).to.deep.equal([['eenmalig', '2026-08-03']]);
    });

    it('not after its last day, while it stands still, or when the law knows no extension', () => {
      expect(ways({}, [], '2026-04-29')).to.deep.equal([]);
      expect(ways({ status: 'opgeschort' })).to.deep.equal([]);
      expect(ways({ soort: 'voorschot' })).to.deep.equal([]);
    });
  });

  it('is extended once, before it has passed', async () => {
    const { id } = await open();
    const termijn = await extend(id, 'P4W');

    expect(termijn.einddatum).to.equal('2026-04-28'); // the 27th is Koningsdag
    expect(termijn.waarschuwing_op).to.equal(warningDate('2026-02-02', '2026-04-28'));
  });

  it('stays suspended when it is extended meanwhile, and counts both', async () => {
    const { id } = await open();
    await suspend(id, '2026-02-10');
    await extend(id, 'P4W');
    expect((await told(id)).at(-1)).to.deep.equal(['termijn-gewijzigd', NOT_BEFORE_RESUMED]);

    expect((await resume(id, '2026-02-12')).einddatum).to.equal('2026-04-29');
  });

  describe('watch', () => {
    const signal = (id: string) => transact((trx) => signaleer(trx, id, clock));

    it('warns, then names the last day, then says that it has passed', async () => {
      const { id } = await open();
      at('2026-03-16');
      expect(await signal(id)).to.include({
        signaal: 'gevaar',
        volgendeDatum: '2026-03-30T00:00:00+02:00',
      });
      at('2026-03-30');
      expect(await signal(id)).to.include({
        signaal: 'laatste-dag',
        volgendeDatum: '2026-03-31T00:00:00+02:00',
      });
      at('2026-03-31');
      const { signaal, termijn } = await signal(id);
      expect(signaal).to.equal('verstreken');
      expect(termijn.status).to.equal('verstreken');
    });

    it('says nothing when the date moved while it woke up', async () => {
      const { id } = await open();
      await suspend(id, '2026-02-10');
      at('2026-03-16');

      expect(await signal(id)).to.include({ signaal: null, volgendeDatum: NOT_BEFORE_RESUMED });
    });

    it('does not warn twice for the same day', async () => {
      const { id } = await open();
      at('2026-03-16');
      await signal(id);
      await suspend(id, '2026-03-17');
      await resume(id, '2026-03-17');

      expect((await told(id)).at(-1)?.[1]).to.equal('2026-03-30T00:00:00+02:00');
      expect((await signal(id)).signaal).to.equal(null);
    });

    it('goes straight to the last signal when it slept through the others', async () => {
      const { id } = await open();
      at('2026-05-01');

      expect((await signal(id)).signaal).to.equal('verstreken');
    });

    it('ends with the term', async () => {
      const { id } = await open();
      await transact((trx) => sluitTermijn(trx, { termijnId: id }, clock));

      expect((await told(id)).at(-1)?.[0]).to.equal('termijn-gesloten');
      expect((await signal(id)).signaal).to.equal('gesloten');
    });
  });

  it('closes once; what had passed stays passed', async () => {
    const { id } = await open();
    at('2026-04-01');
    await transact((trx) => signaleer(trx, id, clock));
    const close = () => transact((trx) => sluitTermijn(trx, { termijnId: id }, clock));
    const closed = await close();
    await close();

    expect(closed.status).to.equal('verstreken');
    expect(closed.gesloten_op).to.deep.equal(world.state.now);
    const [{ n } = { n: 0 }] = await world.database.asOwner<{ n: number }>(
      "select count(*)::int as n from termijn_gebeurtenissen where termijn_id = $1 and soort = 'afgerond'",
      [id],
    );
    expect(n).to.equal(1);
  });

  it('gives every version one message, however often it is told', async () => {
    const { id } = await open();
    await suspend(id, '2026-02-10');
    const rows = await world.database.asOwner<{ sleutel: string }>(
      'select sleutel from outbox where reeks = $1 order by id',
      [`termijn-${id}`],
    );

    expect(rows.map(({ sleutel }) => sleutel)).to.deep.equal([
      `termijn-${id}-1`,
      `termijn-${id}-2`,
    ]);
  });
});
