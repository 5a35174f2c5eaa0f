import { t } from '../text/t.ts';
import { Heading } from '../ui/heading.tsx';
import { Page } from '../ui/page.tsx';
import { Paragraph } from '../ui/paragraph.tsx';

/** The accessibility statement that the law asks of every public body, also for what only staff use. */
export function StatementPage() {
  return (
    <Page title={t('toegankelijkheid.titel')}>
      <Paragraph>{t('toegankelijkheid.inleiding')}</Paragraph>
      <Part title={t('toegankelijkheid.stand')} text={t('toegankelijkheid.standUitleg')} />
      <Part title={t('toegankelijkheid.getest')} text={t('toegankelijkheid.getestUitleg')} />
      <Part
        title={t('toegankelijkheid.beperkingen')}
        text={t('toegankelijkheid.beperkingenUitleg')}
      />
      <Part title={t('toegankelijkheid.melden')} text={t('toegankelijkheid.meldenUitleg')} />
      <Part
        title={t('toegankelijkheid.toetsenbord')}
        text={t('toegankelijkheid.toetsenbordUitleg')}
      />
    </Page>
  );
}

function Part({ title, text }: { title: string; text: string }) {
  return (
    <>
      <Heading level={2} look={3}>
        {title}
      </Heading>
      <Paragraph>{text}</Paragraph>
    </>
  );
}
