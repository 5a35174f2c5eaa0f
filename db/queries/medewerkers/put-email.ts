import type { Trx } from '../../connect.ts';

/** Keeps the address that the provider told; null: it told none. */
export async function putEmail(trx: Trx, id: string, email: string | null): Promise<void> {
  await trx.raw(
    'update medewerkers set email = :email where id = :id and email is distinct from :email',
    {
      id,
      email,
    } as never,
  );
}
