/** Processes whose cases are sealed: what enforcement looks into stays with enforcement until there is something to decide. */
const VERZEGELD: readonly string[] = ['srt-verwijzing'];

/** Is a case of this process hidden from all but enforcement? The database holds who may see it (db/transaction.ts). */
export const isVerzegeld = (proces: string): boolean => VERZEGELD.includes(proces);
