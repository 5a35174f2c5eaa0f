import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Engine, Resource } from '../../engine/port.ts';
import type { collectRecords, ExportedRecord } from '../../sandbox/records.ts';
import { until } from '../support/until.ts';

const folder = new URL('./models/', import.meta.url);
export const models: Resource[] = readdirSync(folder)
  .sort()
  .map((name) => ({ name, content: readFileSync(new URL(name, folder)) }));

type Records = Awaited<ReturnType<typeof collectRecords>>;

/** Starts cases and looks for what the record stream says of them. */
export function casesOn(engine: Engine, records: Records) {
  return {
    /** Starts a process by its message. @returns its id and what was told of it */
    async start(process: string, variables: Record<string, unknown> = {}, zaakId = randomUUID()) {
      const message = {
        name: `${process}-gestart`,
        correlationKey: zaakId,
        messageId: zaakId,
        timeToLiveMs: 60_000,
        variables: { zaakId, ...variables },
      };
      await engine.publishMessage(message);
      const instances = () =>
        new Set(
          records
            .all()
            .filter(
              ({ valueType, value }) =>
                valueType === 'VARIABLE' &&
                value.name === 'zaakId' &&
                value.value === JSON.stringify(zaakId),
            )
            .map(({ value }) => value.processInstanceKey),
        );
      const told = (valueType: string, intent: string): ExportedRecord[] =>
        records
          .all()
          .filter(
            (record) =>
              record.valueType === valueType &&
              record.intent === intent &&
              instances().has(record.value.processInstanceKey),
          );
      return {
        zaakId,
        message,
        instances,
        told,
        /** Waits for the first record of this kind. */
        first: (valueType: string, intent: string) =>
          until(`${valueType} ${intent}`, async () => told(valueType, intent)[0]),
        /** Waits for the end. @returns the end events that were reached */
        async ended(): Promise<string[]> {
          await until('the end', async () =>
            told('PROCESS_INSTANCE', 'ELEMENT_COMPLETED').find(
              ({ value }) => value.bpmnElementType === 'PROCESS',
            ),
          );
          return told('PROCESS_INSTANCE', 'ELEMENT_COMPLETED')
            .filter(({ value }) => value.bpmnElementType === 'END_EVENT')
            .map(({ value }) => value.elementId);
        },
      };
    },
  };
}
