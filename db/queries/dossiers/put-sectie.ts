import type { Trx } from '../../connect.ts';

export type Sectie = {
  readonly zaakId: string;
  readonly gemeente: string;
  readonly sectie: string;
  /** null = no longer known: that field is taken out of the section */
  readonly gegevens: Record<string, unknown>;
  /** who or what said it: 'brp', 'suwinet', 'beslistabel', 'inwoner' */
  readonly bron: string;
  readonly op: Date;
};

/**
 * Merges values into one section of the case file and notes their source. The merge is one statement, so two
 * jobs that write different sections at the same time do not lose each other's.
 */
export async function putSectie(
  trx: Trx,
  { zaakId, gemeente, sectie, gegevens, bron, op }: Sectie,
): Promise<void> {
  const leeg = Object.keys(gegevens).filter((veld) => gegevens[veld] === null);
  const bekend = Object.fromEntries(Object.entries(gegevens).filter(([, v]) => v !== null));
  await trx.raw(
    `insert into dossiers as d (zaak_id, gemeente, gegevens)
     values (:zaakId, :gemeente, jsonb_build_object(:sectie::text, :gegevens::jsonb))
     on conflict (zaak_id) do update set
       gegevens = d.gegevens || jsonb_build_object(:sectie::text, coalesce(d.gegevens -> :sectie, '{}') - :leeg::text[] || :gegevens::jsonb),
       versie = d.versie + 1`,
    { zaakId, gemeente, sectie, leeg, gegevens: JSON.stringify(bekend) },
  );
  await trx('dossier_herkomst')
    .insert({ zaak_id: zaakId, gemeente, sectie, bron, taak_id: null, door: null, op })
    .onConflict(['zaak_id', 'sectie'])
    .merge(['bron', 'taak_id', 'door', 'op']);
}
