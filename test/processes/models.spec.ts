import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { decisions, type Element, extension, headers, mappings, models } from './read-models.ts';

const TASKS = ['bpmn:UserTask', 'bpmn:ServiceTask', 'bpmn:BusinessRuleTask', 'bpmn:CallActivity'];
const SILENT = ['bpmn:SequenceFlow', 'bpmn:ParallelGateway'];
/** The tasks of bezwaar that art. 7:5 Awb keeps from whoever had a hand in the contested decision. */
const KEPT_FROM_DECIDERS = [
  'feiten-verzamelen',
  'standpunt-opstellen',
  'horen-beoordelen',
  'afzien-bevestigen',
  'hoorzitting-houden',
  'advies-schrijven',
  'beslissing-opstellen',
  'beslissing-nemen',
];
const ids = (elements: readonly Element[]) => elements.map(({ id }) => id);

/** How a model is drawn, so that a resident's consulent can read it and the engine can run it. */
describe('models', () => {
  for (const { slug, xml, elements } of models) {
    const splits = elements.filter(
      ({ $type, outgoing }) => $type === 'bpmn:ExclusiveGateway' && (outgoing?.length ?? 0) > 1,
    );

    describe(slug, () => {
      it('names every element; a gateway that only joins needs no name', () => {
        const nameless = elements.filter(
          (element) =>
            !element.name &&
            !SILENT.includes(element.$type) &&
            !(element.$type === 'bpmn:ExclusiveGateway' && !splits.includes(element)),
        );
        expect(ids(nameless), 'give these elements a short Dutch name').to.deep.equal([]);
      });

      it('asks a question at every choice and answers it on every flow', () => {
        expect(
          ids(splits.filter(({ name }) => !name?.endsWith('?'))),
          'phrase these gateways as a question',
        ).to.deep.equal([]);
        expect(
          ids(splits.flatMap(({ outgoing }) => outgoing ?? []).filter(({ name }) => !name)),
          'name these flows with the answer',
        ).to.deep.equal([]);
      });

      it('explains every task with its article or its policy', () => {
        const silent = elements.filter(
          ({ $type, documentation }) => TASKS.includes($type) && !documentation?.[0]?.text,
        );
        expect(ids(silent), 'write the documentation of these elements').to.deep.equal([]);
      });

      it('has a page and a picture', () => {
        for (const path of [`processes/${slug}/README.md`, `docs/models/${slug}.png`])
          expect(
            existsSync(fileURLToPath(new URL(`../../${path}`, import.meta.url))),
            `make ${path} (docs/adding-a-process.md)`,
          ).to.equal(true);
      });

      it('is made for the engine we run', () => {
        expect(xml).to.include('modeler:executionPlatform="Camunda Cloud"');
        expect(xml).to.include('modeler:executionPlatformVersion="8.5.0"');
      });

      it('drives timers by a date, so that suspension and holidays count', () => {
        for (const { id, eventDefinitions } of elements) {
          for (const timer of eventDefinitions?.filter(({ timeDate }) => timeDate) ?? [])
            expect(timer.timeDate?.body, id).to.match(/^=date and time\(\w+\)$/);
        }
        expect(xml, 'no durations or cycles in timers').not.to.match(/timeDuration|timeCycle/);
      });

      it('hands a called process the case and nothing by itself', () => {
        for (const element of elements.filter(({ $type }) => $type === 'bpmn:CallActivity')) {
          const called = extension(element, 'zeebe:CalledElement');
          expect(called?.propagateAllParentVariables, element.id).to.equal(false);
          expect(called?.propagateAllChildVariables, element.id).to.equal(false);
          expect(
            mappings(element).inputs.map(({ target }) => target),
            element.id,
          ).to.include.members(['zaakId', 'gemeente', 'regeling']);
        }
      });

      it('lets the four-eyes rule of a task name tasks of the same process', () => {
        const known = ids(elements.filter(({ $type }) => $type === 'bpmn:UserTask'));
        for (const element of elements) {
          const named = headers(element)['vier-ogen']?.split(',') ?? [];
          expect(known, `vier-ogen of ${element.id}`).to.include.members(named);
          expect(
            headers(element)['vier-ogen-besluit'] ?? 'ja',
            `vier-ogen-besluit of ${element.id}: ja, or leave it out`,
          ).to.equal('ja');
        }
      });
    });
  }

  it('art. 7:5 Awb: bezwaar keeps who had a hand in the contested decision from eight tasks', () => {
    const tasks = models
      .find(({ slug }) => slug === 'bezwaar')
      ?.elements.filter((element) => headers(element)['vier-ogen-besluit'] === 'ja');
    expect(ids(tasks ?? [])).to.deep.equal(KEPT_FROM_DECIDERS);
  });

  for (const { id, xml } of decisions) {
    it(`gives ${id} the name of its file, a ground on every answer and an explanation on every rule`, () => {
      const rules = xml.match(/<rule /g)?.length ?? 0;
      expect(xml, `the decision in ${id}.dmn must be ${id}`).to.include(`<decision id="${id}"`);
      expect(xml, 'add the output grondslag').to.include('name="grondslag"');
      expect(xml.match(/<rule [^>]*>\s*<description>[^<]+/g)).to.have.length(rules);
    });
  }
});
