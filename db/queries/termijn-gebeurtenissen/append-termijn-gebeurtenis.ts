import type { Trx } from '../../connect.ts';

export type TermijnGebeurtenisSoort =
  | 'geopend'
  | 'opgeschort'
  | 'hervat'
  | 'verlengd'
  | 'gewaarschuwd'
  | 'laatste-dag'
  | 'verstreken'
  | 'afgerond';

export type TermijnGebeurtenisRij = {
  id: string;
  termijn_id: string;
  gemeente: string;
  soort: TermijnGebeurtenisSoort;
  datum: string;
  grond: string | null;
  duur: string | null;
  toelichting: string | null;
  door: string | null;
  op: Date;
};

export async function appendTermijnGebeurtenis(
  trx: Trx,
  gebeurtenis: Omit<TermijnGebeurtenisRij, 'id'>,
): Promise<void> {
  await trx('termijn_gebeurtenissen').insert(gebeurtenis);
}
