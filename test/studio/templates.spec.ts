import { expect } from 'chai';
import { resources } from '../../platform.ts';
import { checkModel } from '../../studio/check.ts';
import type { Known } from '../../studio/known.ts';
import { readModel } from '../../studio/model.ts';
import { namesRead } from '../../studio/names-read.ts';
import {
  type Described,
  describe as read,
  type Sjabloon,
  templatesOf,
} from '../../studio/templates.ts';
import { registry } from '../../workers/registry.ts';
import { proefModel } from '../api/proef-model.ts';

describe('studio/templates: what a step can be given to do', () => {
  let software: Described[];
  let all: Sjabloon[];
  before(async () => {
    const models = resources().filter(({ name }) => name.endsWith('.bpmn'));
    software = await Promise.all(models.map(({ content }) => read(content.toString())));
    all = templatesOf(software, registry, []);
  });
  const of = (id: string) => all.find((one) => one.id === id);

  it('has one for each worker and each process, with words for every one of them', () => {
    expect(all).to.have.length(registry.length + software.length);
    expect(all.filter(({ naam, uitleg }) => naam === '' || uitleg === '')).to.deep.equal([]);
    expect(all.filter(({ naam, id, vraag }) => vraag === 'taaktypen' && naam === id)).to.deep.equal(
      [],
    );
  });

  it('says of a worker what its model calls it, what it needs and gives, and how it can fail', () => {
    const worker = registry.find(({ type }) => type === 'aanvraag.identiteit-controleren');
    const found = of('aanvraag.identiteit-controleren');
    expect(found).to.deep.include({
      vraag: 'taaktypen',
      naam: 'Identiteit en woonplaats controleren',
      nodig: worker?.reads,
      geeft: worker?.writes,
      fouten: ['BSN_ONBEKEND'],
    });
    expect(found?.uitleg).to.include('art. 17 lid 3');
  });

  it('gives a worker what its model hands it, and asks for what that is made of', () => {
    expect(of('aanvraag.zaak-afsluiten')).to.deep.include({
      invoer: [
        {
          naam: 'uitkomst',
          formule: '=if besluitSoort = null then "niet-ingediend" else besluitSoort',
        },
      ],
    });
    expect(of('aanvraag.zaak-afsluiten')?.nodig)
      .to.include('besluitSoort')
      .and.not.include('uitkomst');
  });

  it('knows what a process gets and gives from all that call it, and whom it calls itself', () => {
    expect(of('toetsing-regeling')).to.deep.include({
      vraag: 'processen',
      naam: 'Toetsing per regeling',
      geeft: ['rechtUitkomst'],
      uitvoer: [{ naam: 'rechtUitkomst', formule: '=rechtUitkomst' }],
    });
    expect(of('toetsing-regeling')?.nodig).to.include.members(['zaakId', 'leeftijdsgroep']);
    expect(of('terugvordering')?.roept).to.include.members([
      'invordering',
      'boete',
      'bekendmaking',
    ]);
  });

  it('leaves nothing wrong with a step that is given any of them', async () => {
    const attribute = (words: string) =>
      words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
    const lines = (tag: string, list: Sjabloon['invoer']) =>
      list.map(
        ({ naam, formule }) => `<zeebe:${tag} source="${attribute(formule)}" target="${naam}" />`,
      );
    const drawn = ({ vraag, id, invoer, uitvoer }: Sjabloon) => {
      const mapping = [...lines('input', invoer), ...lines('output', uitvoer)].join('');
      const extensions = `${vraag === 'taaktypen' ? `<zeebe:taskDefinition type="${id}" retries="3" />` : `<zeebe:calledElement processId="${id}" propagateAllChildVariables="false" propagateAllParentVariables="false" />`}${mapping && `<zeebe:ioMapping>${mapping}</zeebe:ioMapping>`}`;
      const model = proefModel().replace(/<zeebe:taskDefinition [^>]*>/, extensions);
      return vraag === 'taaktypen' ? model : model.replaceAll('serviceTask', 'callActivity');
    };
    const known: Known = {
      proces: 'proef',
      formulieren: new Set(),
      taaktypen: new Set(registry.map(({ type }) => type)),
      processen: new Set(software.map(({ proces }) => proces)),
      aanroepen: new Map(),
      beslistabellen: new Set(),
      functies: new Set(),
      zonderKantoor: new Map(),
      berichten: new Set(),
      foutcodes: new Set(),
      vierOgen: new Set(),
    };
    for (const template of all)
      expect(await checkModel(await readModel(drawn(template)), known), template.id).to.deep.equal(
        [],
      );
  });

  it('gives a process that nobody calls yet its case', async () => {
    const [, alone] = templatesOf(
      [await read(proefModel())],
      [{ type: 'proef.tellen', reads: [], writes: [] }],
      [],
    );
    expect(alone).to.deep.include({
      id: 'proef',
      nodig: ['zaakId', 'gemeente', 'regeling'],
      geeft: [],
    });
  });

  it('describes a worker that no running model uses from the software, or by its type', async () => {
    const running = [await read(proefModel())];
    const worker = { type: 'aanvraag.doorzenden', reads: [], writes: [] };
    expect(templatesOf(running, [worker], software)[0]?.naam).to.equal('Doorzenden');
    expect(templatesOf(running, [worker], [])[0]?.naam).to.equal('aanvraag.doorzenden');
  });

  it('takes the variable of that name where those that call a process differ', async () => {
    const calls = (formule: string): Described => ({
      proces: `roept-${formule.length}`,
      naam: 'Roept',
      uitleg: '',
      taken: [],
      fouten: [],
      aanroepen: [
        {
          id: 'proef',
          naam: 'Proef',
          uitleg: 'Telt.',
          fouten: [],
          invoer: [{ naam: 'aantal', formule }],
          uitvoer: [],
        },
      ],
    });
    const invoerOf = (...formulas: string[]) =>
      read(proefModel()).then(
        (proef) => templatesOf([proef, ...formulas.map(calls)], [], [])[0]?.invoer,
      );
    expect(await invoerOf('=1', '=twee')).to.deep.equal([{ naam: 'aantal', formule: '=aantal' }]);
    expect(await invoerOf('=1')).to.deep.equal([{ naam: 'aantal', formule: '=1' }]);
  });

  it('reads the names in a formula, not its words, texts, functions or parts', () => {
    expect(
      namesRead('=if besluit.soort = "ja" and not(volledig) then count(lijst) else null'),
    ).to.deep.equal(['besluit', 'volledig', 'lijst']);
    expect(namesRead('zomaar tekst')).to.deep.equal([]);
  });
});
