import { expect } from 'chai';
import type { Doorlooptijden, Stappen } from '../../api/doorlooptijden/schema.ts';
import { buildTaak, buildZaak } from './builders.ts';
import { type ApiWorld, createApiWorld } from './world.ts';

describe('api/doorlooptijden: offices and the hand-over between them', () => {
  let world: ApiWorld;
  before(async () => {
    world = await createApiWorld();
    world.state.now = new Date('2026-12-31T09:00:00Z');
    await smallestGroup(1);
    await doEverything();
  });
  after(() => world.close());

  const smallestGroup = (aantal: number) =>
    world.database.asOwner('update instellingen set waarde = $1 where sleutel = $2', [
      String(aantal),
      'kleinste-groep',
    ]);
  const at = (day: string) => new Date(`${day}T09:00:00Z`);
  type Step = readonly [
    functie: string,
    element: string,
    van: string,
    gepakt: string,
    klaar: string,
  ];

  /** A case with its tasks, as platform and engine leave them when they are done. */
  async function done(gemeente: string, steps: readonly Step[], proces = 'aanvraag') {
    const { asOwner } = world.database;
    const zaak = await buildZaak(world, {
      gemeente,
      proces,
      verzegeld: proces === 'srt-verwijzing',
      gestartOp: at('2026-10-01'),
    });
    await asOwner(
      `insert into engine_process_instances (key, bpmn_process_id, version, process_definition_key, state, zaak_id, position)
       values ($1::text, $2, 1, '1', 'active', $1::uuid, 1)`,
      [zaak.id, proces],
    );
    for (const [index, [functie, element, van, gepakt, klaar]] of steps.entries()) {
      const key = `${zaak.id}-${index}`;
      const taak = await buildTaak(world, zaak, {
        functie,
        status: 'afgerond',
        aangemaaktOp: at(van),
      });
      await asOwner(
        'update taken set element_instance_key = $2, geclaimd_op = $3, afgerond_op = $4 where id = $1',
        [taak.id, key, at(gepakt), at(klaar)],
      );
      await asOwner(
        `insert into engine_element_instances (key, process_instance_key, process_definition_key, bpmn_process_id, element_id, element_type, state, started_at, ended_at, position)
         values ($1, $2, '1', $3, $4, 'USER_TASK', 'completed', $5, $6, 1)`,
        [key, zaak.id, proces, element, at(van), at(klaar)],
      );
    }
  }
  const read = async (
    query = 'van=2026-10-01&tot=2026-12-31',
    account: Parameters<ApiWorld['as']>[0] = 'manager',
  ) => (await (await world.as(account)).get(`/doorlooptijden?${query}`)).body as Doorlooptijden;
  const NONE = { zaken: 0, p50: null, p90: null };

  async function doEverything() {
    // Front 1–3 October; taken by the back office after two, four and nine days. Of two tasks there the first that is taken counts.
    for (const [gepakt, klaar] of [
      ['2026-10-05', '2026-10-07'],
      ['2026-10-07', '2026-10-08'],
      ['2026-10-12', '2026-10-20'],
    ] as const)
      await done('dinkelland', [
        ['fo', 'intakegesprek-voeren', '2026-10-01', '2026-10-02', '2026-10-03'],
        ['bo-inkomen', 'recht-verifieren', '2026-10-03', gepakt, klaar],
        ['bo-inkomen', 'conceptbesluit-opstellen', klaar, klaar, '2026-10-25'],
      ]);
    // Back to the front office, after six days, and over again after one.
    await done('oldenzaal', [
      ['bo-inkomen', 'recht-verifieren', '2026-11-01', '2026-11-02', '2026-11-04'],
      ['fo', 'intakegesprek-voeren', '2026-11-04', '2026-11-10', '2026-11-11'],
      ['bo-inkomen', 'recht-verifieren', '2026-11-11', '2026-11-12', '2026-11-13'],
    ]);
    await done(
      'oldenzaal',
      [
        ['fo', 'signaal-wegen', '2026-11-01', '2026-11-02', '2026-11-03'],
        ['bo-handhaving', 'bewijs-beoordelen', '2026-11-03', '2026-11-13', '2026-11-14'],
      ],
      'srt-verwijzing',
    );
    await done('tubbergen', [
      ['fo', 'intakegesprek-voeren', '2026-01-01', '2026-01-02', '2026-01-03'],
      ['bo-inkomen', 'recht-verifieren', '2026-01-03', '2026-01-09', '2026-01-10'], // before the period
    ]);
  }

  it('tells how long cases waited between the offices, both ways, per municipality and per process', async () => {
    const { overdracht } = await read();

    expect(overdracht.totaal).to.deep.equal({
      naarBackoffice: { zaken: 4, p50: 3, p90: 7.5 },
      naarFrontoffice: { zaken: 1, p50: 6, p90: 6 },
    });
    expect(overdracht.vorige).to.deep.equal({ naarBackoffice: NONE, naarFrontoffice: NONE });
    expect(
      overdracht.perGemeente.map(({ gemeente, naarBackoffice, naarFrontoffice }) => [
        gemeente,
        naarBackoffice.p50,
        naarFrontoffice.zaken,
      ]),
    ).to.deep.equal([
      ['dinkelland', 4, 0],
      ['tubbergen', null, 0],
      ['oldenzaal', 1, 1],
    ]);
    expect(
      overdracht.perProces.map(({ proces, naarBackoffice }) => [proces, naarBackoffice.p50]),
    ).to.deep.include.members([
      ['aanvraag', 3],
      ['bezwaar', null],
      ['srt-verwijzing', 10],
    ]);
    const earlier = await read('van=2026-01-01&tot=2026-01-31&gemeente=tubbergen');
    expect(earlier.overdracht.totaal.naarBackoffice).to.deep.equal({ zaken: 1, p50: 6, p90: 6 });
    const own = await read(undefined, 'manager-dinkelland');
    expect(own.overdracht.totaal.naarBackoffice.zaken).to.equal(3);
    expect(own.overdracht.perGemeente.map(({ gemeente }) => gemeente)).to.deep.equal([
      'dinkelland',
    ]);
  });

  it('tells of each office how long its tasks waited and were worked on', async () => {
    const { kantoren } = await read();

    expect(kantoren.map(({ kantoor }) => kantoor)).to.deep.equal([
      'fo-dinkelland',
      'fo-oldenzaal',
      'backoffice',
    ]);
    expect(kantoren[0]).to.deep.include({
      naam: 'Front office Dinkelland (Noaberkracht)',
      zaken: 3,
      wachtP50: 1,
      werkP50: 1,
      overdracht: NONE,
    });
    expect(kantoren[2]).to.deep.include({
      zaken: 4,
      wachtP50: 1,
      overdracht: { zaken: 4, p50: 3, p90: 7.5 },
    });
  });

  it('shows the steps of one office, in the file as well', async () => {
    const manager = await world.as('manager');
    const path = 'van=2026-10-01&tot=2026-12-31&kantoor=backoffice';
    const { kantoren, stappen } = (await manager.get(`/doorlooptijden/stappen?${path}`))
      .body as Stappen;

    expect(stappen.map(({ elementId, klaar }) => [elementId, klaar])).to.deep.equal([
      ['recht-verifieren', 4],
      ['conceptbesluit-opstellen', 3],
    ]);
    expect(kantoren.slice(0, 2).map(({ naam }) => naam)).to.deep.equal([
      'Team Ondersteuning & Zorg (Noaberkracht)',
      'Front office Dinkelland (Noaberkracht)',
    ]);
    const file = await (await manager.stream(`/exporten/stappen?${path}`)).text();
    expect(file.split('\r\n')[3]).to.equal('Kantoor;Back office Oldenzaal');
    const unknown = await manager.get('/doorlooptijden/stappen?kantoor=nergens');
    expect((unknown.body as Stappen).stappen).to.deep.equal([]);
    expect((await manager.get('/doorlooptijden/stappen?kantoor=Back%20office')).status).to.equal(
      400,
    );
  });

  it('gives both as a file with what the page shows', async () => {
    const rows = async (tabel: string) =>
      (
        await (
          await (
            await world.as('manager')
          ).stream(`/exporten/doorlooptijden?van=2026-10-01&tot=2026-12-31&tabel=${tabel}`)
        ).text()
      ).split('\r\n');
    const overdracht = await rows('overdracht');
    expect(overdracht[3]).to.match(/^Gemeente of proces;Naar backoffice, zaken;/);
    expect(overdracht.slice(4, 9)).to.deep.equal([
      'Dinkelland;3;4;8;0;;',
      'Tubbergen;0;;;0;;',
      'Oldenzaal;1;1;1;1;6;6',
      'Samen;4;3;7,5;1;6;6',
      'Samen, 01-07-2026 tot en met 30-09-2026;0;;;0;;',
    ]);
    expect((await rows('kantoren'))[6]).to.match(/^Back office Oldenzaal;4;1;.*;4;3;7,5$/);
  });

  it('tells nothing of a group that is too small', async () => {
    await smallestGroup(4);
    const { overdracht, kantoren } = await read();
    await smallestGroup(1);

    expect(overdracht.totaal.naarBackoffice).to.deep.equal({ zaken: 4, p50: 3, p90: 7.5 });
    expect(overdracht.totaal.naarFrontoffice).to.deep.equal({ zaken: null, p50: null, p90: null });
    expect(kantoren[0]).to.deep.include({
      zaken: null,
      wachtP50: null,
      wachtP90: null,
      werkP50: null,
      werkP90: null,
    });
    expect(kantoren[2]?.wachtP50).to.equal(1);
  });
});
