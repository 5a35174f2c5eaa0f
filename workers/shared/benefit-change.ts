import { enqueue } from '../../db/queries/outbox/enqueue.ts';
import type { Uitkeringswijziging } from '../../registers/uitkeringsadministratie/port.ts';
import type { WorkerContext } from '../define-worker.ts';

type Change = Pick<Uitkeringswijziging, 'soort' | 'ingangsdatum'> &
  Partial<Pick<Uitkeringswijziging, 'bedrag' | 'percentage' | 'maanden'>> & {
    /** arrives after what was sent before in this series; default: the changes of the case */
    readonly reeks?: string;
  };

/** Tells the benefit administration after commit what changes; changes of one case arrive in their order. */
export async function changeBenefit(
  { trx, zaak, sleutel, audit }: WorkerContext,
  {
    soort,
    ingangsdatum,
    bedrag = null,
    percentage = null,
    maanden = null,
    reeks = `uitkering-${zaak.id}`,
  }: Change,
): Promise<void> {
  await enqueue(trx, {
    soort: 'uitkering-wijzigen',
    sleutel: `${soort}-${sleutel}`,
    reeks,
    zaakId: zaak.id,
    gemeente: zaak.gemeente,
    inhoud: { soort, ingangsdatum, bedrag, percentage, maanden },
  });
  audit({
    actie: 'uitkering.gewijzigd',
    objectSoort: 'zaak',
    objectId: zaak.id,
    details: { soort, ingangsdatum },
  });
}
