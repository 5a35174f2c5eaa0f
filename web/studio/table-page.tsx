import './file.css';
import { useParams } from 'react-router';
import { t } from '../text/t.ts';
import { Page } from '../ui/page.tsx';
import { FilePage } from './file-page.tsx';
import { TableEditor } from './table-editor.tsx';
import { emptyTable } from './table-file.ts';

/** A decision table of a draft: its rules, what it answers, and what is to be said of it. */
export function TablePage() {
  const { id = '', tabel = '' } = useParams();
  const file = { ontwerp: id, pad: `beslistabellen/${tabel}` };
  return (
    <FilePage key={file.pad} file={file}>
      {({ kept, edits, onLeft }) => (
        <Page wide title={t('ontwerpbestand.beslistabel', { titel: kept?.titel ?? tabel })}>
          <TableEditor
            file={file}
            versie={kept?.versie ?? 0}
            begin={kept?.inhoud ?? emptyTable(tabel)}
            isNew={kept === null}
            edits={edits}
            onLeft={onLeft}
          />
        </Page>
      )}
    </FilePage>
  );
}
