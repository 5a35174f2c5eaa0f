import { expect } from 'chai';
import { buildTaak, buildTermijn, buildZaak } from './builders.ts';
import { type ApiWorld, createApiWorld } from './world.ts';

describe('api/doorlooptijden', () => {
  let world: ApiWorld;
  before(async () => {
    world = await createApiWorld();
    world.state.now = new Date('2026-12-31T09:00:00Z');
  });
  after(() => world.close());

  /** A case that ended: `dagen` after the application, of which `stil` standing still; decided on its last day. */
  async function ended(
    gemeente: string,
    aanvraagOp: string,
    dagen: number,
    { stil = 0, einddatum = '2027-06-01' } = {},
  ) {
    const end = new Date(Date.parse(`${aanvraagOp}T11:00:00Z`) + dagen * 86_400_000);
    const zaak = await buildZaak(world, {
      gemeente,
      status: 'afgerond',
      gestartOp: new Date(`${aanvraagOp}T08:00:00Z`),
    });
    await world.database.asOwner(
      'update zaken set aanvraag_op = $2::date, besloten_op = $3::timestamptz::date, beeindigd_op = $3 where id = $1',
      [zaak.id, aanvraagOp, end],
    );
    const termijn = await buildTermijn(world, zaak, {
      begintOp: aanvraagOp,
      einddatum,
      status: 'afgerond',
    });
    await world.database.asOwner('update termijnen set gesloten_op = $2 where id = $1', [
      termijn,
      end,
    ]);
    if (stil > 0) {
      await world.database.asOwner(
        `insert into termijn_gebeurtenissen (termijn_id, gemeente, soort, datum, op)
         values ($1, $2, 'opgeschort', $3::date, now()), ($1, $2, 'hervat', $3::date + $4::int, now())`,
        [termijn, gemeente, aanvraagOp, stil],
      );
    }
  }
  const read = async (account: string, query: string) =>
    (await (await world.as(account)).get(`/doorlooptijden?${query}`)).body;

  it('counts what came in, went out and is in hand, and how long it took, gross and net of suspension', async () => {
    for (const dagen of [10, 20, 30, 40, 50])
      await ended('dinkelland', '2026-10-01', dagen, { stil: 5 });
    await ended('tubbergen', '2026-10-05', 60, { einddatum: '2026-11-30' });
    await ended('tubbergen', '2026-01-05', 20); // before the period: in no figure
    await buildZaak(world, { gemeente: 'oldenzaal', gestartOp: new Date('2026-11-15T10:00:00Z') });
    const stil = await buildZaak(world, {
      gemeente: 'oldenzaal',
      gestartOp: new Date('2026-09-15T10:00:00Z'),
    });
    await buildTermijn(world, stil, { status: 'opgeschort' });

    const { totaal, perGemeente } = await read('manager', 'van=2026-10-01&tot=2026-12-31');

    const of = (code: string) =>
      perGemeente.find(({ gemeente }: { gemeente: string }) => gemeente === code).cijfers;
    expect(of('dinkelland')).to.deep.include({
      instroom: 5,
      uitstroom: 5,
      voorraad: 0,
      gemeten: 5,
      brutoP50: 30,
      brutoP90: 46,
      nettoP50: 25,
      nettoP90: 41,
      metTermijn: 5,
      binnenTermijn: 5,
      aandeelBinnenTermijn: 1,
    });
    expect(of('tubbergen')).to.deep.include({
      instroom: 1,
      uitstroom: 1,
      binnenTermijn: 0,
      aandeelBinnenTermijn: 0,
    });
    expect(of('oldenzaal')).to.deep.include({
      instroom: 1,
      uitstroom: 0,
      voorraad: 2,
      opgeschort: 1,
      brutoP50: null,
      aandeelBinnenTermijn: null,
    });
    expect(totaal).to.deep.include({
      instroom: 7,
      uitstroom: 6,
      voorraad: 2,
      gemeten: 6,
      brutoP50: 35,
    });
  });

  it('adds up: stock at the end of a step = stock before + in − out, and the steps make the period', async () => {
    for (const stap of ['dag', 'week', 'maand']) {
      const { verloop, totaal } = await read(
        'manager',
        `van=2026-10-01&tot=2026-12-31&stap=${stap}`,
      );
      for (const code of ['dinkelland', 'tubbergen', 'oldenzaal']) {
        const steps = verloop.filter(({ gemeente }: { gemeente: string }) => gemeente === code);
        for (let i = 1; i < steps.length; i += 1)
          expect(steps[i].voorraad, `${stap} ${code} ${steps[i].vanaf}`).to.equal(
            steps[i - 1].voorraad + steps[i].instroom - steps[i].uitstroom,
          );
      }
      const sum = (figure: string) =>
        verloop.reduce(
          (total: number, step: Record<string, number>) => total + (step[figure] ?? 0),
          0,
        );
      expect([sum('instroom'), sum('uitstroom')], stap).to.deep.equal([
        totaal.instroom,
        totaal.uitstroom,
      ]);
    }
  });

  it('counts a day by the clock of Amsterdam', async () => {
    await buildZaak(world, { gemeente: 'oldenzaal', gestartOp: new Date('2026-08-31T22:30:00Z') }); // 1 September, half past midnight

    const count = async (van: string, tot: string) =>
      (await read('manager', `van=${van}&tot=${tot}`)).totaal.instroom;

    expect(await count('2026-08-31', '2026-08-31')).to.equal(0);
    expect(await count('2026-09-01', '2026-09-01')).to.equal(1);
  });

  it('names what is in danger or late, the earliest first, by number and without a name', async () => {
    const late = await buildZaak(world);
    await buildTermijn(world, late, { einddatum: '2026-12-29', waarschuwingOp: '2026-12-15' });
    await buildTaak(world, late, { element: 'volledigheid-beoordelen' });
    const danger = await buildZaak(world);
    await buildTermijn(world, danger, { einddatum: '2027-01-04', waarschuwingOp: '2026-12-20' });
    const safe = await buildZaak(world);
    await buildTermijn(world, safe, { einddatum: '2027-02-20', waarschuwingOp: '2027-02-06' });

    const body = await read('manager', 'gemeente=dinkelland');

    expect(
      body.dreigtTeLaat.map(({ nummer, dagenTot, wachtOp }: Record<string, unknown>) => [
        nummer,
        dagenTot,
        wachtOp,
      ]),
    ).to.deep.equal([
      [late.nummer, -2, 'volledigheid beoordelen'],
      [danger.nummer, 4, null],
    ]);
    expect(JSON.stringify(body)).not.to.include('Inwoner Test');
  });

  it('shows a manager his own municipality only', async () => {
    const body = await read('manager-dinkelland', 'van=2026-10-01&tot=2026-12-31');
    const asked = await read(
      'manager-dinkelland',
      'van=2026-10-01&tot=2026-12-31&gemeente=tubbergen',
    );

    expect(body.perGemeente.map(({ gemeente }: { gemeente: string }) => gemeente)).to.deep.equal([
      'dinkelland',
    ]);
    expect(asked.perGemeente).to.deep.equal([]);
    expect(asked.totaal.instroom).to.equal(0);
  });

  it('refuses a period that is none', async () => {
    const client = await world.as('manager');
    for (const query of [
      'van=2026-12-31&tot=2026-01-01',
      'van=1990-01-01&tot=2026-01-01',
      'van=2026-02-30',
      'stap=uur',
    ]) {
      expect((await client.get(`/doorlooptijden?${query}`)).status, query).to.equal(400);
    }
  });
});
