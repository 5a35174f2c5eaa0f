import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { addDays, daysBetween } from '../../law/calendar.ts';
import { today } from '../../law/clock.ts';
import { until } from '../support/until.ts';
import { createWorld, type World } from '../support/world.ts';
import { driver } from './driver.ts';

const FO = 'consulent-dinkelland';
const BO = 'bo-inkomen-1';
const RECOVERY = 'bo-terugvordering';
const ALLEENSTAAND = '999990019';

describe('aanvraag: stories of what happens meanwhile', () => {
  let world: World;
  let walk: ReturnType<typeof driver>;
  before(async () => {
    world = await createWorld();
    walk = driver(world);
  });
  after(() => world.close());

  const untilVerification = async (bsn = ALLEENSTAAND) => {
    const op = today(world.clock);
    const { id } = await walk.start(FO, 'dinkelland', { bsn, meldingsdatum: op });
    await walk.complete(FO, id, 'aanvraag-registreren', { aanvraag: { ontvangenOp: op } });
    await walk.complete(FO, id, 'volledigheid-beoordelen');
    await walk.complete(FO, id, 'intakegesprek-voeren');
    await walk.task(BO, id, 'recht-verifieren');
    return id;
  };
  const letters = async (id: string) =>
    (
      await world.database.asOwner<{ sjabloon: string }>(
        'select sjabloon from brieven where zaak_id = $1 order by opgesteld_op',
        [id],
      )
    ).map(({ sjabloon }) => sjabloon);
  const decisionTerm = async (id: string) => (await walk.zaak(FO, id)).beslistermijn;
  /** The BRP writes to the mailbox of the platform. */
  const brp = async (soort: string, gegevens: object) => {
    const answer = await fetch(`${world.simulatorsUrl}/brp/postvak`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ soort, gegevens, kenmerk: randomUUID() }),
    });
    expect(answer.ok).to.equal(true);
  };

  it('staff ask for an advance at once; the withdrawal that follows opens its recovery', async () => {
    const id = await untilVerification();
    await walk.tell(FO, id, 'aanvraag/voorschot-is-nodig');
    await walk.complete(BO, id, 'voorschot-vaststellen', { voorschot: { bedrag: 900 } });
    await until('the advance', async () => (await letters(id)).includes('voorschotbeschikking'));
    await walk.tell(FO, id, 'aanvraag/aanvraag-ingetrokken', {
      intrekking: { ontvangenOp: today(world.clock) },
    });
    await walk.ended(FO, id, 'ingetrokken');
    const claim = await until('the recovery', async () => {
      const [row] = await world.database.asOwner<{ id: string }>(
        `select id from zaken where oorzaak_zaak_id = $1 and proces = 'terugvordering'`,
        [id],
      );
      return row;
    });
    const taak = await walk.task(RECOVERY, claim.id, 'bedrag-berekenen');

    expect(taak.gegevens.vordering).to.include({
      oorzaak: 'voorschot',
      periodeVan: today(world.clock),
    });
  });

  it('the BRP tells a death: every task goes but one, the heirs are written, the case ends', async () => {
    const id = await untilVerification(ALLEENSTAAND);
    const overledenOp = today(world.clock);
    await brp('overlijden', { bsn: ALLEENSTAAND, gemeente: 'dinkelland', overledenOp });
    const taak = await walk.task(BO, id, 'overlijden-afhandelen');
    expect(taak.gegevens.overlijdensadvies).to.include({
      stand: 'De aanvraag was ontvangen; er is nog geen besluit.',
      gezin: false,
      normTotEnMet: overledenOp,
    });
    await walk.complete(BO, id, 'overlijden-afhandelen');
    const zaak = await walk.ended(FO, id, 'afgerond');

    expect(zaak.uitkomst).to.equal('overleden');
    expect(zaak.termijnen.filter(({ status }) => status === 'lopend')).to.deep.equal([]);
    expect((await letters(id)).at(-1)).to.equal('afsluiting-overlijden');
  });

  it('the resident moves: a person passes the application on with its dates', async () => {
    const id = await untilVerification();
    const vertrokkenOp = today(world.clock);
    await walk.tell(FO, id, 'aanvraag/vertrek-gemeld', { vertrek: { vertrokkenOp } });
    await walk.complete(BO, id, 'vertrek-beoordelen');
    const zaak = await walk.ended(FO, id, 'afgerond');

    expect(zaak.uitkomst).to.equal('doorgezonden');
    expect((await letters(id)).at(-1)).to.equal('doorzending');
  });

  it('art. 4:15 lid 2 onder c Awb: the clock stands still ten days, with a letter at both ends', async () => {
    const id = await untilVerification();
    const before = (await decisionTerm(id))?.einddatum ?? '';
    const answer = await (await world.as(BO)).post(`/zaken/${id}/opschortingen`, {
      grond: 'awb-4:15-2-c',
      toelichting: 'Het archief staat onder water.',
    });
    expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
    await until('the first letter', async () =>
      (await letters(id)).includes('opschorting-beslistermijn'),
    );
    await world.advance({ days: 10 });
    await (await world.as(BO)).delete(`/zaken/${id}/opschortingen/1`);
    await until('the second letter', async () =>
      (await letters(id)).includes('hervatting-beslistermijn'),
    );
    const termijn = (await walk.zaak(FO, id)).termijnen.find((t) => t.soort === 'beslistermijn');

    // Ten days, or a little more where the new last day is no working day.
    expect(daysBetween(before, termijn?.einddatum ?? '')).to.be.within(6, 14);
    expect((termijn?.einddatum ?? '') >= addDays(before, 6)).to.equal(true);
    expect(termijn?.uitleg.map(({ artikel }) => artikel)).to.include('art. 4:15 lid 2 onder c Awb');
  });
});
