import type { Sessie } from '../../api/sessie/schema.ts';
import type { TaakRegel } from '../../api/taken/schema.ts';

/** Whether a task is work for this colleague: his function at his office, held by nobody or by himself. */
export function isForMe(task: TaakRegel, { medewerker, functies, kantoren }: Sessie): boolean {
  return (
    task.status === 'open' &&
    !task.uitgesloten &&
    functies.some(({ code }) => code === task.functie) &&
    kantoren.some(({ code }) => code === task.kantoorId) &&
    (task.behandelaar === null || task.behandelaar.id === medewerker.id)
  );
}

/** Of the open tasks of a case the one to go on with: the newest that is for me. */
export const nextOf = (
  tasks: readonly TaakRegel[],
  doneId: string,
  sessie: Sessie,
): TaakRegel | null =>
  tasks
    .filter((task) => task.id !== doneId && isForMe(task, sessie))
    .sort((a, b) => b.aangemaaktOp.localeCompare(a.aangemaaktOp))[0] ?? null;
