import { expect } from 'chai';
import { buildTaak, buildTermijn, buildZaak } from './builders.ts';
import { type ApiWorld, createApiWorld } from './world.ts';

describe('api/doorlooptijden', () => {
  let world: ApiWorld;
  before(async () => {
    world = await createApiWorld();
    world.state.now = new Date('2026-12-31T09:00:00Z');
    await smallestGroup(1);
  });
  after(() => world.close());

  const smallestGroup = (aantal: number) =>
    world.database.asOwner('update instellingen set waarde = $1 where sleutel = $2', [
      String(aantal),
      'kleinste-groep',
    ]);

  /** A case that ended: `dagen` after the application, of which `stil` standing still; decided on its last day. */
  async function ended(
    gemeente: string,
    aanvraagOp: string,
    dagen: number,
    {
      stil = 0,
      einddatum = '2027-06-01',
      proces = 'aanvraag',
      regeling = 'bijstand',
      soort = 'beslistermijn',
    } = {},
  ) {
    const end = new Date(Date.parse(`${aanvraagOp}T11:00:00Z`) + dagen * 86_400_000);
    const zaak = await buildZaak(world, {
      gemeente,
      proces,
      regeling,
      verzegeld: proces === 'srt-verwijzing',
      status: 'afgerond',
      gestartOp: new Date(`${aanvraagOp}T08:00:00Z`),
    });
    await world.database.asOwner(
      'update zaken set aanvraag_op = $2::date, melding_op = $2::date, besloten_op = $3::timestamptz::date, beeindigd_op = $3 where id = $1',
      [zaak.id, aanvraagOp, end],
    );
    const termijn = await buildTermijn(world, zaak, {
      begintOp: aanvraagOp,
      einddatum,
      soort,
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
      wettelijk: { aantal: 5, binnen: 5, aandeel: 1 },
      eigen: null,
    });
    expect(of('tubbergen')).to.deep.include({
      instroom: 1,
      uitstroom: 1,
      wettelijk: { aantal: 1, binnen: 0, aandeel: 0 },
    });
    expect(of('oldenzaal')).to.deep.include({
      instroom: 1,
      uitstroom: 0,
      voorraad: 2,
      opgeschort: 1,
      brutoP50: null,
      wettelijk: { aantal: 0, binnen: null, aandeel: null },
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
      for (let i = 1; i < verloop.length; i += 1)
        expect(verloop[i].voorraad, `${stap} ${verloop[i].vanaf}`).to.equal(
          verloop[i - 1].voorraad + verloop[i].instroom - verloop[i].uitstroom,
        );
      expect(verloop.at(-1).voorraad).to.equal(totaal.voorraad);
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

  describe('of the five processes', () => {
    before(async () => {
      // In the first half of the year, that the other tests leave alone.
      await ended('dinkelland', '2026-03-02', 30, {
        proces: 'heronderzoek',
        soort: 'heronderzoektermijn',
        einddatum: '2026-04-27',
      });
      await ended('dinkelland', '2026-03-02', 60, {
        proces: 'heronderzoek',
        soort: 'heronderzoektermijn',
        einddatum: '2026-04-27',
        stil: 3,
      });
      await ended('tubbergen', '2026-03-02', 80, {
        proces: 'bezwaar',
        soort: 'bezwaarbeslissing',
        einddatum: '2026-05-25',
      });
      await ended('tubbergen', '2026-03-02', 90, {
        proces: 'terugvordering',
        soort: 'boetetermijn',
        einddatum: '2026-05-01',
      });
      await ended('oldenzaal', '2026-03-02', 70, {
        proces: 'srt-verwijzing',
        soort: 'srt-onderzoekstermijn',
        einddatum: '2026-06-01',
      });
      await ended('oldenzaal', '2026-03-02', 20, { regeling: 'ioaw' });
      await ended('oldenzaal', '2026-03-02', 40, { einddatum: '2026-04-01' });
      await ended('oldenzaal', '2025-12-01', 20, { regeling: 'ioaw' });
    });
    const HALF = 'van=2026-01-01&tot=2026-06-30';

    it('measures each on its own term: of law, or of the municipality', async () => {
      const { perProces } = await read('manager', HALF);

      const rows = perProces.map(
        ({ proces, cijfers: { instroom, nettoP50, wettelijk, eigen } }: never) => [
          proces,
          instroom,
          nettoP50,
          wettelijk,
          eigen,
        ],
      );
      expect(rows).to.deep.equal([
        ['aanvraag', 3, 20, { aantal: 3, binnen: 2, aandeel: 2 / 3 }, null],
        ['heronderzoek', 2, 43.5, null, { aantal: 2, binnen: 1, aandeel: 0.5 }],
        ['terugvordering', 1, 90, { aantal: 1, binnen: 0, aandeel: 0 }, null],
        ['bezwaar', 1, 80, { aantal: 1, binnen: 1, aandeel: 1 }, null],
        ['srt-verwijzing', 1, 70, null, { aantal: 1, binnen: 1, aandeel: 1 }],
      ]);
    });

    it('splits a process by municipality and by scheme, and filters by both', async () => {
      const all = await read('manager', HALF);
      const ioaw = await read('manager', `${HALF}&gemeente=oldenzaal&regeling=ioaw`);

      expect(
        all.perRegeling.map(({ regeling, cijfers }: never) => [
          regeling,
          (cijfers as { uitstroom: number }).uitstroom,
        ]),
      ).to.deep.equal([
        ['bijstand', 2],
        ['ioaw', 1],
      ]);
      expect(ioaw.totaal).to.deep.include({ instroom: 1, uitstroom: 1, brutoP50: 20 });
      expect(ioaw.perGemeente.map(({ gemeente }: { gemeente: string }) => gemeente)).to.deep.equal([
        'oldenzaal',
      ]);
      expect(
        ioaw.verloop.reduce((sum: number, step: { instroom: number }) => sum + step.instroom, 0),
      ).to.equal(1);
    });

    it('compares with the period of the same length before it', async () => {
      const { vorigePeriode, vorige } = await read(
        'manager',
        'van=2026-02-01&tot=2026-03-31&regeling=ioaw',
      );

      expect(vorigePeriode).to.deep.equal({ van: '2025-12-04', tot: '2026-01-31' });
      expect(vorige).to.deep.include({ instroom: 0, uitstroom: 1, voorraad: 0, brutoP50: 20 });
    });

    it('tells nothing of a group that is too small', async () => {
      await smallestGroup(3);
      const { kleinsteGroep, totaal, perProces, perRegeling, verloop } = await read(
        'manager',
        HALF,
      );
      await smallestGroup(1);

      expect(kleinsteGroep).to.equal(3);
      expect(totaal).to.deep.include({
        instroom: 3,
        gemeten: 3,
        brutoP50: 20,
        // Of a group that is large enough the share is told, also when few were late.
        wettelijk: { aantal: 3, binnen: 2, aandeel: 2 / 3 },
      });
      expect(perProces[1].cijfers).to.deep.include({
        instroom: null,
        nettoP50: null,
        eigen: { aantal: null, binnen: null, aandeel: null },
      });
      expect(perRegeling[1].cijfers).to.deep.include({ instroom: null, brutoP90: null });
      const uit = verloop.map(({ uitstroom }: { uitstroom: number | null }) => uitstroom);
      expect(new Set(uit)).to.deep.equal(new Set([0, null]));
    });

    describe('what was agreed', () => {
      const agree = (gemeente: string, figuur: string, waarde: unknown, vanaf = '2026-01-01') =>
        world.database.asOwner(
          `insert into instellingen (sleutel, gemeente, waarde, status, bron, geldig_vanaf)
           values ($1, $2, $3, 'vastgesteld', 'Prestatieafspraken', $4)`,
          [`afspraak-${figuur}`, gemeente, JSON.stringify(waarde), vanaf],
        );
      afterEach(() =>
        world.database.asOwner("delete from instellingen where sleutel like 'afspraak-%'"),
      );

      it('is nothing until somebody lays it down', async () => {
        const { totaal, perProces, perGemeente } = await read('manager', HALF);
        for (const { afspraken } of [
          totaal,
          ...[...perProces, ...perGemeente].map(({ cijfers }) => cijfers),
        ])
          expect(afspraken).to.deep.equal([]);
      });

      it('stands beside the figure of the municipality, met or not, as it held on the last day of the period', async () => {
        await agree('oldenzaal', 'aanvraag-wettelijk', 50);
        await agree('oldenzaal', 'aanvraag-netto-p50', 10);
        await agree('oldenzaal', 'aanvraag-netto-p50', 30, '2026-06-30');
        await agree('oldenzaal', 'aanvraag-netto-p50', 5, '2026-07-01');
        await agree('oldenzaal', 'aanvraag-netto-p90', 40);
        await agree('oldenzaal', 'aanvraag-netto-p90', 'geen', '2026-02-01');
        await agree('oldenzaal', 'heronderzoek-eigen', 90);

        const { totaal, perGemeente, perRegeling, perProces } = await read('manager', HALF);

        const of = (code: string) =>
          perGemeente.find(({ gemeente }: { gemeente: string }) => gemeente === code).cijfers
            .afspraken;
        expect(of('oldenzaal')).to.deep.equal([
          { figuur: 'wettelijk', waarde: 50, sinds: '2026-01-01', was: 50, gehaald: true },
          { figuur: 'netto-p50', waarde: 30, sinds: '2026-06-30', was: 30, gehaald: true },
        ]);
        expect(of('dinkelland')).to.deep.equal([]);
        // Together they agreed on nothing.
        expect(
          totaal.afspraken.map(({ waarde, gehaald }: never) => [waarde, gehaald]),
        ).to.deep.equal([
          [null, null],
          [null, null],
        ]);
        for (const { cijfers } of perRegeling) expect(cijfers.afspraken).to.deep.equal([]);
        expect(perProces[1].cijfers.afspraken[0]).to.include({ figuur: 'eigen', waarde: null });
      });

      it('holds for all together when all agreed on the same, and for no single scheme', async () => {
        for (const gemeente of ['dinkelland', 'tubbergen', 'oldenzaal'])
          await agree(
            gemeente,
            'aanvraag-wettelijk',
            67,
            gemeente === 'oldenzaal' ? '2026-03-01' : '2026-01-01',
          );

        const { totaal } = await read('manager', HALF);
        const ioaw = await read('manager', `${HALF}&regeling=ioaw`);

        expect(totaal.afspraken).to.deep.equal([
          { figuur: 'wettelijk', waarde: 67, sinds: '2026-03-01', was: 200 / 3, gehaald: false },
        ]);
        expect(ioaw.totaal.afspraken).to.deep.equal([]);
      });

      it('is not told met or not of a group that is too small', async () => {
        for (const gemeente of ['dinkelland', 'tubbergen', 'oldenzaal'])
          for (const figuur of ['aanvraag-wettelijk', 'aanvraag-bruto-p90'])
            await agree(gemeente, figuur, 50);
        await smallestGroup(4);
        const { totaal } = await read('manager', HALF);
        await smallestGroup(1);

        expect(totaal.afspraken.map(({ was, gehaald }: never) => [was, gehaald])).to.deep.equal([
          [null, null],
          [null, null],
        ]);
      });
    });

    it('shows five cases or more as long as no municipality chose another number', async () => {
      await world.database.asOwner(
        "delete from instellingen where sleutel = 'kleinste-groep' and gemeente <> 'dinkelland'",
      );

      expect((await read('manager', HALF)).kleinsteGroep).to.equal(5);
      expect((await read('manager-dinkelland', HALF)).kleinsteGroep).to.equal(1);
      await world.database.asOwner(
        "insert into instellingen (sleutel, gemeente, waarde, status, bron) select sleutel, g, waarde, status, bron from instellingen, unnest(array['tubbergen', 'oldenzaal']) g where sleutel = 'kleinste-groep'",
      );
    });
  });

  it('counts what is late and what ends within two weeks as the list of cases shows it, for each process', async () => {
    const build = async (proces: string, soort: string, einddatum: string, status = 'lopend') =>
      buildTermijn(world, await buildZaak(world, { proces, gemeente: 'tubbergen' }), {
        soort,
        einddatum,
        status,
        waarschuwingOp: null,
      });
    await build('heronderzoek', 'heronderzoektermijn', '2026-12-30', 'verstreken');
    await build('heronderzoek', 'heronderzoektermijn', '2026-12-31');
    await build('heronderzoek', 'heronderzoektermijn', '2027-01-14');
    await build('heronderzoek', 'heronderzoektermijn', '2027-01-15');
    await build('heronderzoek', 'inlichtingentermijn', '2026-12-01');
    await build('bezwaar', 'bezwaarbeslissing', '2026-12-01', 'opgeschort');
    const leader = await world.as('teamleider');

    for (const proces of ['aanvraag', 'heronderzoek', 'terugvordering', 'bezwaar']) {
      const { perProces } = await read('teamleider', 'gemeente=tubbergen');
      const { cijfers } = perProces.find((one: { proces: string }) => one.proces === proces);
      const counts = [];
      for (const termijn of ['te-laat', 'twee-weken', 'staat-stil']) {
        const { body } = await leader.get(
          `/zaken?proces=${proces}&gemeente=tubbergen&termijn=${termijn}`,
        );
        counts.push(body.aantal.aantal);
        expect(body.zaken).to.have.length(body.aantal.aantal);
      }
      expect([cijfers.teLaat, cijfers.binnenTweeWeken, cijfers.opgeschort], proces).to.deep.equal(
        counts,
      );
      if (proces === 'heronderzoek') expect(counts).to.deep.equal([1, 2, 0]);
      if (proces === 'bezwaar') expect(counts).to.deep.equal([0, 0, 1]);
    }
    const { body } = await leader.get('/zaken?proces=heronderzoek&termijn=te-laat');
    expect(body.zaken[0].beslistermijn.einddatum).to.equal('2026-12-30');
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
      'proces=boete',
    ]) {
      expect((await client.get(`/doorlooptijden?${query}`)).status, query).to.equal(400);
    }
  });

  // After the others: it adds to the stock that they count.
  describe('of the stock of today', () => {
    it('tells how old the stock is and what its terms have left, as the list of cases shows it', async () => {
      const build = async (daysAgo: number, einddatum?: string, status = 'lopend') => {
        const zaak = await buildZaak(world, {
          proces: 'bezwaar',
          gemeente: 'oldenzaal',
          gestartOp: new Date(world.state.now.getTime() - daysAgo * 86_400_000),
        });
        if (einddatum)
          await buildTermijn(world, zaak, { soort: 'bezwaarbeslissing', einddatum, status });
      };
      for (const daysAgo of [28, 29]) await build(daysAgo, '2026-12-30');
      for (const [daysAgo, einddatum] of [
        [0, '2026-12-31'],
        [56, '2027-01-07'],
        [57, '2027-01-08'],
        [91, '2027-02-25'],
        [364, '2027-02-26'],
        [365, '2027-02-27'],
      ] as const)
        await build(daysAgo, einddatum);
      await build(10, '2026-12-01', 'opgeschort');
      await build(11);
      const path = 'proces=bezwaar&gemeente=oldenzaal';

      const { ouderdom } = await read('teamleider', path);

      const told = (of: { klasse: string; aantal: number }[]) =>
        Object.fromEntries(of.map(({ klasse, aantal }) => [klasse, aantal]));
      expect(ouderdom.voorraad).to.equal(10);
      expect(told(ouderdom.leeftijd)).to.deep.equal({
        'tot-4-weken': 4,
        '4-tot-8-weken': 2,
        '8-tot-13-weken': 2,
        '13-tot-26-weken': 0,
        '26-tot-52-weken': 1,
        langer: 1,
      });
      expect(told(ouderdom.termijn)).to.deep.equal({
        'te-laat': 2,
        'nog-1-week': 2,
        'nog-2-weken': 1,
        'nog-4-weken': 0,
        'nog-8-weken': 1,
        'nog-langer': 2,
        'staat-stil': 1,
        geen: 1,
      });
      const leader = await world.as('teamleider');
      for (const [filter, classes] of [
        ['leeftijd', ouderdom.leeftijd],
        ['termijn', ouderdom.termijn],
      ] as const)
        for (const { klasse, aantal } of classes) {
          const { body } = await leader.get(`/zaken?${path}&status=lopend&${filter}=${klasse}`);
          expect(body.aantal.aantal, klasse).to.equal(aantal);
        }
      await smallestGroup(3);
      const few = (await read('teamleider', path)).ouderdom;
      await smallestGroup(1);
      expect(few.voorraad).to.equal(10);
      expect(few.leeftijd[1].aantal).to.equal(null);
      expect(few.termijn[3].aantal).to.equal(0);
      expect((await leader.get('/zaken?leeftijd=oud')).status).to.equal(400);
    });
  });
});
