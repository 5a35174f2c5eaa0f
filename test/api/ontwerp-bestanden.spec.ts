import { expect } from 'chai';
import { EngineRejected } from '../../engine/port.ts';
import { readFormText } from '../../forms/load.ts';
import { resources } from '../../platform.ts';
import { startScheduler } from '../../publications/scheduler.ts';
import { silent } from '../support/log.ts';
import type { Client } from './client.ts';
import { proefModel } from './proef-model.ts';
import { createStudioWorld, publishProef } from './studio-world.ts';
import type { ApiWorld } from './world.ts';

const ROUTERING = resources()
  .find(({ name }) => name === 'routering.dmn')
  ?.content.toString() as string;
const form = (anders: object = {}): string =>
  JSON.stringify({
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'proef/bellen',
    title: 'De inwoner bellen',
    type: 'object',
    properties: {
      gesprek: {
        type: 'object',
        title: 'Gesprek',
        properties: {
          gesproken: { type: 'boolean', title: 'Is de inwoner gesproken?' },
          toelichting: { type: 'string', title: 'Toelichting', maxLength: 500 },
        },
        required: ['gesproken'],
      },
    },
    required: ['gesprek'],
    ...anders,
  });

describe('api/ontwerpen: formulieren en beslistabellen', () => {
  let world: ApiWorld;
  let designer: Client;
  let other: Client;
  let id: string;
  before(async () => {
    ({ world, designer, other } = await createStudioWorld());
    await publishProef(world, 'aanvraag');
  });
  after(() => world.close());
  beforeEach(async () => {
    await world.database.asOwner('delete from ontwerpen');
    id = await begin('proef');
  });

  const begin = async (proces: string) =>
    (await designer.post('/ontwerpen', { proces })).body.id as string;
  const bellen = () => `/ontwerpen/${id}/bestanden/formulieren/proef/bellen`;
  const tabel = (naam: string) => `/ontwerpen/${id}/bestanden/beslistabellen/${naam}`;
  const save = (path: string, versie: number, inhoud: string, client = designer) =>
    client.put(path, { versie, inhoud });
  const faultOf = async (path: string, inhoud: string) => {
    const { status, body } = await save(path, 0, inhoud);
    expect(status).to.equal(400);
    return body.fouten[0].melding as string;
  };

  it('adds a form of its own, changes it and takes it back', async () => {
    expect((await designer.get(bellen())).status).to.equal(404);
    expect((await save(bellen(), 0, form())).body).to.deep.equal({
      id,
      soort: 'formulier',
      naam: 'proef/bellen',
      versie: 1,
    });
    expect((await designer.get(bellen())).body).to.deep.include({
      titel: 'De inwoner bellen',
      nieuw: true,
      versie: 1,
      inhoud: form(),
      basis: null,
    });
    expect((await save(bellen(), 1, form({ title: 'Bellen' }))).body.versie).to.equal(2);
    const { bestanden } = (await designer.get(`/ontwerpen/${id}/bestanden`)).body;
    expect(bestanden).to.have.length(1);
    expect(bestanden[0]).to.deep.include({ naam: 'proef/bellen', titel: 'Bellen', versie: 2 });

    expect((await designer.delete(`${bellen()}?versie=1`)).status).to.equal(409);
    expect((await designer.delete(`${bellen()}?versie=2`)).body.versie).to.equal(0);
    expect((await designer.get(`/ontwerpen/${id}/bestanden`)).body.bestanden).to.deep.equal([]);
  });

  it('shows what is published before anybody changes it, and compares with that', async () => {
    await world.database.asOwner('delete from ontwerpen');
    id = await begin('aanvraag');
    const path = `/ontwerpen/${id}/bestanden/formulieren/aanvraag/route-kiezen`;
    const published = readFormText('aanvraag/route-kiezen') as string;
    expect((await designer.get(path)).body).to.deep.include({
      nieuw: false,
      versie: 0,
      inhoud: published,
      basis: published,
    });
    expect((await designer.get(tabel('routering'))).body).to.deep.include({
      titel: 'Wie behandelt de aanvraag',
      inhoud: ROUTERING,
    });

    const file = JSON.parse(published);
    file.properties.weer = { type: 'string', title: 'Hoe is het weer?', maxLength: 20 };
    await save(path, 0, JSON.stringify(file, null, 2));
    const [, rule] = /(<rule id=.*?<\/rule>)/s.exec(ROUTERING) ?? [];
    await save(tabel('routering'), 0, ROUTERING.replace(`${rule}`, ''));

    const { body } = await designer.get(`/ontwerpen/${id}/controle`);
    const [formulier, beslistabel] = body.bestanden;
    expect(formulier).to.deep.include({
      naam: 'aanvraag/route-kiezen',
      nieuw: false,
      toegevoegd: [{ id: '/weer', naam: 'Hoe is het weer?', soort: 'veld' }],
      verwijderd: [],
    });
    expect(beslistabel.naam).to.equal('routering');
    expect(beslistabel.verwijderd).to.have.length(1);
    expect(beslistabel.toegevoegd).to.deep.equal([]);
    expect(beslistabel.gewijzigd).to.deep.equal([]);
  });

  it('saving the model and a form at once is no conflict; saving one form twice is', async () => {
    expect((await save(bellen(), 0, form())).status).to.equal(200);
    const model = { versie: 1, xml: proefModel({ taak: 'Opnieuw tellen' }) };
    expect((await designer.put(`/ontwerpen/${id}`, model)).status).to.equal(200);

    await designer.delete(`/ontwerpen/${id}/bewerker`);
    const { status, body } = await save(bellen(), 0, form({ title: 'Van mij' }), other);

    expect(status).to.equal(409);
    expect(body.huidig).to.deep.include({ versie: 1, status: 'concept' });
    // The same again, as its answer was lost.
    expect((await save(bellen(), 0, form())).body.versie).to.equal(1);
  });

  it('who changed a form worked on the draft, and does not judge it', async () => {
    await save(bellen(), 0, form());
    await designer.delete(`/ontwerpen/${id}/bewerker`);
    await save(bellen(), 1, form({ title: 'Ook van mij' }), other);
    await other.delete(`/ontwerpen/${id}/bewerker`);
    const model = { versie: 1, toelichting: 'Een formulier erbij voor het bellen.' };
    expect((await designer.post(`/ontwerpen/${id}/indiening`, model)).status).to.equal(200);

    const judged = await other.post(`/ontwerpen/${id}/oordeel`, { versie: 2, akkoord: false });

    expect(judged.status).to.equal(403);
    // What was handed in stays as it was seen.
    expect((await save(bellen(), 2, form())).status).to.equal(409);
  });

  it('a step may use a form and a table of its own bundle', async () => {
    const withForm = proefModel()
      .replace('<bpmn:serviceTask', '<bpmn:userTask')
      .replace('</bpmn:serviceTask', '</bpmn:userTask')
      .replace(
        /<zeebe:taskDefinition[^>]*\/>/,
        '<zeebe:userTask /><zeebe:formDefinition externalReference="proef/bellen" /><zeebe:assignmentDefinition candidateGroups="=[&#34;fo&#34;]" candidateUsers="=[zaakId]" />',
      );
    await designer.put(`/ontwerpen/${id}`, { versie: 1, xml: withForm });
    const rules = async () =>
      (await designer.get(`/ontwerpen/${id}/controle`)).body.problemen.map(
        ({ regel }: { regel: string }) => regel,
      );
    expect(await rules()).to.deep.equal(['formulier-onbekend']);
    await save(bellen(), 0, form());
    expect(await rules()).to.deep.equal([]);
  });

  it('refuses a form that cannot be read or could do harm, in words, within a second', async () => {
    const veld = (schema: object) => form({ properties: { veld: { title: 'Veld', ...schema } } });
    const began = Date.now();
    for (const [inhoud, said] of [
      ['{', 'Dit is geen JSON'],
      ['[]', 'JSON Schema'],
      ['['.repeat(200_000), 'Dit is geen JSON'],
      [`${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}`, 'te diep'],
      [form({ title: ' ' }), 'Geef het formulier een titel'],
      [form({ $id: 'proef/anders' }), '‘proef/anders’'],
      [
        veld({ $ref: 'https://voorbeeld.nl/x.json' }),
        'verwijst naar ‘https://voorbeeld.nl/x.json’',
      ],
      [veld({ $ref: '../../../etc/passwd' }), 'verwijst naar'],
      [veld({ type: 'string', pattern: '^(a+)+$' }), 'vastlopen'],
      [veld({ type: 'string', default: 'ja' }), 'niet worden gebruikt'],
      [form({ 'x-proces': { naam: '/gesprek/toelichting' } }), 'niet worden gebruikt'],
    ] as const)
      expect(await faultOf(bellen(), inhoud)).to.include(said);
    expect(Date.now() - began).to.be.lessThan(11_000);
    expect((await save(bellen(), 0, form({ x: 'x'.repeat(400_000) }))).status).to.equal(400);
    expect((await designer.get(bellen())).status).to.equal(404);
  });

  it('refuses a table that cannot be read or is another one', async () => {
    const eigen = ROUTERING.replaceAll('id="routering"', 'id="eigen"');
    expect((await save(tabel('eigen'), 0, eigen)).status).to.equal(200);
    for (const [inhoud, said] of [
      ['<x', 'geen DMN'],
      [proefModel(), 'geen DMN'],
      [`<!DOCTYPE a [<!ENTITY b "c">]>${ROUTERING}`, 'DOCTYPE'],
      [ROUTERING.replaceAll('id="routering"', 'id="leefvorm"'), '‘leefvorm’'],
      [
        ROUTERING.replace('</definitions>', '<decision id="leefvorm" name="L" /></definitions>'),
        'precies één beslissing',
      ],
    ] as const)
      expect(await faultOf(tabel('routering'), inhoud)).to.include(said);
  });

  it('keeps the forms of other processes out, and their number within what can be looked at', async () => {
    const path = `/ontwerpen/${id}/bestanden/formulieren/aanvraag/route-kiezen`;
    const { status, body } = await save(path, 0, readFormText('aanvraag/route-kiezen') as string);
    expect(status).to.equal(409);
    expect(body.detail).to.include('‘proef’');
  });

  describe('publication', () => {
    const NOTES = 'Er komt een formulier bij voor het bellen.';
    const publish = async (ontwerp: string, versie: number, anders: object = {}) => {
      await designer.post(`/ontwerpen/${ontwerp}/indiening`, {
        versie,
        toelichting: 'Bellen hoort erbij.',
      });
      return other.post(`/ontwerpen/${ontwerp}/oordeel`, {
        versie: versie + 1,
        akkoord: true,
        notities: NOTES,
        ...anders,
      });
    };
    const versions = (formulier: string) =>
      world.database.asOwner<{ versie: number; titel: string }>(
        "select versie, schema ->> 'title' as titel from formulier_versies where id = $1 order by versie",
        [formulier],
      );
    beforeEach(() => {
      world.state.deployed.length = 0;
      world.state.engine = true;
    });
    afterEach(async () => {
      await world.database.asOwner('delete from procesversie_formulieren');
      await world.database.asOwner("delete from formulier_versies where id like 'proef/%'");
    });

    it('gives the engine the model with its table under an id of its own, and makes a version of the form', async () => {
      const eigen = ROUTERING.replaceAll('id="routering"', 'id="eigen"');
      await save(tabel('eigen'), 0, eigen);
      await save(bellen(), 0, form());
      const xml = proefModel()
        .replace('<bpmn:serviceTask', '<bpmn:businessRuleTask')
        .replace('</bpmn:serviceTask', '</bpmn:businessRuleTask')
        .replace(
          /<zeebe:taskDefinition[^>]*\/>/,
          '<zeebe:calledDecision decisionId="eigen" resultVariable="eigen" />',
        );
      await designer.put(`/ontwerpen/${id}`, { versie: 1, xml });

      expect((await publish(id, 2)).body.status).to.equal('gepubliceerd');

      const own = `eigen.${id.slice(0, 8)}`;
      const [model, table] = world.state.deployed;
      expect(model?.content).to.include(`decisionId="${own}"`).and.include(`bundel ${id}`);
      expect(table?.name).to.equal(`${own}.dmn`);
      expect(table?.content).to.include(`<decision id="${own}"`).and.not.include('id="eigen"');
      expect(await versions('proef/bellen')).to.deep.equal([
        { versie: 1, titel: 'De inwoner bellen' },
      ]);
      // Whoever draws on sees the table by the name that it has here.
      expect((await designer.get(`/ontwerpen/${id}`)).body).to.deep.include({
        xml,
        notities: NOTES,
        publicatieFout: null,
      });
    });

    it('leaves nothing behind when the engine is away', async () => {
      await save(bellen(), 0, form());
      world.state.engine = false;
      expect((await publish(id, 1)).status).to.equal(503);
      expect(await versions('proef/bellen')).to.deep.equal([]);
    });

    it('asks what changes for the staff, and waits for a later day until the approval is taken back', async () => {
      await save(bellen(), 0, form());
      expect((await publish(id, 1, { notities: undefined })).status).to.equal(409);
      const later = new Date(world.state.now.getTime() + 86_400_000).toISOString();
      const approve = (versie: number, ingaatOp: string) =>
        other.post(`/ontwerpen/${id}/oordeel`, {
          versie,
          akkoord: true,
          notities: NOTES,
          ingaatOp,
        });
      expect((await approve(2, '2031-01-01T00:00:00Z')).status).to.equal(409);

      expect((await approve(2, later)).body.status).to.equal('goedgekeurd');

      expect(world.state.deployed).to.deep.equal([]);
      expect((await designer.get(`/ontwerpen/${id}`)).body).to.deep.include({
        ingaatOp: later,
        mag: ['goedkeuring-intrekken'],
      });
      expect((await save(bellen(), 1, form({ title: 'Toch anders' }))).status).to.equal(409);
      const back = await designer.delete(`/ontwerpen/${id}/goedkeuring?versie=3`);
      expect(back.body.status).to.equal('ingediend');
      expect((await approve(4, '')).status).to.equal(400);
      expect((await approve(4, world.state.now.toISOString())).body.status).to.equal(
        'gepubliceerd',
      );
    });

    it('goes in at its moment; what the engine refuses then comes back with the reason', async () => {
      await save(bellen(), 0, form());
      const later = new Date(world.state.now.getTime() + 3_600_000);
      await publish(id, 1, { ingaatOp: later.toISOString() });
      let now = world.state.now;
      let refuse = true;
      const scheduler = startScheduler(
        {
          db: world.database.db,
          clock: () => now,
          log: silent,
          software: () => null,
          fileHash: () => null,
          deploy: async () => {
            if (refuse) throw new EngineRejected('- Element: tellen\n  - FEEL klopt niet');
            return [{ processId: 'proef', version: 4 }];
          },
        },
        { pollMs: 0 },
      );
      const state = async () => (await other.get(`/ontwerpen/${id}`)).body;
      await scheduler.run();
      expect((await state()).status).to.equal('goedgekeurd');
      now = later;
      await scheduler.run();
      expect(await state()).to.deep.include({
        status: 'ingediend',
        publicatieFout: 'Element: tellen FEEL klopt niet',
        beoordeeldDoor: null,
      });
      expect(await versions('proef/bellen')).to.deep.equal([]);

      refuse = false;
      const again = { versie: 4, akkoord: true, notities: NOTES, ingaatOp: later.toISOString() };
      await other.post(`/ontwerpen/${id}/oordeel`, again);
      await scheduler.run();
      expect(await state()).to.deep.include({ status: 'gepubliceerd', publicatieFout: null });
      expect(await versions('proef/bellen')).to.have.length(1);
      await scheduler.close();
    });

    it('the next bundle keeps the form of the version before, and going back brings the earlier form', async () => {
      await save(bellen(), 0, form());
      await publish(id, 1);
      const [model] = world.state.deployed;
      await world.database.asOwner(
        `insert into engine_process_definitions (key, bpmn_process_id, version, resource_name, xml, deployed_at, position)
         values ('12', 'proef', 2, 'proef.bpmn', $1, now(), 12)`,
        [model?.content],
      );
      id = await begin('proef');
      world.state.now = new Date(world.state.now.getTime() + 60_000);
      await save(bellen(), 0, form({ title: 'De inwoner mailen' }));
      await publish(id, 1);
      expect(await versions('proef/bellen')).to.have.length(2);
      expect(
        await world.database.asOwner(
          'select tot_versie, formulier_versie from procesversie_formulieren',
        ),
      ).to.deep.equal([{ tot_versie: 1, formulier_versie: 1 }]);

      const back = await designer.post('/ontwerpen', { proces: 'proef', vanafVersie: 2 });
      id = back.body.id;
      const { body } = await designer.get(bellen());
      expect(body).to.deep.include({ inhoud: form(), versie: 1, nieuw: false });
      expect((await designer.get(`/ontwerpen/${id}`)).body.xml).to.equal(proefModel());
    });
  });

  describe('a process that is new', () => {
    const nieuw = (proces: string, naam = 'Sporten met korting') =>
      designer.post('/ontwerpen', { proces, naam, nieuw: true });

    it('begins with a start and an end, and needs a form to be started with', async () => {
      id = (await nieuw('sportkorting')).body.id;
      const { xml, nieuw: isNew, naam } = (await designer.get(`/ontwerpen/${id}`)).body;
      expect([isNew, naam]).to.deep.equal([true, 'Sporten met korting']);
      expect(xml).to.include('name="sportkorting-gestart"');
      const check = async () => (await designer.get(`/ontwerpen/${id}/controle`)).body;
      expect((await check()).problemen.map(({ regel }: { regel: string }) => regel)).to.deep.equal([
        'geen-startformulier',
      ]);
      const start = (proces: object) =>
        JSON.stringify({
          $schema: 'http://json-schema.org/draft-07/schema#',
          $id: 'sportkorting/start',
          title: 'Korting aanvragen',
          type: 'object',
          properties: {
            melding: { $ref: '../shared/melding.json', 'x-alleen': ['bsn', 'regeling'] },
          },
          required: ['melding'],
          'x-bericht': { naam: 'sportkorting-gestart', functies: ['fo'], bsn: '/melding/bsn' },
          'x-proces': proces,
        });
      const path = `/ontwerpen/${id}/bestanden/formulieren/sportkorting/start`;
      expect((await save(path, 0, start({}))).status).to.equal(200);
      const [problem] = (await check()).problemen;
      expect(problem).to.deep.include({
        regel: 'geen-regeling',
        bestand: { soort: 'formulier', naam: 'sportkorting/start' },
      });
      await save(path, 1, start({ regeling: '/melding/regeling' }));
      const { problemen, toegevoegd } = await check();
      expect(problemen).to.deep.equal([]);
      expect(toegevoegd.length).to.be.greaterThan(2);
    });

    it('is not one that is there, and has a name', async () => {
      expect((await nieuw('aanvraag')).status).to.equal(409);
      expect((await nieuw('Met Hoofdletters')).status).to.equal(400);
      expect((await nieuw('naamloos', '   ')).status).to.equal(400);
      expect((await nieuw('dubbel')).status).to.equal(201);
      expect((await nieuw('dubbel')).status).to.equal(409);
    });
  });
});
