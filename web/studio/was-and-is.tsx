import { t } from '../text/t.ts';

/** A text before and after: struck through and underlined, and said in words for who does not see that. */
export function WasAndIs({ was, is }: { was: string; is: string }) {
  return (
    <p className="nf-was-and-is">
      <span className="nf-subtle">{t('ontwerpbestand.was')}</span> <del>{was}</del>{' '}
      <span className="nf-subtle">{t('ontwerpbestand.wordt')}</span> <ins>{is}</ins>
    </p>
  );
}
