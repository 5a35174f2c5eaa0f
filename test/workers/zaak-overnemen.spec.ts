import { expect } from 'chai';
import { zaakOvernemen } from '../../workers/aanvraag/zaak-overnemen.ts';
import { cases } from './cases.ts';
import { createWorkerWorld, MONDAY, type WorkerWorld } from './world.ts';

describe('workers/aanvraag/zaak-overnemen', () => {
  let world: WorkerWorld;
  let build: ReturnType<typeof cases>;
  let zaakId: string;
  before(async () => {
    world = await createWorkerWorld();
    build = cases(world);
  });
  after(() => world.close());

  const take = async (mijlpaal: string, aanvraagovername: object, zaak: object = {}) => {
    world.state.now = MONDAY;
    zaakId = await world.newZaak({ aanvraagOp: null, dossier: { aanvraagovername }, ...zaak });
    return world.run(zaakOvernemen, { zaakId, mijlpaal });
  };
  const terms = () =>
    build.rows<{ soort: string; uitleg: { artikel: string }[] }>(
      'select soort, begint_op, einddatum, status, uitleg from termijnen where zaak_id = $1 order by soort',
      zaakId,
    );
  const payments = () =>
    build.rows(
      `select soort, bedrag::text, ingangsdatum, bevestigd_op is not null as betaald from betalingen
       where zaak_id = $1 order by soort, ingangsdatum`,
      zaakId,
    );
  const sent = (soort: string) =>
    build.rows('select 1 from outbox where zaak_id = $1 and soort = $2', zaakId, soort);

  it('lets the decision term run on from its own day, with the suspension and extension of elsewhere', async () => {
    // Received on 8 December 2025: eight weeks end on 2 February 2026; seven days of suspension, then extended to 2 March.
    const outcome = await take('onderzoek', {
      ontvangenOp: '2025-12-08',
      toegekend: false,
      opschortingen: [
        { van: '2025-12-16', tot: '2025-12-23', grond: 'art. 4:15 lid 1 onder a Awb' },
      ],
      verlengdTot: '2026-03-02',
      voorschotten: [{ betaaldOp: '2026-01-05', bedrag: 1331.43 }],
    });

    expect(outcome).to.deep.include({ outcome: 'completed', variables: { besluitSoort: null } });
    const [decision, advance] = await terms();
    expect(decision).to.include({
      soort: 'beslistermijn',
      begint_op: '2025-12-08',
      einddatum: '2026-03-02',
      status: 'lopend',
    });
    expect(decision?.uitleg.map(({ artikel }) => artikel)).to.include.members([
      'art. 4:13 lid 2 Awb',
      'art. 4:14 lid 3 Awb',
      'art. 4:15 lid 1 onder a Awb',
    ]);
    expect(advance, 'four weeks from the last advance').to.include({
      soort: 'voorschot',
      begint_op: '2026-01-05',
      einddatum: '2026-02-02',
    });
    expect(await payments()).to.deep.equal([
      { soort: 'voorschot', bedrag: '1331.43', ingangsdatum: '2026-01-05', betaald: true },
    ]);
    expect(await sent('betaling-opdragen'), 'paid by others: not ordered').to.deep.equal([]);
    expect(await build.rows('select aanvraag_op from zaken where id = $1', zaakId)).to.deep.equal([
      { aanvraag_op: '2025-12-08' },
    ]);
  });

  it('keeps a clock that still stands still', async () => {
    await take('ontvangen', {
      ontvangenOp: '2026-01-12',
      toegekend: false,
      opschortingen: [{ van: '2026-01-20', grond: 'art. 4:15 lid 2 onder a Awb' }],
    });

    expect((await terms())[0]).to.include({ soort: 'beslistermijn', status: 'opgeschort' });
  });

  it('a case without advances by law gets none', async () => {
    await take('onderzoek', { ontvangenOp: '2026-01-12', toegekend: false }, { regeling: 'iit' });

    expect((await terms()).map(({ soort }) => soort)).to.deep.equal(['beslistermijn']);
  });

  it('takes a grant over: paid from the day after the last, objection while there is time', async () => {
    const outcome = await take('toegekend', {
      ontvangenOp: '2025-11-03',
      toegekend: true,
      besluitOp: '2026-01-12',
      ingangsdatum: '2025-11-03',
      bedragPerMaand: 1401.5,
      betaaldTotEnMet: '2026-01-31',
    });

    expect(outcome).to.deep.include({ variables: { besluitSoort: 'toekenning' } });
    expect(
      await build.rows(
        'select soort, ingangsdatum, bedrag_per_maand::text, bekendgemaakt_op from besluiten where zaak_id = $1',
        zaakId,
      ),
    ).to.deep.equal([
      {
        soort: 'toekenning',
        ingangsdatum: '2025-11-03',
        bedrag_per_maand: '1401.50',
        bekendgemaakt_op: '2026-01-12',
      },
    ]);
    expect(await payments()).to.deep.equal([
      { soort: 'uitkering', bedrag: '1401.50', ingangsdatum: '2026-02-01', betaald: false },
    ]);
    expect(await terms()).to.have.length(1);
    expect((await terms())[0]).to.include({ soort: 'bezwaartermijn', einddatum: '2026-02-23' });
  });

  it('opens no time to object that is over', async () => {
    await take('toegekend', {
      ontvangenOp: '2025-09-01',
      toegekend: true,
      besluitOp: '2025-10-13',
      ingangsdatum: '2025-09-01',
      bedragPerMaand: 1401.5,
      betaaldTotEnMet: '2026-01-31',
    });

    expect(await terms()).to.deep.equal([]);
  });

  it('a moved case has all of it already', async () => {
    world.state.now = MONDAY;
    zaakId = await build.zaak();
    await build.term(zaakId, 'beslistermijn');
    const outcome = await world.run(zaakOvernemen, { zaakId, mijlpaal: 'onderzoek' });

    expect(outcome).to.deep.include({ variables: { besluitSoort: null } });
    expect(await terms()).to.have.length(1);
  });

  it('a moved case that was granted keeps the sort of its grant', async () => {
    world.state.now = MONDAY;
    zaakId = await build.zaak();
    await build.besluit(zaakId, 'toekenning-lening');

    expect(await world.done(zaakOvernemen, { zaakId, mijlpaal: 'toegekend' })).to.deep.equal({
      besluitSoort: 'toekenning-lening',
    });
  });

  for (const [wat, overname] of [
    ['without the day of receipt', { toegekend: false }],
    [
      'with a suspension outside the term',
      {
        ontvangenOp: '2026-01-12',
        toegekend: false,
        opschortingen: [{ van: '2025-01-01', tot: '2025-01-08', grond: 'art. 4:15 Awb' }],
      },
    ],
  ] as const) {
    it(`${wat} is a fault, and nothing is taken over`, async () => {
      expect((await take('onderzoek', overname)).outcome).to.equal('failed');
      expect(await terms()).to.deep.equal([]);
    });
  }
});
