import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { bestandenQuery } from '../api/ontwerp-bestanden.ts';
import { controleKey } from '../api/ontwerpen.ts';
import { Button } from '../ui/button.tsx';
import { Failed } from '../ui/states.tsx';
import { type FileName, fileAddress } from './draft-files.tsx';
import { makeFile } from './new-file.ts';

type Props = {
  ontwerp: string;
  file: FileName;
  /** what it says at first */
  inhoud: string;
  label: string;
  /** what else must be kept before the page is left */
  before?: () => Promise<unknown>;
};

/** Makes a form or a table in a draft, and goes there. */
export function MakeFileButton({ ontwerp, file, inhoud, label, before }: Props) {
  const navigate = useNavigate();
  const client = useQueryClient();
  const make = useMutation({
    mutationFn: async () => {
      await makeFile(ontwerp, file, inhoud);
      await before?.();
    },
    onSuccess: () => {
      void client.invalidateQueries(bestandenQuery(ontwerp));
      void client.invalidateQueries({ queryKey: controleKey(ontwerp) });
      return navigate(fileAddress(ontwerp, file));
    },
  });
  return (
    <>
      {make.error && <Failed error={make.error} />}
      <Button small busy={make.isPending} onClick={() => make.mutate()}>
        {label}
      </Button>
    </>
  );
}
