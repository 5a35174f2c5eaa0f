/** The moment (ms) at which a session ends: for want of requests, or because its time is up. */
export const sessionEnd = (idleEnd: number, verlooptOp: string): number =>
  Math.min(idleEnd, new Date(verlooptOp).getTime());
