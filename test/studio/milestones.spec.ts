import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { loadForms } from '../../forms/load.ts';
import { milestonesIn } from '../../studio/milestones.ts';

const modelOf = (proces: string) => readFileSync(`processes/${proces}/${proces}.bpmn`, 'utf8');

describe('studio: where milestones come out', () => {
  it('finds every milestone that a start form offers', () => {
    const offered = [...loadForms()].flatMap(([id, { bericht }]) =>
      (bericht?.mijlpalen ?? []).map((mijlpaal) => `${id.split('/')[0]} ${mijlpaal}`),
    );
    const drawn = readdirSync('processes', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) =>
        [...milestonesIn(modelOf(name)).keys()].map((mijlpaal) => `${name} ${mijlpaal}`),
      );

    expect(offered).to.include('aanvraag toegekend');
    expect(drawn.sort()).to.deep.equal(offered.sort());
  });

  it('follows a way of its own up to where others come in', () => {
    expect(milestonesIn(modelOf('terugvordering')).get('invordering')).to.equal(
      'invordering-begint',
    );
  });

  it('says nothing of a way that stays apart', () => {
    const flow = (from: string, to: string, condition = '') =>
      `<bpmn:sequenceFlow id="${from}-${to}" sourceRef="${from}" targetRef="${to}">${condition}</bpmn:sequenceFlow>`;
    const at = '<bpmn:conditionExpression>=mijlpaal = "apart"</bpmn:conditionExpression>';

    expect(milestonesIn(flow('begin', 'eigen', at) + flow('eigen', 'einde')).size).to.equal(0);
    expect(milestonesIn('').size).to.equal(0);
  });
});
