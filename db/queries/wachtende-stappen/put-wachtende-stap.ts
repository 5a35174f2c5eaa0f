import type { Trx } from '../../connect.ts';

export type WachtendeStap = {
  jobKey: string;
  elementInstanceKey: string;
  zaakId: string;
  elementId: string;
  /** name of the party as errors tell it, e.g. 'de BRP' */
  register: string;
  op: Date;
};

/** Notes that a step of a case waits for a party. @returns since when, the first time it was noted */
export async function putWachtendeStap(trx: Trx, stap: WachtendeStap): Promise<Date> {
  const { rows } = await trx.raw(
    `insert into wachtende_stappen as w (job_key, element_instance_key, zaak_id, gemeente, element_id, register, sinds)
     select :jobKey, :elementInstanceKey, id, gemeente, :elementId, :register, :op from zaken where id = :zaakId
     on conflict (job_key) do update set register = excluded.register returning w.sinds`,
    stap,
  );
  return rows[0]?.sinds ?? stap.op;
}
