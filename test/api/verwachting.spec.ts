import { expect } from 'chai';
import type { Verwachting } from '../../api/doorlooptijden/schema.ts';
import { buildTaak, buildTermijn, buildZaak } from './builders.ts';
import { type ApiWorld, createApiWorld } from './world.ts';

const STEP = 'volledigheid-beoordelen';

describe('api/doorlooptijden/verwachting', () => {
  let world: ApiWorld;
  before(async () => {
    world = await createApiWorld();
    world.state.now = new Date('2026-12-31T09:00:00Z');
  });
  after(() => world.close());

  const day = (distance: number) =>
    new Date(Date.parse('2026-12-31T09:00:00Z') + distance * 86_400_000);
  const iso = (distance: number) => day(distance).toISOString().slice(0, 10);

  /** A case that came to the step `van` days ago; its term ended `tot` days ago, or ends on `einddatum`. */
  async function zaak(
    van: number,
    {
      tot,
      einddatum = 40,
      gemeente = 'dinkelland',
      stil = 0,
      element = STEP,
    }: { tot?: number; einddatum?: number; gemeente?: string; stil?: number; element?: string },
  ) {
    const made = await buildZaak(world, {
      gemeente,
      gestartOp: day(-van),
      status: tot === undefined ? 'in-behandeling' : 'afgerond',
    });
    await buildTaak(world, made, { aangemaaktOp: day(-van), element });
    const termijn = await buildTermijn(world, made, {
      begintOp: iso(-van),
      einddatum: iso(einddatum),
      status: tot === undefined ? 'lopend' : 'afgerond',
    });
    const { asOwner } = world.database;
    if (tot !== undefined)
      await asOwner('update termijnen set gesloten_op = $2 where id = $1', [termijn, day(-tot)]);
    if (stil > 0)
      await asOwner(
        `insert into termijn_gebeurtenissen (termijn_id, gemeente, soort, datum, op)
         values ($1, $2, 'opgeschort', $3::date, now()), ($1, $2, 'hervat', $3::date + $4::int, now())`,
        [termijn, gemeente, iso(-van), stil],
      );
    return made;
  }
  const read = async (query = '', account: 'manager' | 'manager-dinkelland' = 'manager') =>
    (await (await world.as(account)).get(`/doorlooptijden/verwachting?${query}`))
      .body as Verwachting;

  it('says nothing while there is nothing to compare with', async () => {
    await zaak(5, { einddatum: 3 });
    expect(await read()).to.include({ beoordeeld: 0, nietBeoordeeld: 1, verwachtTeLaat: 0 });
  });

  it('compares with what took as long at the step, net of the days that stood still', async () => {
    // Twenty earlier cases: from the step 1, 2, … 20 days.
    for (let dagen = 1; dagen <= 20; dagen += 1)
      await zaak(100 + dagen, {
        tot: 100,
        gemeente: dagen % 2 ? 'dinkelland' : 'oldenzaal',
      });
    await zaak(130, { tot: 100, stil: 28 }); // thirty days, of which it stood still for 28: two
    await zaak(900, { tot: 800 }); // more than a year ago: not the speed of now
    const soon = await zaak(2, { einddatum: 1, gemeente: 'oldenzaal' });
    const late = await zaak(30, { einddatum: -1 }); // over already: no forecast
    const safe = await zaak(1, { einddatum: 60, gemeente: 'tubbergen' });

    const forecast = await read();
    const of = (id: string) => forecast.zaken.find(({ zaakId }) => zaakId === id);

    expect(forecast).to.include({ beoordeeld: 3, nietBeoordeeld: 0 });
    // On day 2 two of 23 ended (three of those still run), on day 3 one of 20: 21/23 × 19/20.
    expect(of(soon.id)).to.include({ kans: 0.87, dagenBijStap: 2, einddatum: iso(1) });
    expect(of(late.id)).to.equal(undefined);
    expect(of(safe.id), 'a chance too small to tell').to.equal(undefined);
    const chances = forecast.zaken.map(({ kans }) => kans);
    expect(chances).to.deep.equal([...chances].sort((a, b) => b - a));
  });

  it('shows a manager the cases of his own municipality, and filters', async () => {
    const places = async (query: string, account?: 'manager-dinkelland') =>
      new Set((await read(query, account)).zaken.map(({ gemeente }) => gemeente));

    expect(await places('')).to.include('oldenzaal');
    expect([...(await places('gemeente=oldenzaal'))]).to.deep.equal(['oldenzaal']);
    // Of his own municipality too few cases took as long: he gets no chance, not one that rests on those of others.
    expect([...(await places('', 'manager-dinkelland'))]).to.deep.equal([]);
    expect(await read('', 'manager-dinkelland')).to.include({ beoordeeld: 0, nietBeoordeeld: 1 });
    expect((await read('regeling=iit')).zaken).to.deep.equal([]);
  });

  it('is for who steers', async () => {
    const answer = await (await world.as('consulent-dinkelland')).get(
      '/doorlooptijden/verwachting',
    );
    expect(answer.status).to.equal(403);
  });
});
