import { isAlreadyPublished } from './errors.ts';
import { openGateway } from './gateway.ts';
import type { Log } from './log.ts';
import type { Engine, WorkerHandle } from './port.ts';
import { openUserTasks } from './user-tasks.ts';
import { openWorker } from './worker.ts';

const HEALTH_LIMIT_MS = 2_000;

export type ZeebeAddresses = {
  /** host:port of the gRPC gateway */
  readonly gatewayAddress: string;
  /** base URL of the gateway's REST API */
  readonly restAddress: string;
  readonly log: Log;
};

/**
 * Zeebe 8.5 as the platform's engine. Connects lazily: it may be called before the broker is there.
 */
export function connectZeebe({ gatewayAddress, restAddress, log }: ZeebeAddresses): Engine {
  const gateway = openGateway(gatewayAddress, log);
  const userTasks = openUserTasks(restAddress);
  const workers = new Set<WorkerHandle>();

  return {
    deploy: (resources) => gateway.deploy(resources),

    async publishMessage({ name, correlationKey, messageId, timeToLiveMs, variables }) {
      const message = { name, correlationKey, messageId, timeToLive: timeToLiveMs, variables };
      try {
        await gateway.call((client) => client.publishMessage(message as never));
      } catch (error) {
        if (!isAlreadyPublished(error)) throw error;
      }
    },

    async setVariables(elementInstanceKey, variables) {
      await gateway.call((client) =>
        client.setVariables({ elementInstanceKey, variables: variables as never, local: false }),
      );
    },
    async cancelProcessInstance(processInstanceKey) {
      await gateway.call((client) => client.cancelProcessInstance(processInstanceKey));
    },
    async modifyProcessInstance(processInstanceKey, { activate, within, terminate, variables }) {
      // Made anew for every try: zeebe-node writes into what it is given.
      await gateway.call((client) =>
        client.modifyProcessInstance({
          processInstanceKey,
          activateInstructions: [
            {
              elementId: activate,
              ancestorElementInstanceKey: within ?? '-1',
              variableInstructions: Object.keys(variables).length
                ? [{ scopeId: '', variables: { ...variables } as never }]
                : [],
            },
          ],
          terminateInstructions: terminate.map((elementInstanceKey) => ({ elementInstanceKey })),
        }),
      );
    },
    async updateJobRetries(jobKey, retries) {
      await gateway.call((client) => client.updateJobRetries({ jobKey, retries }));
    },
    async resolveIncident(incidentKey) {
      await gateway.call((client) => client.resolveIncident({ incidentKey }));
    },

    assignUserTask: (key, assignee) => userTasks.assign(key, assignee),
    unassignUserTask: (key) => userTasks.unassign(key),
    completeUserTask: (key, variables) => userTasks.complete(key, variables),

    work(options) {
      const worker = openWorker(gateway, options, log);
      const handle = {
        async close() {
          workers.delete(handle);
          await worker.close();
        },
      };
      workers.add(handle);
      return handle;
    },

    async healthy() {
      try {
        const { brokers } = await gateway.call((client) => client.topology(), HEALTH_LIMIT_MS);
        return brokers.some(({ partitions }) => partitions.some(isHealthyLeader));
      } catch {
        return false;
      }
    },

    async close() {
      await Promise.all([...workers].map((worker) => worker.close()));
      await gateway.close();
    },
  };
}

// zeebe-node types these as numbers; on the wire they are names.
function isHealthyLeader(partition: { role: unknown; health: unknown }): boolean {
  return partition.role === 'LEADER' && partition.health === 'HEALTHY';
}
