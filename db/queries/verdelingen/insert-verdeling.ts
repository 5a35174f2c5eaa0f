import type { Trx } from '../../connect.ts';

export type NieuweRegel = {
  readonly taakId: string;
  readonly gemeente: string;
  readonly van: string | null;
  readonly naar: string | null;
  /** filled when the priority changes, and not the holder */
  readonly vanPrioriteit: number | null;
  readonly naarPrioriteit: number | null;
  /** filled when it is put away */
  readonly vanOpvolgdatum: string | null;
  readonly naarOpvolgdatum: string | null;
  readonly versie: number;
  readonly status: 'gepland' | 'geweigerd';
  /** why this line cannot be done, or what to mind */
  readonly melding: string | null;
};

/** Keeps a proposal; its lines are numbered in the order given. */
export async function insertVerdeling(
  trx: Trx,
  verdeling: { id: string; door: string; op: Date; soort: string; reden: string },
  regels: readonly NieuweRegel[],
): Promise<void> {
  await trx.raw(
    'insert into verdelingen (id, door, gemaakt_op, soort, reden) values (:id, :door, :op, :soort, :reden)',
    verdeling,
  );
  await trx.raw(
    `insert into verdeling_regels (verdeling_id, volgnummer, gemeente, taak_id, van, naar, van_prioriteit, naar_prioriteit,
       van_opvolgdatum, naar_opvolgdatum, versie, status, melding)
     select :id, r.volgnummer, r.gemeente, r."taakId", r.van, r.naar, r."vanPrioriteit", r."naarPrioriteit",
       r."vanOpvolgdatum", r."naarOpvolgdatum", r.versie, r.status, r.melding
     from rows from (jsonb_to_recordset(:regels::jsonb) as
       (gemeente text, "taakId" uuid, van uuid, naar uuid, "vanPrioriteit" integer, "naarPrioriteit" integer,
        "vanOpvolgdatum" date, "naarOpvolgdatum" date, versie integer, status text, melding text))
       with ordinality as r (gemeente, "taakId", van, naar, "vanPrioriteit", "naarPrioriteit", "vanOpvolgdatum", "naarOpvolgdatum", versie, status,
        melding, volgnummer)`,
    { id: verdeling.id, regels: JSON.stringify(regels) },
  );
}
