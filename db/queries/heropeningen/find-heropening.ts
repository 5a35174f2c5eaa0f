import type { Trx } from '../../connect.ts';

/** What is known of a completed task when somebody wants to undo that. */
export type Heropening = {
  process_instance_key: string;
  proces_versie: number;
  zaak_beeindigd: boolean;
  /** it is the last completion of its case; only of that one is known what was before */
  laatste: boolean;
  /** the case file can be put back */
  herstelbaar: boolean;
  /** how often the case file was written since, the completion itself not counted */
  geschreven: number;
  /** what the platform and its people did in the case since: jobs with whether they can be taken back, messages by sort */
  stappen: { type: string; omkeerbaar: boolean }[];
  berichten: string[];
  /** tasks of the same process that the engine made since */
  erna: TaakErna[];
};
export type TaakErna = {
  id: string;
  naam: string;
  element_id: string;
  element_instance_key: string;
  status: 'open' | 'wordt-verwerkt' | 'afgerond' | 'vervallen';
  behandelaar_id: string | null;
  behandelaar_naam: string | null;
  heeft_concept: boolean;
};

/** Messages that only tell the engine what stands here already. */
const SPIEGEL = "('taak-afronden', 'taak-toewijzen', 'taak-vrijgeven', 'taak-heropenen')";

/**
 * Who acts on the case meanwhile waits, when asked to hold: the tasks that came after, and the note of the last completion. The
 * completed task itself is held by the caller.
 */
export async function findHeropening(
  trx: Trx,
  taakId: string,
  { lock = false } = {},
): Promise<Heropening> {
  if (lock) {
    await trx.raw('select from laatste_afrondingen where taak_id = ? for update', [taakId]);
    await trx.raw(
      `select from taken n where n.zaak_id = (select zaak_id from taken where id = :taakId) and n.status = 'open'
       order by n.id for update of n`,
      { taakId },
    );
  }
  const { rows } = await trx.raw(
    `select t.process_instance_key, t.proces_versie, z.beeindigd_op is not null as zaak_beeindigd,
       l.taak_id is not null as laatste, l.dossier is not null as herstelbaar, coalesce(d.versie - l.dossier_versie - 1, 0) as geschreven,
       coalesce((select jsonb_agg(jsonb_build_object('type', i.job_type, 'omkeerbaar', i.omkeerbaar) order by i.volgnummer)
         from inbox i where i.zaak_id = t.zaak_id and i.volgnummer > l.inbox_na), '[]') as stappen,
       coalesce((select jsonb_agg(distinct o.soort) from outbox o
         where o.zaak_id = t.zaak_id and o.id > l.outbox_na and o.soort not in ${SPIEGEL}), '[]') as berichten,
       coalesce((select jsonb_agg(jsonb_build_object('id', n.id, 'naam', n.naam, 'element_id', n.element_id,
           'element_instance_key', n.element_instance_key, 'status', n.status, 'behandelaar_naam', m.naam,
           'behandelaar_id', n.behandelaar_id, 'heeft_concept', exists (select from concepten c where c.taak_id = n.id)))
         from taken n left join medewerkers m on m.id = n.behandelaar_id
         where n.zaak_id = t.zaak_id and n.process_instance_key = t.process_instance_key and n.id <> t.id
           and n.aangemaakt_op >= t.beeindigd_op), '[]') as erna
     from taken t join zaken z on z.id = t.zaak_id join dossiers d on d.zaak_id = t.zaak_id
     left join laatste_afrondingen l on l.zaak_id = t.zaak_id and l.taak_id = t.id
     where t.id = :taakId`,
    { taakId },
  );
  return rows[0];
}

/** Whether the engine passed one of these elements beside a task since that task began: a clock that went off while it was open. */
export async function hasPassed(
  trx: Trx,
  taakId: string,
  elementen: readonly string[],
): Promise<boolean> {
  if (elementen.length === 0) return false;
  const { rows } = await trx.raw(
    `select exists (select from taken t join engine_element_instances e on e.process_instance_key = t.process_instance_key
       where t.id = :taakId and e.element_id = any(:elementen) and e.started_at >= t.aangemaakt_op) as ja`,
    { taakId, elementen: [...elementen] },
  );
  return rows[0].ja;
}
