import type { Trx } from '../../connect.ts';

/** Counts a code that begins as the link's and is wrong. */
export async function countWrongCode(trx: Trx, id: string): Promise<void> {
  await trx('aanvullingslinks').where({ id }).increment('mislukt');
}

/** Notes that the resident was there. */
export async function markVisited(trx: Trx, id: string, op: Date): Promise<void> {
  await trx('aanvullingslinks').where({ id }).update({ bezocht_op: op });
}

/** Keeps what the resident typed at one question; empty takes it away. */
export async function putAntwoord(
  trx: Trx,
  { id, nummer, tekst }: { id: string; nummer: number; tekst: string },
): Promise<void> {
  await trx.raw(
    `update aanvullingslinks set versie = versie + 1,
       antwoorden = case when :tekst = '' then antwoorden - :nummer::text
         else antwoorden || jsonb_build_object(:nummer::text, :tekst::text) end
     where id = :id`,
    { id, nummer: String(nummer), tekst },
  );
}
