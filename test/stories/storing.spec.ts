import { expect } from 'chai';
import type { StoringenLijst } from '../../api/zaken/schema.ts';
import { resident } from '../../demo/residents.ts';
import { today } from '../../law/clock.ts';
import { until } from '../support/until.ts';
import { createWorld, type World } from '../support/world.ts';
import { driver } from './driver.ts';

const FO = 'consulent-dinkelland';

/** Each party and each kind of trouble apart: test/registers/troubled-parties.spec.ts. */
describe('a party in trouble: stories', () => {
  let world: World;
  let walk: ReturnType<typeof driver>;
  before(async () => {
    world = await createWorld();
    walk = driver(world);
  });
  after(() => world.close());

  const trouble = (party: string, storing: object) =>
    fetch(`${world.simulatorsUrl}/${party}/storing`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(storing),
    });
  const held = async (id: string) =>
    (await (await world.as(FO)).get<StoringenLijst>(`/zaken/${id}/storingen`)).body.storingen;

  it('BRP and post are out of order: the case says so, goes on by itself, and nothing is done twice', async () => {
    await trouble('brp', { soort: 'storing', aantal: 2 });
    const { id } = await walk.start(FO, 'dinkelland', {
      bsn: resident('alleenstaandDinkelland').bsn,
      meldingsdatum: today(world.clock),
    });
    const [storing] = await until('the case to say that the BRP does not answer', async () => {
      const found = await held(id);
      return found.length > 0 && found;
    });
    expect(storing).to.include({
      soort: 'stap-wacht',
      wat: 'identiteit-controleren',
      register: 'BRP',
    });

    await walk.task(FO, id, 'aanvraag-registreren');
    expect(await held(id)).to.deep.equal([]);

    await trouble('post', { soort: 'antwoord-kwijt', aantal: 3 });
    await walk.complete(FO, id, 'aanvraag-registreren', {
      aanvraag: { ontvangenOp: today(world.clock) },
    });
    await until('the case to say that the letter waits', async () =>
      (await held(id)).some(({ wat }) => wat === 'brief-verzenden'),
    );
    await until('the letter to be sent', async () => (await held(id)).length === 0);
    const answer = await fetch(`${world.simulatorsUrl}/post/effecten`);
    const { effecten } = (await answer.json()) as { effecten: { gegevens: { zaakId: string } }[] };
    expect(effecten.filter(({ gegevens }) => gegevens.zaakId === id)).to.have.length(1);
  });
});
