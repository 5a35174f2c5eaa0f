import { tellZaak } from '../../cases/tell-zaak.ts';
import { putSectie } from '../../db/queries/dossiers/put-sectie.ts';
import { findZakenVanPersoon } from '../../db/queries/zaken/find-zaken-van-persoon.ts';
import { resident } from '../find.ts';
import type { Ontvangst } from '../ontvangst.ts';

/**
 * A resident moved, says the BRP. Who left the municipality is told to every running case as `vertrek-gemeld` and
 * `verhuizing-gemeld`: each model waits for the one that its law knows (art. 40 and 60a Pw).
 */
export const verhuizing: Ontvangst = async (bericht, context) => {
  const { trx, clock } = context;
  const persoon = await resident(bericht, context);
  const buitenGemeente = bericht.flag('buitenGemeente');
  const adres = {
    straat: bericht.text('straat'),
    postcode: bericht.text('postcode'),
    plaats: bericht.text('plaats'),
  };
  const gegevens = { verhuisdOp: bericht.day('verhuisdOp'), buitenGemeente, ...adres };
  for (const zaak of await findZakenVanPersoon(trx, persoon.id, { lopend: true })) {
    const { id, gemeente } = zaak;
    await putSectie(trx, {
      zaakId: id,
      gemeente,
      sectie: 'verhuizing',
      gegevens,
      bron: 'brp',
      op: clock(),
    });
    for (const naam of buitenGemeente
      ? ['verhuizing-gemeld', 'vertrek-gemeld']
      : ['verhuizing-gemeld'])
      await tellZaak(trx, zaak, {
        naam,
        berichtId: `postbus-brp-${bericht.kenmerk}-${naam}-${id}`,
        variabelen: { buitenGemeente },
      });
  }
};
