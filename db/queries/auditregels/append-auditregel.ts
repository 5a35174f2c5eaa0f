import type { Trx } from '../../connect.ts';

export type Auditregel = {
  gemeente: string;
  /** id of a medewerker, or `systeem:<role>` */
  actor: string;
  actie: string;
  objectSoort: string;
  objectId: string;
  zaakId: string | null;
  herkomst: 'api' | 'worker' | 'history' | 'outbox';
  /** no names, numbers or free text of residents: codes and ids only */
  details?: Record<string, unknown>;
};

/** Writes one audit line in the caller's transaction; the database chains it to its predecessor. */
export async function appendAuditregel(trx: Trx, regel: Auditregel, op: Date): Promise<void> {
  await trx('auditregels').insert({
    gemeente: regel.gemeente,
    op,
    actor: regel.actor,
    actie: regel.actie,
    object_soort: regel.objectSoort,
    object_id: regel.objectId,
    zaak_id: regel.zaakId,
    herkomst: regel.herkomst,
    details: JSON.stringify(regel.details ?? {}),
  });
}
