import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Verdeling } from '../../api/verdelingen/schema.ts';
import { takeStep, verdelingQuery } from '../api/verdelingen.ts';

type What = 'stappen' | 'terugdraaiingen';

export function countsOf({ regels }: Pick<Verdeling, 'regels'>) {
  const count = (...statuses: Verdeling['regels'][number]['status'][]) =>
    regels.filter(({ status }) => statuses.includes(status)).length;
  return {
    total: regels.length,
    planned: count('gepland'),
    done: count('gedaan', 'niet-teruggedraaid'),
    refused: count('geweigerd'),
    undone: count('teruggedraaid'),
  };
}

/** What a step must find to be of use. */
const WORK = { stappen: 'gepland', terugdraaiingen: 'gedaan' } as const;

/** Takes step after step until there is nothing left, somebody stops it, or a step fails; it can then go on. */
export function useSteps(id: string) {
  const client = useQueryClient();
  const [running, setRunning] = useState<What>();
  const [problem, setProblem] = useState<Error>();
  const stopped = useRef(false);
  // Leaving the page stops it as well: what is done is done, and the page shows the rest when one comes back.
  useEffect(
    () => () => {
      stopped.current = true;
    },
    [],
  );

  async function run(what: What): Promise<void> {
    stopped.current = false;
    setProblem(undefined);
    setRunning(what);
    try {
      for (;;) {
        const division = await takeStep(id, what);
        client.setQueryData(verdelingQuery(id).queryKey, division);
        const left = division.regels.some(({ status }) => status === WORK[what]);
        if (!left || stopped.current) break;
      }
    } catch (error) {
      setProblem(error as Error);
    } finally {
      setRunning(undefined);
      await client.invalidateQueries({ queryKey: ['taken'] });
    }
  }

  return {
    running,
    problem,
    run: (what: What) => void run(what),
    stop: () => {
      stopped.current = true;
    },
  };
}
