import type { Trx } from '../../connect.ts';
import { awaitPublicatie } from '../formulier-versies/hold-publicaties.ts';

export type BriefInhoud = {
  inhoud: string;
  /** of the file of the software at the moment of publication */
  bestand_hash: string | null;
};

/**
 * What designers published for a letter that a version of a process writes: the newest, or what was newest when that version was.
 *
 * @param versie null = of a case that comes to this process now
 * @returns undefined when it says what came with the software
 */
export async function findBriefInhoud(
  trx: Trx,
  { proces, versie, sjabloon }: { proces: string; versie: number | null; sjabloon: string },
): Promise<BriefInhoud | undefined> {
  await awaitPublicatie(trx);
  const { rows } = await trx.raw(
    `with kept as (
       select ontwerp_id from procesversie_brieven
       where proces = :proces and sjabloon = :sjabloon
         and tot_versie >= coalesce(:versie::int, (select max(version) from engine_process_definitions where bpmn_process_id = :proces), 2147483647)
       order by tot_versie limit 1
     )
     select b.inhoud, b.bestand_hash
     from ontwerp_bestanden b join ontwerpen o on o.id = b.ontwerp_id and o.status = 'gepubliceerd'
     where b.soort = 'brief' and b.naam = :sjabloon
       and (not exists (select from kept) or b.ontwerp_id = (select ontwerp_id from kept))
     order by o.gepubliceerd_op desc limit 1`,
    { proces, versie, sjabloon },
  );
  return rows[0];
}
