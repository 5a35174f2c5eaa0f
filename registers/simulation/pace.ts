/**
 * How fast a party answers by itself: what it does "after days" comes so many times `dayMs` later, by the clock of the platform.
 * `null`: it answers nothing by itself, and whoever plays puts its messages in its mailbox.
 */
export type Pace = { dayMs: number | null };

/** A day of a party that lives in the time of the platform. */
export const DAY_MS = 86_400_000;
