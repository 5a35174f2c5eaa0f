import { tellZaak } from '../../cases/tell-zaak.ts';
import { runningZaak } from '../find.ts';
import type { Ontvangst } from '../ontvangst.ts';

/** Money came in for a claim (art. 4:89 Awb); the ledger refuses what cannot be booked (claims/). */
export const betaling: Ontvangst = async (bericht, { trx }) => {
  const zaak = await runningZaak(trx, bericht);
  await tellZaak(trx, zaak, {
    naam: 'betaling-ontvangen',
    berichtId: `postbus-${bericht.partij}-${bericht.kenmerk}`,
    variabelen: {
      betalingBedrag: bericht.amount('bedrag'),
      betalingOp: bericht.day('ontvangenOp'),
      betalingWijze: bericht.oneOf('wijze', ['betaling', 'verrekening']),
      betalingNummer: null,
      betalingKenmerk: `${bericht.partij}-${bericht.kenmerk}`,
    },
  });
};
