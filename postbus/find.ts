import type { Trx } from '../db/connect.ts';
import { findPersoonByBsn } from '../db/queries/personen/find-persoon-by-bsn.ts';
import { findZaak, findZaakByNummer } from '../db/queries/zaken/find-zaak.ts';
import type { ZaakRij } from '../db/queries/zaken/zaak-rij.ts';
import { isValidBsn } from '../law/bsn.ts';
import type { Bericht } from './bericht.ts';
import { BerichtOnbruikbaar } from './errors.ts';
import type { OntvangstContext } from './ontvangst.ts';

const GEMEENTEN = ['dinkelland', 'tubbergen', 'oldenzaal'] as const;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * The running case that a message is about, by the id we gave the party or by its number.
 *
 * @throws BerichtOnbruikbaar 'zaak-onbekend' or 'zaak-gesloten'
 */
export async function runningZaak(trx: Trx, bericht: Bericht): Promise<ZaakRij> {
  const id = bericht.optionalText('zaakId');
  if (id && !UUID.test(id)) throw new BerichtOnbruikbaar('zaak-onbekend');
  const zaak = id
    ? await findZaak(trx, id)
    : await findZaakByNummer(trx, bericht.text('zaaknummer'));
  if (!zaak) throw new BerichtOnbruikbaar('zaak-onbekend');
  if (zaak.beeindigd_op) throw new BerichtOnbruikbaar('zaak-gesloten');
  return zaak;
}

/**
 * The resident that a message is about.
 *
 * @throws BerichtOnbruikbaar 'bsn-onjuist' or 'persoon-onbekend'
 */
export async function resident(
  bericht: Bericht,
  { trx, bsnVault }: OntvangstContext,
): Promise<{ id: string; gemeente: string }> {
  const bsn = bericht.text('bsn');
  if (!isValidBsn(bsn)) throw new BerichtOnbruikbaar('bsn-onjuist');
  const gemeente = bericht.oneOf('gemeente', GEMEENTEN);
  const persoon = await findPersoonByBsn(trx, gemeente, bsnVault.hash(bsn));
  if (!persoon) throw new BerichtOnbruikbaar('persoon-onbekend');
  return persoon;
}
