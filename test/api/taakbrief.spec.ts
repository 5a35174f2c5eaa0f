import { expect } from 'chai';
import type { FoutVeld } from '../../api/http/schema.ts';
import type { TaakBrief } from '../../api/taken/brief-schema.ts';
import { textOf } from '../letters/pdf-text.ts';
import { DOSSIER } from '../workers/cases.ts';
import { buildTaak, buildZaak } from './builders.ts';
import type { Client } from './client.ts';
import { type ApiWorld, createApiWorld } from './world.ts';

const OPSTELLEN = { element: 'conceptbesluit-opstellen', functie: 'bo-inkomen' };
const NEMEN = { element: 'besluit-nemen', functie: 'bo-kwaliteit' };
const { concept: CONCEPT, zienswijze: _, buitenBehandeling: __, ...KNOWN } = DOSSIER;

/** The letter of a decision while it is drafted and decided on (docs/adr/0027). */
describe('api: the letter of a task', () => {
  let world: ApiWorld;
  let drafter: Client;
  let colleague: Client;
  let decider: Client;
  before(async () => {
    world = await createApiWorld();
    drafter = await world.as('bo-inkomen-1');
    colleague = await world.as('bo-inkomen-2');
    decider = await world.as('bo-kwaliteit');
  });
  after(() => world.close());

  const drafting = async (dossier: object = { ...KNOWN, concept: CONCEPT }) => {
    const zaak = await buildZaak(world, { dossier });
    const taak = await buildTaak(world, zaak, {
      ...OPSTELLEN,
      behandelaar: drafter.session?.medewerkerId ?? null,
    });
    return { zaak, taak };
  };
  const read = async (client: Client, id: string) => {
    const answer = await client.get(`/taken/${id}/brief`);
    expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
    return answer.body as TaakBrief;
  };
  const write = (client: Client, id: string, body: object) =>
    client.put(`/taken/${id}/brief`, {
      versie: 0,
      soort: 'toekenning',
      aanhef: null,
      toelichting: 'Wij spraken elkaar in het wijkcentrum.',
      ...body,
    });
  const words = ({ brief }: TaakBrief) =>
    (brief?.blokken ?? []).map(({ tekst }) => tekst ?? '').join('\n');

  it('shows the letter as it would go out, and where each part of it comes from', async () => {
    const { taak } = await drafting();
    const letter = await read(drafter, taak.id);

    expect(letter).to.deep.include({
      soort: 'toekenning',
      bewerkbaar: true,
      reden: null,
      versie: 0,
    });
    expect(letter.brief?.onderwerp).to.equal('Besluit: u krijgt een bijstandsuitkering');
    const parts = new Set(letter.brief?.blokken.map(({ deel }) => deel));
    expect([...parts]).to.include.members([null, 'motivering', 'grondslag', 'rechtsmiddel']);
    expect((await drafter.get(`/taken/${taak.id}`)).body.brief).to.equal('opstellen');
  });

  it('follows the draft of the form, and says what is missing instead of a letter', async () => {
    const { taak } = await drafting(KNOWN);
    expect(await read(drafter, taak.id)).to.deep.include({
      soort: null,
      bewerkbaar: false,
      brief: null,
      reden: 'Er is nog geen besluit gekozen waar een brief bij hoort.',
    });
    const { bedragPerMaand, ...without } = CONCEPT;
    await drafter.put(`/taken/${taak.id}/concept`, { versie: 0, gegevens: { concept: without } });
    const half = await read(drafter, taak.id);
    expect(half).to.deep.include({ soort: 'toekenning', bewerkbaar: true, brief: null });
    expect(half.reden).to.equal(
      'De brief kan nog niet worden gemaakt. Dit ontbreekt nog: het bedrag per maand.',
    );
    expect((await drafter.get(`/taken/${taak.id}/brief/pdf`)).status).to.equal(409);
    await drafter.put(`/taken/${taak.id}/concept`, {
      versie: 1,
      gegevens: { concept: { ...without, bedragPerMaand, motivering: 'Dit typt iemand nu net.' } },
    });
    expect(words(await read(drafter, taak.id))).to.include('Dit typt iemand nu net.');
  });

  it('keeps own words, in the preview and in the PDF, with a version, and through a hand-over', async () => {
    const { taak } = await drafting();
    expect((await write(drafter, taak.id, { aanhef: 'Geachte mevrouw' })).body.versie).to.equal(1);
    const letter = await read(drafter, taak.id);
    expect(letter).to.deep.include({ versie: 1, aanhef: 'Geachte mevrouw' });
    expect(letter.brief?.aanhef).to.equal('Geachte mevrouw,');
    expect(letter.brief?.gewoneAanhef).to.equal('Beste Inwoner Test 1,');
    const pdf = await fetchPdf(drafter, taak.id);
    expect(pdf)
      .to.include('Geachte mevrouw,')
      .and.include('Wij spraken elkaar in het wijkcentrum.');

    await world.database.asOwner(
      'update taken set behandelaar_id = $2, versie = versie + 1 where id = $1',
      [taak.id, colleague.session?.medewerkerId],
    );
    const late = await write(drafter, taak.id, { versie: 1 });
    expect(late.status, 'who handed it over').to.equal(409);
    const old = await write(colleague, taak.id, { toelichting: 'Te laat.' });
    expect(old.status).to.equal(409);
    expect(old.body.detail).to.match(
      /^De tekst van deze brief is op .* gewijzigd door Medewerker Inkomen 1\.$/,
    );
    expect(old.body.huidig.versie).to.equal(1);
    expect(
      (await write(colleague, taak.id, { versie: 1, toelichting: null })).body.versie,
    ).to.equal(2);
    expect(words(await read(colleague, taak.id))).not.to.include('wijkcentrum');
  });

  it('who decides sees the words and does not change them; another sort of decision does not have them', async () => {
    const { zaak, taak } = await drafting();
    await write(drafter, taak.id, {});
    const decision = await buildTaak(world, zaak, {
      ...NEMEN,
      behandelaar: decider.session?.medewerkerId ?? null,
    });
    const letter = await read(decider, decision.id);
    expect(letter).to.deep.include({ bewerkbaar: false, versie: 1 });
    expect(letter.door?.naam).to.equal('Medewerker Inkomen 1');
    expect(words(letter)).to.include('wijkcentrum');
    const refused = await write(decider, decision.id, { versie: 1 });
    expect(refused.status).to.equal(403);
    expect(refused.body.detail).to.match(/Geef het besluit dan terug aan de opsteller/);

    await drafter.put(`/taken/${taak.id}/concept`, {
      versie: 0,
      gegevens: { concept: { ...CONCEPT, soort: 'afwijzing' } },
    });
    expect(await read(drafter, taak.id)).to.deep.include({ soort: 'afwijzing', versie: 0 });
    expect((await write(drafter, taak.id, { versie: 1 })).body.detail).to.match(/andere soort/);
  });

  it('refuses words that are empty, too long or not to be printed, each at its field, and keeps none', async () => {
    const { taak } = await drafting();
    for (const [body, pointer, melding] of [
      [{ toelichting: ' \n ' }, '/toelichting', /^Schrijf iets/],
      [{ aanhef: '' }, '/aanhef', /^Schrijf iets/],
      [{ toelichting: 'a'.repeat(4001) }, '/toelichting', /hoogstens 4000 tekens/],
      [{ aanhef: 'a'.repeat(101) }, '/aanhef', /hoogstens 100 tekens/],
      [{ aanhef: 'Geachte\nheer' }, '/aanhef', /op één regel/],
      [{ toelichting: 'bel\u0007len' }, '/toelichting', /dat u niet ziet/],
      [{ toelichting: 'Succes 😀' }, '/toelichting', /‘😀’ kan niet/],
    ] as const) {
      const answer = await write(drafter, taak.id, body);
      expect(answer.status, JSON.stringify(answer.body)).to.equal(422);
      expect(answer.body.fouten.map((fout: FoutVeld) => fout.pointer)).to.deep.equal([pointer]);
      expect(answer.body.fouten[0].melding).to.match(melding);
    }
    expect((await read(drafter, taak.id)).versie).to.equal(0);
  });

  it('writes down who changed which part, without its words; nothing of it goes to the engine', async () => {
    const { zaak, taak } = await drafting();
    await write(drafter, taak.id, {});
    await write(drafter, taak.id, { versie: 1, aanhef: 'Geachte heer' });
    const lines = await world.database.asOwner<{ details: object }>(
      "select details from auditregels where object_id = $1 and actie = 'brief.tekst' order by op, details->>'versie'",
      [taak.id],
    );
    expect(lines.map(({ details }) => details)).to.deep.equal([
      { soort: 'toekenning', versie: 1, velden: ['toelichting'] },
      { soort: 'toekenning', versie: 2, velden: ['aanhef'] },
    ]);
    const sent = await world.database.asOwner('select id from outbox where zaak_id = $1', [
      zaak.id,
    ]);
    expect(sent).to.deep.equal([]);
  });

  it('a task without a letter, and one that is done, say so', async () => {
    const zaak = await buildZaak(world);
    const other = await buildTaak(world, zaak, { functie: 'bo-inkomen' });
    const done = await buildTaak(world, zaak, { ...OPSTELLEN, status: 'afgerond' });
    for (const [id, detail] of [
      [other.id, /hoort geen brief/],
      [done.id, /verandert niet meer/],
    ] as const) {
      const answer = await drafter.get(`/taken/${id}/brief`);
      expect(answer.status).to.equal(409);
      expect(answer.body.detail).to.match(detail);
    }
  });

  const fetchPdf = async (client: Client, id: string) => {
    const answer = await client.stream(`/taken/${id}/brief/pdf`);
    expect(answer.status).to.equal(200);
    return textOf(Buffer.from(await answer.arrayBuffer())).replace(/\s+/g, ' ');
  };
});
