import { expect } from 'chai';
import type { Client } from './client.ts';
import { proefModel } from './proef-model.ts';
import { createStudioWorld } from './studio-world.ts';
import type { ApiWorld } from './world.ts';

const CHANGED = proefModel({ taak: 'Opnieuw tellen' });
const AKKOORD = { akkoord: true, notities: 'Deze stap heet voortaan anders.' };
const WHY = { toelichting: 'De stap heeft een duidelijker naam.' };

describe('api/ontwerpen', () => {
  let world: ApiWorld;
  let designer: Client;
  let other: Client;
  before(async () => {
    ({ world, designer, other } = await createStudioWorld());
  });
  after(() => world.close());
  beforeEach(async () => {
    await world.database.asOwner('delete from ontwerpen');
    await world.database.asOwner(
      "delete from engine_process_definitions where bpmn_process_id = 'terug'",
    );
    world.state.deployed.length = 0;
    world.state.engine = true;
  });

  const begin = async (client = designer) =>
    (await client.post('/ontwerpen', { proces: 'proef' })).body as { id: string; versie: number };
  const save = (id: string, versie: number, xml = CHANGED, client = designer) =>
    client.put(`/ontwerpen/${id}`, { versie, xml });
  const handIn = (id: string, versie: number, client = designer) =>
    client.post(`/ontwerpen/${id}/indiening`, { versie, ...WHY });
  const judge = (id: string, versie: number, body: object, client = other) =>
    client.post(`/ontwerpen/${id}/oordeel`, { versie, ...body });
  const handedIn = async () => {
    const { id } = await begin();
    await save(id, 1);
    await handIn(id, 2);
    return id;
  };

  it('from the published model to the next version: changed, handed in, looked at by another, given to the engine', async () => {
    const { id } = await begin();
    expect((await designer.get(`/ontwerpen/${id}`)).body).to.deep.include({
      proces: 'proef',
      naam: 'Proef',
      status: 'concept',
      xml: proefModel(),
      mag: ['bewerken', 'indienen', 'intrekken'],
    });
    expect((await save(id, 1)).body).to.deep.equal({ id, versie: 2, status: 'concept' });
    expect((await designer.get(`/ontwerpen/${id}/controle`)).body).to.deep.equal({
      problemen: [],
      toegevoegd: [],
      verwijderd: [],
      gewijzigd: [{ id: 'tellen', naam: 'Opnieuw tellen', soort: 'ServiceTask' }],
      bestanden: [],
    });
    expect((await handIn(id, 2)).body.status).to.equal('ingediend');
    expect((await other.get(`/ontwerpen/${id}`)).body).to.deep.include({
      ...WHY,
      mag: ['beoordelen', 'intrekken'],
    });

    expect((await judge(id, 3, AKKOORD)).body.status).to.equal('gepubliceerd');
    expect(world.state.deployed).to.deep.equal([{ name: 'proef.bpmn', content: CHANGED }]);
    const trail = await world.database.asOwner<{ actie: string }>(
      "select distinct actie from auditregels where object_soort = 'ontwerp' and object_id = $1 order by actie",
      [id],
    );
    expect(trail.map(({ actie }) => actie)).to.deep.equal([
      'ontwerp.begonnen',
      'ontwerp.bewaard',
      'ontwerp.gepubliceerd',
      'ontwerp.ingediend',
    ]);
  });

  it('four eyes: who worked on it does not publish it', async () => {
    const id = await handedIn();
    expect((await designer.get(`/ontwerpen/${id}`)).body.mag).to.deep.equal(['intrekken']);

    const { status, body } = await judge(id, 3, AKKOORD, designer);

    expect(status).to.equal(403);
    expect(body.detail).to.equal('U werkte zelf aan dit ontwerp. Een collega moet het beoordelen.');
    expect(world.state.deployed).to.deep.equal([]);
  });

  it('four eyes: everybody who ever changed it worked on it, not only the last', async () => {
    const { id } = await begin();
    await save(id, 1);
    await designer.delete(`/ontwerpen/${id}/bewerker`);
    await save(id, 2, proefModel({ taak: 'Van een ander' }), other);
    await handIn(id, 3, other);

    expect((await designer.get(`/ontwerpen/${id}`)).body.mag).to.deep.equal(['intrekken']);
    for (const client of [designer, other])
      expect((await judge(id, 4, AKKOORD, client)).status).to.equal(403);
    expect(world.state.deployed).to.deep.equal([]);
  });

  it('the same change again, as its answer was lost, is no conflict', async () => {
    const { id } = await begin();
    const first = await save(id, 1);

    const again = await save(id, 1);

    expect([again.status, again.body]).to.deep.equal([200, first.body]);
    expect((await save(id, 1, CHANGED, other)).status).to.equal(409);
  });

  it('goes back with a remark, and can be handed in again', async () => {
    const id = await handedIn();
    expect((await judge(id, 3, { akkoord: false })).status).to.equal(409);
    const opmerking = 'Noem de stap zoals de wet hem noemt.';
    expect((await judge(id, 3, { akkoord: false, opmerking })).body.status).to.equal('concept');
    expect((await designer.get(`/ontwerpen/${id}`)).body).to.deep.include({ opmerking, versie: 4 });
    expect((await handIn(id, 4)).body.status).to.equal('ingediend');
  });

  it('while the engine is away nothing is published, and it can be tried again', async () => {
    const id = await handedIn();
    world.state.engine = false;
    expect((await judge(id, 3, AKKOORD)).status).to.equal(503);
    expect((await other.get(`/ontwerpen/${id}`)).body.status).to.equal('ingediend');

    world.state.engine = true;
    expect((await judge(id, 3, AKKOORD)).status).to.equal(200);
  });

  it('two designers: one draft per process, and nobody overwrites the other', async () => {
    const { id } = await begin();
    expect((await begin(other)).id).to.equal(id);
    await save(id, 1);

    const { status, body } = await save(id, 1, proefModel({ taak: 'Van mij' }), other);

    expect(status).to.equal(409);
    expect(body.huidig).to.deep.include({ versie: 2, status: 'concept' });
    expect((await designer.get(`/ontwerpen/${id}`)).body.xml).to.equal(CHANGED);
  });

  it('does not take what is no model, or cannot run', async () => {
    const { id } = await begin();
    const refused = await save(id, 1, '<!DOCTYPE x [<!ENTITY a "b">]><x/>');
    expect(refused.status).to.equal(400);
    expect(refused.body.fouten[0].melding).to.include('DOCTYPE');

    // Work in progress may be kept with its faults; only a right model is handed in.
    expect((await save(id, 1, proefModel({ type: 'proef.niets' }))).status).to.equal(200);
    const { body } = await designer.get(`/ontwerpen/${id}/controle`);
    expect(body.problemen).to.deep.equal([
      {
        elementId: 'tellen',
        regel: 'taaktype-onbekend',
        melding: 'Er is niets dat ‘proef.niets’ uitvoert: de zaak zou hier blijven staan.',
        bestand: null,
        remedie: 'Kies bij Eigenschappen een stap die bestaat.',
        plek: [],
        veld: 'taaktypen',
      },
    ]);
    const handing = await handIn(id, 2);
    expect(handing.status).to.equal(409);
    expect(handing.body.detail).to.include('‘proef.niets’');
  });

  it('is not handed in without a change, nor begun for a process that is not there', async () => {
    const { id } = await begin();
    expect((await handIn(id, 1)).status).to.equal(409);
    expect((await designer.post('/ontwerpen', { proces: 'bestaat-niet' })).status).to.equal(409);
    expect((await designer.get('/ontwerpen')).body.ontwerpen).to.have.length(1);
  });

  it('is thrown away, and the next draft begins from the published model', async () => {
    const { id } = await begin();
    await save(id, 1);
    expect((await designer.post(`/ontwerpen/${id}/intrekking`, { versie: 2 })).status).to.equal(
      200,
    );
    expect((await save(id, 3)).status).to.equal(409);

    const next = await begin();
    expect(next.id).not.to.equal(id);
    expect((await designer.get(`/ontwerpen/${next.id}`)).body.xml).to.equal(proefModel());
  });

  it('goes back to an earlier version as one goes forward: compared, handed in, looked at by another', async () => {
    const older = proefModel({ taak: 'Zoals het eerst was' });
    const renamed = (xml: string) => xml.replaceAll('"proef"', '"terug"');
    await world.database.asOwner(
      `insert into engine_process_definitions (key, bpmn_process_id, version, resource_name, xml, deployed_at, position)
       values ('0', 'terug', 1, 'terug.bpmn', $1, now(), 2), ('2', 'terug', 2, 'terug.bpmn', $2, now(), 3)`,
      [older, proefModel()].map(renamed),
    );
    const back = (vanafVersie: number) =>
      designer.post('/ontwerpen', { proces: 'terug', vanafVersie });
    expect((await back(7)).status).to.equal(409);
    const { id, versie } = (await back(1)).body as { id: string; versie: number };

    expect((await designer.get(`/ontwerpen/${id}/controle`)).body).to.deep.include({
      problemen: [],
      gewijzigd: [{ id: 'tellen', naam: 'Zoals het eerst was', soort: 'ServiceTask' }],
    });
    expect((await back(1)).body.detail).to.include('Er is al een open ontwerp');
    await handIn(id, versie);
    expect((await judge(id, 2, AKKOORD)).body.status).to.equal('gepubliceerd');
    expect(world.state.deployed).to.deep.equal([{ name: 'terug.bpmn', content: renamed(older) }]);
  });

  it('is for designers only', async () => {
    const { id } = await begin();
    for (const account of ['consulent-dinkelland', 'teamleider', 'beheerder'] as const) {
      const client = await world.as(account);
      expect((await client.get('/ontwerpen')).status, account).to.equal(403);
      expect((await client.get(`/ontwerpen/${id}`)).status, account).to.equal(403);
    }
  });

  it('lists what a step may refer to', async () => {
    const { body } = await designer.get('/ontwerpen/keuzes');
    expect(body).to.deep.include({
      taaktypen: ['proef.tellen'],
      processen: ['proef'],
      beslistabellen: ['proeftabel'],
    });
    expect(body.formulieren.map(({ id }: { id: string }) => id)).to.include(
      'aanvraag/volledigheid-beoordelen',
    );
    expect(body.functies.map(({ id }: { id: string }) => id))
      .to.include('fo')
      .and.not.include('manager');
  });

  it('says of what a step can do what it is called, needs and gives, and which variables a form hands on', async () => {
    const { body } = await designer.get('/ontwerpen/keuzes');
    expect(body.sjablonen).to.deep.include({
      vraag: 'taaktypen',
      id: 'proef.tellen',
      naam: 'Tellen',
      proces: 'Proef',
      uitleg: '',
      nodig: ['zaakId', 'aantal'],
      geeft: ['geteld'],
      fouten: [],
      invoer: [],
      uitvoer: [],
      roept: [],
    });
    expect(body.sjablonen.map(({ vraag, id }: { vraag: string; id: string }) => [vraag, id]))
      .to.deep.include(['processen', 'proef'])
      .and.have.length(2);
    expect(body.gegevens)
      .to.deep.include({
        id: 'aanvraag/volledigheid-beoordelen',
        bericht: null,
        namen: ['volledig'],
      })
      .and.to.deep.include({
        id: 'aanvraag/melding',
        bericht: 'aanvraag-gestart',
        namen: ['meldingOp', 'regeling'],
      });
  });
});
