import { expect } from 'chai';
import { type ResidentName, resident } from '../../demo/residents.ts';
import { addDays } from '../../law/calendar.ts';
import { today } from '../../law/clock.ts';
import { until } from '../support/until.ts';
import { createWorld, type World } from '../support/world.ts';
import { driver } from './driver.ts';

const FO = 'consulent-dinkelland';
const BO = 'bo-terugvordering';
const KWALITEIT = 'bo-kwaliteit';

describe('verhaal: stories', () => {
  let world: World;
  let walk: ReturnType<typeof driver>;
  before(async () => {
    world = await createWorld();
    walk = driver(world);
  });
  after(() => world.close());

  /** A claim on somebody who has to pay maintenance, up to his agreement to pay 250 euros a month. */
  const imposed = async (
    fo: string,
    gemeente: string,
    naam: ResidentName,
    onderzoek: Record<string, unknown> = {},
  ) => {
    const op = today(world.clock);
    const herkomst = await walk.start(fo, gemeente, {
      bsn: resident(naam).bsn,
      meldingsdatum: op,
    });
    const { id } = await walk.begin(BO, gemeente, 'terugvordering/vordering-gemeld', {
      vordering: {
        zaaknummer: herkomst.nummer,
        oorzaak: 'onderhoudsplicht',
        ontdektOp: op,
        periodeVan: addDays(op, -90),
        periodeTot: op,
      },
    });
    await walk.complete(BO, id, 'verhaal-onderzoeken', { verhaalsonderzoek: onderzoek });
    if (onderzoek.uitspraak !== true) await walk.complete(BO, id, 'draagkracht-berekenen');
    await walk.complete(BO, id, 'verhaal-opstellen', { verhaalsbesluit: { vanaf: op } });
    await walk.complete(KWALITEIT, id, 'verhaal-nemen');
    await walk.complete(fo, id, 'betaling-afspreken', {
      betaalafspraak: { besprokenOp: op, perMaand: 250, eersteOp: addDays(op, 20) },
    });
    return id;
  };
  const saldo = async (id: string) =>
    (
      await world.database.asOwner<{ saldo: string }>(
        'select saldo::text from vordering_saldi where zaak_id = $1',
        [id],
      )
    )[0]?.saldo;
  const pay = (id: string, nummer: number) =>
    walk.tell(BO, id, 'terugvordering/betaling-ontvangen', {
      betaling: { bedrag: 250, ontvangenOp: today(world.clock), nummer },
    });

  it('a father contributes each month, pays, and no more is asked when the benefit ends', async () => {
    const op = today(world.clock);
    const id = await imposed(FO, 'dinkelland', 'alleenstaandDinkelland');
    expect(await saldo(id)).to.equal('250.00');
    await pay(id, 9900);
    await until('nothing is owed', async () => (await saldo(id)) === '0.00');
    expect((await walk.zaak(FO, id)).status).to.equal('in-behandeling');
    await walk.tell(BO, id, 'verhaal/verhaal-gewijzigd', {
      verhaalswijziging: {
        soort: 'einde',
        vanaf: addDays(op, 1),
        perMaand: undefined,
      },
    });

    expect((await walk.ended(FO, id, 'afgerond')).uitkomst).to.equal('verhaal');
    expect(await walk.letters(id)).to.deep.equal([
      'verhaalsbesluit',
      'betalingsregeling',
      'afsluitbericht',
    ]);
  });

  it('art. 62c Pw: the BRP reports that the resident left: the other college goes on, what is owed is paid to us', async () => {
    const fo = 'consulent-tubbergen';
    const id = await imposed(fo, 'tubbergen', 'verhuistNaarElders', {
      grond: 'ex-partner',
      uitspraak: true,
      uitspraakOp: '2025-11-03',
      uitspraakKenmerk: 'C/08/123456',
      uitspraakPerMaand: 250,
    });
    const { bsn } = resident('verhuistNaarElders');
    await fetch(`${world.simulatorsUrl}/brp/nieuws`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ bsn, gemeente: 'tubbergen' }),
    });
    const op = today(world.clock);
    await walk.complete(BO, id, 'vertrek-beoordelen', {
      verhaalsvertrek: {
        gevolg: 'gaat-over',
        vanaf: addDays(op, 1),
        gemeente: 'Almelo',
        overgedragenOp: op,
      },
    });
    await until('the letter', async () => (await walk.letters(id)).includes('verhaal-einde'));
    expect((await walk.zaak(fo, id)).status, 'what is owed stays').to.equal('in-behandeling');
    expect(await saldo(id)).to.equal('250.00');
    await pay(id, 9901);

    expect((await walk.ended(fo, id, 'afgerond')).uitkomst).to.equal('verhaal');
    expect(await saldo(id)).to.equal('0.00');
  });
});
