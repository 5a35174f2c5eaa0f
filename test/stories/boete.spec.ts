import { expect } from 'chai';
import type { ZaakStand } from '../../api/zaken/schema.ts';
import { addDays } from '../../law/calendar.ts';
import { today } from '../../law/clock.ts';
import { until } from '../support/until.ts';
import { createWorld, type World } from '../support/world.ts';
import { driver } from './driver.ts';

const FO = 'consulent-dinkelland';
const BO = 'bo-terugvordering';
const KWALITEIT = 'bo-kwaliteit';

describe('boete: stories', () => {
  let world: World;
  let walk: ReturnType<typeof driver>;
  let herkomst: ZaakStand;
  before(async () => {
    world = await createWorld();
    walk = driver(world);
    herkomst = await walk.start(FO, 'dinkelland', {
      bsn: '999990019',
      meldingsdatum: today(world.clock),
    });
  });
  after(() => world.close());

  const begin = (mijlpaal?: string) => {
    const op = today(world.clock);
    return walk.begin(
      BO,
      'dinkelland',
      'terugvordering/vordering-gemeld',
      {
        vordering: {
          zaaknummer: herkomst.nummer,
          ontdektOp: op,
          periodeVan: addDays(op, -90),
          periodeTot: addDays(op, -1),
        },
      },
      mijlpaal,
    );
  };
  const examine = async (id: string, rapport: object = {}) => {
    const op = today(world.clock);
    await walk.complete(BO, id, 'rapport-opmaken', {
      boeterapport: {
        rapportOp: op,
        overtredingVan: addDays(op, -90),
        overtredingTot: addDays(op, -1),
        ...rapport,
      },
    });
    await walk.complete(BO, id, 'verwijtbaarheid-beoordelen');
    await walk.complete(FO, id, 'zienswijze-verwerken', { boetezienswijze: { gehoordOp: op } });
  };
  const claims = (id: string) =>
    world.database.asOwner<{ soort: string; saldo: string; status: string }>(
      `select v.soort, s.saldo::text, v.status from vorderingen v join vordering_saldi s on s.vordering_id = v.id
       where v.zaak_id = $1 order by v.soort`,
      [id],
    );
  let nummer = 9000;
  const pay = (id: string, bedrag: number) => {
    nummer += 1;
    return walk.tell(BO, id, 'terugvordering/betaling-ontvangen', {
      betaling: { bedrag, ontvangenOp: today(world.clock), nummer },
    });
  };

  it('a fine beside a recovery: examined while it is collected, agreed on anew, and paid with it', async () => {
    const { id } = await begin();
    const op = today(world.clock);
    await walk.complete(BO, id, 'bedrag-berekenen', {
      vorderingsbedrag: {
        posten: [{ jaar: Number(op.slice(0, 4)), netto: 1200, loonheffing: 300 }] as never,
        oudsteKostenOp: addDays(op, -90),
        jongsteKostenOp: addDays(op, -1),
      },
    });
    await walk.complete(BO, id, 'redenen-wegen', {
      weging: { horen: false, nietHoren: 'Het gaat om een bedrag en bezwaar is mogelijk.' },
    });
    await walk.complete(BO, id, 'besluit-opstellen', {
      terugvorderingsbesluit: { boeteOverwegen: true },
    });
    await walk.complete(KWALITEIT, id, 'besluit-nemen');
    await walk.complete(FO, id, 'betaling-afspreken', {
      betaalafspraak: { besprokenOp: op, perMaand: 100, eersteOp: addDays(op, 30) },
    });
    await examine(id);
    const advised = (await walk.task(BO, id, 'boete-opstellen')).gegevens.boeteadvies as {
      bedrag: string;
      hoogste: number;
    };
    expect(advised.bedrag).to.match(/600,00/);
    expect(advised.hoogste).to.equal(1200);
    await walk.complete(BO, id, 'boete-opstellen');
    await walk.complete(KWALITEIT, id, 'boete-nemen');
    await walk.task(FO, id, 'betaling-afspreken');

    expect(await claims(id)).to.deep.equal([
      { soort: 'boete', saldo: '600.00', status: 'vastgesteld' },
      { soort: 'terugvordering', saldo: '1200.00', status: 'vastgesteld' },
    ]);
    await walk.complete(FO, id, 'betaling-afspreken', {
      betaalafspraak: { besprokenOp: op, perMaand: 100, eersteOp: addDays(op, 30) },
    });
    await pay(id, 1800);
    const zaak = await walk.ended(FO, id, 'afgerond');
    expect(zaak.uitkomst).to.equal('voldaan');
    expect(await walk.letters(id)).to.deep.equal([
      'terugvorderingsbesluit',
      'betalingsregeling',
      'voornemen-boete',
      'boetebesluit',
      'betalingsregeling',
      'afsluitbericht',
    ]);
  });

  it('a warning instead of a fine, without anything to recover', async () => {
    const { id } = await begin('boete');
    await examine(id, { benadelingsbedrag: 0 });
    await walk.complete(BO, id, 'boete-opstellen', {
      boetebesluit: { soort: 'waarschuwing', artikel: 'art. 18a lid 4 Pw', bedrag: undefined },
    });
    await walk.complete(KWALITEIT, id, 'boete-nemen');

    expect((await walk.ended(FO, id, 'afgerond')).uitkomst).to.equal('boete-waarschuwing');
    expect(await walk.letters(id)).to.deep.equal(['voornemen-boete', 'boete-waarschuwing']);
    expect(await claims(id)).to.deep.equal([
      { soort: 'boete', saldo: '0.00', status: 'afgesloten' },
    ]);
  });

  /** A report large enough for the prosecutor, who is asked. */
  const reported = async () => {
    const { id } = await begin('boete');
    const op = today(world.clock);
    await walk.complete(BO, id, 'rapport-opmaken', {
      boeterapport: {
        rapportOp: op,
        overtredingVan: addDays(op, -90),
        overtredingTot: addDays(op, -1),
        benadelingsbedrag: 60_000,
      },
    });
    await walk.complete('bo-handhaving', id, 'aangifte-overwegen');
    const term = await until('the case is with the prosecutor', async () =>
      (await walk.zaak(FO, id)).termijnen.find(
        ({ soort, status }) => soort === 'boetetermijn' && status === 'opgeschort',
      ),
    );
    return { id, term };
  };

  it('a large case waits for the prosecutor, whose answer by the postbus ends it', async () => {
    const { id, term } = await reported();
    expect(term.grondslag).to.equal('art. 5:51 lid 1 Awb');
    await fetch(`${world.simulatorsUrl}/om/postvak`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ soort: 'antwoord', gegevens: { zaakId: id, besluit: 'vervolging' } }),
    });

    expect((await walk.ended(FO, id, 'afgerond')).uitkomst).to.equal('boete-om');
    expect(await walk.letters(id)).to.deep.equal([]);
  });

  it('the prosecutor writes a letter: staff enter it once, and the fine goes on', async () => {
    const { id } = await reported();
    const omBesluit = { ontvangenOp: today(world.clock) };
    await walk.tell(BO, id, 'boete/om-antwoord-ontvangen', { omBesluit });
    await walk.task(BO, id, 'verwijtbaarheid-beoordelen');
    expect((await walk.term(FO, id, 'boetetermijn')).status).to.equal('lopend');

    const again = await (await world.as(BO)).post(`/zaken/${id}/berichten`, {
      bericht: 'boete/om-antwoord-ontvangen',
      formulierVersie: 1,
      gegevens: { omBesluit: { ...omBesluit, besluit: 'vervolging' } },
    });
    expect(again.status).to.equal(409);
  });
});
