import { expect } from 'chai';
import { buildBesluit, buildMedeschuldenaar, buildVordering, buildZaak } from './builders.ts';
import { type ApiWorld, createApiWorld } from './world.ts';

const BEZWAAR = {
  ontvangenOp: '2026-11-20',
  kanaal: 'balie',
  spoed: false,
  gemachtigde: false,
};

describe('api/zaken: an objection', () => {
  let world: ApiWorld;
  before(async () => {
    world = await createApiWorld();
  });
  after(() => world.close());

  const object = async (bezwaar: object, account = 'secretariaat-dinkelland') =>
    (await world.as(account)).post('/zaken', {
      proces: 'bezwaar',
      gemeente: 'dinkelland',
      formulierVersie: 1,
      gegevens: { bezwaar: { ...BEZWAAR, ...bezwaar } },
    });
  const announced = async (zaak: { id: string; gemeente: string }, op: string) => {
    const id = await buildBesluit(world, zaak);
    await world.database.asOwner(
      'update besluiten set bekendgemaakt_op = $2, genomen_op = $2::date where id = $1',
      [id, op],
    );
    return id;
  };
  const fault = async (bezwaar: object) => {
    const { status, body } = await object(bezwaar);
    expect(status).to.equal(422);
    return body.fouten[0];
  };

  it('leads from the number on the letter to the resident, the scheme and the decision', async () => {
    const zaak = await buildZaak(world);
    const besluitId = await announced(zaak, '2026-11-02');
    for (const account of ['secretariaat-dinkelland', 'bo-bezwaar', 'consulent-dinkelland']) {
      const { status, body } = await object({ besluit: ` ${zaak.nummer.toLowerCase()} ` }, account);
      expect(status, JSON.stringify(body)).to.equal(201);
      const [row] = await world.database.asOwner(
        `select n.persoon_id = o.persoon_id as zelfde, n.regeling, n.melding_op::text, n.oorzaak_besluit_id, n.oorzaak_zaak_id
         from zaken n join zaken o on o.id = $2 where n.id = $1`,
        [body.id, zaak.id],
      );
      expect(row).to.deep.equal({
        zelfde: true,
        regeling: 'bijstand',
        melding_op: '2026-11-20',
        oorzaak_besluit_id: besluitId,
        oorzaak_zaak_id: zaak.id,
      });
    }
  });

  it('asks for the day of the letter where the case has more decisions', async () => {
    const zaak = await buildZaak(world);
    await announced(zaak, '2026-11-02');
    const second = await announced(zaak, '2026-11-09');

    expect(await fault({ besluit: zaak.nummer })).to.deep.include({
      pointer: '/bezwaar/besluitdatum',
      melding:
        'In deze zaak zijn meer besluiten. Vul de datum van de brief in waar het bezwaar over gaat.',
    });
    expect(await fault({ besluit: zaak.nummer, besluitdatum: '2026-11-03' })).to.deep.include({
      pointer: '/bezwaar/besluitdatum',
      melding: 'In deze zaak is op die dag geen besluit bekendgemaakt.',
    });
    const { status, body } = await object({ besluit: zaak.nummer, besluitdatum: '2026-11-09' });
    expect(status).to.equal(201);
    const [row] = await world.database.asOwner(
      'select oorzaak_besluit_id from zaken where id = $1',
      [body.id],
    );
    expect(row).to.deep.equal({ oorzaak_besluit_id: second });
  });

  it('of a partner who got a decision of her own is her case, and asks for a partner who did', async () => {
    const zaak = await buildZaak(world);
    await announced(zaak, '2026-11-02');
    const mede = { besluit: zaak.nummer, indiener: 'medeschuldenaar' };
    expect(await fault(mede)).to.deep.include({
      pointer: '/bezwaar/indiener',
      melding: 'In deze zaak kreeg geen partner een eigen besluit.',
    });

    const id = await buildMedeschuldenaar(world, zaak, await buildVordering(world, zaak));
    expect((await fault(mede)).melding).to.include('geen burgerservicenummer');
    const [persoon] = await world.database.asOwner<{ persoon_id: string }>(
      `update vordering_schuldenaren set persoon_id = (select persoon_id from zaken where id = $1), naam = null, adres = null
       where id = $2 returning persoon_id`,
      [(await buildZaak(world)).id, id],
    );
    const { status, body } = await object({ ...mede, besluitdatum: '2026-02-02' });
    expect(status, JSON.stringify(body)).to.equal(201);
    expect(
      await world.database.asOwner('select persoon_id from zaken where id = $1', [body.id]),
    ).to.deep.equal([persoon]);
  });

  it('refuses what is no decision of this municipality, in plain Dutch', async () => {
    const other = await buildZaak(world, { gemeente: 'oldenzaal' });
    await announced(other, '2026-11-02');
    for (const besluit of ['2026-D-000000', other.nummer, '00000000-0000-4000-8000-000000000000'])
      expect(await fault({ besluit })).to.deep.include({
        pointer: '/bezwaar/besluit',
        melding: 'Er is in deze gemeente geen zaak met dit nummer.',
      });

    const undecided = await buildZaak(world);
    expect(await fault({ besluit: undecided.nummer })).to.deep.include({
      pointer: '/bezwaar/besluit',
      melding: 'In deze zaak is nog geen besluit bekendgemaakt.',
    });
    await buildBesluit(world, undecided);
    expect((await fault({ besluit: undecided.nummer })).pointer).to.equal('/bezwaar/besluit');
  });

  it('is not for who has another office', async () => {
    const zaak = await buildZaak(world);
    await announced(zaak, '2026-11-02');
    expect((await object({ besluit: zaak.nummer }, 'bo-inkomen-1')).status).to.equal(403);
  });
});
