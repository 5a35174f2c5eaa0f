import type { Instelling, Waarde } from '../../api/instellingen/schema.ts';
import { nameOf } from '../text/codes.ts';
import { t } from '../text/t.ts';
import { Alert } from '../ui/alert.tsx';
import { Paragraph } from '../ui/paragraph.tsx';

type Props = { gemeente: Instelling['gemeente']; settings: readonly Instelling[] };

/** How much of what is used here nobody has laid down or checked yet. */
export function Summary({ gemeente, settings }: Props) {
  const counted = (status: Waarde['status']) =>
    settings.filter(({ nu }) => nu?.status === status).length;
  // What was never laid down, like an agreement that nobody made, is no value.
  const alle = settings.filter(({ nu }) => nu).length;
  const aanname = counted('aanname');
  const niet = counted('niet-geverifieerd');
  const naam = nameOf('gemeente', gemeente);
  if (aanname + niet === 0)
    return <Alert tone="ok">{t('instelling.allesVast', { gemeente: naam })}</Alert>;
  return (
    <Alert
      tone="warning"
      title={t('instelling.telling', {
        open: aanname + niet,
        alle,
        gemeente: naam,
      })}
    >
      <Paragraph>{t('instelling.tellingUitleg', { aanname, niet })}</Paragraph>
    </Alert>
  );
}
