import { tellZaak } from '../../cases/tell-zaak.ts';
import { findDossier } from '../../db/queries/dossiers/find-dossier.ts';
import { putSectie } from '../../db/queries/dossiers/put-sectie.ts';
import { findLaatsteTermijn } from '../../db/queries/termijnen/find-laatste-termijn.ts';
import { today } from '../../law/clock.ts';
import { runningZaak } from '../find.ts';
import type { Ontvangst } from '../ontvangst.ts';

/**
 * What the prosecutor does with a report (art. 5:44 Awb): only when he does not prosecute may there be a fine. He may write a letter as
 * well, which staff enter: what both say counts once, another answer goes on to the case.
 */
export const omAntwoord: Ontvangst = async (bericht, { trx, clock }) => {
  const zaak = await runningZaak(trx, bericht);
  const besluit = bericht.oneOf('besluit', ['vervolging', 'strafbeschikking', 'geen-vervolging']);
  const { omBesluit = {} } = await findDossier(trx, zaak.id);
  const gevraagd = await findLaatsteTermijn(trx, { zaakId: zaak.id, soort: 'omtermijn' });
  const bekend = omBesluit.besluit === besluit && String(omBesluit.ontvangenOp);
  if (bekend && gevraagd && bekend >= gevraagd.begint_op) return;

  await putSectie(trx, {
    zaakId: zaak.id,
    gemeente: zaak.gemeente,
    sectie: 'omBesluit',
    gegevens: { besluit, ontvangenOp: today(clock), kenmerk: null },
    bron: 'om',
    op: clock(),
  });
  await tellZaak(trx, zaak, {
    naam: 'om-antwoord',
    berichtId: `postbus-om-${bericht.kenmerk}`,
    variabelen: { omAntwoord: besluit },
  });
};
