import { useQuery } from '@tanstack/react-query';
import { bestandQuery } from '../api/ontwerp-bestanden.ts';
import { Failed, Loading } from '../ui/states.tsx';
import { changedIn, sentencesIn } from './sentences.ts';
import { WasAndIs } from './was-and-is.tsx';

/** Each sentence of a letter that changes, as it was and as it becomes: what a judge reads. */
export function LetterChanges({ ontwerp, naam }: { ontwerp: string; naam: string }) {
  const { data, error } = useQuery({
    ...bestandQuery({ ontwerp, pad: `brieven/${naam}` }),
    refetchOnMount: 'always',
  });
  if (error) return <Failed error={error} />;
  if (!data) return <Loading lines={2} />;
  const before = sentencesIn(data.basis ?? '') ?? {};
  const after = sentencesIn(data.inhoud) ?? {};
  return changedIn(before, after).map((zin) => (
    <WasAndIs key={zin} was={before[zin] ?? ''} is={after[zin] ?? ''} />
  ));
}
