import { findDossier } from '../../db/queries/dossiers/find-dossier.ts';
import { putSectie } from '../../db/queries/dossiers/put-sectie.ts';
import { findPersoon } from '../../db/queries/personen/find-persoon.ts';
import { findZaak } from '../../db/queries/zaken/find-zaak.ts';
import { RegisterWeigert } from '../../registers/errors.ts';
import type { Delivery } from '../delivery.ts';

/** Reports an offence to the public prosecutor (art. 5:44 lid 2 Awb), with the reference under which SRT knows it. */
export const omAangifteDoen: Delivery = async (
  { inhoud, sleutel, zaak_id },
  { trx, registers, bsnVault, clock },
) => {
  const zaak = zaak_id ? await findZaak(trx, zaak_id) : undefined;
  const persoon = zaak && (await findPersoon(trx, zaak.persoon_id));
  if (!persoon) throw new RegisterWeigert('het Openbaar Ministerie', 'de zaak bestaat niet');
  const { srtOntvangst } = await findDossier(trx, zaak.id);
  const bewijs = await registers.om.doeAangifte(
    {
      zaakId: zaak.id,
      gemeente: zaak.gemeente,
      bsn: bsnVault.decrypt(persoon.bsn_versleuteld),
      naam: persoon.naam ?? '',
      srtKenmerk: typeof srtOntvangst?.kenmerk === 'string' ? srtOntvangst.kenmerk : null,
      schade: Number(inhoud.schade),
      aangifteOp: String(inhoud.aangifteOp),
    },
    sleutel,
  );
  await putSectie(trx, {
    zaakId: zaak.id,
    gemeente: zaak.gemeente,
    sectie: 'aangifte',
    gegevens: { kenmerk: bewijs.kenmerk },
    bron: 'om',
    op: clock(),
  });
};
