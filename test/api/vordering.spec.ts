import { expect } from 'chai';
import { buildMedeschuldenaar, buildVordering, buildZaak } from './builders.ts';
import type { Client } from './client.ts';
import { type ApiWorld, createApiWorld } from './world.ts';

describe('api: the claim of a case', () => {
  let world: ApiWorld;
  let bo: Client;
  before(async () => {
    world = await createApiWorld();
    bo = await world.as('bo-terugvordering');
  });
  after(() => world.close());

  it('shows the balance as the sum of the bookings, and the limitation with its explanation', async () => {
    const zaak = await buildZaak(world);
    const id = await buildVordering(world, zaak);
    const { status, body } = await bo.get(`/zaken/${zaak.id}/vordering`);

    expect(status).to.equal(200);
    expect(body.saldo).to.equal('600.00');
    const [vordering] = body.vorderingen;
    expect(vordering).to.include({
      id,
      saldo: '600.00',
      gevorderd: '1000.00',
      ontvangen: '400.00',
      teVeelOntvangen: '0.00',
      karakter: 'verplicht',
      vervaldatum: '2026-03-16',
      regeling: null,
    });
    expect(
      vordering.boekingen.map(({ soort, bedrag }: Record<string, string>) => [soort, bedrag]),
    ).to.deep.equal([
      ['betaling', '-400.00'],
      ['hoofdsom', '1000.00'],
    ]);
    expect(vordering.verjaring.einddatum).to.equal('2031-03-16');
    expect(vordering.verjaring.uitleg[0]).to.include({ artikel: 'art. 4:104 lid 1 Awb' });
  });

  it('the case says whether it has one; a case without has no such part', async () => {
    const [met, zonder] = [await buildZaak(world), await buildZaak(world)];
    await buildVordering(world, met);

    expect((await bo.get(`/zaken/${met.id}`)).body.heeftVordering).to.equal(true);
    expect((await bo.get(`/zaken/${zonder.id}`)).body.heeftVordering).to.equal(false);
    expect((await bo.get(`/zaken/${zonder.id}/vordering`)).status).to.equal(404);
  });

  it('hides it from who may not see the case', async () => {
    const zaak = await buildZaak(world, { gemeente: 'tubbergen' });
    await buildVordering(world, zaak);
    const elsewhere = await world.as('consulent-dinkelland');

    expect((await elsewhere.get(`/zaken/${zaak.id}/vordering`)).status).to.equal(404);
  });

  it('shows who owes it, who paid, and to whom letters went', async () => {
    const zaak = await buildZaak(world);
    const id = await buildVordering(world, zaak);
    const mede = await buildMedeschuldenaar(world, zaak, id);
    await world.database.asOwner(
      `insert into brieven (id, zaak_id, gemeente, sjabloon, onderwerp, pdf, opgesteld_op, schuldenaar_id, sleutel)
       values ($1::uuid, $2, $3, 'aanmaning', 'Aanmaning', '', now(), $1::uuid, $1::text)`,
      [mede, zaak.id, zaak.gemeente],
    );
    const [vordering] = (await bo.get(`/zaken/${zaak.id}/vordering`)).body.vorderingen;

    expect(vordering.schuldenaren).to.deep.equal([
      {
        id: mede,
        rol: 'medeschuldenaar',
        naam: 'Partner Test 1',
        grond: 'art. 59 lid 1 Pw',
        sinds: '2026-01-20',
        bekendgemaaktOp: '2026-02-02',
        bezwaarTot: '2026-03-16',
        beeindigdOp: null,
        eindreden: null,
      },
    ]);
    expect(
      vordering.boekingen.map(({ bedrag, betaaldDoor }: Record<string, string>) => [
        bedrag,
        betaaldDoor,
      ]),
    ).to.deep.equal([
      ['-50.00', 'Partner Test 1'],
      ['-400.00', null],
      ['1000.00', null],
    ]);
    expect((await bo.get(`/zaken/${zaak.id}/brieven`)).body.brieven[0].aan).to.equal(
      'Partner Test 1',
    );
  });

  it('a co-debtor leads to no other case of hers', async () => {
    const zaak = await buildZaak(world);
    const id = await buildVordering(world, zaak);
    const elders = await buildZaak(world);
    const mede = await buildMedeschuldenaar(world, zaak, id);
    await world.database.asOwner(
      'update vordering_schuldenaren set persoon_id = (select persoon_id from zaken where id = $1), naam = null, adres = null where id = $2',
      [elders.id, mede],
    );
    const answer = await bo.get(`/zaken/${zaak.id}/vordering`);

    expect(answer.status).to.equal(200);
    expect(JSON.stringify(answer.body)).not.to.include(elders.id);
  });
});
