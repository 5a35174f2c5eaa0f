import type { Trx } from '../../connect.ts';
import type { DocumentVault } from '../../document-vault.ts';
import { findDeel } from './upload.ts';

/** Runs one short transaction. */
export type Within = <T>(work: (trx: Trx) => Promise<T>) => Promise<T>;

/**
 * The bytes of a version, part by part, each in a transaction of its own: whoever reads slowly holds no connection.
 *
 * @throws when a part is missing or was altered
 */
export async function* readParts(
  within: Within,
  vault: DocumentVault,
  { versieId, delen }: { versieId: string; delen: number },
): AsyncGenerator<Buffer> {
  for (let nummer = 1; nummer <= delen; nummer++) {
    const sealed = await within((trx) => findDeel(trx, { versieId, nummer }));
    if (!sealed) throw new Error(`part ${nummer} of version ${versieId} is not there`);
    yield vault.open(sealed, { versieId, nummer });
  }
}
