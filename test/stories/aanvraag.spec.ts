import { expect } from 'chai';
import { today } from '../../law/clock.ts';
import { createWorld, type World } from '../support/world.ts';
import { driver } from './driver.ts';

const FO = 'consulent-dinkelland';
const BO = 'bo-inkomen-1';
const KWALITEIT = 'bo-kwaliteit';
const ALLEENSTAAND = '999990019';

describe('aanvraag: stories', function () {
  this.timeout(120_000);
  let world: World;
  let walk: ReturnType<typeof driver>;
  before(async () => {
    world = await createWorld();
    walk = driver(world);
  });
  after(() => world.close());

  const melding = () => ({ bsn: ALLEENSTAAND, meldingsdatum: today(world.clock) });
  /** Up to where the back office verifies. */
  const untilVerification = async () => {
    const zaak = await walk.start(FO, 'dinkelland', melding());
    await walk.complete(FO, zaak.id, 'aanvraag-registreren', { aanvraag: { ontvangenOp: today(world.clock) } });
    await walk.complete(FO, zaak.id, 'volledigheid-beoordelen');
    await walk.complete(FO, zaak.id, 'intakegesprek-voeren');
    return zaak.id;
  };
  const untilDraft = async () => {
    const id = await untilVerification();
    await walk.complete(BO, id, 'recht-verifieren');
    await walk.complete(BO, id, 'recht-vaststellen');
    return id;
  };

  it('grants: from melding to payment, letter and plan, with two people deciding', async () => {
    const id = await untilDraft();
    await walk.complete(BO, id, 'conceptbesluit-opstellen', { concept: { ingangsdatum: today(world.clock) } });
    await walk.complete(KWALITEIT, id, 'besluit-toetsen');
    await walk.complete(KWALITEIT, id, 'besluit-nemen');
    await walk.complete(FO, id, 'afspraken-vastleggen');
    const zaak = await walk.ended(FO, id, 'afgerond');

    expect(zaak.uitkomst).to.equal('toekenning');
    expect(zaak.beslotenOp).to.equal(today(world.clock));
    const client = await world.as(FO);
    const { brieven } = (await client.get<{ brieven: { sjabloon: string; pad: string }[] }>(`/zaken/${id}/brieven`)).body;
    expect(brieven.map(({ sjabloon }) => sjabloon)).to.have.members(['ontvangstbevestiging', 'toekenning']);
    const pdf = await fetch(`${world.url}${brieven[0]?.pad}`, { redirect: 'manual' });
    expect(pdf.status).to.equal(401);
    const { betalingen } = (await client.get<{ betalingen: { soort: string; bedrag: string }[] }>(`/zaken/${id}/betalingen`)).body;
    expect(betalingen.map(({ soort, bedrag }) => [soort, bedrag])).to.deep.equal([['uitkering', '1401.50']]);
  });
});
