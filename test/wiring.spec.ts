import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BpmnModdle } from 'bpmn-moddle';
import { expect } from 'chai';
import zeebe from 'zeebe-bpmn-moddle/resources/zeebe.json' with { type: 'json' };
import { loadForms } from '../forms/load.ts';
import { functies } from '../processes/codes.ts';
import { registry } from '../workers/registry.ts';

/** Reads folders, models, forms and workers, and names the remedy where they differ. */

type Element = {
  $type: string;
  id: string;
  name?: string;
  flowElements?: Element[];
  laneSets?: unknown[];
  extensionElements?: { values: Record<string, unknown>[] };
  eventDefinitions?: { errorRef?: { errorCode: string }; messageRef?: { name: string } }[];
};
type Process = Element & { flowElements: Element[] };

const folder = fileURLToPath(new URL('../processes/', import.meta.url));
const slugs = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const forms = loadForms();
const extension = (element: Element, type: string) =>
  element.extensionElements?.values.find(({ $type }) => $type === type);
const deep = (element: Element): Element[] =>
  (element.flowElements ?? []).flatMap((child) => [child, ...deep(child)]);

const models = await Promise.all(
  slugs.map(async (slug) => {
    const xml = readFileSync(`${folder}${slug}/${slug}.bpmn`, 'utf8');
    const { rootElement } = await new BpmnModdle({ zeebe }).fromXML(xml);
    const roots = (rootElement as unknown as { rootElements: Element[] }).rootElements;
    const process = roots.find(({ $type }) => $type === 'bpmn:Process') as Process;
    const variables = readFileSync(`${folder}${slug}/variables.ts`, 'utf8');
    return { slug, process, roots, elements: deep(process), variables };
  }),
);
const decisions = slugs.flatMap((slug) =>
  readdirSync(`${folder}${slug}`)
    .filter((name) => name.endsWith('.dmn'))
    .map((name) => ({
      slug,
      id: name.replace('.dmn', ''),
      xml: readFileSync(`${folder}${slug}/${name}`, 'utf8'),
    })),
);
const jobs = models.flatMap(({ slug, elements }) =>
  elements
    .filter((element) => extension(element, 'zeebe:TaskDefinition'))
    .map((element) => ({
      slug,
      id: element.id,
      type: String(extension(element, 'zeebe:TaskDefinition')?.type),
    })),
);
const userTasks = models.flatMap(({ slug, elements }) =>
  elements.filter(({ $type }) => $type === 'bpmn:UserTask').map((element) => ({ slug, element })),
);

