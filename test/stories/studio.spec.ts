import { expect } from 'chai';
import type { ZaakStand } from '../../api/zaken/schema.ts';
import { readFormText } from '../../forms/load.ts';
import { today } from '../../law/clock.ts';
import { resources, softwareFile } from '../../platform.ts';
import { resourcesAtStart } from '../../publications/at-start.ts';
import type { Client } from '../support/client.ts';
import { until } from '../support/until.ts';
import { createWorld, type World } from '../support/world.ts';
import { driver } from './driver.ts';

const FO = 'consulent-dinkelland';
const ALLEENSTAAND = '999990019';
const NOTES = 'Er komt een stap bij. Lopende zaken merken er niets van.';
const WHY = 'Zo hebben wij het in de werkgroep afgesproken.';

const form = (id: string, title: string, rest: object): string =>
  JSON.stringify(
    { $schema: 'http://json-schema.org/draft-07/schema#', $id: id, title, type: 'object', ...rest },
    null,
    2,
  );
const userTask = (id: string, naam: string, formulier: string, from: string, to: string) =>
  `<bpmn:userTask id="${id}" name="${naam}">
      <bpmn:extensionElements>
        <zeebe:userTask />
        <zeebe:formDefinition externalReference="${formulier}" />
        <zeebe:assignmentDefinition candidateGroups="=[&quot;fo&quot;]" candidateUsers="=[zaakId]" />
      </bpmn:extensionElements>
      <bpmn:incoming>${from}</bpmn:incoming><bpmn:outgoing>${to}</bpmn:outgoing>
    </bpmn:userTask>`;
const shape = (id: string, x: number, y: number, width = 100, height = 80) =>
  `<bpmndi:BPMNShape id="${id}_di" bpmnElement="${id}"><dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}" /></bpmndi:BPMNShape>`;
const edge = (id: string, x: number, y: number) =>
  `<bpmndi:BPMNEdge id="${id}_di" bpmnElement="${id}"><di:waypoint x="${x}" y="${y}" /><di:waypoint x="${x + 20}" y="${y}" /></bpmndi:BPMNEdge>`;
const replaced = (text: string, ...pairs: readonly (readonly [string | RegExp, string])[]) =>
  pairs.reduce((all, [from, to]) => {
    expect(all.match(from), String(from)).not.to.equal(null);
    return all.replace(from, to);
  }, text);

