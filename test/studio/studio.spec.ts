import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { loadForms } from '../../forms/load.ts';
import { resources } from '../../platform.ts';
import { functies } from '../../processes/codes.ts';
import { checkModel } from '../../studio/check.ts';
import { differenceOf } from '../../studio/difference.ts';
import type { Known } from '../../studio/known.ts';
import { callsIn, LARGEST_MODEL, readModel, UnreadableModel } from '../../studio/model.ts';
import { saidIn } from '../../studio/said.ts';
import { registry } from '../../workers/registry.ts';

const models = resources()
  .filter(({ name }) => name.endsWith('.bpmn'))
  .map(({ name, content }) => ({ proces: name.replace('.bpmn', ''), xml: content.toString() }));
const xmlOf = (proces: string) => models.find((model) => model.proces === proces)?.xml ?? '';
const said = models.map(({ xml }) => saidIn(xml));
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
  zonderKantoor: new Map(),
  berichten: new Set(said.flatMap(({ berichten }) => berichten)),
  foutcodes: new Set(said.flatMap(({ foutcodes }) => foutcodes)),
  vierOgen: new Set(said.flatMap(({ vierOgen }) => vierOgen)),
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
        'a message that nobody sends',
        'name="aanvraag-ingetrokken"',
        'name="postduif-geland"',
        'aanvraag-ingetrokken: bericht-onbekend',
      ],
      [
        'a fault that nobody throws',
        'errorCode="BSN_ONBEKEND"',
        'errorCode="PECH"',
        'bsn-onbekend: foutcode-onbekend',
      ],
      [
        'a decision that one person may take alone',
        'key="vier-ogen" value="conceptbesluit-opstellen,',
        'key="prioriteit" value="',
        'besluit-nemen: vier-ogen-ontbreekt',
      ],
      [
        'a second person who does a task that is not there',
        'key="vier-ogen" value="conceptbesluit-opstellen,',
        'key="vier-ogen" value="koffie-zetten,',
        'besluit-nemen: vier-ogen-onbekend',
      ],
      [
        'a term that is counted from now',
        '<bpmn:timeDate xsi:type="bpmn:tFormalExpression">=date and time(zoektermijnTot)</bpmn:timeDate>',
        '<bpmn:timeDuration xsi:type="bpmn:tFormalExpression">P28D</bpmn:timeDuration>',
        'zoektermijn-voorbij: tijd-zonder-datum',
      ],
      [
        'who somebody is, given to the engine',
        'target="termijnSoort"',
        'target="bsnVanPartner"',
        'beslistermijn: persoonsgegeven',
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

    it('a function that no office does in some municipality', async () => {
      const zonderKantoor = new Map([['toz', 'Oldenzaal']]);
      const problems = await checkModel(await readModel(xmlOf('heronderzoek')), {
        ...known('heronderzoek'),
        zonderKantoor,
      });

      expect(problems).to.deep.equal([
        {
          elementId: 'toz-screening',
          regel: 'functie-zonder-kantoor',
          waarde: 'toz: Oldenzaal',
          veld: 'functies',
        },
      ]);
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
        veld: 'processen',
      });
    });
  });

  describe('the question that is answered wrong', () => {
    const AANVRAAG = xmlOf('aanvraag');
    for (const [was, becomes, regel, veld] of [
      ['name="Volledigheid beoordelen"', '', 'label-required', 'naam'],
      ['>=voorschotToekennen = true<', '>=als ((ja<', 'camunda-compat/feel', 'voorwaarde'],
      ['=date and time(zoektermijnTot)', '=date and((', 'camunda-compat/feel', 'datum'],
      ['source="=regeling"', 'source="=(("', 'camunda-compat/feel', 'invoer'],
      ['source="=herstelUitkomst"', 'source="=(("', 'camunda-compat/feel', 'uitvoer'],
      ['target="termijnSoort"', 'target="1 2"', 'camunda-compat/variable-name', 'invoer'],
      ['target="termijnSoort"', 'target="bsnVanPartner"', 'persoonsgegeven', 'invoer'],
      [
        'resultVariable="routering"',
        'resultVariable="1 2"',
        'camunda-compat/variable-name',
        'resultaat',
      ],
      ['decisionId="routering"', 'decisionId="dobbelsteen"', 'tabel-onbekend', 'beslistabellen'],
      [
        'externalReference="aanvraag/route-kiezen"',
        'externalReference="x/y"',
        'formulier-onbekend',
        'formulieren',
      ],
      ['&quot;fo&quot;', '&quot;waarzegger&quot;', 'functie-onbekend', 'functies'],
      ['type="aanvraag.doorzenden"', 'type=""', 'camunda-compat/implementation', 'taaktypen'],
      [
        'processId="gegevens-ophalen"',
        'processId=""',
        'camunda-compat/called-element',
        'processen',
      ],
      ['name="aanvraag-ingetrokken"', 'name="postduif-geland"', 'bericht-onbekend', 'berichten'],
      ['errorCode="BSN_ONBEKEND"', 'errorCode="PECH"', 'foutcode-onbekend', 'foutcodes'],
    ] as const)
      it(`of ${becomes || 'no name'}`, async () => {
        expect(AANVRAAG).to.include(was);
        const found = await checkModel(
          await readModel(AANVRAAG.replace(was, becomes)),
          known('aanvraag'),
        );
        expect(found.filter((one) => one.regel === regel).map((one) => one.veld)).to.include(veld);
      });

    it('is none where another program left something', async () => {
      const found = await checkModel(
        await readModel(
          AANVRAAG.replace(
            'id="volledigheid-beoordelen"',
            'xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="volledigheid-beoordelen" camunda:formKey="x"',
          ),
        ),
        known('aanvraag'),
      );
      expect(found.map(({ regel }) => regel)).to.deep.equal(['andere-motor']);
      expect(found[0]).not.to.have.property('veld');
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
    const moved = before.replace(
      new RegExp(`(bpmnElement="${task}"[^>]*>\\s*<dc:Bounds x=)"\\d+"`),
      '$1"7"',
    );
    const elsewhere = before.replace(
      /(<bpmn:sequenceFlow id="[^"]+"[^>]* targetRef=")[^"]+/,
      `$1${task}`,
    );
    const was = await readModel(before);

    const elsewhereOnly = differenceOf(was, await readModel(moved));
    expect(elsewhereOnly.gewijzigd).to.deep.equal([]);
    expect(elsewhereOnly.verplaatst.map(({ id }) => id)).to.deep.equal([task]);
    const { toegevoegd, verwijderd, gewijzigd } = differenceOf(was, await readModel(renamed));
    expect(gewijzigd).to.deep.equal([
      { id: task, naam: 'Anders', soort: 'UserTask', wat: ['name'] },
    ]);
    expect([...toegevoegd, ...verwijderd]).to.deep.equal([]);
    const [flow] = differenceOf(was, await readModel(elsewhere)).gewijzigd;
    expect(flow?.wat).to.deep.equal(['targetRef']);
  });
});
