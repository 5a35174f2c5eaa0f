import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { buildTaak, buildTermijn, buildZaak } from './builders.ts';
import type { Client } from './client.ts';
import { type ApiWorld, createApiWorld, MONDAY } from './world.ts';

type Way = { soort: string; uiterlijk: string; begrensd: boolean; uitleg: { artikel: string }[] };

describe('api: extending a term', () => {
  let world: ApiWorld;
  let teamleider: Client;
  before(async () => {
    world = await createApiWorld();
    teamleider = await world.as('teamleider');
  });
  beforeEach(() => {
    world.state.now = MONDAY;
  });
  after(() => world.close());

  const REDEN = 'Wij wachten op een taxatie van de woning.';
  const ask = (termijnId: string, anders: object = {}) => ({
    termijnId,
    versie: 1,
    soort: 'eenmalig',
    totEnMet: '2027-02-16',
    reden: REDEN,
    ...anders,
  });
  const decision = async (anders: Parameters<typeof buildTermijn>[2] = {}) => {
    const zaak = await buildZaak(world);
    return { zaak, termijnId: await buildTermijn(world, zaak, anders) };
  };
  /** Twelve weeks from the end of the filing term, Tuesday 1 December 2026. */
  const objection = async () => {
    const zaak = await buildZaak(world, { proces: 'bezwaar' });
    const termijnId = await buildTermijn(world, zaak, {
      soort: 'bezwaarbeslissing',
      einddatum: '2027-01-26',
    });
    return { zaak, termijnId };
  };
  const ways = async (client: Client, zaakId: string): Promise<Way[]> =>
    (await client.get(`/zaken/${zaakId}/termijnen`)).body.termijnen[0].verlengingen;
  const told = (zaakId: string) =>
    world.database.asOwner<{ naam: string; variabelen: object }>(
      "select inhoud ->> 'naam' as naam, inhoud -> 'variabelen' as variabelen from outbox where zaak_id = $1 order by id",
      [zaakId],
    );
  const post = (client: Client, zaakId: string, body: object, key?: string) =>
    client.post(`/zaken/${zaakId}/verlengingen`, body, key);

  it('moves the last day, tells the watch and the process, explains itself and stands in the story and the trail', async () => {
    const { zaak, termijnId } = await decision();
    const answer = await post(teamleider, zaak.id, ask(termijnId));

    expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
    expect(answer.body).to.deep.equal({ termijnId, status: 'lopend', einddatum: '2027-02-16' });
    expect(await told(zaak.id)).to.deep.equal([
      { naam: 'termijn-gewijzigd', variabelen: { volgendeDatum: '2027-01-27T00:00:00+01:00' } },
      { naam: 'beslistermijn-gewijzigd', variabelen: { termijnWijziging: 'verlengd' } },
    ]);
    const { termijnen } = (await teamleider.get(`/zaken/${zaak.id}/termijnen`)).body;
    expect(termijnen[0].uitleg.at(-1)).to.deep.include({
      artikel: 'art. 4:14 lid 3 Awb',
      van: '2027-01-26',
      tot: '2027-02-16',
    });
    const { gebeurtenissen } = (await teamleider.get(`/zaken/${zaak.id}/tijdlijn`)).body;
    expect(gebeurtenissen.find(({ gebeurtenis }: never) => gebeurtenis === 'verlengd')).to.include({
      titel: 'Termijn verlengd: beslistermijn',
      toelichting: REDEN,
    });
    expect(
      await world.database.asOwner(
        "select actie, herkomst from auditregels where zaak_id = $1 and actie = 'termijn.verlengd'",
        [zaak.id],
      ),
    ).to.deep.equal([{ actie: 'termijn.verlengd', herkomst: 'api' }]);
  });

  it('says how far each term may go, to who may extend it', async () => {
    const { zaak } = await decision();
    const own = await objection();

    expect(await ways(teamleider, zaak.id)).to.have.length(1);
    expect((await ways(teamleider, zaak.id))[0]).to.include({
      soort: 'eenmalig',
      begrensd: false,
      uiterlijk: '2028-01-26',
    });
    expect(await ways(await world.as('consulent-dinkelland'), zaak.id)).to.deep.equal([]);
    expect(await ways(teamleider, own.zaak.id)).to.deep.equal([]);
    const shown = await ways(await world.as('bo-bezwaar'), own.zaak.id);
    expect(shown.map(({ soort, begrensd }) => [soort, begrensd])).to.deep.equal([
      ['eenmalig', true],
      ['instemming', false],
    ]);
    expect(shown[0]?.uitleg.map(({ artikel }) => artikel)).to.include('art. 7:10 lid 3 Awb');
  });

  it('extends the decision on an objection once within six weeks, then only with consent', async () => {
    const bezwaar = await world.as('bo-bezwaar');
    const { zaak, termijnId } = await objection();
    const furthest = (await ways(bezwaar, zaak.id))[0]?.uiterlijk ?? '';
    const tooFar = await post(bezwaar, zaak.id, ask(termijnId, { totEnMet: '2027-12-31' }));
    expect([tooFar.status, tooFar.body.fouten[0].pointer]).to.deep.equal([400, '/totEnMet']);
    expect(tooFar.body.detail).to.include('art. 7:10 lid 3 Awb');

    const once = await post(bezwaar, zaak.id, ask(termijnId, { totEnMet: furthest }));
    expect([once.status, once.body.einddatum]).to.deep.equal([201, furthest]);
    const twice = await post(
      bezwaar,
      zaak.id,
      ask(termijnId, { versie: 2, totEnMet: '2027-05-03' }),
    );
    expect([twice.status, twice.body.detail]).to.deep.equal([
      409,
      'Deze termijn is al een keer verlengd. Nog een keer kan niet, tenzij de wet dat met instemming toestaat.',
    ]);
    const agreed = await post(
      bezwaar,
      zaak.id,
      ask(termijnId, { versie: 2, soort: 'instemming', totEnMet: '2027-05-03' }),
    );
    expect([agreed.status, agreed.body.einddatum]).to.deep.equal([201, '2027-05-03']);
    expect(
      (await told(zaak.id)).filter(({ naam }) => naam === 'beslissing-verdaagd'),
    ).to.have.length(2);
  });

  it('is done once, however often the button is pressed', async () => {
    const { zaak, termijnId } = await decision();
    const key = randomUUID();
    const both = await Promise.all([
      post(teamleider, zaak.id, ask(termijnId), key),
      post(teamleider, zaak.id, ask(termijnId), key),
    ]);
    const again = await post(teamleider, zaak.id, ask(termijnId), key);

    expect([201, 409]).to.include(both[1].status);
    expect(again.body).to.deep.equal({ termijnId, status: 'lopend', einddatum: '2027-02-16' });
    expect(
      await world.database.asOwner(
        "select soort from termijn_gebeurtenissen where termijn_id = $1 and soort = 'verlengd'",
        [termijnId],
      ),
    ).to.have.length(1);
  });

  it('tells the second of two people who was first', async () => {
    const { zaak, termijnId } = await decision();
    await post(teamleider, zaak.id, ask(termijnId));
    const late = await post(teamleider, zaak.id, ask(termijnId, { totEnMet: '2027-03-01' }));

    expect(late.status).to.equal(409);
    expect(late.body.type).to.equal('/problemen/tussentijds-gewijzigd');
    expect(late.body.detail).to.match(/heeft deze termijn gewijzigd op/);
    expect(late.body.huidig).to.deep.include({ versie: 2, status: 'lopend' });
  });

  describe('refuses', () => {
    const refusal = async (
      body: (termijnId: string) => object,
      anders: Parameters<typeof buildTermijn>[2] = {},
    ) => {
      const { zaak, termijnId } = await decision(anders);
      const answer = await post(teamleider, zaak.id, body(termijnId));
      expect(await told(zaak.id)).to.deep.equal([]);
      return [answer.status, answer.body.detail];
    };

    it('a day that is not after the last day now, or absurdly far', async () => {
      expect(await refusal((id) => ask(id, { totEnMet: '2027-01-26' }))).to.deep.equal([
        400,
        'De nieuwe laatste dag moet na 26 januari 2027 liggen.',
      ]);
      expect((await refusal((id) => ask(id, { totEnMet: '2172-02-01' })))[0]).to.equal(400);
    });

    it('while a task asks for the same', async () => {
      const { zaak, termijnId } = await decision();
      const taak = await buildTaak(world, zaak);
      await world.database.asOwner(
        "update taken set element_id = 'beslistermijn-verlengen' where id = $1",
        [taak.id],
      );
      const answer = await post(teamleider, zaak.id, ask(termijnId));

      expect([answer.status, answer.body.detail]).to.deep.equal([
        409,
        'Er staat al een taak open om deze termijn te verlengen: ‘Beslistermijn verlengen’. Geef daar de nieuwe datum.',
      ]);
      expect(await ways(teamleider, zaak.id)).to.deep.equal([]);
    });

    it('a reason that says nothing', async () => {
      expect((await refusal((id) => ask(id, { reden: '             ' })))[0]).to.equal(400);
      expect((await refusal((id) => ask(id, { reden: 'Druk' })))[0]).to.equal(400);
    });

    it('after the term', async () => {
      world.state.now = new Date('2027-01-27T09:00:00Z');
      teamleider = await world.as('teamleider');
      expect(await refusal((id) => ask(id))).to.deep.equal([
        409,
        'De termijn is voorbij sinds 26 januari 2027. Verlengen kan alleen zolang de termijn loopt.',
      ]);
      world.state.now = MONDAY;
      teamleider = await world.as('teamleider');
    });

    it('a term that passed, stands still, knows no consent or no extension', async () => {
      expect((await refusal((id) => ask(id), { status: 'verstreken' }))[0]).to.equal(409);
      expect((await refusal((id) => ask(id), { status: 'opgeschort' }))[1]).to.include(
        'staat stil',
      );
      expect((await refusal((id) => ask(id, { soort: 'instemming' })))[1]).to.include(
        'ook niet met instemming',
      );
      expect((await refusal((id) => ask(id), { soort: 'voorschot' }))[1]).to.equal(
        'Deze termijn kunt u niet verlengen.',
      );
    });

    it('a closed case, and a term of another case', async () => {
      const closed = await buildZaak(world, { status: 'afgerond' });
      const termijnId = await buildTermijn(world, closed);
      expect((await post(teamleider, closed.id, ask(termijnId))).body.detail).to.equal(
        'Deze zaak is al beëindigd.',
      );
      const { zaak } = await decision();
      expect((await post(teamleider, zaak.id, ask(termijnId))).status).to.equal(404);
    });

    it('whoever extends other terms', async () => {
      const { zaak, termijnId } = await objection();
      expect((await post(teamleider, zaak.id, ask(termijnId))).status).to.equal(403);
    });
  });
});
