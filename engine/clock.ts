/** How long a broker that starts may leave its clock out of reach. */
const REACHABLE_WITHIN_MS = 60_000;

/**
 * Moves the clock of a broker that was started with `controlledClock`. Forward at any moment: timers that fall due fire at once.
 * Back only while it starts, as soon as it can be reached and before its partition is there: later, what was planned by
 * the old time would stand still until that time comes again.
 *
 * @param monitoringPort of the broker
 * @param ms how far; waits for a broker that starts
 */
export async function moveEngineClock(monitoringPort: number, ms: number): Promise<void> {
  const deadline = Date.now() + REACHABLE_WITHIN_MS;
  for (;;) {
    try {
      const answer = await fetch(`http://127.0.0.1:${monitoringPort}/actuator/clock/add`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ offsetMilli: Math.round(ms) }),
      });
      if (answer.ok) return;
      throw new Error(`the clock answered ${answer.status}`);
    } catch (error) {
      const away = error instanceof TypeError;
      if (!away || Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}
