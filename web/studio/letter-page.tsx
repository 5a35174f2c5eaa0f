import '../tasklist/tasklist.css';
import './file.css';
import { useParams } from 'react-router';
import { NotFound } from '../shell/not-found.tsx';
import { t } from '../text/t.ts';
import { Page } from '../ui/page.tsx';
import { FilePage } from './file-page.tsx';
import { LetterEditor } from './letter-editor.tsx';

/** What a letter says in a draft, sentence by sentence. There is no new letter: its template comes with the software. */
export function LetterPage() {
  const { id = '', brief = '' } = useParams();
  const file = { ontwerp: id, pad: `brieven/${brief}` };
  return (
    <FilePage key={file.pad} file={file}>
      {({ kept, edits, onLeft }) =>
        kept === null ? (
          <NotFound />
        ) : (
          <Page wide title={t('ontwerpbestand.brief', { titel: kept.titel })}>
            <LetterEditor file={file} kept={kept} edits={edits} onLeft={onLeft} />
          </Page>
        )
      }
    </FilePage>
  );
}
