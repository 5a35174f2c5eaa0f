import type { Trx } from '../../connect.ts';

export type HeronderzoekRij = {
  id: string;
  zaak_id: string;
  gemeente: string;
  soort: string;
  gepland_op: string;
  reden: string;
  sleutel: string;
};

export async function insertHeronderzoek(trx: Trx, heronderzoek: HeronderzoekRij): Promise<void> {
  await trx('heronderzoeken').insert(heronderzoek);
}
