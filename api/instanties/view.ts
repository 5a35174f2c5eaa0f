import type { InstantieDelen } from '../../db/queries/instanties/find-instantie-delen.ts';
import type { InstantieRij } from '../../db/queries/instanties/find-instanties.ts';
import { visibleVariables } from '../../processes/visible-variables.ts';
import type { Instantie, InstantieDetail } from './schema.ts';

export const instantieView = (rij: InstantieRij): Instantie => ({
  sleutel: rij.key,
  zaakNummer: rij.verzegeld ? null : rij.nummer,
  gemeente: rij.gemeente as Instantie['gemeente'],
  proces: rij.bpmn_process_id,
  versie: rij.version,
  toestand: rij.toestand,
  gestartOp: rij.started_at.toISOString(),
  beeindigdOp: rij.ended_at?.toISOString() ?? null,
});

type Delen = Pick<
  InstantieDetail,
  'elementen' | 'stromen' | 'incidenten' | 'jobs' | 'timers' | 'berichten' | 'variabelen'
>;

/** What a process did and waits for. Of a sealed case no variables: not even where it goes is for who repairs it. */
export const delenView = (delen: InstantieDelen, verzegeld: boolean, nummer: string): Delen => ({
  elementen: delen.elementen.map((rij) => ({
    sleutel: rij.key,
    elementId: rij.element_id,
    soort: rij.element_type,
    status: rij.state,
    gestartOp: rij.started_at?.toISOString() ?? null,
    beeindigdOp: rij.ended_at?.toISOString() ?? null,
  })),
  stromen: delen.stromen.map((rij) => ({ elementId: rij.element_id, aantal: rij.taken_count })),
  incidenten: delen.incidenten.map((rij) => ({
    sleutel: rij.key,
    elementId: rij.element_id,
    soort: rij.error_type,
    sinds: rij.created_at.toISOString(),
  })),
  jobs: delen.jobs.map((rij) => ({
    sleutel: rij.key,
    elementId: rij.element_id,
    soort: rij.type,
    pogingen: Math.max(0, rij.retries),
    fout:
      rij.error_message && verzegeld
        ? rij.error_message.replaceAll(nummer, '…')
        : rij.error_message,
    volgendePogingOp: rij.retry_at?.toISOString() ?? null,
  })),
  timers: delen.timers.map((rij) => ({
    sleutel: rij.key,
    elementId: rij.element_id,
    op: rij.due_at.toISOString(),
  })),
  berichten: delen.berichten.map((rij) => ({
    sleutel: rij.key,
    elementId: rij.element_id,
    naam: rij.message_name,
    sinds: rij.opened_at.toISOString(),
  })),
  variabelen: verzegeld
    ? []
    : delen.variabelen.flatMap((rij) => {
        const known = Object.hasOwn(visibleVariables, rij.name)
          ? visibleVariables[rij.name]
          : undefined;
        if (!known) return [];
        return [
          {
            sleutel: rij.key,
            naam: rij.name,
            soort: known.soort,
            waarde: JSON.parse(rij.value) as InstantieDetail['variabelen'][number]['waarde'],
            wijzigbaar: known.wijzigbaar,
            waarden: [...(known.waarden ?? [])],
          },
        ];
      }),
});
