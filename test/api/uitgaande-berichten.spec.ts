import { expect } from 'chai';
import { buildZaak } from './builders.ts';
import { type ApiWorld, createApiWorld } from './world.ts';

describe('api/uitgaande-berichten', () => {
  let world: ApiWorld;
  beforeEach(async () => {
    world = await createApiWorld();
  });
  afterEach(() => world.close());

  async function message(
    zaak: { id: string; gemeente: string },
    status: string,
    fout: string | null,
  ): Promise<string> {
    const [row] = await world.database.asOwner<{ id: string }>(
      `insert into outbox (soort, sleutel, reeks, zaak_id, gemeente, inhoud, status, pogingen, laatste_fout)
       values ('brief-verzenden', gen_random_uuid()::text, gen_random_uuid()::text, $1, $2, '{"geheim": "inhoud"}', $3, 10, $4) returning id`,
      [zaak.id, zaak.gemeente, status, fout],
    );
    return row?.id ?? '';
  }
  const retry = (id: string) => `/uitgaande-berichten/${id}/nieuwe-poging`;

  it('lists what was given up and what waits after a fault, never the content and no number of a sealed case', async () => {
    const zaak = await buildZaak(world);
    const sealed = await buildZaak(world, { verzegeld: true, proces: 'srt-verwijzing' });
    const waits = await message(zaak, 'open', 'RegisterOnbereikbaar');
    const dead = await message(sealed, 'onbestelbaar', 'RegisterWeigert');
    await message(zaak, 'open', null); // on its way: no trouble
    await message(zaak, 'bezorgd', 'RegisterOnbereikbaar');

    const { body } = await (await world.as('beheerder')).get('/uitgaande-berichten');

    expect(
      body.berichten.map(({ id, status, zaakNummer }: Record<string, unknown>) => [
        id,
        status,
        zaakNummer,
      ]),
    ).to.deep.equal([
      [dead, 'onbestelbaar', null],
      [waits, 'wacht', zaak.nummer],
    ]);
    expect(JSON.stringify(body)).not.to.include('inhoud');
  });

  it('sends what was given up again under its own key, once, with a line in the trail', async () => {
    const id = await message(await buildZaak(world), 'onbestelbaar', 'RegisterWeigert');
    const [before] = await world.database.asOwner<{ sleutel: string }>(
      'select sleutel from outbox where id = $1',
      [id],
    );
    const client = await world.as('beheerder');

    const answers = await Promise.all([client.post(retry(id), {}), client.post(retry(id), {})]);

    expect(answers.map(({ status }) => status).sort()).to.deep.equal([202, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body.detail).to.equal('Dit bericht wordt al opnieuw verstuurd.');
    const rows = await world.database.asOwner('select sleutel, status, pogingen from outbox');
    expect(rows).to.deep.equal([{ sleutel: before?.sleutel, status: 'open', pogingen: 0 }]);
    const lines = await world.database.asOwner(
      "select object_id from auditregels where actie = 'bericht.opnieuw-verstuurd'",
    );
    expect(lines).to.deep.equal([{ object_id: id }]);
  });

  it('refuses what arrived meanwhile, and knows no message that is not there', async () => {
    const id = await message(await buildZaak(world), 'bezorgd', null);
    const client = await world.as('beheerder');

    const arrived = await client.post(retry(id), {});

    expect([arrived.status, arrived.body.detail]).to.deep.equal([
      409,
      'Dit bericht is intussen aangekomen.',
    ]);
    expect((await client.post(retry('999999'), {})).status).to.equal(404);
  });
});
