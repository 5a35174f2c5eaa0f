import type { Db } from '../db/connect.ts';
import type { DocumentVault } from '../db/document-vault.ts';
import { appendAuditregel } from '../db/queries/auditregels/append-auditregel.ts';
import { settleCheck, type ToCheck, takeToCheck } from '../db/queries/documenten/check-again.ts';
import { readParts, type Within } from '../db/queries/documenten/read-parts.ts';
import { inTransaction } from '../db/transaction.ts';
import type { Verdict, VirusScanner } from '../documents/clamd.ts';
import type { Clock } from '../law/clock.ts';

export type CheckDeps = {
  readonly db: Db;
  readonly documentVault: DocumentVault;
  readonly virusScanner: VirusScanner;
  readonly clock: Clock;
};

/** A file that the scanner could not judge is brought to it again after this. */
const AGAIN_MS = 60 * 60_000;

/**
 * Has the document that waits longest looked at for viruses, after it was kept without that.
 *
 * @returns `none` when nothing waits; `onbekend` when the scanner did not judge: it is of no use to bring it the next one now
 */
export async function checkNext(deps: CheckDeps): Promise<Verdict['is'] | 'none'> {
  const { db, documentVault, virusScanner, clock } = deps;
  const within: Within = (work) => inTransaction(db, '*', work);
  const op = clock();
  const before = new Date(op.getTime() - AGAIN_MS);
  const next = await within((trx) => takeToCheck(trx, { before, op }));
  if (!next) return 'none';
  const place = { versieId: next.versie_id, delen: next.delen };
  const verdict = await virusScanner.scan(readParts(within, documentVault, place));
  if (verdict.is !== 'onbekend')
    await within(async (trx) => {
      const viruscontrole = verdict.is === 'virus' ? 'besmet' : 'schoon';
      if (await settleCheck(trx, next, viruscontrole))
        await appendAuditregel(trx, lineOf(next, verdict), clock());
    });
  return verdict.is;
}

// helpers

const lineOf = ({ document_id, zaak_id, gemeente, nummer }: ToCheck, verdict: Verdict) =>
  ({
    gemeente,
    actor: 'systeem:viruscontrole',
    actie: verdict.is === 'virus' ? 'document.virus-gevonden' : 'document.gecontroleerd',
    objectSoort: 'document',
    objectId: document_id,
    zaakId: zaak_id,
    herkomst: 'worker',
    details: { nummer, ...(verdict.is === 'virus' ? { virus: verdict.naam } : {}) },
  }) as const;
