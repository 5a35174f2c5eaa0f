import { enqueue } from '../../db/queries/outbox/enqueue.ts';
import type { Partij } from '../../registers/partner/port.ts';
import type { WorkerContext } from '../define-worker.ts';
import { inFull } from './articles.ts';
import { writeLetter } from './write-letter.ts';

/** Passes the application with its original dates on to whoever is competent (art. 2:3 Awb), and tells the resident. */
export async function passOn(
  context: WorkerContext,
  {
    partij,
    naam,
    motivering,
    grondslag,
  }: { partij: Partij; naam: string; motivering: string; grondslag: string },
): Promise<void> {
  const { trx, zaak, sleutel } = context;
  await enqueue(trx, {
    soort: 'doorzending-versturen',
    sleutel: `doorzending-${sleutel}`,
    reeks: `doorzending-${zaak.id}`,
    zaakId: zaak.id,
    gemeente: zaak.gemeente,
    inhoud: { zaakId: zaak.id, partij, ontvanger: naam, grondslag },
  });
  await writeLetter(context, 'doorzending', {
    meldingOp: zaak.melding_op,
    ontvanger: naam,
    motivering,
    artikelen: [inFull(grondslag)],
  });
}
