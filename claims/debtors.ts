import type { Trx } from '../db/connect.ts';
import { insertHoofdschuldenaar } from '../db/queries/vordering-schuldenaren/insert-hoofdschuldenaar.ts';
import type { SchuldenaarRij } from '../db/queries/vordering-schuldenaren/schuldenaar-rij.ts';
import { upsertSchuldenaar } from '../db/queries/vordering-schuldenaren/upsert-schuldenaar.ts';
import type { VorderingRij } from '../db/queries/vorderingen/vordering-rij.ts';
import { dayOf } from '../law/clock.ts';

type Claim = Pick<VorderingRij, 'id' | 'gemeente' | 'soort' | 'geopend_op'>;

/**
 * The resident of the case owes what was overpaid to him, and his own fine (art. 58 and 18a Pw). Of verhaal somebody outside
 * the case is the debtor: the case file knows who.
 */
export async function addResident(trx: Trx, claim: Claim): Promise<void> {
  if (claim.soort === 'verhaal') return;
  await insertHoofdschuldenaar(trx, {
    vorderingId: claim.id,
    grond: claim.soort === 'boete' ? 'art. 18a Pw' : 'art. 58 Pw',
    sinds: dayOf(claim.geopend_op),
  });
}

/** Who owes the whole beside the resident (art. 59 lid 3 Pw): a person of ours, or somebody whom staff filled in. */
export type CoDebtor = {
  /** art. 59 lid 1 Pw: benefit for the family; lid 2: it should have been, but the partner was not reported */
  readonly grond: 'art. 59 lid 1 Pw' | 'art. 59 lid 2 Pw';
  readonly sinds: string;
} & (
  | { readonly persoonId: string }
  | {
      readonly naam: string;
      readonly geboortedatum: string | null;
      readonly adres: Record<string, unknown>;
    }
);

/** Keeps a co-debtor; the same one twice is one. @returns id of the debtor */
export const addCoDebtor = (
  trx: Trx,
  { id, gemeente }: Pick<Claim, 'id' | 'gemeente'>,
  debtor: CoDebtor,
): Promise<string> => {
  const { grond, sinds } = debtor;
  const row = { vordering_id: id, gemeente, rol: 'medeschuldenaar', grond, sinds } as const;
  return upsertSchuldenaar(
    trx,
    'persoonId' in debtor
      ? {
          ...row,
          persoon_id: debtor.persoonId,
          naam: null,
          geboortedatum: null,
          adres: null,
          sleutel: `${id}-${debtor.persoonId}`,
        }
      : {
          ...row,
          persoon_id: null,
          naam: debtor.naam,
          geboortedatum: debtor.geboortedatum,
          adres: debtor.adres,
          sleutel: `${id}-ingevuld`,
        },
  );
};

/** Whether she still has to pay. */
export const owes = ({ beeindigd_op }: Pick<SchuldenaarRij, 'beeindigd_op'>): boolean =>
  beeindigd_op === null;