describe('the studio: stories', () => {
  let world: World;
  let walk: ReturnType<typeof driver>;
  let designer: Client;
  let other: Client;
  before(async () => {
    world = await createWorld();
    walk = driver(world);
    designer = await world.as('ontwerper');
    other = await world.as('ontwerper-2');
  });
  after(() => world.close());

  /** Keeps a text of a draft: its model, or a file. */
  const keep = async (path: string, body: object) => {
    const answer = await designer.put(path, body);
    expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
  };
  /** Hands a draft in, and another person publishes it. */
  const publish = async (id: string) => {
    const { body } = await designer.get<{ versie: number }>(`/ontwerpen/${id}`);
    const handed = await designer.post<{ versie: number }>(`/ontwerpen/${id}/indiening`, {
      versie: body.versie,
      toelichting: WHY,
    });
    expect(handed.status, JSON.stringify(handed.body)).to.equal(200);
    const done = await other.post<{ status: string }>(`/ontwerpen/${id}/oordeel`, {
      versie: handed.body.versie,
      akkoord: true,
      notities: NOTES,
    });
    expect(done.body.status, JSON.stringify(done.body)).to.equal('gepubliceerd');
  };
  const begin = (body: object) =>
    until('the draft', async () => {
      const answer = await designer.post<{ id: string }>('/ontwerpen', body);
      return answer.status === 201 && answer.body.id;
    });

  it('a running case ends on its version with the forms of that version, a new case takes the new path', async () => {
    const op = today(world.clock);
    const old = await walk.start(FO, 'dinkelland', { bsn: ALLEENSTAAND, meldingsdatum: op });
    await walk.task(FO, old.id, 'aanvraag-registreren');

    const id = await begin({ proces: 'aanvraag' });
    const { xml } = (await designer.get<{ xml: string }>(`/ontwerpen/${id}`)).body;
    const into = 'melding__opnieuw-controleren';
    const next = 'ontvangst-bespreken__opnieuw-controleren';
    const changed = replaced(
      xml,
      [`<bpmn:incoming>${into}</bpmn:incoming>`, `<bpmn:incoming>${next}</bpmn:incoming>`],
      [
        `sourceRef="melding" targetRef="opnieuw-controleren"`,
        'sourceRef="melding" targetRef="ontvangst-bespreken"',
      ],
      [
        `<bpmn:exclusiveGateway id="opnieuw-controleren">`,
        `${userTask('ontvangst-bespreken', 'Ontvangst bespreken', 'aanvraag/ontvangst-bespreken', into, next)}
    <bpmn:exclusiveGateway id="opnieuw-controleren">`,
      ],
      [
        `<bpmn:sequenceFlow id="${into}"`,
        `<bpmn:sequenceFlow id="${next}" sourceRef="ontvangst-bespreken" targetRef="opnieuw-controleren" />
    <bpmn:sequenceFlow id="${into}"`,
      ],
      [
        '</bpmndi:BPMNPlane>',
        `${shape('ontvangst-bespreken', 240, 250)}${edge(next, 340, 290)}</bpmndi:BPMNPlane>`,
      ],
    );
    await keep(`/ontwerpen/${id}`, { versie: 1, xml: changed });
    const files = `/ontwerpen/${id}/bestanden/formulieren/aanvraag`;
    await keep(`${files}/ontvangst-bespreken`, {
      versie: 0,
      inhoud: form('aanvraag/ontvangst-bespreken', 'Ontvangst bespreken', {
        properties: {
          ontvangst: {
            type: 'object',
            title: 'Ontvangst',
            properties: { besproken: { type: 'boolean', title: 'Is de aanvraag besproken?' } },
            required: ['besproken'],
          },
        },
        required: ['ontvangst'],
      }),
    });
    await keep(`${files}/volledigheid-beoordelen`, {
      versie: 0,
      inhoud: replaced(readFormText('aanvraag/volledigheid-beoordelen') as string, [
        '"title": "Volledigheid beoordelen"',
        '"title": "Is alles er?"',
      ]),
    });
    await publish(id);

    // The old case creates its next task after the publication, and still gets the form of its version.
    await walk.complete(FO, old.id, 'aanvraag-registreren', { aanvraag: { ontvangenOp: op } });
    const before = await walk.task(FO, old.id, 'volledigheid-beoordelen');
    expect([before.naam, before.formulier.versie]).to.deep.equal(['Volledigheid beoordelen', 1]);

    const fresh = await walk.start(FO, 'dinkelland', { bsn: ALLEENSTAAND, meldingsdatum: op });
    await walk.complete(FO, fresh.id, 'ontvangst-bespreken', { ontvangst: { besproken: true } });
    await walk.complete(FO, fresh.id, 'aanvraag-registreren', { aanvraag: { ontvangenOp: op } });
    const after = await walk.task(FO, fresh.id, 'volledigheid-beoordelen');
    expect([after.naam, after.formulier.versie]).to.deep.equal(['Is alles er?', 2]);

    await walk.tell(FO, old.id, 'aanvraag/aanvraag-ingetrokken', {
      intrekking: { ontvangenOp: op },
    });
    await walk.ended(FO, old.id, 'ingetrokken');
    expect(await walk.passed(old.id, 'USER_TASK')).not.to.include('ontvangst-bespreken');

    // A start of the platform gives the engine the same again: no version more.
    const atStart = () =>
      resourcesAtStart(world.platform.db, resources(), softwareFile(resources()));
    const model = (await atStart()).find(({ name }) => name === 'aanvraag.bpmn');
    expect(model?.content.toString()).to.include('ontvangst-bespreken');
    const [first] = await world.platform.engine.deploy(model ? [model] : []);
    await world.platform.deploy();
    const [again] = await world.platform.engine.deploy(model ? [model] : []);
    expect(again).to.deep.equal(first);
  });

  it('a sixth process: drawn, with forms and a table of its own, published, started and finished by a person', async () => {
    const id = await begin({ proces: 'sportkorting', naam: 'Sporten met korting', nieuw: true });
    const { xml } = (await designer.get<{ xml: string }>(`/ontwerpen/${id}`)).body;
    const drawn = replaced(
      xml,
      [
        '<bpmn:incoming>start__einde</bpmn:incoming>',
        '<bpmn:incoming>hoogte__einde</bpmn:incoming>',
      ],
      ['sourceRef="start" targetRef="einde"', 'sourceRef="start" targetRef="beoordelen"'],
      [
        '<bpmn:endEvent id="einde"',
        `${userTask('beoordelen', 'Korting beoordelen', 'sportkorting/beoordelen', 'start__einde', 'beoordelen__hoogte')}
    <bpmn:businessRuleTask id="hoogte" name="Hoogte bepalen">
      <bpmn:extensionElements><zeebe:calledDecision decisionId="sportkorting" resultVariable="korting" /></bpmn:extensionElements>
      <bpmn:incoming>beoordelen__hoogte</bpmn:incoming><bpmn:outgoing>hoogte__einde</bpmn:outgoing>
    </bpmn:businessRuleTask>
    <bpmn:sequenceFlow id="beoordelen__hoogte" sourceRef="beoordelen" targetRef="hoogte" />
    <bpmn:sequenceFlow id="hoogte__einde" sourceRef="hoogte" targetRef="einde" />
    <bpmn:endEvent id="einde"`,
      ],
      [
        '</bpmndi:BPMNPlane>',
        `${shape('beoordelen', 240, 78)}${shape('hoogte', 400, 78)}${edge('beoordelen__hoogte', 340, 118)}${edge('hoogte__einde', 500, 118)}</bpmndi:BPMNPlane>`,
      ],
    );
    await keep(`/ontwerpen/${id}`, { versie: 1, xml: drawn });
    const files = `/ontwerpen/${id}/bestanden`;
    await keep(`${files}/formulieren/sportkorting/start`, {
      versie: 0,
      inhoud: form('sportkorting/start', 'Korting op sport aanvragen', {
        properties: {
          melding: { $ref: '../shared/melding.json', 'x-alleen': ['bsn', 'regeling'] },
        },
        required: ['melding'],
        'x-bericht': { naam: 'sportkorting-gestart', functies: ['fo'], bsn: '/melding/bsn' },
        'x-proces': { regeling: '/melding/regeling' },
      }),
    });
    await keep(`${files}/formulieren/sportkorting/beoordelen`, {
      versie: 0,
      inhoud: form('sportkorting/beoordelen', 'Korting beoordelen', {
        properties: {
          sport: {
            type: 'object',
            title: 'Sport',
            properties: { lidmaatschap: { type: 'boolean', title: 'Is er een lidmaatschap?' } },
            required: ['lidmaatschap'],
          },
        },
        required: ['sport'],
        'x-proces': { lidmaatschap: '/sport/lidmaatschap' },
      }),
    });
    await keep(`${files}/beslistabellen/sportkorting`, {
      versie: 0,
      inhoud: `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="tabel-sportkorting" name="Korting" namespace="https://noaberflow.nl/dmn">
  <description>Geschiedenis (geldt vanaf: wat er veranderde; bron; merk van de regels)
2026-01-01: De eerste regels; besluit van het college; merk f41fc0bc</description>
  <decision id="sportkorting" name="Hoogte van de korting">
    <decisionTable id="sportkorting-tabel" hitPolicy="FIRST">
      <input id="in" label="Lidmaatschap"><inputExpression id="in-1" typeRef="boolean"><text>lidmaatschap</text></inputExpression></input>
      <output id="uit" label="Korting" name="korting" typeRef="number" />
      <rule id="r1"><inputEntry id="r1-i"><text>true</text></inputEntry><outputEntry id="r1-u"><text>50</text></outputEntry></rule>
      <rule id="r2"><inputEntry id="r2-i"><text></text></inputEntry><outputEntry id="r2-u"><text>0</text></outputEntry></rule>
    </decisionTable>
  </decision>
</definitions>
`,
    });
    await publish(id);

    const consulent = await world.as(FO);
    const { processen } = (
      await consulent.get<{
        processen: { slug: string; startbaar: boolean; gemeenten: string[] }[];
      }>('/processen')
    ).body;
    expect(processen.find(({ slug }) => slug === 'sportkorting')).to.deep.include({
      startbaar: true,
      gemeenten: ['dinkelland'],
    });
    const started = await consulent.post<ZaakStand>('/zaken', {
      proces: 'sportkorting',
      gemeente: 'dinkelland',
      formulierVersie: 1,
      gegevens: { melding: { bsn: ALLEENSTAAND, regeling: 'bijzondere-bijstand' } },
    });
    expect(started.status, JSON.stringify(started.body)).to.equal(201);
    await walk.complete(FO, started.body.id, 'beoordelen', { sport: { lidmaatschap: true } });
    await walk.ended(FO, started.body.id, 'afgerond');

    const decided = await until('the decision', async () => {
      const [row] = await world.database.asOwner<{ decision_id: string; output: unknown }>(
        "select decision_id, to_jsonb(d) ->> 'output' as output from engine_decision_evaluations d where decision_id like 'sportkorting%'",
      );
      return row;
    });
    expect(decided.decision_id).to.equal(`sportkorting.${id.slice(0, 8)}`);
  });
});
