import type { NieuwsteProces } from '../../db/queries/processen/find-nieuwste-processen.ts';
import {
  type Described,
  describe,
  type Sjabloon,
  templatesOf,
  type Werker,
} from '../../studio/templates.ts';

type Read = { readonly xml: string; readonly said: Promise<Described | undefined> };

/**
 * Reads the templates of what runs now. A model is read once for each of its versions: reading all of them takes about a second, and the
 * studio asks whenever it opens.
 *
 * @param software texts of the models of the software: they describe the workers that no running model uses any more
 */
export function createTemplates(software: readonly string[], werkers: readonly Werker[]) {
  // By process, its newest text: no more than there are processes.
  const running = new Map<string, Read>();
  const read = (xml: string): Read => ({ xml, said: describe(xml).catch(() => undefined) });
  let own: readonly Read[] | undefined;
  const newest = ({ bpmn_process_id: id, xml }: NieuwsteProces): Read => {
    const known = running.get(id);
    if (known?.xml === xml) return known;
    const fresh = read(xml);
    running.set(id, fresh);
    return fresh;
  };
  return async (processen: readonly NieuwsteProces[]): Promise<Sjabloon[]> => {
    own ??= software.map(read);
    return templatesOf(await all(processen.map(newest)), werkers, await all(own));
  };
}

/** What cannot be read runs all the same, and describes nothing. */
const all = async (reads: readonly Read[]): Promise<Described[]> =>
  (await Promise.all(reads.map(({ said }) => said))).filter((one) => one !== undefined);

export type Templates = ReturnType<typeof createTemplates>;
