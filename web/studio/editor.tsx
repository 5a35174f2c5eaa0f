import '../canvas/modeler.css';
import '../canvas/canvas.css';
import './studio.css';
import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { OntwerpControle, OntwerpDetail } from '../../api/ontwerpen/schema.ts';
import { type OpenModeler, openModeler, type Step } from '../canvas/modeler.ts';
import { t } from '../text/t.ts';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { Failed } from '../ui/states.tsx';
import { Findings } from './findings.tsx';
import type { Keeping } from './keeper.ts';
import { Panel } from './panel.tsx';
import { StepList } from './step-list.tsx';
import { useKeeping } from './use-keeping.ts';

type Props = {
  draft: OntwerpDetail;
  versie: number;
  onKept: (versie: number) => void;
  /** is given what keeps the drawing now, for whoever needs it kept */
  keep: RefObject<() => Promise<number>>;
  check: OntwerpControle | undefined;
};

/** The drawing with all that is needed to change it. */
export function Editor({ draft, versie, onKept, keep, check }: Props) {
  const container = useRef<HTMLDivElement>(null);
  const [modeler, setModeler] = useState<OpenModeler | null>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const [steps, setSteps] = useState<Step[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const edits = draft.mag.includes('bewerken');
  const open = useRef<OpenModeler>(null);
  const { keeping, changed, keepNow } = useKeeping(
    draft,
    versie,
    async () => (await open.current?.xml()) ?? draft.xml,
    onKept,
  );
  keep.current = keepNow;
  const onChange = useRef(() => {});
  onChange.current = () => {
    setSteps(open.current?.steps() ?? []);
    if (edits) changed();
  };

  useEffect(() => {
    if (!container.current) return;
    let gone = false;
    const opening = openModeler(container.current, draft.xml, {
      onSelect: (id) => !gone && setSelected(id),
      onChange: () => !gone && onChange.current(),
    });
    opening.then(
      (opened) => {
        if (gone) return;
        open.current = opened;
        setModeler(opened);
        setSteps(opened.steps());
      },
      () => !gone && setFailure(t('ontwerpen.nietTeOpenen')),
    );
    return () => {
      gone = true;
      setModeler(null);
      // What was drawn is read before the drawing is closed.
      void keepNow()
        .catch(() => {})
        .then(() => opening)
        .then(
          (opened) => opened.close(),
          () => {},
        );
    };
  }, [draft.xml, keepNow]);

  const load = async (file: File | undefined) => {
    if (!file || !modeler) return;
    const before = await modeler.xml();
    try {
      await modeler.load(await file.text());
      setFailure(null);
      onChange.current();
    } catch {
      await modeler.load(before);
      setFailure(t('ontwerpen.nietTeOpenen'));
    }
  };
  const select = (id: string) => modeler?.select(id);

  return (
    <>
      {keeping.is === 'refused' && <NotKept error={keeping.error} />}
      {failure && <Alert tone="error" role="alert" title={failure} />}
      <p className="nl-paragraph nf-studio__narrow">{t('ontwerpen.smal')}</p>
      <div className={edits ? 'nf-studio' : 'nf-studio nf-studio--reading'}>
        <div className="nf-studio__drawing">
          {modeler && (
            <Tools
              modeler={modeler}
              edits={edits}
              keeping={keeping}
              name={draft.proces}
              onFile={load}
            />
          )}
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
          <div
            ref={container}
            className="nf-studio__canvas"
            role="group"
            aria-label={t('ontwerpen.tekening')}
          />
        </div>
        <div className="nf-studio__side">
          {modeler && (
            <Panel
              key={selected}
              modeler={modeler}
              selected={selected}
              steps={steps}
              edits={edits}
              onSelect={select}
            />
          )}
          <StepList steps={steps} selected={selected} onSelect={select} />
        </div>
      </div>
      <Findings check={check} onSelect={select} />
    </>
  );
}

/** What could not be kept stays in the window; the way on is said. */
function NotKept({ error }: { error: unknown }) {
  const client = useQueryClient();
  return (
    <>
      <Failed error={error} />
      <Alert
        tone="warning"
        title={t('ontwerpen.conflict')}
        actions={
          <Button onClick={() => void client.resetQueries({ queryKey: ['ontwerpen'] })}>
            {t('ontwerpen.opnieuwLaden')}
          </Button>
        }
      />
    </>
  );
}

type ToolsProps = {
  modeler: OpenModeler;
  edits: boolean;
  keeping: Keeping;
  /** of the files that are written */
  name: string;
  onFile: (file: File | undefined) => void;
};

function Tools({ modeler, edits, keeping, name, onFile }: ToolsProps) {
  const picker = useRef<HTMLInputElement>(null);
  const write = async (text: Promise<string>, extension: string, type: string) => {
    const url = URL.createObjectURL(new Blob([await text], { type }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `${name}.${extension}`;
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <div className="nf-picture__tools">
      {edits && (
        <>
          <Button small onClick={() => modeler.undo()}>
            {t('ontwerpen.ongedaan')}
          </Button>
          <Button small onClick={() => modeler.redo()}>
            {t('ontwerpen.opnieuw')}
          </Button>
        </>
      )}
      <Button small onClick={() => modeler.zoom(1.25)}>
        {t('proces.groter')}
      </Button>
      <Button small onClick={() => modeler.zoom(0.8)}>
        {t('proces.kleiner')}
      </Button>
      <Button small onClick={() => modeler.showAll()}>
        {t('proces.passend')}
      </Button>
      <Button small onClick={() => void write(modeler.xml(), 'bpmn', 'application/xml')}>
        {t('ontwerpen.opslaanBpmn')}
      </Button>
      <Button small onClick={() => void write(modeler.svg(), 'svg', 'image/svg+xml')}>
        {t('ontwerpen.opslaanSvg')}
      </Button>
      {edits && (
        <>
          <Button small onClick={() => picker.current?.click()}>
            {t('ontwerpen.openen')}
          </Button>
          <input
            ref={picker}
            type="file"
            accept=".bpmn,.xml"
            hidden
            aria-label={t('ontwerpen.openen')}
            onChange={({ target }) => onFile(target.files?.[0])}
          />
          <span role="status" className="nf-subtle">
            {keeping.is === 'kept' && t('ontwerpen.bewaard')}
            {keeping.is === 'busy' && t('ontwerpen.bewaren')}
            {keeping.is === 'away' && t('ontwerpen.geenVerbinding')}
            {keeping.is === 'refused' && t('ontwerpen.nietBewaard')}
          </span>
        </>
      )}
    </div>
  );
}
