import { tellZaak } from '../../cases/tell-zaak.ts';
import { runningZaak } from '../find.ts';
import type { Ontvangst } from '../ontvangst.ts';

/** What the prosecutor does with a report (art. 5:44 Awb): only when he does not prosecute may there be a fine. */
export const omAntwoord: Ontvangst = async (bericht, { trx }) => {
  const zaak = await runningZaak(trx, bericht);
  await tellZaak(trx, zaak, {
    naam: 'om-antwoord',
    berichtId: `postbus-om-${bericht.kenmerk}`,
    variabelen: {
      omAntwoord: bericht.oneOf('besluit', ['vervolging', 'strafbeschikking', 'geen-vervolging']),
    },
  });
};
