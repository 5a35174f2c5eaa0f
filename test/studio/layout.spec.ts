import { expect } from 'chai';
import { resources } from '../../platform.ts';
import { layOut } from '../../studio/layout.ts';
import { readModel } from '../../studio/model.ts';

const textOf = (proces: string): string =>
  resources()
    .find(({ name }) => name === `${proces}.bpmn`)
    ?.content.toString() ?? '';
const undrawn = (xml: string) => xml.replace(/<bpmndi:BPMNDiagram[\s\S]*BPMNDiagram>/, '');

describe('studio/layout: a model without a drawing gets one', () => {
  it('with a place for every step and all that the steps say', async () => {
    const xml = textOf('bezwaar');
    const drawn = await layOut(undrawn(xml));
    const [before, after] = [await readModel(xml), await readModel(drawn?.xml ?? '')];

    const said = ({ elements }: typeof after) =>
      elements.map(({ id, name, extensionElements }) => [id, name, extensionElements]);
    expect(JSON.stringify(said(after))).to.equal(JSON.stringify(said(before)));
    const steps = after.elements.filter(({ $type }) => $type !== 'bpmn:SequenceFlow');
    expect(steps.filter(({ id }) => !after.places.has(id))).to.deep.equal([]);
    expect(drawn?.weggelaten).to.include('Secretariaat bezwaar');
  });

  const all = resources().flatMap(({ name }) =>
    name.endsWith('.bpmn') ? [name.replace('.bpmn', '')] : [],
  );
  for (const proces of all)
    it(`whatever its loops: ${proces}, with its arrows as they stood`, async () => {
      const xml = textOf(proces);
      const drawn = await layOut(undrawn(xml), 30_000);
      const after = await readModel(drawn?.xml ?? '');
      const arrows = ({ elements }: typeof after) =>
        elements.map((element) => [
          element.id,
          ((element as { outgoing?: { id: string }[] }).outgoing ?? []).map(({ id }) => id),
        ]);
      expect(arrows(after)).to.deep.equal(arrows(await readModel(xml)));
    });

  it('and keeps what other programs wrote in it', async () => {
    const xml = undrawn(textOf('huisbezoek'))
      .replace('<bpmn:process ', '<bpmn:process xmlns:eigen="http://eigen.nl" eigen:kleur="geel" ')
      .replace(
        '<bpmn:extensionElements>',
        '<bpmn:extensionElements><eigen:notitie xmlns:eigen="http://eigen.nl" van="mij">Let op</eigen:notitie>',
      );
    const drawn = await layOut(xml);

    expect(drawn?.xml)
      .to.include('eigen:kleur="geel"')
      .and.match(/notitie .*van="mij".*>Let op</);
  });

  it('is stopped when it takes too long', async () => {
    expect(await layOut(undrawn(textOf('aanvraag')), 1)).to.equal(undefined);
  });
});
