import { expect } from 'chai';
import { inTransaction } from '../../db/transaction.ts';
import { sluitTermijn } from '../../terms/sluit-termijn.ts';
import { voorschotBetalen } from '../../workers/aanvraag/voorschot-betalen.ts';
import { termijnSignaleren } from '../../workers/termijnbewaking/termijn-signaleren.ts';
import { termijnVerlengen } from '../../workers/termijnbewaking/termijn-verlengen.ts';
import { textOf } from '../letters/pdf-text.ts';
import { cases } from './cases.ts';
import { createWorkerWorld, MONDAY, submitted, type WorkerWorld } from './world.ts';

describe('workers/termijnbewaking', () => {
  let world: WorkerWorld;
  let build: ReturnType<typeof cases>;
  let zaakId: string;
  before(async () => {
    world = await createWorkerWorld();
    build = cases(world);
  });
  after(() => world.close());
  beforeEach(async () => {
    world.state.now = MONDAY;
    zaakId = await build.zaak();
  });

  const at = (day: string) => {
    world.state.now = new Date(`${day}T00:00:05.000+01:00`);
  };
  const signal = (termijnId: string) => world.done(termijnSignaleren, { zaakId, termijnId });
  const advances = () =>
    build.rows<{ begint_op: string; status: string }>(
      "select begint_op, status from termijnen where zaak_id = $1 and soort = 'voorschot' order by begint_op",
      zaakId,
    );
  const asked = async () =>
    (
      await build.rows<{ berichten: number }>(
        `select count(*)::int as berichten from outbox where zaak_id = $1 and inhoud ->> 'naam' = 'voorschot-nodig'`,
        zaakId,
      )
    )[0]?.berichten;
  const pay = (voorschotAanleiding: string, voorschotNummer = 1) =>
    world.done(voorschotBetalen, {
      zaakId,
      voorschotAanleiding,
      voorschotNummer,
      verwachteUitkering: 1101.5,
      voorschot: { verschuldigd: 'ja', percentage: 95, minimum: 1046.43 },
    });

  it('warns at three quarters of the decision term', async () => {
    const { id } = await build.term(zaakId, 'beslistermijn');
    at('2026-03-16');

    expect(await signal(id)).to.deep.equal({
      signaal: 'gevaar',
      volgendeDatum: '2026-03-30T00:00:00+02:00',
      verlengbaar: true,
    });
  });

  it('asks on the last day for a notice, unless the team lead was asked already', async () => {
    const { id } = await build.term(zaakId, 'beslistermijn');
    at('2026-03-30');
    expect((await signal(id)).signaal).to.equal('verlengen');
    await submitted(world, zaakId, 'beslistermijn-verlengen', 'teamleider');
    await build.rows("update taken set status = 'open' where zaak_id = $1", zaakId);

    expect((await signal(id)).signaal).to.equal('laatste-dag');
  });

  describe('termijn-verlengen', () => {
    const extend = async (nieuweDatum: string, day = '2026-03-30') => {
      zaakId = await build.zaak({
        verlenging: { verlengen: true, nieuweDatum, reden: 'Wij wachten op een taxatie.' },
      });
      const { id } = await build.term(zaakId, 'beslistermijn');
      at(day);
      const outcome = await world.run(termijnVerlengen, { zaakId, termijnId: id });
      const [term] = await build.rows<{ einddatum: string; uitleg: { artikel: string }[] }>(
        'select einddatum, uitleg from termijnen where id = $1',
        id,
      );
      return { id, outcome, term };
    };

    it('moves the last day to the day that was named, with its explanation, and writes', async () => {
      const { id, outcome, term } = await extend('2026-04-20');

      expect(outcome.outcome).to.equal('completed');
      expect(term?.einddatum).to.equal('2026-04-20');
      expect(term?.uitleg.map(({ artikel }) => artikel)).to.include('art. 4:14 lid 3 Awb');
      const letters = await build.rows<{ sjabloon: string; pdf: Buffer }>(
        'select sjabloon, pdf from brieven where zaak_id = $1',
        zaakId,
      );
      expect(letters.map(({ sjabloon }) => sjabloon)).to.deep.equal(['verlengingsbericht']);
      expect(textOf(letters[0]?.pdf ?? Buffer.alloc(0)).replace(/\s+/g, ' '))
        .to.include('uiterlijk op 30 maart 2026')
        .and.include('uiterlijk op 20 april 2026');
      expect(await world.run(termijnVerlengen, { zaakId, termijnId: id }), 'only once').to.include({
        outcome: 'bpmn-error',
        code: 'VERLENGING_GEWEIGERD',
      });
    });

    it('a Sunday becomes the first working day after it', async () => {
      expect((await extend('2026-04-19')).term?.einddatum).to.equal('2026-04-20');
    });

    for (const [wat, nieuweDatum, day] of [
      ['the old last day', '2026-03-30', '2026-03-30'],
      ['an earlier day', '2026-03-02', '2026-03-02'],
      ['a day years away', '2030-01-01', '2026-03-30'],
      ['a term that has passed', '2026-04-20', '2026-03-31'],
    ] as const) {
      it(`${wat}: goes back to the person, nothing is sent`, async () => {
        const { outcome, term } = await extend(nieuweDatum, day);

        expect(outcome).to.include({ outcome: 'bpmn-error', code: 'VERLENGING_GEWEIGERD' });
        expect(term?.einddatum).to.equal('2026-03-30');
        expect(await build.rows('select 1 from brieven where zaak_id = $1', zaakId)).to.have.length(
          0,
        );
      });
    }
  });

  it('ends the watch of a closed term, also when the message that said so was lost', async () => {
    const { id } = await build.term(zaakId, 'beslistermijn');
    await inTransaction(world.database.db, '*', (trx) =>
      sluitTermijn(trx, { termijnId: id }, () => world.state.now),
    );

    expect((await signal(id)).signaal).to.equal('verstreken');
  });

  it('goes on waiting when nothing is due any more', async () => {
    const { id } = await build.term(zaakId, 'beslistermijn');
    await build.suspended(id);
    at('2026-03-16');

    expect(await signal(id)).to.deep.equal({
      signaal: 'laatste-dag',
      volgendeDatum: '2999-12-31T00:00:00+01:00',
      verlengbaar: true,
    });
  });

  describe('advances', () => {
    it('are asked for on the last day of four weeks, once', async () => {
      const { id } = await build.term(zaakId, 'voorschot');
      at('2026-03-02');
      await signal(id);
      expect(await asked()).to.equal(1);
      at('2026-03-03');
      await signal(id);

      expect(await asked()).to.equal(1);
    });

    it('are asked for afterwards by a watch that slept through the last day', async () => {
      const { id } = await build.term(zaakId, 'voorschot');
      at('2026-03-20');
      await signal(id);

      expect(await asked()).to.equal(1);
    });

    it('paid on the last day: the next four weeks are counted from the day that was due', async () => {
      await build.term(zaakId, 'voorschot', '2026-02-01'); // ends on a Sunday, so on Monday 2 March
      at('2026-03-02');
      await pay('termijn');

      expect(await advances()).to.deep.equal([
        { begint_op: '2026-02-01', status: 'afgerond' },
        { begint_op: '2026-03-01', status: 'lopend' },
      ]);
      const [opened] = await build.rows<{ toelichting: string }>(
        `select g.toelichting from termijn_gebeurtenissen g join termijnen t on t.id = g.termijn_id
         where t.zaak_id = $1 and t.begint_op = '2026-03-01' and g.soort = 'geopend'`,
        zaakId,
      );
      expect(opened?.toelichting).to.include('vier weken later is 1 maart 2026');
    });

    it('paid late: the next term runs already and stays', async () => {
      const { id } = await build.term(zaakId, 'voorschot');
      at('2026-03-03');
      await signal(id);
      at('2026-03-06');
      await pay('termijn');

      expect(await advances()).to.deep.equal([
        { begint_op: '2026-02-02', status: 'verstreken' },
        { begint_op: '2026-03-02', status: 'lopend' },
      ]);
    });

    it('refused: it is asked again four weeks later', async () => {
      const { id } = await build.term(zaakId, 'voorschot');
      at('2026-03-03');
      await signal(id);
      const [, next] = await build.rows<{ id: string }>(
        'select id from termijnen where zaak_id = $1 order by begint_op',
        zaakId,
      );
      at('2026-03-30');
      await signal(next?.id ?? '');

      expect(await asked()).to.equal(2);
    });

    it('paid urgently: four weeks are counted from then', async () => {
      await build.term(zaakId, 'voorschot');
      at('2026-02-09');
      await pay('spoed');

      expect(await advances()).to.deep.equal([
        { begint_op: '2026-02-02', status: 'afgerond' },
        { begint_op: '2026-02-09', status: 'lopend' },
      ]);
    });

    it('end with the decision', async () => {
      const { id } = await build.term(zaakId, 'voorschot');
      await build.rows("update zaken set besloten_op = '2026-03-01' where id = $1", zaakId);
      at('2026-03-03');
      await signal(id);

      expect((await advances()).length).to.equal(1);
    });
  });
});
