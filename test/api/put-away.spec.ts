import { expect } from 'chai';
import { awayFault, awayWarning } from '../../api/taken/put-away.ts';
import type { Verdeling } from '../../api/verdelingen/schema.ts';
import { updateTermijn } from '../../db/queries/termijnen/update-termijn.ts';
import { inTransaction } from '../../db/transaction.ts';
import { buildTaak, buildTermijn, buildZaak } from './builders.ts';
import type { Client } from './client.ts';
import { type ApiWorld, createApiWorld, MONDAY } from './world.ts';

describe('api: put a task away until a day', () => {
  let world: ApiWorld;
  let inkomen: Client;
  let teamleider: Client;
  let ik: string;
  beforeEach(async () => {
    world = await createApiWorld();
    inkomen = await world.as('bo-inkomen-1');
    teamleider = await world.as('teamleider');
    ik = inkomen.session?.medewerkerId ?? '';
  });
  afterEach(() => world.close());

  const build = async (anders: Parameters<typeof buildTaak>[2] = {}, zaak = buildZaak(world)) =>
    (
      await buildTaak(world, await zaak, {
        functie: 'bo-inkomen',
        uitersteDatum: '2027-01-26',
        ...anders,
      })
    ).id;
  const putAway = (client: Client, id: string, datum: string | null, anders: object = {}) =>
    client.put(`/taken/${id}/opvolgdatum`, {
      van: null,
      datum,
      ...(datum && { reden: 'Wacht op de jaaropgave' }),
      ...anders,
    });
  const idsOf = async (client: Client, query: string): Promise<string[]> =>
    (await client.get(`/taken?${query}`)).body.taken.map(({ id }: { id: string }) => id);
  const countsOf = async (client: Client, query: string) => {
    const { aantallen } = (await client.get(`/taken?${query}`)).body;
    const counts = Object.entries<{ aantal: number }>(aantallen);
    return Object.fromEntries(counts.map(([name, { aantal }]) => [name, aantal]));
  };

  it('leaves the list of its holder, is counted, and comes back on its day by itself with a mark', async () => {
    const away = await build({ behandelaar: ik });
    const other = await build({ behandelaar: ik });

    const answer = await putAway(inkomen, away, '2026-12-21');

    expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
    expect(answer.body).to.include({ opvolgdatum: '2026-12-21', waarschuwing: null, versie: 1 });
    expect(await idsOf(inkomen, 'weergave=mijn')).to.deep.equal([other]);
    expect(await idsOf(inkomen, 'weergave=mijn&weggelegd=true')).to.deep.equal([away]);
    expect(await countsOf(inkomen, 'weergave=mijn')).to.deep.equal({
      mijn: 1,
      kantoor: 0,
      alle: 2,
      weggelegd: 1,
    });
    const { body } = await inkomen.get(`/taken/${away}`);
    expect(body.gebeurtenissen.at(-1)).to.include({
      soort: 'weggelegd',
      toelichting: 'Wacht op de jaaropgave',
    });
    const [written] = await world.database.asOwner<{ details: object }>(
      "select details from auditregels where actie = 'taak.weggelegd' and object_id = $1",
      [away],
    );
    expect(written?.details).to.deep.equal({ van: null, naar: '2026-12-21' });

    // 23:30 in Amsterdam on the day before, and half an hour past midnight.
    world.state.now = new Date('2026-12-20T22:30:00Z');
    const before = await world.as('bo-inkomen-1');
    expect(await idsOf(before, 'weergave=mijn')).to.deep.equal([other]);
    world.state.now = new Date('2026-12-20T23:30:00Z');
    const after = await world.as('bo-inkomen-1');
    expect(await idsOf(after, 'weergave=mijn')).to.have.members([away, other]);
    const rows = (await after.get('/taken?weergave=mijn')).body.taken;
    expect(rows.find(({ id }: { id: string }) => id === away)).to.include({
      opvolgdatum: '2026-12-21',
      opvolgreden: 'Wacht op de jaaropgave',
    });
    expect((await countsOf(after, 'weergave=mijn')).weggelegd).to.equal(0);
  });

  it('is not given as the next task, and never out of sight of who divides the work', async () => {
    const free = await build({ prioriteit: 80 });
    expect((await putAway(teamleider, free, '2026-12-21')).status).to.equal(200);

    expect((await inkomen.post('/taken/volgende', {})).body.taak).to.equal(null);
    expect(await idsOf(inkomen, 'weergave=kantoor')).to.deep.equal([]);
    expect((await countsOf(inkomen, 'weergave=kantoor')).weggelegd).to.equal(1);
    expect(await idsOf(teamleider, 'weergave=alle')).to.deep.equal([free]);
    expect(await countsOf(teamleider, 'weergave=alle')).to.include({ alle: 1, weggelegd: 1 });
    const kept = await teamleider.post('/weergaven', {
      naam: 'Weggelegd',
      filter: { weergave: 'alle', weggelegd: true },
    });
    expect(kept.status).to.equal(201);
    expect((await teamleider.get('/weergaven')).body.weergaven[0].aantal.aantal).to.equal(1);

    world.state.now = new Date('2026-12-21T09:00:00Z');
    expect(
      (await (await world.as('bo-inkomen-1')).post('/taken/volgende', {})).body.taak.id,
    ).to.equal(free);
    const { body } = await (await world.as('bo-inkomen-1')).get(`/taken/${free}`);
    expect(body.opvolgdatum, 'who takes it up begins with it').to.equal(null);
  });

  it('refuses a day after the term of law with the date of that term, and warns after the own term', async () => {
    const zaak = await buildZaak(world);
    await buildTermijn(world, zaak, { einddatum: '2027-01-26', waarschuwingOp: '2027-01-12' });
    const taak = await build({ behandelaar: ik }, Promise.resolve(zaak));

    const late = await putAway(inkomen, taak, '2027-01-27');
    expect(late.status).to.equal(400);
    expect(late.body.fouten).to.deep.equal([
      {
        pointer: '/datum',
        regel: 'opvolgdatum',
        melding:
          'De wettelijke termijn loopt tot en met 26 januari 2027. Kies een dag die niet later is.',
      },
    ]);
    expect((await putAway(inkomen, taak, '2027-01-26')).body.waarschuwing).to.equal(
      'Let op: de wettelijke termijn loopt dan al bijna af, op 26 januari 2027.',
    );

    await world.database.asOwner(
      `insert into termijnen (id, zaak_id, gemeente, soort, grondslag, wettelijk, begint_op, duur, einddatum, status, uitleg)
       values (gen_random_uuid(), $1, 'dinkelland', 'heronderzoektermijn', 'beleid', false, '2026-12-01', 'P4W', '2026-12-29', 'lopend', '[]')`,
      [zaak.id],
    );
    expect(
      (await putAway(inkomen, taak, '2026-12-30', { van: '2027-01-26' })).body.waarschuwing,
    ).to.equal('Let op: de eigen termijn loopt eerder af, op 29 december 2026.');
  });

  it('comes back on the last day of a term of law that became shorter', async () => {
    const zaak = await buildZaak(world);
    const termijn = await buildTermijn(world, zaak, { einddatum: '2027-01-26' });
    const taak = await build({ behandelaar: ik }, Promise.resolve(zaak));
    await putAway(inkomen, taak, '2027-01-20');

    await inTransaction(world.database.db, '*', (trx) =>
      updateTermijn(trx, { id: termijn, versie: 1 }, { einddatum: '2027-01-05' }),
    );

    expect((await inkomen.get(`/taken/${taak}`)).body.opvolgdatum).to.equal('2027-01-05');
  });

  it('refuses in words who does not hold it, no reason, today, next year, and what changed meanwhile', async () => {
    const held = await build({ behandelaar: ik });
    const free = await build();
    const colleague = await world.as('bo-inkomen-2');
    const cases: [string, () => ReturnType<typeof putAway>, number, string?][] = [
      ['a colleague', () => putAway(colleague, held, '2026-12-21'), 403],
      ['nobody holds it', () => putAway(inkomen, free, '2026-12-21'), 403],
      ['another office', async () => putAway(await world.as('toz'), held, '2026-12-21'), 404],
      ['no reason', () => putAway(inkomen, held, '2026-12-21', { reden: undefined }), 400],
      ['blank', () => putAway(inkomen, held, '2026-12-21', { reden: '    ' }), 400],
      ['today', () => putAway(inkomen, held, '2026-12-14'), 400, '/datum'],
      ['too far', () => putAway(inkomen, held, '2027-12-15'), 400, '/datum'],
      ['no day', () => putAway(inkomen, held, '2026-02-31'), 400],
    ];
    for (const [what, ask, status, pointer] of cases) {
      const answer = await ask();
      expect(answer.status, what).to.equal(status);
      if (pointer) expect(answer.body.fouten[0].pointer, what).to.equal(pointer);
    }
    await putAway(inkomen, held, '2026-12-21');
    expect((await putAway(inkomen, held, '2026-12-21')).status, 'once more').to.equal(200);
    const meanwhile = await putAway(teamleider, held, '2026-12-23');
    expect(meanwhile.status).to.equal(409);
    expect(meanwhile.body.detail).to.equal(
      'Iemand anders heeft deze taak intussen weggelegd of teruggehaald.',
    );
    expect((await putAway(teamleider, held, null, { van: '2026-12-21' })).status).to.equal(200);
    expect(await idsOf(inkomen, 'weergave=mijn')).to.deep.equal([held]);
    await world.database.asOwner("update taken set status = 'vervallen' where id = $1", [held]);
    expect((await putAway(inkomen, held, '2026-12-21')).status, 'gone').to.equal(409);
  });

  it('pages through what is put away once, in both orders', async () => {
    const ids = new Set<string>();
    for (let i = 0; i < 9; i += 1) {
      const id = await build({
        uitersteDatum: `2027-02-0${(i % 3) + 1}`,
        aangemaaktOp: new Date(MONDAY.getTime() - (i % 2) * 60_000),
        behandelaar: i % 2 ? ik : null,
      });
      await build();
      await putAway(teamleider, id, `2026-12-${20 + i}`);
      ids.add(id);
    }
    for (const volgorde of ['termijn', 'nieuw']) {
      const seen: string[] = [];
      let cursor = '';
      do {
        const { body } = await teamleider.get(
          `/taken?weergave=alle&weggelegd=true&paginaGrootte=2&volgorde=${volgorde}${cursor}`,
        );
        seen.push(...body.taken.map(({ id }: { id: string }) => id));
        cursor = body.volgende ? `&cursor=${body.volgende}` : '';
      } while (cursor);
      expect(seen, volgorde).to.have.length(9);
      expect(new Set(seen), volgorde).to.deep.equal(ids);
    }
  });

  describe('many at once', () => {
    const propose = (client: Client, body: object) =>
      client.post('/verdelingen', { soort: 'wegleggen', reden: 'Wacht op het UWV', ...body });
    const step = async (client: Client, id: string, what: string): Promise<Verdeling> =>
      (await client.send('POST', `/verdelingen/${id}/${what}`)).body;
    const line = ({ regels }: Verdeling, id: string) => regels.find(({ taakId }) => taakId === id);

    it('previews, does it with a result per task, and takes it back unless somebody changed it', async () => {
      const zaak = await buildZaak(world);
      await buildTermijn(world, zaak, { einddatum: '2026-12-18', waarschuwingOp: null });
      const pressing = await build({ behandelaar: ik }, Promise.resolve(zaak));
      const fine = await build({ behandelaar: ik });
      const moved = await build({ behandelaar: ik });
      await putAway(inkomen, moved, '2026-12-16');
      const foreign = await build({ functie: 'bo-handhaving' });

      const { body: proposal } = await propose(inkomen, {
        taakIds: [pressing, fine, moved, foreign],
        opvolgdatum: '2026-12-21',
      });
      expect(proposal.regels).to.have.length(3);
      expect(line(proposal, pressing)).to.include({
        status: 'geweigerd',
        melding:
          'De wettelijke termijn loopt tot en met 18 december 2026. Kies een dag die niet later is.',
      });
      expect(await idsOf(inkomen, 'weergave=mijn'), 'nothing yet').to.include(fine);

      const after = await step(inkomen, proposal.id, 'stappen');
      expect(line(after, fine)).to.include({
        status: 'gedaan',
        vanOpvolgdatum: null,
        naarOpvolgdatum: '2026-12-21',
      });
      expect(await idsOf(inkomen, 'weergave=mijn')).to.deep.equal([pressing]);

      await putAway(teamleider, fine, '2026-12-28', { van: '2026-12-21' });
      const back = await step(inkomen, proposal.id, 'terugdraaiingen');
      expect(line(back, moved)?.status).to.equal('teruggedraaid');
      expect((await inkomen.get(`/taken/${moved}`)).body.opvolgdatum).to.equal('2026-12-16');
      expect(line(back, fine)).to.include({
        status: 'niet-teruggedraaid',
        melding: 'Iemand anders heeft deze taak intussen weggelegd of teruggehaald.',
      });
    });

    it('takes a whole view of the office for who divides the work, and only what is held by who does not', async () => {
      const held = await build({ behandelaar: ik });
      const free = await build();
      const filter = { weergave: 'alle', functie: 'bo-inkomen' };
      const opvolgdatum = '2026-12-21';

      const own = (await propose(inkomen, { filter, opvolgdatum })).body;
      expect(own.regels.map(({ taakId }: never) => taakId)).to.deep.equal([held]);
      const all = (await propose(teamleider, { filter, opvolgdatum })).body;
      expect(all.regels.map(({ taakId }: never) => taakId)).to.have.members([held, free]);

      expect((await propose(inkomen, { taakIds: [free], opvolgdatum })).status).to.equal(400);
      expect((await propose(inkomen, { taakIds: [held] })).body.fouten[0].pointer).to.equal(
        '/opvolgdatum',
      );
      const other = { soort: 'vrijgeven', taakIds: [held] };
      expect((await propose(inkomen, other)).status, 'the rest is not his').to.equal(403);
      expect((await teamleider.get(`/verdelingen/${own.id}`)).status).to.equal(404);
    });
  });

  describe('until when', () => {
    const law = { wettelijk_tot: '2027-01-26', eigen_tot: null, waarschuwing_op: '2027-01-12' };
    const own = { wettelijk_tot: null, eigen_tot: '2026-12-20', waarschuwing_op: null };
    const table: [string, typeof law | typeof own | undefined, RegExp | null, RegExp | null][] = [
      ['2026-12-14', law, /na vandaag/, null],
      ['2026-12-15', law, null, null],
      ['2027-01-11', law, null, null],
      ['2027-01-12', law, null, /bijna af, op 26 januari 2027/],
      ['2027-01-26', law, null, /bijna af/],
      ['2027-01-27', law, /tot en met 26 januari 2027/, /bijna af/],
      ['2026-12-15', { ...law, wettelijk_tot: '2026-12-14' }, /loopt af op 14 december 2026/, null],
      ['2026-12-20', own, null, null],
      ['2026-12-21', own, null, /eigen termijn loopt eerder af, op 20 december 2026/],
      ['2027-12-14', undefined, null, null],
      ['2027-12-15', undefined, /binnen een jaar/, null],
    ];
    for (const [day, bounds, fault, warning] of table) {
      it(`${day}: ${fault ?? 'may'}, ${warning ?? 'nothing to mind'}`, () => {
        const expectText = (found: string | null, wanted: RegExp | null) =>
          wanted ? expect(found).to.match(wanted) : expect(found).to.equal(null);
        expectText(awayFault(day, '2026-12-14', bounds), fault);
        expectText(awayWarning(day, bounds), warning);
      });
    }
  });
});
