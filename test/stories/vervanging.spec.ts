import { expect } from 'chai';
import type { Probleem } from '../../api/http/schema.ts';
import type { TaakStand } from '../../api/taken/schema.ts';
import type { Tijdlijn } from '../../api/zaken/schema.ts';
import { today } from '../../law/clock.ts';
import { createWorld, type World } from '../support/world.ts';
import { driver } from './driver.ts';

const FO = 'consulent-dinkelland';
const BO = 'bo-inkomen-1';
const SUBSTITUTE = 'bo-inkomen-2';
const KWALITEIT = 'bo-kwaliteit';
const GOOD = { toetsing: { punten: ['motivering'], oordeel: 'akkoord' } };

/** Who is away is substituted, up to the decision of the case (docs/adr/0023). */
describe('substitution: stories', () => {
  let world: World;
  let walk: ReturnType<typeof driver>;
  before(async () => {
    world = await createWorld();
    walk = driver(world);
  });
  after(() => world.close());

  const idOf = async (account: string) => (await world.as(account)).medewerkerId;
  const away = async (account: string, vervanger: string) => {
    const dag = today(world.clock);
    const answer = await (await world.as(account)).post('/vervangingen', {
      vervangerId: await idOf(vervanger),
      van: dag,
      tot: dag,
    });
    expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
  };

  it('drafts "namens" and decides with four eyes over both: neither the substitute nor who is away, but a third', async () => {
    const { id } = await walk.toDraft(FO, BO);
    // He took the draft, and is away before it is done.
    const draft = await walk.task(BO, id, 'conceptbesluit-opstellen');
    await (await world.as(BO)).put(`/taken/${draft.id}/behandelaar`, { versie: draft.versie });
    await away(BO, SUBSTITUTE);

    const seen = await walk.task(SUBSTITUTE, id, 'conceptbesluit-opstellen');
    expect(seen.namens?.id).to.equal(await idOf(BO));
    await walk.complete(SUBSTITUTE, id, 'conceptbesluit-opstellen', {
      concept: { ingangsdatum: today(world.clock) },
    });

    const [kept] = await world.database.asOwner<{ door: string; namens: string }>(
      "select door, namens from inzendingen where zaak_id = $1 and element_id = 'conceptbesluit-opstellen'",
      [id],
    );
    expect(kept).to.deep.equal({ door: await idOf(SUBSTITUTE), namens: await idOf(BO) });
    const { body: line } = await (await world.as(KWALITEIT)).get<Tijdlijn>(`/zaken/${id}/tijdlijn`);
    expect(JSON.stringify(line), 'the case tells it').to.include('Medewerker Inkomen 1');

    // Both may check decisions of others; of this one neither may, and the reason names the other.
    for (const account of [BO, SUBSTITUTE])
      await world.database.asOwner(
        "insert into aanstellingen (medewerker_id, functie, kantoor_id, geldig_vanaf) values ($1, 'bo-kwaliteit', 'backoffice', '2022-01-01')",
        [await idOf(account)],
      );
    for (const account of [SUBSTITUTE, BO]) {
      const client = await world.as(account);
      const check = await walk.task(account, id, 'besluit-toetsen');
      const claimed = await client.put<TaakStand>(`/taken/${check.id}/behandelaar`, {
        versie: check.versie,
      });
      const refused = await client.post<Probleem>(`/taken/${check.id}/afronding`, {
        versie: claimed.body.versie,
        gegevens: GOOD,
      });
      expect(refused.status, `${account}: ${JSON.stringify(refused.body)}`).to.equal(403);
      expect(refused.body.detail).to.match(/Conceptbesluit opstellen/);
      await client.delete(`/taken/${check.id}/behandelaar?versie=${claimed.body.versie}`);
    }
    await walk.complete(KWALITEIT, id, 'besluit-toetsen');
    await walk.complete(KWALITEIT, id, 'besluit-nemen');
  });
});
