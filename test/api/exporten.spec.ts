import { expect } from 'chai';
import { strFromU8, unzipSync } from 'fflate';
import { csv, dag } from '../../api/exporten/csv.ts';
import { findStapnamen } from '../../db/queries/processen/find-stapnamen.ts';
import { inTransaction } from '../../db/transaction.ts';
import { buildTermijn, buildZaak } from './builders.ts';
import { type ApiWorld, createApiWorld } from './world.ts';

describe('api/exporten', () => {
  let world: ApiWorld;
  before(async () => {
    world = await createApiWorld();
    world.state.now = new Date('2026-12-31T09:00:00Z');
  });
  after(() => world.close());

  /** The file, its mark of the byte order included. */
  const take = async (account: Parameters<ApiWorld['as']>[0], path: string) => {
    const answer = await (await world.as(account)).stream(path);
    return { answer, text: Buffer.from(await answer.arrayBuffer()).toString('utf8') };
  };
  const lines = () =>
    world.database.asOwner<{ gemeente: string; details: Record<string, unknown> }>(
      "select gemeente, details from auditregels where object_soort = 'export' order by gemeente, volgnummer",
    );

  it('writes a table as Dutch spreadsheets read it, and lets them calculate nothing', () => {
    const text = csv([
      ['naam', 'aantal'],
      ['=1+1', 1234.5],
      ['+31', -2],
      ['-a', null],
      ['@x', 0],
      ['\tx;"y"', 1],
      [dag('2026-02-03'), 0.25],
    ]);

    expect(text).to.equal(
      `\uFEFFnaam;aantal\r\n'=1+1;1234,5\r\n'+31;-2\r\n'-a;\r\n'@x;0\r\n"'\tx;""y""";1\r\n03-02-2026;0,3\r\n`,
    );
  });

  it('gives the list of cases with the filter of the page, without names, and writes down who took it', async () => {
    const late = await buildZaak(world, { gemeente: 'dinkelland', proces: 'heronderzoek' });
    await buildTermijn(world, late, { soort: 'heronderzoektermijn', einddatum: '2026-12-30' });
    const other = await buildZaak(world, { gemeente: 'tubbergen' });

    const { answer, text } = await take(
      'bo-inkomen-1',
      '/exporten/zaken?termijn=te-laat&gemeente=dinkelland',
    );
    const all = await take('bo-inkomen-1', '/exporten/zaken');

    expect(answer.headers.get('content-type')).to.equal('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).to.equal(
      'attachment; filename="zaken-2026-12-31.csv"',
    );
    expect(text.split('\r\n').slice(1)).to.deep.equal([
      `${late.nummer};Dinkelland;Heronderzoek;Bijstand;In behandeling;;31-12-2026;;;;30-12-2026`,
      '',
    ]);
    expect(text.startsWith('\uFEFFZaaknummer;Gemeente;')).to.equal(true);
    expect(all.text)
      .to.include(other.nummer)
      .and.not.include('Inwoner Test')
      .and.not.include('999990019');
    expect(await lines()).to.deep.equal([
      {
        gemeente: 'dinkelland',
        details: { gemeente: 'dinkelland', termijn: 'te-laat', vorm: 'csv', rijen: 1 },
      },
      { gemeente: 'dinkelland', details: { vorm: 'csv', rijen: 2 } },
      { gemeente: 'oldenzaal', details: { vorm: 'csv', rijen: 2 } },
      { gemeente: 'tubbergen', details: { vorm: 'csv', rijen: 2 } },
    ]);
  });

  it('gives the same list as a workbook and as a tagged PDF', async () => {
    const zaak = await buildZaak(world, {
      gemeente: 'oldenzaal',
      proces: 'bezwaar',
      regeling: 'iit',
    });
    const get = async (vorm: string) => {
      const answer = await (await world.as('bo-inkomen-1')).stream(
        `/exporten/zaken?proces=bezwaar&vorm=${vorm}`,
      );
      return { answer, bytes: Buffer.from(await answer.arrayBuffer()) };
    };

    const workbook = await get('xlsx');
    const pdf = await get('pdf');

    expect(workbook.answer.headers.get('content-type')).to.match(/spreadsheetml\.sheet/);
    expect(workbook.answer.headers.get('content-disposition')).to.include('.xlsx"');
    const sheet = Object.values(unzipSync(workbook.bytes))
      .map((part) => strFromU8(part))
      .join('');
    expect(sheet).to.include(zaak.nummer).and.include('31-12-2026').and.not.include('Inwoner Test');
    expect(pdf.answer.headers.get('content-type')).to.equal('application/pdf');
    const raw = pdf.bytes.toString('latin1');
    expect(raw.startsWith('%PDF-1.7')).to.equal(true);
    expect(raw)
      .to.match(/\/Lang \(nl-NL\)/)
      .and.match(/\/MarkInfo/)
      .and.match(/\/StructTreeRoot/);
    expect((await lines()).map(({ details }) => details.vorm)).to.include.members(['xlsx', 'pdf']);
    const refused = await (await world.as('bo-inkomen-1')).get('/exporten/zaken?vorm=doc');
    expect(refused.status).to.equal(400);
  });

  it('leaves sealed cases out, also for who may see them, and what is of another municipality', async () => {
    const sealed = await buildZaak(world, { proces: 'srt-verwijzing', verzegeld: true });
    const tubbergen = await buildZaak(world, { gemeente: 'tubbergen' });

    expect((await take('bo-handhaving', '/exporten/zaken')).text).not.to.include(sealed.nummer);
    expect((await take('consulent-dinkelland', '/exporten/zaken')).text).not.to.include(
      tubbergen.nummer,
    );
  });

  it('gives the steps of a process and the forecast as their pages show them', async () => {
    await world.database.asOwner(
      `insert into engine_process_definitions (key, bpmn_process_id, version, resource_name, xml, deployed_at, position)
       values ('9001', 'aanvraag', 9001, 'aanvraag.bpmn', '<bpmn:userTask id="intake" name="Intake&#10;voeren">', now(), 1)`,
    );
    const steps = await take(
      'manager',
      '/exporten/stappen?proces=aanvraag&van=2026-12-01&tot=2026-12-31',
    );
    expect(steps.text.split('\r\n').slice(0, 6)).to.deep.equal([
      '\uFEFFPeriode;01-12-2026 tot en met 31-12-2026',
      'Proces;Aanvraag',
      'Versie;Alle',
      'Kantoor;Alle',
      '',
      'Stap;Nu;Nu te laat;Klaar;Duur, helft binnen (dagen);Duur, 90% binnen (dagen);Wachten, helft binnen (dagen);Werken, helft binnen (dagen)',
    ]);
    const names = await inTransaction(world.database.db, '*', (trx) =>
      findStapnamen(trx, 'aanvraag', ['intake', 'weg']),
    );
    expect([...names]).to.deep.equal([['intake', 'Intake voeren']]);

    const forecast = await take('manager', '/exporten/verwachting?proces=aanvraag');
    expect(forecast.text.split('\r\n')[5]).to.equal(
      'Zaaknummer;Gemeente;Regeling;Laatste dag van de termijn;Waar de zaak is;Dagen bij deze stap;Kans op te laat (%)',
    );
    expect((await lines()).slice(-2).map(({ details }) => details.vorm)).to.deep.equal([
      'csv',
      'csv',
    ]);
  });

  it('says where it stops', async () => {
    await world.database.asOwner(
      `insert into zaken (id, nummer, gemeente, proces, regeling, persoon_id, status, melding_op, gestart_op)
       select gen_random_uuid(), '2025-O-' || i, 'oldenzaal', 'bezwaar', 'iit', (select id from personen limit 1), 'in-behandeling', '2025-01-01', '2025-01-01'
       from generate_series(1, 10001) i`,
    );

    const rows = (await take('bo-inkomen-1', '/exporten/zaken?proces=bezwaar')).text.split('\r\n');

    expect(rows).to.have.length(1 + 10_000 + 2);
    expect(rows.at(-2)).to.equal(
      '"Dit bestand stopt bij 10.000 zaken; er zijn er meer. Kies meer filters om de rest te krijgen."',
    );
  });

  it('gives each table of the dashboard, with no more than the page shows', async () => {
    const period = 'van=2026-12-01&tot=2026-12-31';
    const tables: string[] = [];
    for (const tabel of ['processen', 'gemeenten', 'regelingen', 'verloop']) {
      const path = `/exporten/doorlooptijden?${period}&tabel=${tabel}&stap=maand`;
      tables.push((await take('manager', path)).text);
    }

    const [processen, gemeenten, regelingen, verloop] = tables.map((text) => text.split('\r\n'));
    expect(processen?.[0]).to.equal('\uFEFFPeriode;01-12-2026 tot en met 31-12-2026');
    expect(processen?.[4]).to.equal('Aanvraag;minder dan 5;minder dan 5;0;0;0;0;;;;;0;;;');
    expect(processen?.[5]).to.match(/^Heronderzoek;minder dan 5;minder dan 5;0;minder dan 5;/);
    expect(gemeenten?.slice(4, 9).map((row) => row.split(';')[0])).to.deep.equal([
      'Dinkelland',
      'Tubbergen',
      'Oldenzaal',
      'Samen',
      'Samen, 31-10-2026 tot en met 30-11-2026',
    ]);
    expect(regelingen?.[4]).to.match(/^Bijstand;/);
    expect(verloop?.slice(3)).to.deep.equal([
      'Vanaf;Instroom;Uitstroom;Voorraad',
      '01-12-2026;minder dan 5;0;minder dan 5',
      '',
    ]);
    expect(gemeenten?.at(-2)).to.equal('Over deze cijfers is niets afgesproken.');
    await world.database.asOwner(
      `insert into instellingen (sleutel, gemeente, waarde, status, bron, geldig_vanaf)
       values ('afspraak-aanvraag-netto-p50', 'dinkelland', '40', 'vastgesteld', 'Besluit', '2026-01-01')`,
    );
    const agreed = (
      await take('manager', `/exporten/doorlooptijden?${period}&tabel=gemeenten`)
    ).text.split('\r\n');
    expect(agreed[3]).to.match(/;Afspraak: helft binnen, dagen;Gehaald: helft binnen, dagen$/);
    expect(agreed.slice(4, 8).map((row) => row.split(';').slice(-2).join())).to.deep.equal([
      '40,',
      'geen afspraak,',
      'geen afspraak,',
      'verschilt per gemeente,',
    ]);
    const stock = await take('manager', `/exporten/doorlooptijden?${period}&tabel=ouderdom`);
    expect(stock.text.split('\r\n').slice(3, 5)).to.deep.equal([
      'Soort;Klasse;Lopende zaken vandaag',
      'Leeftijd;Tot en met 4 weken;minder dan 5',
    ]);
    expect((await lines()).at(-3)?.details).to.include({
      tabel: 'verloop',
      proces: 'aanvraag',
      van: '2026-12-01',
    });
  });
});
