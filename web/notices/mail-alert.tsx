import { t } from '../text/t.ts';
import { Alert } from '../ui/alert.tsx';
import { Paragraph } from '../ui/paragraph.tsx';

/** Whether and where mail reaches the reader. */
export function MailAlert({ mailserver, adres }: { mailserver: boolean; adres: string | null }) {
  if (!mailserver) return <Alert tone="warning">{t('mail.uit')}</Alert>;
  if (!adres) return <Alert tone="warning">{t('mail.geenAdres')}</Alert>;
  return <Paragraph>{t('mail.naar', { adres })}</Paragraph>;
}
