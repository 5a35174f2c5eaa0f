import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { BestandDetail } from '../../api/ontwerpen/bestand-schema.ts';
import {
  bestandControleQuery,
  briefVoorbeeldQuery,
  type FilePath,
} from '../api/ontwerp-bestanden.ts';
import { LetterSheet } from '../tasklist/letter-sheet.tsx';
import { t } from '../text/t.ts';
import { TextArea } from '../ui/controls.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { Heading } from '../ui/heading.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { FileText } from './file-text.tsx';
import { FileTools } from './file-tools.tsx';
import { Remarks } from './remarks.tsx';
import { placesIn, type Sentences, sentencesIn, textOfSentences } from './sentences.ts';
import { useTextFile } from './use-text-file.ts';
import { WasAndIs } from './was-and-is.tsx';

type Props = {
  file: FilePath;
  kept: BestandDetail;
  edits: boolean;
  onLeft: (text: string) => void;
};

const fieldId = (zin: string) => `zin-${zin}`;

/** The sentences at the left, the letter of a case of nobody at the right, and below that what is to be said of it. */
export function LetterEditor({ file, kept, edits, onLeft }: Props) {
  const [raw, setRaw] = useState(false);
  const history = useTextFile({ file, versie: kept.versie, begin: kept.inhoud, onLeft });
  const { text, versie, keeping } = history;
  const zinnen = sentencesIn(text);
  const before = sentencesIn(kept.basis ?? '') ?? {};
  const { data: check } = useQuery(bestandControleQuery(file, versie));
  const { data: example, error } = useQuery(briefVoorbeeldQuery(file, versie));
  return (
    <>
      <FileTools
        keeping={keeping}
        edits={edits}
        undo={history.undo}
        redo={history.redo}
        raw={raw || !zinnen}
        onRaw={() => setRaw(!raw)}
      />
      <div className="nf-file">
        <div className="nf-file__work">
          <Paragraph subtle>{t('ontwerpbestand.briefUitleg')}</Paragraph>
          {raw || !zinnen ? (
            <FileText
              text={text}
              unreadable={zinnen ? undefined : t('ontwerpbestand.geenBrief')}
              edits={edits}
              onChange={(next) => history.change(next, 'tekst')}
            />
          ) : (
            <SentenceFields
              zinnen={zinnen}
              before={before}
              shown={example?.gebruikt}
              edits={edits}
              change={(zin, woorden) =>
                history.change(textOfSentences({ ...zinnen, [zin]: woorden }), zin)
              }
            />
          )}
        </div>
        <div className="nf-file__side">
          <section className="nf-panel" aria-labelledby="voorbeeld">
            <Heading level={2} look={4} id="voorbeeld">
              {t('ontwerpbestand.voorbeeldBrief')}
            </Heading>
            <Paragraph subtle>{t('ontwerpbestand.voorbeeldBriefUitleg')}</Paragraph>
            {error && <Failed error={error} />}
            {!example && !error && <Loading lines={6} />}
            {example && <LetterSheet brief={example} />}
          </section>
          <Remarks
            remarks={check?.opmerkingen}
            onJump={(plek) => document.getElementById(fieldId(plek.slice(1)))?.focus()}
          />
        </div>
      </div>
    </>
  );
}

type FieldsProps = {
  zinnen: Sentences;
  before: Sentences;
  /** the sentences that stand in the example */
  shown: readonly string[] | undefined;
  edits: boolean;
  change: (zin: string, woorden: string) => void;
};

function SentenceFields({ zinnen, before, shown, edits, change }: FieldsProps) {
  return Object.entries(zinnen).map(([zin, woorden], at) => {
    const id = fieldId(zin);
    const places = placesIn(before[zin] ?? '').join(', ');
    const hint = [
      places && t('ontwerpbestand.vultIn', { plekken: places }),
      shown && !shown.includes(zin) && t('ontwerpbestand.nietInVoorbeeld'),
    ]
      .filter(Boolean)
      .join(' ');
    const label =
      zin === 'onderwerp'
        ? t('ontwerpbestand.onderwerp')
        : t('ontwerpbestand.zin', { nummer: at + 1 });
    return (
      <Field key={zin} id={id} label={label} hint={hint || undefined}>
        <TextArea
          id={id}
          rows={Math.min(8, Math.ceil(woorden.length / 60) + 1)}
          readOnly={!edits}
          value={woorden}
          aria-describedby={describedBy(id, hint || undefined, undefined)}
          onChange={({ target }) => change(zin, target.value)}
        />
        {before[zin] !== undefined && before[zin] !== woorden && (
          <WasAndIs was={before[zin]} is={woorden} />
        )}
      </Field>
    );
  });
}
