import { useEffect, useRef, useState } from 'react';
import { newKey } from '../api/client.ts';
import { addDocument, type Soort } from '../api/documenten.ts';
import { explanationOf } from '../ui/states.tsx';
import { fileFault } from './file-fault.ts';

/** One chosen file, and how far it is. */
export type Upload = {
  readonly id: string;
  readonly file: File;
  readonly stand: 'wacht' | 'bezig' | 'controle' | 'gedaan' | 'dubbel' | 'gestopt' | 'fout';
  /** from 0 to 1 */
  readonly part: number;
  readonly fault?: string;
};

/** Files that are sent one after the other; each can be stopped, and what one of them meets does not stop the others. */
export function useUploads(zaakId: string, grootste: number) {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const [busy, setBusy] = useState(false);
  const stops = useRef(new Map<string, AbortController>());
  useEffect(
    () => () => {
      for (const stop of stops.current.values()) stop.abort();
    },
    [],
  );

  const change = (id: string, what: Partial<Upload>) =>
    setUploads((all) => all.map((one) => (one.id === id ? { ...one, ...what } : one)));

  async function sendOne(
    { id, file }: Upload,
    about: { soort: Soort; ontvangenOp: string },
  ): Promise<boolean> {
    const stop = new AbortController();
    stops.current.set(id, stop);
    change(id, { stand: 'bezig', part: 0 });
    try {
      const { dubbel } = await addDocument(zaakId, about, file, {
        signal: stop.signal,
        onProgress: (part) => change(id, { part, stand: part < 1 ? 'bezig' : 'controle' }),
      });
      change(id, { stand: dubbel ? 'dubbel' : 'gedaan' });
      return !dubbel;
    } catch (error) {
      change(
        id,
        stop.signal.aborted ? { stand: 'gestopt' } : { stand: 'fout', fault: explanationOf(error) },
      );
      return false;
    } finally {
      stops.current.delete(id);
    }
  }

  return {
    uploads,
    busy,
    /** Puts files in the row; one that cannot be right says so at once. */
    choose: (files: readonly File[]) =>
      setUploads((all) => [
        ...all.filter(({ stand }) => !['gedaan', 'dubbel', 'gestopt'].includes(stand)),
        ...files.map((file): Upload => {
          const fault = fileFault(file, grootste);
          const base = { id: newKey(), file, part: 0 };
          return fault ? { ...base, stand: 'fout', fault } : { ...base, stand: 'wacht' };
        }),
      ]),
    /** Stops one that is being sent; takes another one out of the row. */
    drop: (id: string) => {
      const stop = stops.current.get(id);
      if (stop) stop.abort();
      else setUploads((all) => all.filter((one) => one.id !== id));
    },
    /** Sends what waits. @returns how many documents were added */
    async sendAll(about: { soort: Soort; ontvangenOp: string }): Promise<number> {
      setBusy(true);
      let added = 0;
      for (const upload of uploads.filter(({ stand }) => stand === 'wacht'))
        if (await sendOne(upload, about)) added += 1;
      setBusy(false);
      return added;
    },
  };
}
