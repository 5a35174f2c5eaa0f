import type { Trx } from '../../connect.ts';
import { tellOntwerp } from '../ontwerpen/tell-ontwerp.ts';
import type { AntwoordRij } from './find-antwoorden.ts';

/** Answers a kanttekening of a draft that the caller holds. */
export async function insertAntwoord(
  trx: Trx,
  ontwerpId: string,
  antwoord: Omit<AntwoordRij, 'door_naam'>,
): Promise<void> {
  await trx('kanttekening_antwoorden').insert(antwoord);
  await tellOntwerp(trx, ontwerpId);
}
