import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { STARTEND } from '../api/policy/policy.ts';
import { loadForms } from '../forms/load.ts';
import { functies } from '../processes/codes.ts';
import { visibleVariables } from '../processes/visible-variables.ts';
import { registry } from '../workers/registry.ts';
import {
  decisions,
  extension,
  mappings,
  mijlpalenOf,
  models,
  readBy,
  typeVariables,
  variablesOf,
} from './processes/read-models.ts';

/** Reads folders, models, forms and workers, and names the remedy where they differ. */

const slugs = models.map(({ slug }) => slug);
const forms = loadForms();
const jobs = models.flatMap(({ slug, elements }) =>
  elements
    .filter((element) => extension(element, 'zeebe:TaskDefinition'))
    .map((element) => ({
      slug,
      id: element.id,
      type: String(extension(element, 'zeebe:TaskDefinition')?.type),
    })),
);
/** Every event of a model that waits for a message, those of sub-processes included. */
const events = models.flatMap(({ slug, elements }) =>
  elements
    .filter(({ eventDefinitions }) => eventDefinitions?.some(({ messageRef }) => messageRef))
    .map((element) => ({ slug, element })),
);
const userTasks = models.flatMap(({ slug, elements }) =>
  elements.filter(({ $type }) => $type === 'bpmn:UserTask').map((element) => ({ slug, element })),
);

