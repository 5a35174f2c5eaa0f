import { openZaak } from '../../cases/open-zaak.ts';
import { findZakenVanPersoon } from '../../db/queries/zaken/find-zaken-van-persoon.ts';
import { BerichtOnbruikbaar } from '../errors.ts';
import { resident } from '../find.ts';
import type { Ontvangst } from '../ontvangst.ts';

/** The codes that the review knows; whatever else the Inlichtingenbureau may signal goes to a person. */
const CODES = [
  'inkomen',
  'vermogen',
  'samenloop',
  'wonen',
  'detentie',
  'buitenland',
  'anders',
] as const;

/**
 * A signal of overlap from the Inlichtingenbureau (art. 64 Pw): a reason to look, never proof. It opens a review of the case
 * in which the benefit was granted; the same signal opens one.
 */
export const samenloopsignaal: Ontvangst = async (bericht, context) => {
  const { trx, clock } = context;
  const persoon = await resident(bericht, context);
  // The number of a sealed case must not come into a case that others read.
  const zaken = (await findZakenVanPersoon(trx, persoon.id)).filter(({ verzegeld }) => !verzegeld);
  const grond = zaken.find(({ proces }) => proces === 'aanvraag') ?? zaken[0];
  if (!grond) throw new BerichtOnbruikbaar('geen-uitkering-bekend');
  const meldingOp = bericht.day('signaalOp');
  const tot = bericht.optionalDay('periodeTot');
  await openZaak(
    trx,
    {
      proces: 'heronderzoek',
      gemeente: persoon.gemeente,
      regeling: grond.regeling,
      persoonId: persoon.id,
      meldingOp,
      dossier: {
        heronderzoek: {
          zaaknummer: grond.nummer,
          aanleiding: 'signaal',
          aanleidingOp: meldingOp,
          signaalcode: bericht.oneOf('code', CODES),
          signaalVan: bericht.day('periodeVan'),
          ...(tot && { signaalTot: tot }),
          toelichting: bericht.text('omschrijving'),
        },
      },
      oorzaakZaakId: grond.id,
      door: null,
      sleutel: `postbus-inlichtingenbureau-${bericht.kenmerk}`,
    },
    clock,
  );
};
