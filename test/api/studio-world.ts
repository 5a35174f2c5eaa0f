import type { Client } from './client.ts';
import { proefModel } from './proef-model.ts';
import { type ApiWorld, createApiWorld } from './world.ts';

export type StudioWorld = {
  readonly world: ApiWorld;
  readonly designer: Client;
  readonly other: Client;
};

/** Two designers, and the model of a process that runs. */
export async function createStudioWorld(
  ...args: Parameters<typeof createApiWorld>
): Promise<StudioWorld> {
  const world = await createApiWorld(...args);
  const [designer, other] = [await world.as('ontwerper'), await world.as('ontwerper-2')];
  await publishProef(world);
  return { world, designer, other };
}

/** The model of the tests as the engine runs it, under this name. */
export const publishProef = (world: ApiWorld, proces = 'proef') =>
  world.database.asOwner(
    `insert into engine_process_definitions (key, bpmn_process_id, version, resource_name, xml, deployed_at, position)
     values ($1, $1, 1, $1 || '.bpmn', $2, now(), 1)`,
    [proces, proefModel().replaceAll('"proef"', `"${proces}"`)],
  );
