import { t } from '../text/t.ts';
import { TextLink } from '../ui/text-link.tsx';

export function Footer() {
  return (
    <footer className="nf-footer">
      <div className="nf-footer__inner">
        <span>{t('shell.voetregel')}</span>
        <TextLink to="/toegankelijkheid">{t('toegankelijkheid.titel')}</TextLink>
      </div>
    </footer>
  );
}
