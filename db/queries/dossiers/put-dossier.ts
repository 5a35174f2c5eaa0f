import type { Trx } from '../../connect.ts';
import { prepared } from '../../prepared.ts';

/** The case file under lock, so that a completion and a worker do not write over each other. */
export async function lockDossier(trx: Trx, zaakId: string): Promise<Record<string, unknown>> {
  const row = await trx('dossiers').where({ zaak_id: zaakId }).forUpdate().first('gegevens');
  return (row?.gegevens ?? {}) as Record<string, unknown>;
}

/** Writes the case file and notes who said the sections that changed, in one statement. */
export async function putDossier(
  trx: Trx,
  dossier: {
    zaakId: string;
    gemeente: string;
    gegevens: Record<string, unknown>;
    secties: readonly string[];
    taakId: string | null;
    /** null: the platform itself */
    door: string | null;
    op: Date;
  },
): Promise<void> {
  await prepared(
    trx,
    `with geschreven as (
       insert into dossiers as d (zaak_id, gemeente, gegevens) values (:zaakId, :gemeente, :gegevens::jsonb)
       on conflict (zaak_id) do update set gegevens = excluded.gegevens, versie = d.versie + 1
     )
     insert into dossier_herkomst (zaak_id, gemeente, sectie, bron, taak_id, door, op)
     select :zaakId, :gemeente, sectie, case when :door::uuid is null then 'systeem' else 'medewerker' end, :taakId::uuid, :door::uuid, :op from unnest(:secties::text[]) as sectie
     on conflict (zaak_id, sectie) do update
       set bron = excluded.bron, taak_id = excluded.taak_id, door = excluded.door, op = excluded.op`,
    {
      ...dossier,
      gegevens: JSON.stringify(dossier.gegevens),
      secties: [...dossier.secties],
    } as never,
  );
}
