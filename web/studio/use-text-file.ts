import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { bestandenQuery, type FilePath, saveBestand } from '../api/ontwerp-bestanden.ts';
import { controleKey } from '../api/ontwerpen.ts';
import { useHistory } from './use-history.ts';
import { useKeeping } from './use-keeping.ts';

type Begin = {
  file: FilePath;
  versie: number;
  begin: string;
  /** is given what could not be kept when the page closes */
  onLeft: (text: string) => void;
};

/** The text of a file of a draft: changed step by step, and kept by itself. What nobody changes is not kept: it stays byte for byte. */
export function useTextFile({ file, versie: first, begin, onLeft }: Begin) {
  const [versie, setVersie] = useState(first);
  const client = useQueryClient();
  const history = useHistory(begin);
  const { now: text } = history;
  const latest = useRef(text);
  latest.current = text;
  const { keeping, changed, keepNow, keepLast } = useKeeping(first, {
    read: async () => latest.current,
    save: async (seen, inhoud) => {
      const kept = await saveBestand(file, { versie: seen, inhoud });
      // The draft may be on the screen again by now: its list of files, and what it says is wrong.
      void client.invalidateQueries(bestandenQuery(file.ontwerp));
      void client.invalidateQueries({ queryKey: controleKey(file.ontwerp) });
      return kept.versie;
    },
    onKept: setVersie,
  });
  const known = useRef(begin);
  useEffect(() => {
    if (known.current === text) return;
    known.current = text;
    changed();
  }, [text, changed]);
  const left = useRef(onLeft);
  left.current = onLeft;
  useEffect(
    () => () =>
      void keepLast().then(
        (rest) => rest !== null && left.current(rest),
        () => {},
      ),
    [keepLast],
  );
  return { ...history, text, versie, keeping, keepNow };
}
