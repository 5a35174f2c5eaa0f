import './studio.css';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { BestandDetail } from '../../api/ontwerpen/bestand-schema.ts';
import type { OntwerpDetail } from '../../api/ontwerpen/schema.ts';
import { Refused } from '../api/client.ts';
import { bestandQuery, type FilePath } from '../api/ontwerp-bestanden.ts';
import { bewaardOntwerpQuery } from '../api/ontwerpen.ts';
import { NotFound } from '../shell/not-found.tsx';
import { t } from '../text/t.ts';
import { Icon } from '../ui/icon.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { EditingLine } from './editing-line.tsx';
import { LeftWork, useLeftWork } from './left-work.tsx';
import { useEditing } from './use-editing.ts';

type Known = { draft: OntwerpDetail; kept: BestandDetail | null };
type Opened = Known & { edits: boolean; onLeft: (text: string) => void };
type Props = { file: FilePath; children: (opened: Opened) => ReactNode };

/** A file of a draft: the way back to the draft, and what is kept of it. */
export function FilePage({ file, children }: Props) {
  const draft = useQuery(bewaardOntwerpQuery(file.ontwerp));
  const kept = useQuery(bestandQuery(file));
  const isOpen = draft.data?.mag.includes('bewerken') ?? false;
  const editing = useEditing(file.ontwerp, isOpen);
  const left = useLeftWork(`ontwerp ${file.ontwerp} ${file.pad}`);
  const edits = editing.mine;
  const known = draft.data !== undefined && kept.data !== undefined;
  const ready = known && (!isOpen || editing.stand !== undefined || editing.error !== null);
  const error = draft.error ?? kept.error ?? (editing.stand ? null : editing.error);
  if (error instanceof Refused && error.status === 404) return <NotFound />;
  return (
    <>
      <TextLink to={`/ontwerpen/${file.ontwerp}`} className="nf-back">
        <Icon name="back" />
        {t('ontwerpbestand.terug')}
      </TextLink>
      {error && (
        <Failed
          error={error}
          retry={() => {
            void draft.refetch();
            void kept.refetch();
          }}
        />
      )}
      {!ready && !error && <Loading lines={8} />}
      {ready && isOpen && <EditingLine ontwerp={file.ontwerp} editing={editing} />}
      {ready && isOpen && <LeftWork left={left} file={file.pad.split('/').at(-1) ?? file.pad} />}
      {ready && (
        <AsOpened
          // Who reads sees what a colleague keeps.
          key={edits ? 'edits' : `reads ${kept.data?.versie}`}
          opened={{ draft: draft.data, kept: kept.data, edits, onLeft: left.keep }}
        >
          {children}
        </AsOpened>
      )}
    </>
  );
}

/** What was opened stays: keeping it makes a newer version, not another page. */
function AsOpened({ opened, children }: { opened: Opened; children: Props['children'] }) {
  const [begin] = useState(opened);
  return children(begin);
}
