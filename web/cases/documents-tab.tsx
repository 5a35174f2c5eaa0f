import { useQuery } from '@tanstack/react-query';
import { documentenQuery } from '../api/documenten.ts';
import { t } from '../text/t.ts';
import { Heading } from '../ui/heading.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Empty, Failed, Loading } from '../ui/states.tsx';
import { CaseFile } from './case-file.tsx';
import { DocumentCard } from './document-card.tsx';
import { ResidentLink } from './resident-link.tsx';
import { UploadPanel } from './upload-panel.tsx';

/** What was laid in the case, with the letters it wrote; and the way to add to it. */
export function DocumentsTab({ zaakId, nummer }: { zaakId: string; nummer: string }) {
  const { data, error, refetch } = useQuery(documentenQuery(zaakId));
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <>
      {data.documenten.length === 0 ? (
        <Empty title={t('document.geen')}>
          <Paragraph>{t('document.geenUitleg')}</Paragraph>
        </Empty>
      ) : (
        <section aria-labelledby="documenten">
          <Heading level={2} look={3} id="documenten">
            {t('document.titel')}
          </Heading>
          {data.toevoegen && (
            <p className="nl-paragraph">
              <a className="nl-link" href="#document-toevoegen">
                {t('document.toevoegen')}
              </a>
            </p>
          )}
          <ul className="nf-documents">
            {data.documenten.map((document) => (
              <DocumentCard
                key={document.id}
                zaakId={zaakId}
                document={document}
                grootste={data.grootste}
              />
            ))}
          </ul>
        </section>
      )}
      {data.documenten.some(({ status }) => status === 'definitief') && (
        <CaseFile zaakId={zaakId} nummer={nummer} />
      )}
      <ResidentLink zaakId={zaakId} />
      {data.toevoegen ? (
        <UploadPanel zaakId={zaakId} lijst={data} />
      ) : (
        <Paragraph subtle>{t('document.nietToevoegen')}</Paragraph>
      )}
    </>
  );
}
