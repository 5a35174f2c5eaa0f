import { openZaak } from '../../cases/open-zaak.ts';
import { findBetalingen } from '../../db/queries/betalingen/find-betalingen.ts';
import { today } from '../../law/clock.ts';
import type { WorkerContext } from '../define-worker.ts';
import { outstandingAdvances } from './payments.ts';

/**
 * There is no right and an advance was paid: opens its recovery, once per case (art. 58 lid 2 onder d Pw). Whether it is recovered is
 * weighed there. Nothing when no advance is outstanding.
 */
export async function recoverAdvances(context: WorkerContext, toelichting: string): Promise<void> {
  const { trx, zaak, clock, audit } = context;
  if ((await outstandingAdvances(context)) === 0) return;
  const paid = (await findBetalingen(trx, zaak.id))
    .filter(({ soort }) => soort === 'voorschot')
    .map(({ ingangsdatum }) => ingangsdatum)
    .sort();
  const op = today(clock);
  const { id } = await openZaak(
    trx,
    {
      proces: 'terugvordering',
      gemeente: zaak.gemeente,
      regeling: zaak.regeling,
      persoonId: zaak.persoon_id,
      meldingOp: op,
      dossier: {
        vordering: {
          zaaknummer: zaak.nummer,
          soort: 'terugvordering',
          oorzaak: 'voorschot',
          ontdektOp: op,
          periodeVan: paid[0] ?? op,
          periodeTot: paid.at(-1) ?? op,
          toelichting,
        },
      },
      oorzaakZaakId: zaak.id,
      door: null,
      sleutel: `voorschot-na-${zaak.id}`,
    },
    clock,
  );
  audit({
    actie: 'zaak.vervolg-geopend',
    objectSoort: 'zaak',
    objectId: id,
    details: { proces: 'terugvordering' },
  });
}
