import { t } from '../text/t.ts';
import { Page } from '../ui/page.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { TextLink } from '../ui/text-link.tsx';

/** Something that does not exist, or not for this reader: the two look the same. */
export function NotFound({ title = t('nietGevonden.pagina') }: { title?: string }) {
  return (
    <Page title={title}>
      <Paragraph>{t('nietGevonden.uitleg')}</Paragraph>
      <ul className="nf-plain-list">
        <li>
          <TextLink to="/taken">{t('nietGevonden.naarTaken')}</TextLink>
        </li>
        <li>
          <TextLink to="/zaken">{t('nietGevonden.naarZaken')}</TextLink>
        </li>
      </ul>
    </Page>
  );
}
