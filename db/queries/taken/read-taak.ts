import type { Trx } from '../../connect.ts';
import { prepared } from '../../prepared.ts';
import { VOORBEREID } from './find-taak.ts';
import { type Lezer, TAAK_KOLOMMEN, TAAK_TABELLEN, type TaakRij } from './taak-rij.ts';

export type GelezenTaak = TaakRij & {
  dossier: Record<string, unknown>;
  voorbereid: string | null;
  concept: {
    gegevens: Record<string, unknown>;
    versie: number;
    op: string;
    door: string;
    naam: string;
  } | null;
  /** what it was completed with */
  inzending: Record<string, unknown> | null;
  gebeurtenissen: {
    soort: string;
    op: string;
    door: string | null;
    naam: string | null;
    namens: string | null;
    toelichting: string | null;
  }[];
};

/** One task with all that its page shows: case file, draft or submission, and what happened to it (the last 200). */
export async function readTaakRij(
  trx: Trx,
  id: string,
  lezer: Lezer,
): Promise<GelezenTaak | undefined> {
  const { rows } = await prepared(
    trx,
    `select ${TAAK_KOLOMMEN}, coalesce(d.gegevens, '{}') as dossier, ${VOORBEREID} as voorbereid, i.gegevens as inzending,
       (select jsonb_build_object('gegevens', c.gegevens, 'versie', c.versie, 'op', c.op, 'door', c.door, 'naam', m.naam)
        from concepten c join medewerkers m on m.id = c.door where c.taak_id = t.id) as concept,
       (select coalesce(jsonb_agg(jsonb_build_object('soort', g.soort, 'op', g.op, 'door', g.door, 'naam', m.naam,
          'namens', v.naam, 'toelichting', g.toelichting) order by g.id), '[]')
        from (select * from taak_gebeurtenissen where taak_id = t.id order by id desc limit 200) g
        left join medewerkers m on m.id = g.door left join medewerkers v on v.id = g.namens) as gebeurtenissen
     from ${TAAK_TABELLEN} left join dossiers d on d.zaak_id = t.zaak_id left join inzendingen i on i.taak_id = t.id
     where t.id = :id`,
    { id, ...lezer },
  );
  return rows[0];
}
