import { useRouteError } from 'react-router';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { Paragraph } from '../ui/paragraph.tsx';

/** A page that could not be shown. After a new release an old tab misses its chunks: loading again helps. */
export function PageError() {
  const error = useRouteError();
  const stale = error instanceof TypeError && /import/.test(error.message);
  return (
    <Page title={t(stale ? 'fout.nieuweVersie' : 'fout.pagina')}>
      <Paragraph>{t(stale ? 'fout.nieuweVersieUitleg' : 'fout.paginaUitleg')}</Paragraph>
      <Button purpose="primary" onClick={() => window.location.reload()}>
        {t('fout.laadOpnieuw')}
      </Button>
    </Page>
  );
}
