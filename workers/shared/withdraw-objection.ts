import { updateZaak } from '../../db/queries/zaken/update-zaak.ts';
import { today } from '../../law/clock.ts';
import type { WorkerContext } from '../define-worker.ts';
import { caseFile } from './case-file.ts';
import { contestedDecision } from './contested-decision.ts';
import { closeTerms } from './terms-of-case.ts';
import { writeLetter } from './write-letter.ts';

/** Confirms that the objection was withdrawn, wherever that was recorded, and closes the case (art. 6:21 Awb). */
export async function withdrawObjection(context: WorkerContext): Promise<void> {
  const { trx, zaak, clock, audit } = context;
  const dossier = await caseFile(context);
  await writeLetter(
    context,
    'bezwaar-intrekkingsbevestiging',
    {
      ontvangenOp: zaak.melding_op,
      ingetrokkenOp:
        dossier('bezwaarintrekking').text('ontvangenOp') ??
        dossier('hoorverslag').text('ingetrokkenOp') ??
        dossier('informeelContact').text('ingetrokkenOp') ??
        today(clock),
      besluitdatum: (await contestedDecision(context)).bekendgemaaktOp,
    },
    { contact: 'secretariaat bezwaar' },
  );
  await closeTerms(context);
  await updateZaak(trx, zaak.id, {
    status: 'ingetrokken',
    uitkomst: 'ingetrokken',
    beeindigd_op: clock(),
  });
  audit({ actie: 'zaak.ingetrokken', objectSoort: 'zaak', objectId: zaak.id });
}
