import { fileSize } from '../text/numbers.ts';
import { t } from '../text/t.ts';

/** What the page can tell of a file without sending it. @param grootste bytes */
export function fileFault(file: File, grootste: number): string | undefined {
  if (file.size === 0) return t('document.leeg');
  if (file.size > grootste) return t('document.teGroot', { grootste: fileSize(grootste) });
  return undefined;
}
