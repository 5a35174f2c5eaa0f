import { readFileSync } from 'node:fs';
import { BpmnModdle } from 'bpmn-moddle';
import { expect } from 'chai';
import zeebe from 'zeebe-bpmn-moddle/resources/zeebe.json' with { type: 'json' };
import { loadForms } from '../../forms/load.ts';
import { resources } from '../../platform.ts';
import { describe as read, templatesOf } from '../../studio/templates.ts';
import { knownAt, type Sources } from '../../web/canvas/known-variables.ts';
import type { Moddle } from '../../web/canvas/shape.ts';
import { sourcesIn } from '../../web/studio/choices.ts';
import { registry } from '../../workers/registry.ts';
import { variablesOf } from '../processes/read-models.ts';

const deep = (element: Moddle): Moddle[] =>
  ((element.flowElements as Moddle[] | undefined) ?? []).flatMap((one) => [one, ...deep(one)]);
async function elementsOf(slug: string): Promise<Map<string, Moddle>> {
  const xml = readFileSync(`processes/${slug}/${slug}.bpmn`, 'utf8');
  const { rootElement } = await new BpmnModdle({ zeebe }).fromXML(xml);
  const roots = (rootElement as unknown as { rootElements: Moddle[] }).rootElements;
  return new Map(roots.flatMap(deep).map((one) => [one.id, one]));
}

/** On the models of the software, with the forms, workers and processes as they are. */
describe('studio: the variables that are known at a step', () => {
  let aanvraag: Map<string, Moddle>;
  let sources: (proces: string) => Sources;
  before(async () => {
    const models = resources().filter(({ name }) => name.endsWith('.bpmn'));
    const said = await Promise.all(models.map(({ content }) => read(content.toString())));
    const gegevens = [...loadForms().values()].map(({ id, bericht, proces }) => ({
      id,
      bericht: bericht?.naam ?? null,
      namen: Object.keys(proces),
    }));
    const all = {
      formulieren: [],
      taaktypen: [],
      processen: [],
      beslistabellen: [],
      functies: [],
      berichten: [],
      foutcodes: [],
      sjablonen: templatesOf(said, registry, []),
      gegevens,
    };
    sources = (proces) => sourcesIn(all, [], proces);
    aanvraag = await elementsOf('aanvraag');
  });
  const at = (id: string, after = false) =>
    knownAt(aanvraag.get(id) as Moddle, sources('aanvraag'), after);
  const namesAt = (id: string, after = false) => at(id, after).map(({ naam }) => naam);

  it('are those of the case, and what the steps before it set, with the step that did', () => {
    expect(at('routering')).to.deep.include({ naam: 'zaakId', van: [] });
    expect(at('routering')).to.deep.include({
      naam: 'woonplaats',
      van: ['Identiteit en woonplaats controleren'],
    });
    expect(namesAt('routering')).to.include('meldingOp').and.not.include('besluitSoort');
  });

  it('are on an arrow those of the step that it leaves as well', () => {
    const flow = [...aanvraag.values()].find(
      ({ $type, sourceRef }) =>
        $type === 'bpmn:SequenceFlow' && (sourceRef as Moddle).id === 'is-volledig',
    ) as Moddle;
    expect(knownAt(flow, sources('aanvraag')).map(({ naam }) => naam)).to.include('volledig');
  });

  it('are of a table its result, of a call what it hands on, and inside a step what it got', () => {
    expect(namesAt('route-adviseren')).to.include('routering');
    expect(namesAt('is-aangevuld')).to.include('herstelUitkomst');
    expect(namesAt('beslistermijn')).not.to.include('termijnSoort');
    expect(namesAt('beslistermijn', true)).to.include.members(['termijnSoort', 'beslistermijn']);
  });

  it('are in a called process what it is called with', async () => {
    const elements = await elementsOf('toetsing-regeling');
    const end = [...elements.values()].find(({ $type }) => $type === 'bpmn:EndEvent') as Moddle;
    const known = knownAt(end, sources('toetsing-regeling')).map(({ naam }) => naam);
    expect(known).to.include.members(['zaakId', 'leeftijdsgroep', 'partnerLeeftijdsgroep']);
  });

  it('are all variables of their process, and every formula of a condition names known ones', () => {
    const own = variablesOf('aanvraag');
    for (const [id, element] of aanvraag) {
      const known = namesAt(id);
      expect(own, id).to.include.members(known);
      const body = (element.conditionExpression as { body?: string } | undefined)?.body ?? '';
      const first = /^=\s*(?:not\()?([A-Za-z]\w*)\s*(?:=|\)|$)/.exec(body)?.[1];
      if (first) expect(known, `${id}: ${body}`).to.include(first);
    }
  });
});
