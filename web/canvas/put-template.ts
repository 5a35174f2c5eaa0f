import type Modeler from 'bpmn-js/lib/Modeler';
import type { Sjabloon } from '../../api/ontwerpen/schema.ts';
import { valuesOf } from './extensions.ts';
import type { Moddle, Shape } from './shape.ts';
import { stepIdFor } from './step-id.ts';

/** A choice says all of these: what the one before said of them goes. */
const REPLACED = ['zeebe:TaskDefinition', 'zeebe:CalledElement', 'zeebe:IoMapping'];

/**
 * Gives a step what it does: its job type or the process it calls, and what that gets and hands on, as the models of the software have it.
 * A step without a name gets the name of what it does. One step to undo.
 */
export function putTemplate(modeler: Modeler, shape: Shape, template: Sjabloon): void {
  const { businessObject } = shape;
  const factory = modeler.get<{ create(type: string, properties: object): Moddle }>('bpmnFactory');
  const lines = (type: string, list: Sjabloon['invoer']) =>
    list.map(({ naam, formule }) => factory.create(type, { source: formule, target: naam }));
  const { invoer, uitvoer } = template;
  const values = [
    template.vraag === 'taaktypen'
      ? factory.create('zeebe:TaskDefinition', { type: template.id, retries: '3' })
      : factory.create('zeebe:CalledElement', {
          processId: template.id,
          propagateAllParentVariables: false,
          propagateAllChildVariables: false,
        }),
    ...(invoer.length + uitvoer.length > 0
      ? [
          factory.create('zeebe:IoMapping', {
            inputParameters: lines('zeebe:Input', invoer),
            outputParameters: lines('zeebe:Output', uitvoer),
          }),
        ]
      : []),
    ...valuesOf(businessObject).filter(({ $type }) => !REPLACED.includes($type)),
  ];
  const ids = modeler.get<{ ids: { assigned(id: string): unknown } }>('moddle').ids;
  const named = businessObject.name ? null : template.naam;
  const id = named && stepIdFor(businessObject.id, named, (taken) => Boolean(ids.assigned(taken)));
  modeler
    .get<{ updateProperties(shape: unknown, properties: object): void }>('modeling')
    .updateProperties(shape, {
      extensionElements: factory.create('bpmn:ExtensionElements', { values }),
      ...(named && { name: named }),
      ...(id && { id }),
    });
}
