import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { loadForms } from '../../forms/load.ts';
import { resources } from '../../platform.ts';
import { functies } from '../../processes/codes.ts';
import { checkModel, type Known } from '../../studio/check.ts';
import { differenceOf } from '../../studio/difference.ts';
import { callsIn, LARGEST_MODEL, readModel, UnreadableModel } from '../../studio/model.ts';
import { registry } from '../../workers/registry.ts';

const models = resources()
  .filter(({ name }) => name.endsWith('.bpmn'))
  .map(({ name, content }) => ({ proces: name.replace('.bpmn', ''), xml: content.toString() }));
const xmlOf = (proces: string) => models.find((model) => model.proces === proces)?.xml ?? '';
const known = (proces: string): Known => ({
  proces,
  formulieren: new Set(loadForms().keys()),
  taaktypen: new Set(registry.map(({ type }) => type)),
  processen: new Set(models.map((model) => model.proces)),
  aanroepen: new Map(models.map((model) => [model.proces, callsIn(model.xml)])),
  beslistabellen: new Set(
    resources()
      .filter(({ name }) => name.endsWith('.dmn'))
      .map(({ name }) => name.replace('.dmn', '')),
  ),
  functies: new Set(functies),
});
const problemsOf = async (proces: string, xml: string) =>
  (await checkModel(await readModel(xml), known(proces))).map(
    ({ elementId, regel }) => `${elementId}: ${regel}`,
  );

describe('studio', () => {
  describe('what keeps a model from being published', () => {
    for (const { proces, xml } of models)
      it(`nothing does for ${proces}`, async () => {
        expect(await problemsOf(proces, xml)).to.deep.equal([]);
      });

    const AANVRAAG = xmlOf('aanvraag');
    it('another process', async () => {
      expect(await problemsOf('aanvraag', xmlOf('huisbezoek'))).to.include(
        'huisbezoek: ander-proces',
      );
    });

    for (const [what, was, becomes, problem] of [
      [
        'a form that is not there',
        'externalReference="aanvraag/route-kiezen"',
        'externalReference="x/y"',
        'route-kiezen: formulier-onbekend',
      ],
      [
        'a step that nothing does',
        'type="aanvraag.identiteit-controleren"',
        'type="aanvraag.niets"',
        'identiteit-controleren: taaktype-onbekend',
      ],
      [
        'a process that calls itself',
        'processId="gegevens-ophalen"',
        'processId="aanvraag"',
        'gegevens-ophalen: roept-zichzelf',
      ],
      [
        'a table that is not there',
        'decisionId="routering"',
        'decisionId="dobbelsteen"',
        'routering: tabel-onbekend',
      ],
      [
        'a function that nobody has',
        '&quot;fo&quot;',
        '&quot;waarzegger&quot;',
        'identiteit-herstellen: functie-onbekend',
      ],
      [
        'a task without a name',
        'name="Volledigheid beoordelen"',
        '',
        'volledigheid-beoordelen: label-required',
      ],
      [
        'a condition that cannot be read',
        '>=voorschotToekennen = true<',
        '>=als voorschot dan ((ja<',
        'is-voorschot-toegekend__voorschot-betalen: camunda-compat/feel',
      ],
      [
        'a script in a name',
        'name="Volledigheid beoordelen"',
        'name="&lt;img src=x onerror=alert(1)&gt;"',
        'volledigheid-beoordelen: opmaak',
      ],
      [
        'what another engine would do',
        'id="volledigheid-beoordelen"',
        'xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="volledigheid-beoordelen" camunda:formKey="x"',
        'volledigheid-beoordelen: andere-motor',
      ],
    ] as const)
      it(what, async () => {
        expect(AANVRAAG, 'the model has it').to.include(was);
        expect(await problemsOf('aanvraag', AANVRAAG.replace(was, becomes))).to.include(problem);
      });

    it('a process that comes back by another one', async () => {
      const aanroepen = new Map([
        ['gegevens-ophalen', ['huisbezoek']],
        ['huisbezoek', ['gegevens-ophalen', 'aanvraag']],
      ]);
      const problems = await checkModel(await readModel(AANVRAAG), {
        ...known('aanvraag'),
        aanroepen,
      });

      expect(problems).to.deep.include({
        elementId: 'gegevens-ophalen',
        regel: 'roept-terug',
        waarde: 'gegevens-ophalen',
      });
    });
  });

  describe('what is no model', () => {
    const AANVRAAG = xmlOf('aanvraag');
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
    for (const [what, xml, code] of [
      ['nothing', '', 'geen-bpmn'],
      ['other text', 'Beste collega', 'geen-bpmn'],
      ['half a model', AANVRAAG.slice(0, 5000), 'geen-bpmn'],
      ['a decision table', readFileSync('processes/aanvraag/routering.dmn', 'utf8'), 'geen-bpmn'],
      ['entities', AANVRAAG.replace('<bpmn:definitions', `${bomb}<bpmn:definitions`), 'doctype'],
      ['too much', AANVRAAG.padEnd(LARGEST_MODEL + 1), 'te-groot'],
      [
        'no drawing',
        AANVRAAG.replace(/<bpmndi:BPMNDiagram[\s\S]*BPMNDiagram>/, ''),
        'geen-plaatje',
      ],
      [
        'one id twice',
        AANVRAAG.replace('id="volledigheid-beoordelen"', 'id="is-volledig"'),
        'dubbel',
      ],
    ] as const)
      it(what, async () => {
        const error = await readModel(xml).catch((thrown) => thrown);
        expect(error).to.be.instanceOf(UnreadableModel);
        expect(error.code).to.equal(code);
      });
  });

  it('tells what was added, taken away and changed, and not where it is drawn', async () => {
    const before = xmlOf('huisbezoek');
    const [, task = '', name = ''] =
      /<bpmn:userTask id="([^"]+)" name="([^"]+)"/.exec(before) ?? [];
    const renamed = before.replace(`name="${name}"`, 'name="Anders"');
    const moved = before.replace(/<dc:Bounds x="\d+"/, '<dc:Bounds x="7"');
    const elsewhere = before.replace(
      /(<bpmn:sequenceFlow id="[^"]+"[^>]* targetRef=")[^"]+/,
      `$1${task}`,
    );
    const was = await readModel(before);

    expect(differenceOf(was, await readModel(moved)).gewijzigd).to.deep.equal([]);
    const { toegevoegd, verwijderd, gewijzigd } = differenceOf(was, await readModel(renamed));
    expect(gewijzigd).to.deep.equal([{ id: task, naam: 'Anders', soort: 'UserTask' }]);
    expect([...toegevoegd, ...verwijderd]).to.deep.equal([]);
    expect(differenceOf(was, await readModel(elsewhere)).gewijzigd).to.have.length(1);
  });
});
