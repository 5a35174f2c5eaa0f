import type { Trx } from '../../connect.ts';

/** The case file under lock, so that a completion and a worker do not write over each other. */
export async function lockDossier(trx: Trx, zaakId: string): Promise<Record<string, unknown>> {
  const row = await trx('dossiers').where({ zaak_id: zaakId }).forUpdate().first('gegevens');
  return (row?.gegevens ?? {}) as Record<string, unknown>;
}

/** Writes the case file and notes who said the sections that changed. */
export async function putDossier(
  trx: Trx,
  dossier: {
    zaakId: string;
    gemeente: string;
    gegevens: Record<string, unknown>;
    secties: readonly string[];
    taakId: string | null;
    door: string;
    op: Date;
  },
): Promise<void> {
  const { zaakId, gemeente, taakId, door, op } = dossier;
  await trx.raw(
    `insert into dossiers as d (zaak_id, gemeente, gegevens) values (:zaakId, :gemeente, :gegevens::jsonb)
     on conflict (zaak_id) do update set gegevens = excluded.gegevens, versie = d.versie + 1`,
    { zaakId, gemeente, gegevens: JSON.stringify(dossier.gegevens) },
  );
  if (dossier.secties.length === 0) return;
  await trx('dossier_herkomst')
    .insert(
      dossier.secties.map((sectie) => ({
        zaak_id: zaakId,
        gemeente,
        sectie,
        bron: 'medewerker',
        taak_id: taakId,
        door,
        op,
      })),
    )
    .onConflict(['zaak_id', 'sectie'])
    .merge(['bron', 'taak_id', 'door', 'op']);
}
