import type { Variables } from '../../engine/port.ts';
import type { Delivery } from '../delivery.ts';

/** A message to the processes; the engine takes the same id once. */
export const procesBericht: Delivery = async ({ inhoud }, { engine }) => {
  const { naam, correlatie, berichtId, variabelen, geldigMs } = inhoud as {
    naam: string;
    correlatie: string;
    berichtId: string;
    variabelen: Variables;
    geldigMs: number;
  };
  await engine.publishMessage({
    name: naam,
    correlationKey: correlatie,
    messageId: berichtId,
    timeToLiveMs: geldigMs,
    variables: variabelen,
  });
};
