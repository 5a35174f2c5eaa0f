import type { BsnVault } from '../../db/bsn-vault.ts';
import type { Db } from '../../db/connect.ts';
import { inTransaction } from '../../db/transaction.ts';
import { dayOf } from '../../law/clock.ts';
import type { PlayedZaak } from './year-process.ts';

/** Every case, oldest first; whom each is about is read once. */
export function playedZaken(
  db: Db,
  vault: Pick<BsnVault, 'decrypt'>,
): () => Promise<readonly PlayedZaak[]> {
  const bsns = new Map<string, string>();
  return async () => {
    const rows = await inTransaction(db, '*', (trx) =>
      trx('zaken')
        .join('personen', 'personen.id', 'zaken.persoon_id')
        .orderBy('zaken.nummer')
        .select(
          'zaken.id',
          'zaken.nummer',
          'zaken.gemeente',
          'zaken.proces',
          'zaken.status',
          'zaken.uitkomst',
          'zaken.melding_op',
          'zaken.besloten_op',
          'zaken.beeindigd_op',
          'personen.bsn_versleuteld',
        ),
    );
    return rows.map((row) => {
      const bsn = bsns.get(row.id) ?? vault.decrypt(row.bsn_versleuteld);
      bsns.set(row.id, bsn);
      return {
        id: row.id,
        nummer: row.nummer,
        gemeente: row.gemeente,
        proces: row.proces,
        status: row.status,
        uitkomst: row.uitkomst,
        meldingOp: row.melding_op,
        beslotenOp: row.besloten_op,
        beeindigdOp: row.beeindigd_op && dayOf(row.beeindigd_op),
        bsn,
      };
    });
  };
}
