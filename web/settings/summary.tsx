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
        alle: settings.length,
        gemeente: naam,
      })}
    >
      <Paragraph>{t('instelling.tellingUitleg', { aanname, niet })}</Paragraph>
    </Alert>
  );
}
