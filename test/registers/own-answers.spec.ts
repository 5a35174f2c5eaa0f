import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { residents } from '../../demo/residents.ts';
import type { PartijBericht } from '../../registers/berichten.ts';
import { connectRegisters, type Registers, urlsBelow } from '../../registers/connect.ts';
import type { Aanleiding } from '../../registers/roz/port.ts';
import { type Simulators, startSimulators } from '../../registers/simulators.ts';
import { claimOrder } from './support.ts';

const BEGIN = new Date('2026-02-02T09:00:00Z');
const DAY_MS = 86_400_000;

describe('parties that answer by themselves', () => {
  let now: Date;
  let folder: string;
  let simulators: Simulators | undefined;
  let registers: Registers;
  const open = async (dayMs?: number) => {
    simulators = await startSimulators({
      host: '127.0.0.1',
      port: 0,
      data: residents,
      clock: () => now,
      folder,
      ...(dayMs ? { dayMs } : {}),
    });
    registers = connectRegisters(urlsBelow(simulators.url));
  };
  beforeEach(() => {
    now = BEGIN;
    folder = mkdtempSync(join(tmpdir(), 'noaberflow-mailbox-'));
  });
  afterEach(async () => {
    await simulators?.close();
    simulators = undefined;
    rmSync(folder, { recursive: true });
  });

  const daysLater = (days: number) => {
    now = new Date(BEGIN.getTime() + days * DAY_MS);
  };
  const refer = (bsn: string, sleutel = `v-${bsn}`, anders: object = {}) =>
    registers.srt.verstuurVerwijzing(
      {
        zaakId: `zaak-${bsn}`,
        gemeente: 'dinkelland',
        bsn,
        naam: 'Inwoner Test',
        categorie: 'adres',
        vraag: 'Waar woont de inwoner?',
        feiten: 'Geen waterverbruik.',
        periodeVan: null,
        periodeTot: null,
        schatting: 12_000,
        spoed: false,
        ...anders,
      },
      sleutel,
    );
  const report = (bsn: string) =>
    registers.om.doeAangifte(
      {
        zaakId: `zaak-${bsn}`,
        gemeente: 'dinkelland',
        bsn,
        naam: 'Inwoner Test',
        srtKenmerk: null,
        schade: 61_000,
        aangifteOp: '2026-02-02',
      },
      `a-${bsn}`,
    );
  const ask = (bsn: string, aanleiding: Aanleiding = 'eerste') =>
    registers.roz.vraagAdvies(
      {
        zaakId: `zaak-${bsn}`,
        gemeente: 'dinkelland',
        bsn,
        naam: 'Inwoner Test',
        aanvraagOp: '2026-02-02',
        adviesVoor: '2026-03-16',
        aanleiding,
      },
      `${aanleiding}-${bsn}`,
    );
  const all = async (party: 'srt' | 'om' | 'roz' | 'uitkeringsadministratie') => {
    const found: PartijBericht[] = [];
    let cursor: string | null = null;
    for (;;) {
      const page = await registers[party].berichten(cursor, 50);
      if (page.berichten.length === 0) return found;
      found.push(...page.berichten);
      cursor = page.cursor;
    }
  };
  const bsns = residents.map(({ bsn }) => bsn);
  const kinds = async (party: 'srt' | 'om' | 'roz', of: (bericht: PartijBericht) => unknown) =>
    new Set((await all(party)).map(of));

  it('SRT answers within ten days, tells after four weeks how far it is and reports within a quarter', async () => {
    await open(DAY_MS);
    for (const bsn of bsns) await refer(bsn);
    expect(await all('srt')).to.deep.equal([]);
    daysLater(11);
    const answers = await all('srt');
    expect(answers).to.have.length(bsns.length);
    expect(new Set(answers.map(({ soort }) => soort))).to.deep.equal(new Set(['antwoord']));
    const accepted = answers.filter(({ gegevens }) => gegevens.antwoord === 'aanvaard').length;
    expect(accepted).to.be.within(bsns.length * 0.7, bsns.length * 0.98);

    daysLater(92);
    const written = await all('srt');
    const of = (soort: string) => written.filter((bericht) => bericht.soort === soort);
    expect(of('voortgang')).to.have.length(accepted);
    expect(of('rapport')).to.have.length(accepted);
    expect(new Set(of('rapport').map(({ gegevens }) => gegevens.conclusie))).to.deep.equal(
      new Set(['gegrond', 'ongegrond']),
    );
    expect(new Set(of('voortgang').map(({ gegevens }) => gegevens.vraagGegevens))).to.deep.equal(
      new Set([true, false]),
    );
    const moments = written.map(({ op }) => op);
    expect(moments, 'in the order of writing').to.deep.equal([...moments].sort());
    expect(new Set(written.map(({ kenmerk }) => kenmerk)).size).to.equal(written.length);
  });

  it('SRT takes the criminal track when the damage is large, and hurries when asked', async () => {
    await open(DAY_MS);
    for (const bsn of bsns) await refer(bsn, bsn, { schatting: 60_000, spoed: true });
    daysLater(46);
    const tracks = await kinds('srt', ({ gegevens }) => gegevens.spoor);
    expect(tracks).to.deep.equal(new Set([undefined, 'strafrechtelijk']));
  });

  it('answers the same to the same question, in every run', async () => {
    const run = async () => {
      now = BEGIN;
      await open(DAY_MS);
      await fetch(`${simulators?.url}/srt/effecten`, { method: 'DELETE' });
      for (const bsn of bsns.slice(0, 20)) await refer(bsn);
      daysLater(100);
      const written = await all('srt');
      await simulators?.close();
      simulators = undefined;
      return written;
    };
    expect(await run()).to.deep.equal(await run());
  });

  it('a referral that comes twice is answered once', async () => {
    await open(DAY_MS);
    const [bsn = ''] = bsns;
    await refer(bsn, 'v');
    await refer(bsn, 'v');
    daysLater(11);
    expect(await all('srt')).to.have.length(1);
  });

  it('the prosecutor decides each way within thirteen weeks (art. 5:44 lid 3 Awb), and lets some pass', async () => {
    await open(DAY_MS);
    for (const bsn of bsns) await report(bsn);
    daysLater(20);
    expect(await all('om')).to.deep.equal([]);
    daysLater(91);
    expect(await kinds('om', ({ gegevens }) => gegevens.besluit)).to.deep.equal(
      new Set(['vervolging', 'strafbeschikking', 'geen-vervolging']),
    );
    expect((await all('om')).length).to.be.within(bsns.length * 0.85, bsns.length - 1);
  });

  it('ROZ Twente advises each way, mostly within six weeks; who is reminded of the rest hears within a week, once', async () => {
    await open(DAY_MS);
    for (const bsn of bsns) await ask(bsn);
    daysLater(13);
    expect(await all('roz')).to.deep.equal([]);
    daysLater(42);
    const inTime = await all('roz');
    expect(inTime.length).to.be.within(bsns.length * 0.6, bsns.length - 2);
    expect(await kinds('roz', ({ gegevens }) => gegevens.advies)).to.deep.equal(
      new Set(['positief', 'voorwaarden', 'negatief']),
    );
    expect(await kinds('roz', ({ gegevens }) => gegevens.soort)).to.deep.equal(
      new Set(['bedrijfskapitaal', 'levensonderhoud', undefined]),
    );

    const advised = new Set(inTime.map(({ gegevens }) => gegevens.zaakId));
    for (const bsn of bsns) if (!advised.has(`zaak-${bsn}`)) await ask(bsn, 'herinnering');
    daysLater(48);
    expect(await all('roz')).to.have.length(bsns.length);
    daysLater(120);
    expect(await all('roz')).to.have.length(bsns.length);
  });

  it('what is set off comes back every month, until the order is replaced or stopped', async () => {
    await open(DAY_MS);
    const give = (key: string, anders: object = {}) =>
      registers.uitkeringsadministratie.geefInvorderingsopdracht(
        { ...claimOrder, ...anders } as never,
        key,
      );
    await give('o-1');
    daysLater(65);
    const paid = await all('uitkeringsadministratie');
    expect(paid.map(({ gegevens }) => gegevens.ontvangenOp)).to.deep.equal([
      '2026-03-04',
      '2026-04-03',
    ]);
    expect(paid[0]?.gegevens).to.include({ bedrag: claimOrder.bedrag, wijze: 'verrekening' });

    await give('o-2', { bedrag: 10 });
    daysLater(100);
    const next = await all('uitkeringsadministratie');
    expect(next.map(({ gegevens }) => gegevens.bedrag)).to.deep.equal([
      claimOrder.bedrag,
      claimOrder.bedrag,
      10,
    ]);
    await give('o-3', { soort: 'verrekening-stoppen', bedrag: 0 });
    daysLater(400);
    expect(await all('uitkeringsadministratie')).to.have.length(3);
  });

  it('keeps its mailbox between two runs: what was to come still comes, and a cursor still holds', async () => {
    await open(DAY_MS);
    const [first = '', second = ''] = bsns;
    await refer(first);
    daysLater(11);
    const { cursor } = await registers.srt.berichten(null, 50);
    await simulators?.close();
    await open(DAY_MS);
    await refer(second, 'later');
    daysLater(25);

    const { berichten } = await registers.srt.berichten(cursor, 50);
    expect(berichten.map(({ soort, gegevens }) => [soort, gegevens.zaakId])).to.deep.equal([
      ['antwoord', `zaak-${second}`],
    ]);
  });

  it('leaves its mailbox to others unless it was told a pace, and can be told one', async () => {
    await open();
    const [bsn = '', other = ''] = bsns;
    await refer(bsn);
    const pace = (dagMs: unknown) =>
      fetch(`${simulators?.url}/srt/tempo`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ dagMs }),
      });
    expect((await pace('snel')).status).to.equal(400);
    expect((await pace(1000)).status).to.equal(204);
    await refer(other, 'nu-wel');
    now = new Date(BEGIN.getTime() + 11_000);

    expect((await all('srt')).map(({ gegevens }) => gegevens.zaakId)).to.deep.equal([
      `zaak-${other}`,
    ]);
  });

  it('writes the news of a resident when it is let', async () => {
    await open();
    const letGo = async (party: string, bsn: string) =>
      (
        await fetch(`${simulators?.url}/${party}/nieuws`, {
          method: 'PUT',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ bsn, gemeente: 'dinkelland' }),
        })
      ).status;
    const withNews = residents.filter(({ nieuws }) => nieuws);
    for (const { bsn, nieuws } of withNews)
      expect(await letGo(nieuws?.partij ?? '', bsn)).to.equal(201);
    expect(await letGo('brp', residents[0]?.bsn ?? '')).to.equal(404);

    const signals = (await registers.inlichtingenbureau.berichten(null, 50)).berichten;
    expect(signals.map(({ gegevens }) => gegevens.code)).to.deep.equal([
      'inkomen',
      'samenloop',
      'vermogen',
      'wonen',
      'detentie',
      'buitenland',
      'anders',
    ]);
    expect(signals[0]?.gegevens).to.include({ signaalOp: '2026-02-02', periodeVan: '2025-11-10' });
    const events = (await registers.brp.berichten(null, 50)).berichten;
    expect(events.map(({ soort }) => soort)).to.deep.equal([
      'overlijden',
      'verhuizing',
      'verhuizing',
    ]);
  });
});
