import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { type FilePath, tabelControleQuery } from '../api/ontwerp-bestanden.ts';
import { t } from '../text/t.ts';
import { Alert } from '../ui/alert.tsx';
import { FileText } from './file-text.tsx';
import { FileTools } from './file-tools.tsx';
import { HistoryLine } from './history-line.tsx';
import { Remarks } from './remarks.tsx';
import { focusCell, RuleGrid } from './rule-grid.tsx';
import { addHistory, openTable, readTable, setExamples, xmlOf } from './table-file.ts';
import { TableHead } from './table-head.tsx';
import { TableTrial } from './table-trial.tsx';
import { useTextFile } from './use-text-file.ts';

type Props = {
  file: FilePath;
  versie: number;
  begin: string;
  isNew: boolean;
  edits: boolean;
  onLeft: (text: string) => void;
};

/** The rules, a case to try them with, the examples that they must keep to, and what is to be said of them. */
export function TableEditor({ file, versie: first, begin, isNew, edits, onLeft }: Props) {
  const [raw, setRaw] = useState(false);
  const [selected, setSelected] = useState<string | null>(null);
  const [matched, setMatched] = useState<readonly string[]>([]);
  const work = useTextFile({ file, versie: first, begin, onLeft });
  const { text, versie, keeping } = work;
  const table = useMemo(() => {
    const tree = openTable(text);
    return tree && readTable(tree);
  }, [text]);
  const latest = useRef(text);
  latest.current = text;
  const kept = versie > 0 || !isNew;
  const { data: check } = useQuery({ ...tabelControleQuery(file, versie), enabled: kept });

  /** One step that can be undone. */
  const edit = <T,>(act: (tree: Document) => T): T | undefined => {
    // A row that is not drawn again still changes the newest text.
    const tree = openTable(latest.current);
    if (!tree) return undefined;
    const made = act(tree);
    latest.current = xmlOf(tree, latest.current);
    work.change(latest.current);
    return made;
  };
  const jump = (plek: string) => {
    setSelected(plek);
    focusCell(plek);
  };
  const changed = check?.opmerkingen.some(({ regel }) => regel === 'tabel-geschiedenis');

  return (
    <>
      <FileTools
        keeping={keeping}
        edits={edits}
        undo={work.undo}
        redo={work.redo}
        raw={raw || !table}
        onRaw={() => setRaw(!raw)}
      />
      {(raw || !table) && (
        <FileText
          text={text}
          unreadable={table ? undefined : t('ontwerpbestand.geenTabel')}
          edits={edits}
          onChange={(next) => work.change(next, 'tekst')}
        />
      )}
      {!raw && table && (
        <>
          <TableHead table={table} edits={edits} edit={edit} />
          <RuleGrid
            table={table}
            edits={edits}
            selected={selected}
            matched={matched}
            onSelect={setSelected}
            edit={edit}
          />
        </>
      )}
      <div className="nf-file">
        <div className="nf-file__work">
          {table && kept && (
            <TableTrial
              file={file}
              asked={check?.gevraagd ?? []}
              check={check}
              table={table}
              edits={edits}
              before={work.keepNow}
              onMatched={setMatched}
              onExamples={(examples) => edit((tree) => setExamples(tree, examples))}
            />
          )}
        </div>
        <div className="nf-file__side">
          {edits && changed && check && (
            <HistoryLine
              onLine={(line) => edit((tree) => addHistory(tree, { ...line, merk: check.merk }))}
            />
          )}
          {kept ? (
            <Remarks remarks={check?.opmerkingen} onJump={jump} />
          ) : (
            <Alert tone="info" title={t('ontwerpbestand.nogNiets')} />
          )}
        </div>
      </div>
    </>
  );
}
