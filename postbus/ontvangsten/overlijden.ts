import { tellZaak } from '../../cases/tell-zaak.ts';
import { putSectie } from '../../db/queries/dossiers/put-sectie.ts';
import { findZakenVanPersoon } from '../../db/queries/zaken/find-zaken-van-persoon.ts';
import { resident } from '../find.ts';
import type { Ontvangst } from '../ontvangst.ts';

/** A resident died, says the BRP: every running case is told; what each does with it is drawn in its model. */
export const overlijden: Ontvangst = async (bericht, context) => {
  const { trx, clock } = context;
  const persoon = await resident(bericht, context);
  const gegevens = { overledenOp: bericht.day('overledenOp'), bron: 'brp' };
  for (const zaak of await findZakenVanPersoon(trx, persoon.id, { lopend: true })) {
    const { id, gemeente } = zaak;
    await putSectie(trx, {
      zaakId: id,
      gemeente,
      sectie: 'overlijden',
      gegevens,
      bron: 'brp',
      op: clock(),
    });
    await tellZaak(trx, zaak, {
      naam: 'overlijden-gemeld',
      berichtId: `postbus-brp-${bericht.kenmerk}-${id}`,
    });
  }
};
