import { findDossier } from '../../db/queries/dossiers/find-dossier.ts';
import { putSectie } from '../../db/queries/dossiers/put-sectie.ts';
import type { WorkerContext } from '../define-worker.ts';
import { Fault } from '../fault.ts';

/** A reader of one section of the case file; what is not there, or of another kind, is null. */
export type Section = {
  readonly text: (field: string) => string | null;
  readonly number: (field: string) => number | null;
  readonly flag: (field: string) => boolean | null;
  readonly texts: (field: string) => string[];
  /** a list of records; `null` when there is no list */
  readonly rows: (field: string) => Section[] | null;
};
export type CaseFile = (sectie: string) => Section;

export async function caseFile({
  trx,
  zaak,
}: Pick<WorkerContext, 'trx' | 'zaak'>): Promise<CaseFile> {
  const dossier = await findDossier(trx, zaak.id);
  return (naam) => sectionOf(dossier[naam] ?? {});
}

/** Adds to a section of the case file, with its source and an audit line. */
export async function writeSection(
  { trx, zaak, clock, audit }: WorkerContext,
  sectie: string,
  bron: 'brp' | 'suwinet' | 'beslistabel' | 'boekhouding' | 'medewerker' | 'systeem',
  gegevens: Record<string, unknown>,
): Promise<void> {
  await putSectie(trx, {
    zaakId: zaak.id,
    gemeente: zaak.gemeente,
    sectie,
    gegevens,
    bron,
    op: clock(),
  });
  audit({
    actie: 'dossier.bijgewerkt',
    objectSoort: 'dossier',
    objectId: zaak.id,
    details: { sectie, bron },
  });
}

/** A fact that must be there by now. @throws Fault that names the field */
export function needed<T>(value: T | null | undefined, veld: string): T {
  if (value === null || value === undefined) throw new Fault('gegeven-ontbreekt', { veld });
  return value;
}

export function sectionOf(values: Record<string, unknown>): Section {
  const of =
    <T>(kind: string) =>
    (field: string): T | null =>
      typeof values[field] === kind ? (values[field] as T) : null;
  const list = (field: string): unknown[] | null =>
    Array.isArray(values[field]) ? (values[field] as unknown[]) : null;
  return {
    text: of<string>('string'),
    number: of<number>('number'),
    flag: of<boolean>('boolean'),
    texts: (field) => (list(field) ?? []).filter((v): v is string => typeof v === 'string'),
    rows: (field) =>
      list(field)?.map((row) =>
        sectionOf(typeof row === 'object' && row !== null ? (row as Record<string, unknown>) : {}),
      ) ?? null,
  };
}
