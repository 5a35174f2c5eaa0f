import type { Trx } from '../../connect.ts';

export type StoringRij = {
  soort: 'stap-wacht' | 'bericht-wacht' | 'bericht-onbestelbaar' | 'incident';
  /** element id of a step, or kind of a message */
  wat: string;
  register: string | null;
  melding: string | null;
  sinds: Date;
};

/**
 * What holds a case up: steps and messages that wait for a party, messages that nobody can deliver, and incidents of the
 * engine; the oldest 50. A step that was done, or ended otherwise, waits no longer.
 */
export async function findStoringen(trx: Trx, zaakId: string): Promise<StoringRij[]> {
  const { rows } = await trx.raw(
    `select * from (
       select 'stap-wacht' as soort, w.element_id as wat, w.register, null as melding, w.sinds from wachtende_stappen w
       where w.zaak_id = :zaakId and not exists (select from inbox i where i.job_key = w.job_key)
         and not exists (select from engine_element_instances e where e.key = w.element_instance_key and e.state <> 'active')
       union all select 'bericht-wacht', soort, null, null, aangemaakt_op from outbox
       where zaak_id = :zaakId and status = 'open' and laatste_fout in ('RegisterOnbereikbaar', 'RegisterInOnderhoud', 'AntwoordOnjuist')
       union all select 'bericht-onbestelbaar', soort, null, null, aangemaakt_op from outbox
       where zaak_id = :zaakId and status = 'onbestelbaar'
       union all select 'incident', i.element_id, null, i.error_message, i.created_at from engine_incidents i
       join engine_process_instances p on p.key = i.process_instance_key
       where p.zaak_id = :zaakId and p.state = 'active' and i.resolved_at is null and i.created_at is not null
     ) x order by sinds limit 50`,
    { zaakId },
  );
  return rows;
}
