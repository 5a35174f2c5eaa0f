import { expect } from 'chai';
import type { KanttekeningenLijst } from '../../api/ontwerpen/kanttekening-schema.ts';
import type { Client } from './client.ts';
import { proefModel } from './proef-model.ts';
import { createStudioWorld } from './studio-world.ts';
import { type ApiWorld, MONDAY } from './world.ts';

const later = (minutes: number) => new Date(MONDAY.getTime() + minutes * 60_000);
const WHY = { toelichting: 'De stap heeft een duidelijker naam.' };
const AKKOORD = { akkoord: true, notities: 'Deze stap heet voortaan anders.' };

describe('api/ontwerpen: kanttekeningen at the elements of a draft', () => {
  let world: ApiWorld;
  let designer: Client;
  let other: Client;
  let id: string;
  before(async () => {
    ({ world, designer, other } = await createStudioWorld());
  });
  after(() => world.close());
  beforeEach(async () => {
    world.state.now = MONDAY;
    world.state.deployed.length = 0;
    await world.database.asOwner('delete from ontwerpen');
    id = (await designer.post('/ontwerpen', { proces: 'proef' })).body.id;
  });

  const path = () => `/ontwerpen/${id}/kanttekeningen`;
  const note = (body: object, client = other) => client.post(path(), body);
  const noted = async (body: object, client = other) =>
    (await note(body, client)).body.id as string;
  const answer = (one: string, tekst: string, client = designer) =>
    client.post(`${path()}/${one}/antwoorden`, { tekst });
  const solve = (one: string, opgelost = true, client = designer) =>
    client.put(`${path()}/${one}/oplossing`, { opgelost });
  const list = async (client = designer) =>
    ((await client.get(path())).body as KanttekeningenLijst).kanttekeningen;
  const ref = (client: Client, naam: string) => ({ id: client.session?.medewerkerId, naam });
  const save = (versie: number, xml: string) => designer.put(`/ontwerpen/${id}`, { versie, xml });
  const handIn = async () => {
    await save(1, proefModel({ taak: 'Opnieuw tellen' }));
    await designer.post(`/ontwerpen/${id}/indiening`, { versie: 2, ...WHY });
  };
  const publish = (more: object = {}) =>
    other.post(`/ontwerpen/${id}/oordeel`, { versie: 3, ...AKKOORD, ...more });

  it('are noted, answered, solved and opened again by whoever reads the draft, with who and when, in the trail', async () => {
    const one = await noted({ elementId: 'tellen', tekst: '  Waarom telt dit twee keer?  ' });
    world.state.now = later(1);
    const whole = await noted({ tekst: 'Wie leest dit mee?' });
    await answer(one, 'Omdat de eerste telling een schatting is.');
    await solve(one);

    const [open, solved] = await list();
    expect(open).to.deep.equal({
      id: whole,
      tekst: 'Wie leest dit mee?',
      door: ref(other, 'Procesontwerper 2'),
      op: later(1).toISOString(),
      elementId: null,
      elementNaam: null,
      bestaat: true,
      opgelostDoor: null,
      opgelostOp: null,
      antwoorden: [],
    });
    expect(solved).to.deep.include({
      id: one,
      tekst: 'Waarom telt dit twee keer?',
      elementId: 'tellen',
      elementNaam: 'Tellen',
      bestaat: true,
      opgelostDoor: ref(designer, 'Procesontwerper'),
      opgelostOp: later(1).toISOString(),
    });
    expect(
      solved?.antwoorden.map(({ tekst, door, op }) => ({ tekst, door: door.naam, op })),
    ).to.deep.equal([
      {
        tekst: 'Omdat de eerste telling een schatting is.',
        door: 'Procesontwerper',
        op: later(1).toISOString(),
      },
    ]);

    await solve(one, false, other);
    expect((await list()).map(({ opgelostDoor }) => opgelostDoor)).to.deep.equal([null, null]);
    const trail = await world.database.asOwner<{ actie: string; details: object }>(
      `select distinct actie, details from auditregels
       where object_id = $1 and details->>'kanttekening' = $2 order by actie`,
      [id, one],
    );
    expect(trail.map(({ actie }) => actie)).to.deep.equal([
      'ontwerp.kanttekening-beantwoord',
      'ontwerp.kanttekening-geplaatst',
      'ontwerp.kanttekening-heropend',
      'ontwerp.kanttekening-opgelost',
    ]);
    // What was written stays with the draft.
    expect(trail[0]?.details).to.deep.equal({ proces: 'proef', kanttekening: one });
  });

  it('leave the version of the draft alone: who draws meanwhile can go on', async () => {
    await noted({ elementId: 'tellen', tekst: 'Een vraag.' });
    expect((await save(1, proefModel({ taak: 'Opnieuw tellen' }))).status).to.equal(200);
    expect((await list())[0]).to.deep.include({ elementNaam: 'Opnieuw tellen', bestaat: true });
  });

  it('say that the element is gone, by the name it had', async () => {
    await noted({ elementId: 'tellen', tekst: 'Moet deze stap blijven?' });
    await save(
      1,
      proefModel().replaceAll('"tellen"', '"hertellen"').replaceAll('>tellen<', '>hertellen<'),
    );

    expect((await list())[0]).to.deep.include({
      elementId: 'tellen',
      elementNaam: 'Tellen',
      bestaat: false,
    });
    const { status, body } = await note({ elementId: 'tellen', tekst: 'Nog een vraag.' });
    expect(status).to.equal(400);
    expect(body.fouten[0]).to.deep.include({ pointer: '/elementId' });
    expect(body.fouten[0].melding).to.match(/^Dit element staat niet in het ontwerp/);
  });

  it('keep markup as the text it is, and refuse nothing, blanks and more than 2000 characters', async () => {
    const tekst = '<img src=x onerror=alert(1)> & ‘{naam}’ <b>vet</b>';
    const one = await noted({ tekst });
    await answer(one, tekst);
    const [kept] = await list();
    expect([kept?.tekst, kept?.antwoorden[0]?.tekst]).to.deep.equal([tekst, tekst]);

    expect((await note({ tekst: 'é'.repeat(2000) })).status).to.equal(201);
    for (const wrong of ['', '   ', 'x'.repeat(2001), 'a\u0000b']) {
      expect((await note({ tekst: wrong })).status, JSON.stringify(wrong)).to.equal(400);
      expect((await answer(one, wrong)).status, JSON.stringify(wrong)).to.equal(400);
    }
    expect(await list()).to.have.length(2);
  });

  it('are at most 200 of a draft and 50 answers of each, also when many are sent at once', async () => {
    await world.database.asOwner(
      `insert into kanttekeningen (id, ontwerp_id, tekst, door, op)
       select gen_random_uuid(), $1, 'Vraag ' || n, $2, now() from generate_series(1, 195) n`,
      [id, other.session?.medewerkerId],
    );
    const sent = await Promise.all(
      Array.from({ length: 10 }, (_, n) => note({ tekst: `Vraag ${n}` }, n % 2 ? designer : other)),
    );
    expect(sent.filter(({ status }) => status === 201)).to.have.length(5);
    const refused = sent.find(({ status }) => status === 409);
    expect(refused?.body.detail).to.match(/^Een ontwerp heeft ten hoogste 200 kanttekeningen/);
    const all = await list();
    expect(all).to.have.length(200);

    const one = all[0]?.id as string;
    await world.database.asOwner(
      `insert into kanttekening_antwoorden (id, kanttekening_id, tekst, door, op)
       select gen_random_uuid(), $1, 'Antwoord ' || n, $2, now() from generate_series(1, 45) n`,
      [one, other.session?.medewerkerId],
    );
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) => answer(one, `Nog ${n}`, n % 2 ? designer : other)),
    );
    expect(answers.filter(({ status }) => status === 201)).to.have.length(5);
    expect(answers.find(({ status }) => status === 409)?.body.detail).to.match(
      /^Een kanttekening heeft ten hoogste 50 antwoorden/,
    );
    expect((await list())[0]?.antwoorden).to.have.length(50);
  });

  it('two people at once: both notes stay, and one of two solves it', async () => {
    const [mine, yours] = await Promise.all([
      note({ elementId: 'tellen', tekst: 'Van de een.' }, designer),
      note({ elementId: 'tellen', tekst: 'Van de ander.' }, other),
    ]);
    expect((await list()).map(({ tekst }) => tekst).sort()).to.deep.equal([
      'Van de ander.',
      'Van de een.',
    ]);
    const one = mine.body.id as string;

    const both = await Promise.all([solve(one, true, designer), solve(one, true, other)]);

    expect(both.map(({ status }) => status)).to.deep.equal([200, 200]);
    const trail = await world.database.asOwner<{ actor: string }>(
      `select distinct actor from auditregels where actie = 'ontwerp.kanttekening-opgelost' and object_id = $1`,
      [id],
    );
    const solved = (await list()).find(({ id }) => id === one);
    expect(trail).to.deep.equal([{ actor: solved?.opgelostDoor?.id }]);
    expect((await list())[0]?.id).to.equal(yours.body.id);
  });

  it('the same note or answer again, as its answer was lost, is one', async () => {
    const key = '00000000-0000-4000-8000-0000000000aa';
    const first = await other.post(path(), { tekst: 'Eén keer.' }, key);
    const again = await other.post(path(), { tekst: 'Eén keer.' }, key);
    expect(again.body).to.deep.equal(first.body);
    expect(await list()).to.have.length(1);
  });

  it('keep the draft from being published until they are solved, or the judge says that he knows', async () => {
    const one = await noted({ elementId: 'tellen', tekst: 'Waarom telt dit twee keer?' });
    await noted({ tekst: 'Wie leest dit mee?' });
    await handIn();

    const refused = await publish();

    expect(refused.status).to.equal(409);
    expect(refused.body.detail).to.match(/^Er zijn nog kanttekeningen open: 2\./);
    expect((await publish({ ingaatOp: later(60).toISOString() })).status).to.equal(409);
    expect(world.state.deployed).to.deep.equal([]);
    await solve(one);
    expect((await publish()).body.detail).to.include('open: 1.');
    expect((await publish({ ondanksKanttekeningen: true })).body.status).to.equal('gepubliceerd');

    // From now on they are read, and nothing else.
    expect(await list()).to.have.length(2);
    for (const { status } of [
      await note({ tekst: 'Te laat.' }),
      await answer(one, 'Te laat.'),
      await solve(one, false),
    ])
      expect(status).to.equal(409);
  });

  it('without open ones nothing is asked, and sending back asks nothing', async () => {
    const one = await noted({ tekst: 'Een vraag.' });
    await handIn();
    const back = { versie: 3, akkoord: false, opmerking: 'Kijk naar mijn vraag.' };
    expect((await other.post(`/ontwerpen/${id}/oordeel`, back)).body.status).to.equal('concept');
    await solve(one);
    await designer.post(`/ontwerpen/${id}/indiening`, { versie: 4, ...WHY });
    const judged = await other.post(`/ontwerpen/${id}/oordeel`, { versie: 5, ...AKKOORD });
    expect(judged.body.status).to.equal('gepubliceerd');
  });

  it('belong to one draft: through another, or made up, they do not exist', async () => {
    const one = await noted({ tekst: 'Een vraag.' });
    await designer.post(`/ontwerpen/${id}/intrekking`, { versie: 1 });
    id = (await designer.post('/ontwerpen', { proces: 'proef' })).body.id;
    expect((await solve(one)).status).to.equal(404);
    expect((await answer(one, 'Hier niet.')).status).to.equal(404);
    expect(await list()).to.deep.equal([]);
  });
});
