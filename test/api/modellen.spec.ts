import { expect } from 'chai';
import { buildZaak } from './builders.ts';
import type { Client } from './client.ts';
import { proefModel } from './proef-model.ts';
import { type ApiWorld, createApiWorld } from './world.ts';

const UNDRAWN = proefModel().replace(/<bpmndi:BPMNDiagram[\s\S]*BPMNDiagram>/, '');

describe('api/modellen', () => {
  let world: ApiWorld;
  let designer: Client;
  before(async () => {
    world = await createApiWorld();
    designer = await world.as('ontwerper');
    for (const [versie, taak] of ['Tellen', 'Opnieuw tellen'].entries())
      await world.database.asOwner(
        `insert into engine_process_definitions (key, bpmn_process_id, version, resource_name, xml, deployed_at, position)
         values ('70' || $1::text, 'proef', $1::int, 'proef.bpmn', $2, '2026-11-01T09:00:00Z', 1)`,
        [versie + 1, proefModel({ taak })],
      );
  });
  after(() => world.close());

  it('says how many cases run on each version, where they are and where one stands still', async () => {
    for (const [index, gemeente] of (['dinkelland', 'oldenzaal'] as const).entries()) {
      const zaak = await buildZaak(world, { gemeente });
      await world.database.asOwner(
        `insert into engine_process_instances (key, bpmn_process_id, version, process_definition_key, zaak_id, state, position)
         values ('71' || $1::text, 'proef', 1, '701', $2, 'active', 1)`,
        [index, zaak.id],
      );
      await world.database.asOwner(
        `insert into engine_element_instances (key, process_instance_key, process_definition_key, bpmn_process_id, element_id, element_type, state, position)
         select k.key, '71' || $1::text, '701', 'proef', k.element, k.soort, k.stand, 1
         from (values ('72' || $1::text, 'proef', 'PROCESS', 'active'), ('73' || $1::text, 'begin', 'START_EVENT', 'completed'),
           ('74' || $1::text, 'tellen', 'SERVICE_TASK', 'active')) as k (key, element, soort, stand)`,
        [index],
      );
    }
    await world.database.asOwner(
      `insert into engine_incidents (key, process_instance_key, element_id, element_instance_key, error_type, error_message, created_at, position)
       values ('75', '710', 'tellen', '740', 'JOB_NO_RETRIES', 'x', now(), 1)`,
    );

    const gepubliceerdOp = '2026-11-01T09:00:00.000Z';
    expect((await designer.get('/modellen/proef/versies')).body).to.deep.equal({
      slug: 'proef',
      naam: 'Proef',
      versies: [
        { versie: 2, gepubliceerdOp, lopend: 0, incidenten: 0 },
        { versie: 1, gepubliceerdOp, lopend: 2, incidenten: 1 },
      ],
    });
    expect((await designer.get('/modellen/proef/versies/1/stand')).body).to.deep.equal({
      versie: 1,
      stappen: [{ elementId: 'tellen', lopend: 2, incidenten: 1 }],
    });
    expect((await designer.get('/modellen/proef/versies/2/stand')).body.stappen).to.deep.equal([]);
    expect((await designer.get('/modellen/proef/versies/3/stand')).status).to.equal(404);
  });

  it('puts two versions beside each other, with what differs', async () => {
    const { status, body } = await designer.get('/modellen/proef/vergelijking?van=1&tot=2');
    expect(status).to.equal(200);
    expect(body).to.deep.equal({
      van: proefModel(),
      tot: proefModel({ taak: 'Opnieuw tellen' }),
      toegevoegd: [],
      verwijderd: [],
      gewijzigd: [{ id: 'tellen', naam: 'Opnieuw tellen', soort: 'ServiceTask', wat: ['name'] }],
      verplaatst: [],
    });
    expect((await designer.get('/modellen/proef/vergelijking?van=1&tot=9')).status).to.equal(404);
  });

  it('opens a file as it is, and draws one that has no drawing', async () => {
    const xml = proefModel();
    expect((await designer.post('/modellen/opening', { xml })).body).to.deep.equal({
      xml,
      getekend: false,
      weggelaten: [],
    });
    const { body } = await designer.post('/modellen/opening', { xml: UNDRAWN });
    expect(body.getekend).to.equal(true);
    expect(body.xml).to.include('bpmnElement="tellen"').and.include('type="proef.tellen"');
  });

  const long = 'a'.repeat(400);
  for (const [what, xml, words] of [
    ['nothing', ' ', 'geen BPMN 2.0'],
    ['half a file', proefModel().slice(0, 900), 'geen BPMN 2.0'],
    ['a decision table', '<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"/>', ''],
    ['XPDL', '<Package xmlns="http://www.wfmc.org/2008/XPDL2.1" Id="x"/>', 'geen BPMN 2.0'],
    ['an id that stands twice', proefModel().replace('id="einde"', 'id="begin"'), ''],
    [
      'a bomb of entities',
      `<!DOCTYPE x [<!ENTITY a "${long}"><!ENTITY b "&a;&a;&a;&a;">]>${proefModel()}`,
      'DOCTYPE',
    ],
    [
      'a file of this machine',
      `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>${proefModel({ taak: '&a;' })}`,
      'DOCTYPE',
    ],
    [
      'an address on the network',
      `<!DOCTYPE x SYSTEM "http://127.0.0.1:1/x.dtd">${proefModel()}`,
      'DOCTYPE',
    ],
    ['steps that reach nowhere', UNDRAWN.replace('targetRef="einde"', 'targetRef="weg"'), ''],
    ['what is larger than a model', proefModel().padEnd(800_001), ''],
  ] as const)
    it(`refuses ${what} at once, and says why`, async () => {
      const began = performance.now();
      const { status, body } = await designer.post('/modellen/opening', { xml });
      expect(status).to.equal(400);
      expect(body.fouten[0].melding).to.include(words).and.have.length.above(20);
      expect(performance.now() - began).to.be.below(1_000);
    });

  it('refuses ten megabytes unread', async () => {
    const { status } = await designer.post('/modellen/opening', { xml: 'x'.repeat(10_000_000) });
    expect(status).to.equal(413);
  });
});