describe('wiring', () => {
  for (const { slug, process, elements, source, roots } of models) {
    describe(slug, () => {
      it('has the name of its folder', () => {
        expect(
          process.id,
          `rename the process in processes/${slug}/${slug}.bpmn to ${slug}`,
        ).to.equal(slug);
      });

      it('has its error codes and messages in variables.ts', () => {
        for (const { $type, errorCode, name } of roots) {
          const word = { 'bpmn:Error': errorCode, 'bpmn:Message': name }[$type];
          if (word)
            expect(source, `add ${word} to processes/${slug}/variables.ts`).to.include(`'${word}'`);
        }
      });

      it('has every variable that the model reads or sets in variables.ts', () => {
        const used = elements.flatMap((element) => [
          ...readBy(element.conditionExpression?.body ?? ''),
          ...(element.eventDefinitions ?? []).flatMap((e) => readBy(e.timeDate?.body ?? '')),
          ...mappings(element).inputs.flatMap(({ source: from, target }) => [
            target,
            ...readBy(from),
          ]),
          ...mappings(element).outputs.flatMap(({ target }) => target),
          ...[extension(element, 'zeebe:CalledDecision')?.resultVariable ?? []].flat().map(String),
        ]);
        for (const name of used)
          expect(variablesOf(slug), `add ${name} to processes/${slug}/variables.ts`).to.include(
            name,
          );
      });

      it('says in variables.ts who sets each variable', () => {
        const bare = typeVariables(source)
          .split('\n')
          .filter((line, i, lines) => /^ {2}\w+:/.test(line) && !lines[i - 1]?.endsWith('*/'));
        expect(bare, 'write a line above each of these').to.deep.equal([]);
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
      for (const name of [...reads, ...writes])
        expect(
          variablesOf(slug),
          `${type} uses ${name}: add it to processes/${slug}/variables.ts`,
        ).to.include(name);
    }
  });

  it('shows operators only variables that a process knows, and lets them set no code without its values', () => {
    const known = new Set(slugs.flatMap(variablesOf));
    for (const [name, { soort, wijzigbaar, waarden }] of Object.entries(visibleVariables)) {
      expect(known, `take ${name} out of processes/visible-variables.ts`).to.include(name);
      if (wijzigbaar && soort === 'code') expect(waarden, name).to.be.an('array').that.is.not.empty;
    }
  });

  it('gives every user task and every start of a case a form, and no form to nobody', () => {
    // A process that a person starts begins with the message <slug>-gestart.
    const starts = models.flatMap(({ slug, process }) =>
      (process.flowElements ?? [])
        .filter(({ eventDefinitions }) =>
          eventDefinitions?.some(({ messageRef }) => messageRef?.name === `${slug}-gestart`),
        )
        .map((element) => ({ slug, element })),
    );
    // A message that staff may send into a running case has a form named after its event.
    const sent = events.filter(
      ({ slug, element }) => forms.get(`${slug}/${element.id}`)?.bericht !== undefined,
    );
    const wanted = [...userTasks, ...starts, ...sent].map(
      ({ slug, element }) => `${slug}/${element.id}`,
    );
    expect(starts, 'the start of an aanvraag').not.to.deep.equal([]);
    for (const id of wanted) expect([...forms.keys()], `write forms/${id}.json`).to.include(id);
    expect(
      [...forms.keys()].filter((id) => !wanted.includes(id)),
      'remove these forms',
    ).to.deep.equal([]);
  });

  for (const { slug, element } of events) {
    const form = forms.get(`${slug}/${element.id}`);
    if (!form) continue;
    it(`lets the form of ${slug}/${element.id} send the message of that event`, () => {
      const message = element.eventDefinitions?.find(({ messageRef }) => messageRef)?.messageRef;
      expect(form.bericht?.naam, `give forms/${form.id}.json its x-bericht`).to.equal(
        message?.name,
      );
      expect(
        functies as readonly string[],
        'use functies of processes/codes.ts',
      ).to.include.members([...(form.bericht?.functies ?? [])]);
      expect(
        [...(form.bericht?.mijlpalen ?? [])],
        `the mijlpalen of processes/${slug}/variables.ts`,
      ).to.deep.equal(form.bericht?.naam === `${slug}-gestart` ? mijlpalenOf(slug) : []);
      for (const name of Object.keys(form.proces))
        expect(variablesOf(slug), `add ${name} to processes/${slug}/variables.ts`).to.include(name);
    });
  }

  it('lets everybody who has a start form start a case', () => {
    const startend = [...forms.values()].flatMap(({ bericht }) =>
      bericht?.naam.endsWith('-gestart') ? bericht.functies : [],
    );
    expect(STARTEND, 'STARTEND in api/policy/policy.ts').to.include.members(startend);
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
    it(`lets the form of ${slug}/${element.id} set only variables that the process knows`, () => {
      for (const name of Object.keys(forms.get(`${slug}/${element.id}`)?.proces ?? {}))
        expect(variablesOf(slug), `add ${name} to processes/${slug}/variables.ts`).to.include(name);
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

  for (const { slug, id, xml } of decisions) {
    it(`lets ${id} read only variables that the process knows`, () => {
      const expressions = [...xml.matchAll(/<inputExpression[^>]*><text>([^<]+)/g)];
      for (const name of expressions.flatMap(([, text]) => readBy(String(text))))
        expect(variablesOf(slug), `add ${name} to processes/${slug}/variables.ts`).to.include(name);
    });
  }

  describe('workers that can be taken back', () => {
    const reversible = registry.filter((worker) => worker.reversible);

    it('are these', () => {
      expect(reversible.map(({ type }) => type).sort()).to.deep.equal([
        'aanvraag.advies-vastleggen',
        'aanvraag.route-adviseren',
        'aanvraag.toetsing-voorbereiden',
        'bezwaar.advies-vastleggen',
        'bezwaar.horen-vastleggen',
        'boete.boete-adviseren',
        'heronderzoek.advies-vastleggen',
        'heronderzoek.maatregel-adviseren',
        'huisbezoek.bewijs-adviseren',
        'invordering.kwijtschelding-adviseren',
        'srt-verwijzing.advies-vastleggen',
        'srt-verwijzing.schade-vastleggen',
        'srt-verwijzing.spoor-vastleggen',
        'srt-verwijzing.weging-vastleggen',
        'toetsing-regeling.advies-vastleggen',
        'toetsing-regeling.middelen-berekenen',
        'toetsing-regeling.toetsing-voorbereiden',
        'verhaal.onderzoek-vastleggen',
      ]);
    });

    it('are told from one that writes elsewhere', () => {
      const effects = effectsOf('../workers/terugvordering/grond-vastleggen.ts', new Set());
      expect(effects.join()).to.include('update-vordering');
    });

    for (const worker of reversible) {
      it(`${worker.type} asks nobody outside, and writes the case file and nothing else`, () => {
        expect(worker.fetch, 'a look-up outside cannot be taken back').to.equal(undefined);
        const seen = new Set<string>();
        const effects = effectsOf(`../workers/${worker.type.replace('.', '/')}.ts`, seen);
        expect(seen.size, 'the file of the worker is found').to.be.greaterThan(1);
        expect(effects, 'docs/adr/0022: leave out `reversible`').to.deep.equal([]);
      });
    }
  });
});

/** What only reads, or writes the case file. */
const HARMLESS = [
  /^\.\.\/db\/queries\/(?:[a-z-]+\/find-[a-z-]+|dossiers\/put-sectie)\.ts$/,
  /^\.\.\/db\/queries\/[a-z-]+\/[a-z]+-rij\.ts$/,
  /^\.\.\/(?:law|processes|letters\/parts)/,
  /^\.\.\/workers\/(?:define-worker|fault)\.ts$/,
];

/** What a file of the workers imports, directly or through others of them, that may do more than write the case file. */
function effectsOf(file: string, seen: Set<string>): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const source = readFileSync(new URL(file, import.meta.url), 'utf8');
  return [...source.matchAll(/^import (type )?([^;]*?) from '(\.[^']+)'/gm)].flatMap(
    ([, type, names, path]) => {
      const target = new URL(path as string, new URL(file, 'file:///test/')).pathname;
      const name = `..${target}`;
      if (type || HARMLESS.some((pattern) => pattern.test(name))) return [];
      // Terms are opened in this file; who takes a setting from it opens none.
      if (name === '../workers/shared/terms-of-case.ts' && names === '{ setting }') return [];
      return name.startsWith('../workers/shared/') ? effectsOf(name, seen) : [`${file}: ${name}`];
    },
  );
}
