import type { IncidentRij } from '../../db/queries/incidenten/find-incidenten.ts';
import type { Incident, IncidentDetail } from './schema.ts';

/** Of a sealed case an operator repairs the step and does not learn which case it is. */
export const incidentView = (rij: IncidentRij): Incident => ({
  sleutel: rij.key,
  zaakNummer: rij.verzegeld ? null : rij.nummer,
  gemeente: rij.gemeente as Incident['gemeente'],
  proces: rij.bpmn_process_id,
  versie: rij.version,
  element: rij.element_id,
  stap: rij.stap,
  soort: rij.error_type,
  sinds: rij.created_at.toISOString(),
  keer: rij.keer,
  zelfde: rij.zelfde,
  termijn:
    rij.termijn_soort && rij.termijn_einddatum
      ? { soort: rij.termijn_soort, einddatum: rij.termijn_einddatum }
      : null,
  nieuwePoging:
    rij.gevraagd_op && rij.gevraagd_door
      ? {
          door: { id: rij.gevraagd_door, naam: rij.gevraagd_door_naam ?? rij.gevraagd_door },
          op: rij.gevraagd_op.toISOString(),
        }
      : null,
  gemeldOp: rij.gemeld_op?.toISOString() ?? null,
});

export const detailView = (rij: IncidentRij): IncidentDetail => ({
  ...incidentView(rij),
  melding: rij.verzegeld ? rij.error_message.replaceAll(rij.nummer, '…') : rij.error_message,
  instantie: rij.process_instance_key,
  job: rij.job_key,
});
