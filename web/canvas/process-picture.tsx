import { useCallback } from 'react';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { Drawing } from './drawing.tsx';
import type { Marks, Picture } from './picture.ts';

type Props = { xml: string; instance: Marks; label: string };

/** The drawing of a process with the path taken and the place of the token. The list beside it says the same. */
export function ProcessPicture({ xml, instance, label }: Props) {
  const show = useCallback((picture: Picture) => picture.mark(instance), [instance]);
  return (
    <Drawing
      xml={xml}
      label={label}
      show={show}
      tools={(picture) => (
        <Button small onClick={() => picture?.showActive()}>
          {t('proces.naarNu')}
        </Button>
      )}
    />
  );
}
