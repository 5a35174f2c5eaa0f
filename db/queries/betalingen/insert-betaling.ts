import type { Trx } from '../../connect.ts';

export type BetalingRij = {
  id: string;
  zaak_id: string;
  gemeente: string;
  soort: 'voorschot' | 'uitkering' | 'verrekening';
  /** euros with two decimals, as text */
  bedrag: string;
  ingangsdatum: string;
  opgedragen_op: Date;
  bevestigd_op: Date | null;
  kenmerk: string | null;
  sleutel: string;
};

export async function insertBetaling(
  trx: Trx,
  betaling: Omit<BetalingRij, 'bevestigd_op' | 'kenmerk'>,
): Promise<void> {
  await trx('betalingen').insert(betaling);
}
