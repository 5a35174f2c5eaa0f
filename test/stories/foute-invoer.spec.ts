import { expect } from 'chai';
import { resident } from '../../demo/residents.ts';
import { today } from '../../law/clock.ts';
import { textOf } from '../letters/pdf-text.ts';
import { createWorld, type World } from '../support/world.ts';
import { driver } from './driver.ts';

const FO = 'consulent-dinkelland';
/** Passes the eleven-test, and nobody has it. */
const ONBEKEND = '111222333';

/** What goes wrong at the desk has a way of its own, or is refused in words. */
describe('aanvraag: wrong or unusual input', () => {
  let world: World;
  let walk: ReturnType<typeof driver>;
  before(async () => {
    world = await createWorld();
    walk = driver(world);
  });
  after(() => world.close());

  const melding = (bsn: string) => ({ bsn, meldingsdatum: today(world.clock) });
  const passedOn = (zaakId: string) =>
    world.database.asOwner<{ inhoud: Record<string, unknown> }>(
      "select inhoud from outbox where zaak_id = $1 and soort = 'doorzending-versturen'",
      [zaakId],
    );

  it('art. 13 lid 1 onder f Pw: somebody under 18 has no right; nothing is passed on and no term runs', async () => {
    const { id } = await walk.start(FO, 'dinkelland', melding(resident('minderjarige').bsn));
    await walk.complete(FO, id, 'doorzending-bevestigen', {
      doorzending: { toelichting: 'U bent nog geen 18. Bijstand is er vanaf 18 jaar.' },
    });
    const zaak = await walk.ended(FO, id, 'afgerond');

    expect(zaak.uitkomst).to.equal('geen-recht');
    expect(zaak.termijnen).to.deep.equal([]);
    expect(await passedOn(id)).to.deep.equal([]);
  });

  it('art. 17 lid 3 Pw: a number that nobody has is mended with the resident, and the case goes on', async () => {
    const { id } = await walk.start(FO, 'dinkelland', melding(ONBEKEND));
    const taak = await walk.task(FO, id, 'identiteit-herstellen');
    expect(taak.zaakNaam).to.equal(null);
    await walk.complete(FO, id, 'identiteit-herstellen', {
      identiteit: { bsn: resident('alleenstaandDinkelland').bsn },
    });

    const next = await walk.task(FO, id, 'aanvraag-registreren');
    expect(next.zaakNaam).to.equal(resident('alleenstaandDinkelland').brp.naam);
    const persons = await world.database.asOwner(
      'select p.id from personen p join zaken z on z.persoon_id = p.id where z.id = $1',
      [id],
    );
    expect(persons).to.have.length(1);
  });

  it('art. 42 Pw: who lives in another of the three municipalities is passed on to that college', async () => {
    const { id } = await walk.start(
      FO,
      'dinkelland',
      melding(resident('alleenstaandTubbergen').bsn),
    );
    await walk.complete(FO, id, 'doorzending-bevestigen', {
      doorzending: {
        ontvanger: 'de gemeente Tubbergen',
        toelichting: 'U woont in Tubbergen. Die gemeente behandelt uw aanvraag.',
      },
    });

    expect((await walk.ended(FO, id, 'afgerond')).uitkomst).to.equal('doorgezonden');
    expect((await passedOn(id)).map(({ inhoud }) => inhoud.partij)).to.deep.equal([
      'andere-gemeente',
    ]);
    const [brief] = await world.database.asOwner<{ pdf: Buffer }>(
      'select pdf from brieven where zaak_id = $1',
      [id],
    );
    expect(textOf(brief?.pdf ?? Buffer.alloc(0)).replace(/\s+/g, ' ')).to.include(
      'de gemeente Tubbergen',
    );
  });
});
