import type { Trx } from '../../connect.ts';
import { prepared } from '../../prepared.ts';
import { NAMENS } from './namens.ts';
import { type Lezer, TAAK_KOLOMMEN, TAAK_TABELLEN, type TaakRij } from './taak-rij.ts';

/** @returns the task as this medewerker sees it, when it is within the scope of the transaction */
export async function findTaak(trx: Trx, id: string, lezer: Lezer): Promise<TaakRij | undefined> {
  const { rows } = await trx.raw(`select ${TAAK_KOLOMMEN} from ${TAAK_TABELLEN} where t.id = :id`, {
    id,
    ...lezer,
  });
  return rows[0];
}

/** The same, held until the end of the transaction: who comes second waits, and sees what the first did. */
export async function lockTaak(trx: Trx, id: string, lezer: Lezer): Promise<TaakRij | undefined> {
  const { rows } = await prepared(
    trx,
    `select ${TAAK_KOLOMMEN} from ${TAAK_TABELLEN} where t.id = :id for update of t`,
    { id, ...lezer },
  );
  return rows[0];
}

/**
 * The name of the task with which a medewerker prepared what he may not decide on himself. Of each element the
 * latest submission counts: a draft that a colleague made anew is the colleague's. In a sealed case the task may be hidden from
 * who approves; that he made it still counts. What was done for somebody counts for both, and so do both when the reader acts for another.
 */
export const VOORBEREID = `(
  select coalesce(k.naam, laatste.element_id) from (
    select distinct on (i.element_id) i.element_id, i.door, i.namens, i.taak_id from inzendingen i
    where i.zaak_id = t.zaak_id and i.element_id = any(t.vier_ogen) order by i.element_id, i.op desc) laatste
  left join taken k on k.id = laatste.taak_id where laatste.door in (:medewerkerId, ${NAMENS}) or laatste.namens in (:medewerkerId, ${NAMENS}) limit 1)`;

export type TaakMetDossier = TaakRij & {
  dossier: Record<string, unknown>;
  voorbereid: string | null;
};

/**
 * Task and case file under lock, and whether this medewerker prepared it: all that a completion must know, in
 * one round trip. A worker that writes the case file meanwhile waits, so neither writes over the other.
 */
export async function lockTaakMetDossier(
  trx: Trx,
  id: string,
  lezer: Lezer,
): Promise<TaakMetDossier | undefined> {
  const { rows } = await prepared(
    trx,
    `select ${TAAK_KOLOMMEN}, d.gegevens as dossier, ${VOORBEREID} as voorbereid
     from ${TAAK_TABELLEN} join dossiers d on d.zaak_id = t.zaak_id where t.id = :id for update of t, d`,
    { id, ...lezer },
  );
  return rows[0];
}
