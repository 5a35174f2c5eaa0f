import type { Trx } from '../../connect.ts';

export type BesluitRij = {
  id: string;
  zaak_id: string;
  gemeente: string;
  soort: string;
  ingangsdatum: string | null;
  bedrag_per_maand: string | null;
  /** a grant that is paid once */
  bedrag_eenmalig: string | null;
  gegevens: Record<string, unknown>;
  opgesteld_door: string | null;
  genomen_door: string | null;
  genomen_op: Date;
  bekendgemaakt_op: string | null;
  sleutel: string;
};

export async function insertBesluit(
  trx: Trx,
  besluit: Omit<BesluitRij, 'bekendgemaakt_op' | 'bedrag_eenmalig'> &
    Partial<Pick<BesluitRij, 'bedrag_eenmalig'>>,
): Promise<void> {
  await trx('besluiten').insert({ ...besluit, gegevens: JSON.stringify(besluit.gegevens) });
}
