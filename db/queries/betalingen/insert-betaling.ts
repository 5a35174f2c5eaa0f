import type { Trx } from '../../connect.ts';

export type BetalingRij = {
  id: string;
  zaak_id: string;
  gemeente: string;
  soort: 'voorschot' | 'uitkering' | 'verrekening' | 'dwangsom';
  /** euros with two decimals, as text */
  bedrag: string;
  ingangsdatum: string;
  ritme: 'eenmalig' | 'maandelijks';
  /** 1 = the resident of the case; 2 and on = those who applied together with the resident (art. 4:17 lid 7 Awb) */
  ontvanger: number;
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