describe('wiring', () => {
  for (const { slug, process, elements, variables, roots } of models) {
    describe(slug, () => {
      it('has the name of its folder', () => {
        expect(
          process.id,
          `rename the process in processes/${slug}/${slug}.bpmn to ${slug}`,
        ).to.equal(slug);
      });
      it('names every element that people see', () => {
        const silent = [
          'bpmn:SequenceFlow',
          'bpmn:ExclusiveGateway',
          'bpmn:ParallelGateway',
          'bpmn:EventBasedGateway',
        ];
        const nameless = elements
          .filter(({ $type, name }) => !silent.includes($type) && !name)
          .map(({ id }) => id);
        expect(nameless, 'give these elements a Dutch name').to.deep.equal([]);
      });
      it('has its error codes and messages in variables.ts', () => {
        for (const root of roots as (Element & { errorCode?: string })[]) {
          const word =
            root.$type === 'bpmn:Error'
              ? root.errorCode
              : root.$type === 'bpmn:Message'
                ? root.name
                : undefined;
          if (word)
            expect(variables, `add ${word} to processes/${slug}/variables.ts`).to.include(
              `'${word}'`,
            );
        }
      });
    });
  }

  it('gives every job of a model exactly one worker, named after its element', () => {
    for (const { slug, id, type } of jobs) {
      expect(type, `the job type of ${id} in ${slug} must be ${slug}.${id}`).to.equal(
        `${slug}.${id}`,
      );
      expect(
        registry.filter((worker) => worker.type === type),
        `write workers/${slug}/${id}.ts and add it once to workers/registry.ts`,
      ).to.have.length(1);
      expect(
        existsSync(fileURLToPath(new URL(`../workers/${slug}/${id}.ts`, import.meta.url))),
        `workers/${slug}/${id}.ts`,
      ).to.equal(true);
    }
  });

  it('has no worker that no model uses', () => {
    const used = new Set(jobs.map(({ type }) => type));
    expect(
      registry.map(({ type }) => type).filter((type) => !used.has(type)),
      'remove these workers',
    ).to.deep.equal([]);
  });

  it('lets workers read and write only variables that the process knows', () => {
    for (const { type, reads, writes } of registry) {
      const slug = type.split('.')[0] as string;
      const { variables } = models.find((model) => model.slug === slug) ?? { variables: '' };
      for (const name of [...reads, ...writes]) {
        expect(
          variables,
          `${type} uses ${name}: add it to processes/${slug}/variables.ts`,
        ).to.match(new RegExp(`^  ${name}:`, 'm'));
      }
    }
  });

  it('gives every user task and every start of a case a form, and no form to nobody', () => {
    const wanted = [
      ...userTasks.map(({ slug, element }) => `${slug}/${element.id}`),
      'aanvraag/melding',
    ];
    for (const id of wanted) expect([...forms.keys()], `write forms/${id}.json`).to.include(id);
    expect(
      [...forms.keys()].filter((id) => !wanted.includes(id)),
      'remove these forms',
    ).to.deep.equal([]);
  });

  for (const { slug, element } of userTasks) {
    it(`lets ${slug}/${element.id} carry its form, its functie and its case`, () => {
      expect(extension(element, 'zeebe:UserTask'), 'add <zeebe:userTask/>').not.to.equal(undefined);
      expect(extension(element, 'zeebe:FormDefinition')?.externalReference).to.equal(
        `${slug}/${element.id}`,
      );
      const assignment = extension(element, 'zeebe:AssignmentDefinition');
      expect(assignment?.candidateUsers, 'candidateUsers must be =[zaakId]').to.equal('=[zaakId]');
      const functie = /^=\["([a-z-]+)"\]$/.exec(String(assignment?.candidateGroups))?.[1];
      expect(functies as readonly string[], 'use a functie of processes/codes.ts').to.include(
        functie,
      );
    });
    it(`lets ${slug}/${element.id} name existing tasks in its four-eyes rule`, () => {
      const headers = (extension(element, 'zeebe:TaskHeaders')?.values ?? []) as {
        key: string;
        value: string;
      }[];
      const rule = headers.find(({ key }) => key === 'vier-ogen')?.value ?? '';
      const known = userTasks.map(({ element: { id } }) => id);
      for (const id of rule.split(',').filter(Boolean))
        expect(known, `vier-ogen names ${id}`).to.include(id.trim());
    });
    it(`lets the form of ${slug}/${element.id} set only variables that the process knows`, () => {
      const { variables } = models.find((model) => model.slug === slug) ?? { variables: '' };
      for (const name of Object.keys(forms.get(`${slug}/${element.id}`)?.proces ?? {})) {
        expect(variables, `add ${name} to processes/${slug}/variables.ts`).to.match(
          new RegExp(`^  ${name}:`, 'm'),
        );
      }
    });
  }

  it('calls processes and decisions that exist, and has no decision that nobody calls', () => {
    const called = { processes: new Set<string>(), decisions: new Set<string>() };
    for (const { elements } of models) {
      for (const element of elements) {
        const process = extension(element, 'zeebe:CalledElement')?.processId;
        const decision = extension(element, 'zeebe:CalledDecision')?.decisionId;
        if (process) called.processes.add(String(process));
        if (decision) called.decisions.add(String(decision));
      }
    }
    expect(slugs, 'draw the called process').to.include.members([...called.processes]);
    expect(
      [...called.decisions].sort(),
      'decisions called by the models = tables in the folders',
    ).to.deep.equal(decisions.map(({ id }) => id).sort());
  });

  for (const { id, xml } of decisions) {
    it(`has a source on every rule of ${id}`, () => {
      const rules = xml.match(/<rule /g)?.length ?? 0;
      expect(xml.match(/<rule [^>]*>\s*<description>[^<]+/g)).to.have.length(rules);
    });
  }
});
