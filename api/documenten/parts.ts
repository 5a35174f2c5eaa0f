import type { DocumentVault } from '../../db/document-vault.ts';
import { findDeel } from '../../db/queries/documenten/upload.ts';
import type { StreamCall } from '../http/route.ts';

/**
 * The bytes of a version, part by part, each in a transaction of its own: whoever reads slowly holds no connection.
 *
 * @throws when a part is missing or was altered
 */
export async function* partsOf(
  within: StreamCall['within'],
  vault: DocumentVault,
  { versieId, delen }: { versieId: string; delen: number },
): AsyncGenerator<Buffer> {
  for (let nummer = 1; nummer <= delen; nummer++) {
    const sealed = await within((trx) => findDeel(trx, { versieId, nummer }));
    if (!sealed) throw new Error(`part ${nummer} of version ${versieId} is not there`);
    yield vault.open(sealed, { versieId, nummer });
  }
}
