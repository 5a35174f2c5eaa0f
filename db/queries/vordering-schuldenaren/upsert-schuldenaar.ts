import type { Trx } from '../../connect.ts';
import type { SchuldenaarRij } from './schuldenaar-rij.ts';

export type NewSchuldenaar = Pick<
  SchuldenaarRij,
  | 'vordering_id'
  | 'gemeente'
  | 'rol'
  | 'grond'
  | 'persoon_id'
  | 'naam'
  | 'geboortedatum'
  | 'adres'
  | 'sinds'
  | 'sleutel'
>;

/** Keeps who owes a claim. The same key is the same debtor, with what is known now; who had ended owes it again. @returns id */
export async function upsertSchuldenaar(trx: Trx, schuldenaar: NewSchuldenaar): Promise<string> {
  const [rij] = await trx('vordering_schuldenaren')
    .insert({ ...schuldenaar, adres: schuldenaar.adres && JSON.stringify(schuldenaar.adres) })
    .onConflict('sleutel')
    .merge({
      grond: schuldenaar.grond,
      naam: schuldenaar.naam,
      geboortedatum: schuldenaar.geboortedatum,
      adres: schuldenaar.adres && JSON.stringify(schuldenaar.adres),
      beeindigd_op: null,
      eindreden: null,
    })
    .returning('id');
  return rij.id;
}
