import { expect } from 'chai';
import { addDays, daysBetween } from '../../law/calendar.ts';
import { today } from '../../law/clock.ts';
import { until } from '../support/until.ts';
import { createWorld, type World } from '../support/world.ts';
import { driver } from './driver.ts';

const FO = 'consulent-dinkelland';
const BO = 'bo-inkomen-1';
const KWALITEIT = 'bo-kwaliteit';
const TEAMLEIDER = 'teamleider';

describe('dwangsom: stories', () => {
  let world: World;
  let walk: ReturnType<typeof driver>;
  before(async () => {
    world = await createWorld();
    walk = driver(world);
  });
  after(() => world.close());

  /** An application that waits for verification, on the day after its decision term. */
  const late = async () => {
    const op = today(world.clock);
    const { id } = await walk.start(FO, 'dinkelland', { bsn: '999990019', meldingsdatum: op });
    await walk.complete(FO, id, 'aanvraag-registreren', { aanvraag: { ontvangenOp: op } });
    await walk.complete(FO, id, 'volledigheid-beoordelen');
    await walk.complete(FO, id, 'intakegesprek-voeren');
    await walk.task(BO, id, 'recht-verifieren');
    const termijnTot = (await walk.zaak(FO, id)).beslistermijn?.einddatum ?? '';
    await world.advance({ days: daysBetween(op, termijnTot) + 1 });
    return { id, termijnTot };
  };
  const grant = async (id: string) => {
    await walk.complete(BO, id, 'recht-verifieren');
    await walk.complete(BO, id, 'recht-vaststellen');
    await walk.complete(BO, id, 'conceptbesluit-opstellen', {
      concept: { ingangsdatum: today(world.clock) },
    });
    await walk.complete(KWALITEIT, id, 'besluit-toetsen');
    await walk.complete(KWALITEIT, id, 'besluit-nemen');
    await until('the decision is announced', async () => (await walk.zaak(FO, id)).beslotenOp);
  };
  const notice = async (id: string, termijnTot: string, oordeel: object = {}) => {
    const ontvangenOp = today(world.clock);
    await walk.tell(FO, id, 'dwangsom/ingebrekestelling-ontvangen', {
      ingebrekestelling: { ontvangenOp },
    });
    await walk.complete(KWALITEIT, id, 'ingebrekestelling-beoordelen', {
      ingebrekestellingsoordeel: { termijnTot, ...oordeel },
    });
    return ontvangenOp;
  };
  const term = async (id: string, soort: string) =>
    until(`the ${soort}`, async () =>
      (await walk.zaak(FO, id)).termijnen.find((t) => t.soort === soort),
    );
  const paid = (id: string) =>
    world.database.asOwner(
      `select soort, bedrag::text from betalingen where zaak_id = $1 and soort = 'dwangsom'`,
      [id],
    );
  const ended = (id: string) =>
    until('the end of the penalty', async () => {
      const [row] = await world.database.asOwner<{ state: string }>(
        `select state from engine_process_instances where zaak_id = $1 and bpmn_process_id = 'dwangsom'`,
        [id],
      );
      return row?.state === 'completed';
    });

  it('decides six days too late: the penalty is counted, fixed by two people, sent and paid', async () => {
    const { id, termijnTot } = await late();
    const ontvangenOp = await notice(id, termijnTot);
    expect((await term(id, 'ingebrekestelling')).einddatum).to.equal(addDays(ontvangenOp, 14));
    await until('one notice at a time', async () => {
      const { berichten } = await walk.zaak(FO, id);
      return !berichten.some((b) => b.id === 'dwangsom/ingebrekestelling-ontvangen');
    });
    await world.advance({ days: 21 });
    await grant(id);

    const eersteDag = addDays(ontvangenOp, 15);
    const besloten = (await walk.zaak(FO, id)).beslotenOp ?? '';
    const dagen = daysBetween(eersteDag, besloten);
    expect(dagen).to.equal(6);
    const taak = await walk.task(KWALITEIT, id, 'dwangsombesluit-opstellen');
    expect(taak.gegevens.dwangsomstand).to.include({
      eersteDag,
      laatsteDag: addDays(besloten, -1),
      dagen,
      bedrag: 138,
      geverifieerd: false,
    });
    const besluit = await term(id, 'dwangsombeschikking');
    expect(besluit.einddatum >= addDays(besloten, 13)).to.equal(true);
    await walk.complete(KWALITEIT, id, 'dwangsombesluit-opstellen', {
      dwangsombesluit: { bedrag: 138 },
    });
    await walk.complete(TEAMLEIDER, id, 'dwangsombesluit-nemen');
    await ended(id);

    expect(await paid(id)).to.deep.equal([{ soort: 'dwangsom', bedrag: '138.00' }]);
    const letters = await world.database.asOwner<{ sjabloon: string }>(
      'select sjabloon from brieven where zaak_id = $1 order by opgesteld_op',
      [id],
    );
    expect(letters.at(-1)?.sjabloon).to.equal('dwangsombeschikking');
    expect((await term(id, 'dwangsombeschikking')).status).to.equal('afgerond');
  });

  it('decides within two weeks of the notice: nothing is due', async () => {
    const { id, termijnTot } = await late();
    await notice(id, termijnTot);
    await grant(id);
    await ended(id);

    expect(await paid(id)).to.deep.equal([]);
  });

  it('a withdrawal stops a penalty that runs, and does not take it away', async () => {
    const { id, termijnTot } = await late();
    await notice(id, termijnTot);
    await world.advance({ days: 17 });
    await walk.tell(FO, id, 'aanvraag/aanvraag-ingetrokken', {
      intrekking: { ontvangenOp: today(world.clock) },
    });
    await walk.ended(FO, id, 'ingetrokken');
    const taak = await walk.task(KWALITEIT, id, 'dwangsombesluit-opstellen');

    expect(taak.gegevens.dwangsomstand).to.include({ dagen: 2, bedrag: 46 });
  });
});
