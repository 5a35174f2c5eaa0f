import type { ApiWorld } from './world.ts';

let key = 4_603_599_627_370_500;

/** A model with a step that fails, one behind it and one elsewhere, as the engine tells it to the history. */
export const MODEL = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="t">
  <bpmn:process id="aanvraag" name="Aanvraag" isExecutable="true">
    <bpmn:startEvent id="start"><bpmn:outgoing>a</bpmn:outgoing></bpmn:startEvent>
    <bpmn:sequenceFlow id="a" sourceRef="start" targetRef="brp-raadplegen" />
    <bpmn:serviceTask id="brp-raadplegen" name="BRP raadplegen"><bpmn:incoming>a</bpmn:incoming><bpmn:outgoing>b</bpmn:outgoing></bpmn:serviceTask>
    <bpmn:sequenceFlow id="b" sourceRef="brp-raadplegen" targetRef="toetsen" />
    <bpmn:userTask id="toetsen" name="Toetsen"><bpmn:incoming>b</bpmn:incoming><bpmn:outgoing>c</bpmn:outgoing></bpmn:userTask>
    <bpmn:sequenceFlow id="c" sourceRef="toetsen" targetRef="einde" />
    <bpmn:endEvent id="einde" name="Einde"><bpmn:incoming>c</bpmn:incoming></bpmn:endEvent>
    <bpmn:subProcess id="elders"><bpmn:serviceTask id="binnen" /></bpmn:subProcess>
  </bpmn:process>
</bpmn:definitions>`;

export type BuiltInstance = {
  readonly instantie: string;
  /** of the first active element */
  readonly element: string;
  readonly incident: string;
  /** by name */
  readonly variabelen: Readonly<Record<string, string>>;
};

/** A process of a case as the history folds it. */
export async function buildInstantie(
  world: ApiWorld,
  zaak: { id: string },
  {
    proces = 'aanvraag',
    versie = 3,
    state = 'active',
    actief = [] as readonly string[],
    stil = false,
    bovenliggend = null as string | null,
    variabelen = {} as Readonly<Record<string, unknown>>,
    op = world.state.now,
  } = {},
): Promise<BuiltInstance> {
  const { asOwner } = world.database;
  key += 100;
  const next = () => {
    key += 1;
    return String(key);
  };
  const instantie = next();
  await asOwner(
    `insert into engine_process_definitions values ($1 || '@' || $2, $1, $2::int, $1 || '.bpmn', $3, now(), 1) on conflict do nothing`,
    [proces, String(versie), MODEL],
  );
  await asOwner(
    `insert into engine_process_instances values ($1, $2, $3::int, $2 || '@' || $3, $4, $5, $6, $7, $8, 1)`,
    [
      instantie,
      proces,
      String(versie),
      bovenliggend,
      zaak.id,
      state,
      op,
      state === 'active' ? null : op,
    ],
  );
  const elements: string[] = [];
  for (const element of actief) {
    const own = next();
    elements.push(own);
    await asOwner(
      `insert into engine_element_instances values ($1, $2, $3 || '@' || $4, $3, $5, 'SERVICE_TASK', $2, 'active', $6, null, 1)`,
      [own, instantie, proces, String(versie), element, op],
    );
  }
  const incident = next();
  if (stil)
    await asOwner(
      `insert into engine_incidents values ($1, $2, $3, $4, null, 'JOB_NO_RETRIES', 'De stap lukt niet.', $5, null, 1)`,
      [incident, instantie, actief[0], elements[0], op],
    );
  const names: Record<string, string> = {};
  for (const [name, value] of Object.entries(variabelen)) {
    const own = next();
    names[name] = own;
    await asOwner(`insert into engine_variables values ($1, $2, $2, $3, $4, 1)`, [
      own,
      instantie,
      name,
      JSON.stringify(value),
    ]);
  }
  return { instantie, element: elements[0] ?? '', incident, variabelen: names };
}
