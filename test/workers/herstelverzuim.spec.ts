import { expect } from 'chai';
import { aanvullingVragen } from '../../workers/herstelverzuim/aanvulling-vragen.ts';
import { opschortingBeeindigen } from '../../workers/herstelverzuim/opschorting-beeindigen.ts';
import { textOf } from '../letters/pdf-text.ts';
import { cases } from './cases.ts';
import { createWorkerWorld, MONDAY, type WorkerWorld } from './world.ts';

describe('workers/herstelverzuim', () => {
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
    world.state.now = new Date(`${day}T09:00:00.000Z`);
  };
  const term = async (soort: string) =>
    (
      await build.rows<{ status: string; einddatum: string }>(
        'select status, einddatum from termijnen where zaak_id = $1 and soort = $2',
        zaakId,
        soort,
      )
    )[0];
  const ask = () => world.done(aanvullingVragen, { zaakId });
  const end = (herstelUitkomst: string) =>
    world.done(opschortingBeeindigen, { zaakId, herstelUitkomst });
  const received = (ontvangenOp: string) =>
    build.rows(
      `update dossiers set gegevens = gegevens || jsonb_build_object('aanvulling', jsonb_build_object('ontvangenOp', $2::text)) where zaak_id = $1`,
      zaakId,
      ontvangenOp,
    );

  it('suspends the decision term from the day after the invitation and opens a hersteltermijn', async () => {
    await build.term(zaakId, 'beslistermijn');
    const variables = await ask();

    expect(variables).to.deep.equal({ hersteltermijnTot: '2026-02-17T00:00:00+01:00' });
    expect((await term('beslistermijn'))?.status).to.equal('opgeschort');
    expect(await term('hersteltermijn')).to.deep.equal({
      status: 'lopend',
      einddatum: '2026-02-16',
    });
    const [brief] = await build.rows<{ pdf: Buffer }>(
      'select pdf from brieven where zaak_id = $1',
      zaakId,
    );
    const text = textOf(brief?.pdf ?? Buffer.alloc(0));
    expect(text).to.include('Bankafschriften van drie maanden').and.include('16 februari 2026');
  });

  it('lasts as long as the municipality says', async () => {
    await build.rows(
      `insert into instellingen (sleutel, gemeente, waarde, status, bron, geldig_vanaf) values ('hersteltermijn', 'dinkelland', '"P3W"', 'vastgesteld', 'proef', '2026-01-01')`,
    );
    const variables = await ask();
    await build.rows("delete from instellingen where bron = 'proef'");

    expect(variables).to.deep.equal({ hersteltermijnTot: '2026-02-24T00:00:00+01:00' });
  });

  it('lets the decision term run on from the day of completion', async () => {
    await build.term(zaakId, 'beslistermijn');
    await ask();
    at('2026-02-10');
    await received('2026-02-09');
    await end('aangevuld');

    // Suspended from the 3rd up to, not including, the 9th.
    expect(await term('beslistermijn')).to.deep.equal({
      status: 'lopend',
      einddatum: '2026-04-07',
    });
    expect((await term('hersteltermijn'))?.status).to.equal('afgerond');
  });

  it('lets it run on from the day after the hersteltermijn, also when the job comes days later', async () => {
    await build.term(zaakId, 'beslistermijn');
    await ask();
    at('2026-02-25');
    await end('verlopen');

    // Fourteen days: the 3rd up to and including the 16th.
    expect(await term('beslistermijn')).to.deep.equal({
      status: 'lopend',
      einddatum: '2026-04-13',
    });
  });

  it('leaves a suspension on another ground alone', async () => {
    const { id } = await build.term(zaakId, 'beslistermijn');
    await build.suspended(id, 'art. 4:15 lid 2 onder a Awb');
    await ask();
    at('2026-02-20');
    await end('verlopen');

    expect((await term('beslistermijn'))?.status).to.equal('opgeschort');
  });

  it('does not suspend a term that has passed', async () => {
    await build.term(zaakId, 'beslistermijn', '2025-11-03');
    await ask();

    expect((await term('beslistermijn'))?.status).to.equal('lopend');
  });

  it('may be asked twice in one case', async () => {
    await build.term(zaakId, 'beslistermijn');
    await ask();
    at('2026-02-10');
    await received('2026-02-10');
    await end('aangevuld');
    at('2026-02-12');
    await ask();
    at('2026-02-20');
    await received('2026-02-20');
    await end('aangevuld');

    // 7 days and 7 days: 30 March becomes 13 April.
    expect(await term('beslistermijn')).to.deep.equal({
      status: 'lopend',
      einddatum: '2026-04-13',
    });
  });
});
