import '../forms/forms.css';
import './file.css';
import { useParams } from 'react-router';
import { t } from '../text/t.ts';
import { Page } from '../ui/page.tsx';
import { FilePage } from './file-page.tsx';
import { FormEditor } from './form-editor.tsx';
import { emptyForm, textOf } from './form-edits.ts';

/** A form of a draft, changed by pointing and typing. */
export function FormPage() {
  const { id = '', proces = '', taak = '' } = useParams();
  const file = { ontwerp: id, pad: `formulieren/${proces}/${taak}` };
  return (
    <FilePage key={file.pad} file={file}>
      {({ draft, kept, edits, onLeft }) => (
        <Page wide title={t('ontwerpbestand.formulier', { titel: kept?.titel ?? taak })}>
          <FormEditor
            file={file}
            versie={kept?.versie ?? 0}
            begin={
              kept?.inhoud ?? textOf(emptyForm(`${proces}/${taak}`, t('ontwerpbestand.nieuw')))
            }
            isNew={kept === null}
            edits={edits && draft.proces === proces}
            onLeft={onLeft}
          />
        </Page>
      )}
    </FilePage>
  );
}
