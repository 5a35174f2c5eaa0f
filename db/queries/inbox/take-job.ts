import type { Trx } from '../../connect.ts';
import type { ZaakRij } from '../zaken/zaak-rij.ts';

export type TakenJob = {
  readonly zaak: ZaakRij;
  /** what an earlier delivery of this job decided; `null` = this is the first */
  readonly resultaat: unknown | null;
};

/**
 * Takes a job for this transaction. A second delivery at the same moment waits here for the first to commit,
 * and then finds its result.
 *
 * @returns `undefined` when the case does not exist
 */
export async function takeJob(
  trx: Trx,
  job: {
    readonly key: string;
    readonly type: string;
    readonly zaakId: string;
    readonly op: Date;
    /** what the job does can be taken back with the case file */
    readonly omkeerbaar: boolean;
  },
): Promise<TakenJob | undefined> {
  const { rows } = await trx.raw(
    `with zaak as (select * from zaken where id = :zaakId),
       nieuw as (
         insert into inbox (job_key, job_type, zaak_id, gemeente, resultaat, op, omkeerbaar)
         select :key, :type, id, gemeente, 'null', :op, :omkeerbaar from zaak
         on conflict (job_key) do nothing
         returning job_key)
     select zaak.*, exists (select from nieuw) as nieuw from zaak`,
    job,
  );
  if (rows.length === 0) return undefined;
  const { nieuw, ...zaak } = rows[0] as ZaakRij & { nieuw: boolean };
  if (nieuw) return { zaak, resultaat: null };
  const known = await trx('inbox').where({ job_key: job.key }).first('resultaat');
  return { zaak, resultaat: known?.resultaat ?? null };
}
