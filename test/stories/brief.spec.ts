import { expect } from 'chai';
import type { TaakBrief } from '../../api/taken/brief-schema.ts';
import type { TaakStand } from '../../api/taken/schema.ts';
import type { BrievenLijst } from '../../api/zaken/schema.ts';
import { today } from '../../law/clock.ts';
import { textOf } from '../letters/pdf-text.ts';
import { until } from '../support/until.ts';
import { createWorld, type World } from '../support/world.ts';
import { driver } from './driver.ts';

const FO = 'consulent-dinkelland';
const BO = 'bo-inkomen-1';
const KWALITEIT = 'bo-kwaliteit';

/** A letter is written in before it is sent (docs/adr/0027). */
describe('a letter of decision: stories', () => {
  let world: World;
  let walk: ReturnType<typeof driver>;
  before(async () => {
    world = await createWorld();
    walk = driver(world);
  });
  after(() => world.close());

  it('the drafter writes in it, the second person sees it, and the post gets it word for word', async () => {
    const { id } = await walk.toDraft(FO, BO);

    const drafter = await world.as(BO);
    const draft = await walk.task(BO, id, 'conceptbesluit-opstellen');
    expect(draft.brief).to.equal('opstellen');
    const held = await drafter.put<TaakStand>(`/taken/${draft.id}/behandelaar`, {
      versie: draft.versie,
    });
    expect(held.status, JSON.stringify(held.body)).to.equal(200);
    const saved = await drafter.put(`/taken/${draft.id}/concept`, {
      versie: 0,
      gegevens: {
        concept: {
          soort: 'toekenning',
          ingangsdatum: today(world.clock),
          bedragPerMaand: 1401.5,
          terugwerkend: false,
          artikel: 'art. 11 Pw; art. 21 onder a Pw',
          motivering: 'U hebt geen inkomen en u voldoet aan de voorwaarden.',
          zienswijzeNodig: false,
        },
      },
    });
    expect(saved.status, JSON.stringify(saved.body)).to.equal(200);
    const words = await drafter.put(`/taken/${draft.id}/brief`, {
      versie: 0,
      soort: 'toekenning',
      aanhef: 'Geachte inwoner',
      toelichting:
        'Wij spraken elkaar in het wijkcentrum.\nDe afspraak met uw consulent blijft staan.',
    });
    expect(words.status, JSON.stringify(words.body)).to.equal(200);
    await walk.complete(BO, id, 'conceptbesluit-opstellen', {
      concept: { ingangsdatum: today(world.clock) },
    });

    const check = await walk.task(KWALITEIT, id, 'besluit-toetsen');
    const { body: seen } = await (await world.as(KWALITEIT)).get<TaakBrief>(
      `/taken/${check.id}/brief`,
    );
    expect(seen).to.deep.include({ bewerkbaar: false, aanhef: 'Geachte inwoner' });
    expect(seen.door?.naam).to.equal('Medewerker Inkomen 1');
    expect(JSON.stringify(seen.brief?.blokken)).to.include('in het wijkcentrum');
    await walk.complete(KWALITEIT, id, 'besluit-toetsen');
    await walk.complete(KWALITEIT, id, 'besluit-nemen');

    const letter = await until('the letter of the decision is with the post', async () => {
      const { body } = await drafter.get<BrievenLijst>(`/zaken/${id}/brieven`);
      return body.brieven.find(
        ({ sjabloon, verzondenOp }) => sjabloon === 'toekenning' && verzondenOp !== null,
      );
    });
    const printed = await fetch(`${world.simulatorsUrl}/post/brieven/${letter.id}`);
    expect(printed.status).to.equal(200);
    const text = textOf(Buffer.from(await printed.arrayBuffer())).replace(/\s+/g, ' ');
    expect(text)
      .to.include('Geachte inwoner,')
      .and.include(
        'Toelichting voor u Wij spraken elkaar in het wijkcentrum. De afspraak met uw consulent blijft staan.',
      )
      .and.include('Bent u het niet eens met dit besluit?');
    const variables = await world.database.asOwner(
      "select 1 from inzendingen where zaak_id = $1 and proces_variabelen::text like '%wijkcentrum%'",
      [id],
    );
    expect(variables, 'nothing of it in what the engine gets').to.deep.equal([]);
  });
});
