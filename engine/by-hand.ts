import { openGateway } from './gateway.ts';
import type { Log } from './log.ts';
import type { Variables } from './port.ts';

/** What a person does with a sandbox engine in place of workers: begin, and decide what a step of the machine came to. */
export type ByHand = {
  /** Begins the newest version of a process at its plain start event. */
  begin(processId: string, variables: Variables): Promise<void>;
  /** A job need not have been taken by a worker to be completed (seen with Zeebe 8.5.8). */
  completeJob(jobKey: string, variables: Variables): Promise<void>;
  /** Ends a job with an error that the model may catch. */
  throwError(jobKey: string, code: string, variables: Variables): Promise<void>;
  close(): Promise<void>;
};

/** @param gatewayAddress host:port of the gRPC gateway of a sandbox; the platform's own engine is worked by workers only */
export function connectByHand(gatewayAddress: string, log: Log): ByHand {
  const gateway = openGateway(gatewayAddress, log);
  return {
    async begin(bpmnProcessId, variables) {
      await gateway.call((client) =>
        client.createProcessInstance({ bpmnProcessId, variables: { ...variables } as never }),
      );
    },
    async completeJob(jobKey, variables) {
      await gateway.call((client) =>
        client.completeJob({ jobKey, variables: { ...variables } as never }),
      );
    },
    async throwError(jobKey, errorCode, variables) {
      await gateway.call((client) =>
        client.throwError({
          jobKey,
          errorCode,
          errorMessage: 'chosen in the sandbox',
          variables: { ...variables } as never,
        }),
      );
    },
    close: () => gateway.close(),
  };
}
