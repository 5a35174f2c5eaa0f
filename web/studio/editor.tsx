import '../canvas/modeler.css';
import '../canvas/canvas.css';
import './studio.css';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { GeopendModel } from '../../api/modellen/schema.ts';
import type { OntwerpControle, OntwerpDetail } from '../../api/ontwerpen/schema.ts';
import { Refused } from '../api/client.ts';
import { kanttekeningenQuery } from '../api/kanttekeningen.ts';
import { openModel } from '../api/modellen.ts';
import { bewaardOntwerpQuery, saveOntwerp } from '../api/ontwerpen.ts';
import { type OpenModeler, openModeler, type Step } from '../canvas/modeler.ts';
import { pngOf } from '../canvas/png.ts';
import { nameOf } from '../text/codes.ts';
import { t } from '../text/t.ts';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { Findings } from './findings.tsx';
import { Kanttekeningen } from './kanttekeningen.tsx';
import type { Keeping } from './keeper.ts';
import { NotKept } from './not-kept.tsx';
import { openSigns } from './open-signs.ts';
import { type Aim, Panel } from './panel.tsx';
import { leadsTo, StepList } from './step-list.tsx';
import { useKeeping } from './use-keeping.ts';

type Props = {
  draft: OntwerpDetail;
  versie: number;
  onKept: (versie: number) => void;
  /** is given what keeps the drawing now, for whoever needs it kept */
  keep: RefObject<() => Promise<number>>;
  check: OntwerpControle | undefined;
  edits: boolean;
  /** is given what could not be kept when the drawing closes */
  onLeft: (xml: string) => void;
};

/** The API takes no larger model. */
const LARGEST_FILE = 800_000;

/** The drawing with all that is needed to change it. */
export function Editor({ draft, versie, onKept, keep, check, edits, onLeft }: Props) {
  // What is drawn on is not replaced under the hand.
  const [begin] = useState(draft.xml);
  const container = useRef<HTMLDivElement>(null);
  const [modeler, setModeler] = useState<OpenModeler | null>(null);
  const [selected, setSelected] = useState<string | null>(null);
  /** counts what was chosen: a step that gets another id is still the same step, and its panel stays */
  const [choice, setChoice] = useState(0);
  const [aim, setAim] = useState<Aim | null>(null);
  const [steps, setSteps] = useState<Step[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const [drawn, setDrawn] = useState<string | null>(null);
  const client = useQueryClient();
  const open = useRef<OpenModeler>(null);
  const { keeping, changed, keepNow, keepLast } = useKeeping(versie, {
    read: async () => (await open.current?.xml()) ?? begin,
    save: async (seen, xml) => {
      const kept = await saveOntwerp(draft.id, { versie: seen, xml });
      // Who left the drawing may see it on another page by now.
      void client.invalidateQueries(bewaardOntwerpQuery(draft.id));
      return kept.versie;
    },
    onKept,
  });
  keep.current = keepNow;
  const onChange = useRef(() => {});
  onChange.current = () => {
    setSteps(open.current?.steps() ?? []);
    if (edits) changed();
  };

  const left = useRef(onLeft);
  left.current = onLeft;

  useEffect(() => {
    if (!container.current) return;
    let gone = false;
    const opening = openModeler(container.current, begin, {
      onSelect: (id) => {
        if (gone) return;
        setSelected(id);
        setChoice((count) => count + 1);
        setAim(null);
      },
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
      void keepLast()
        .then((rest) => rest !== null && left.current(rest))
        .catch(() => {})
        .then(() => opening)
        .then(
          (opened) => opened.close(),
          () => {},
        );
    };
  }, [begin, keepLast]);

  // Who reads sees what a colleague keeps.
  const shown = useRef(begin);
  useEffect(() => {
    if (edits || !modeler || shown.current === draft.xml) return;
    shown.current = draft.xml;
    modeler.follow(draft.xml).then(
      () => setSteps(modeler.steps()),
      () => setFailure(t('ontwerpen.nietTeOpenen')),
    );
  }, [edits, modeler, draft.xml]);

  const { data: noted } = useQuery(kanttekeningenQuery(draft.id));
  // Again with every change of the drawing: a step that came back has its sign again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the steps tell that the drawing changed
  useEffect(() => {
    modeler?.sign(openSigns(noted?.kanttekeningen ?? []));
  }, [modeler, noted, steps]);

  const load = async (file: File | undefined) => {
    if (!file || !modeler) return;
    setDrawn(null);
    // What is far too large is not even read.
    if (file.size > LARGEST_FILE) return setFailure(t('ontwerpen.bestandTeGroot'));
    const before = await modeler.xml();
    try {
      const opened = await openModel(await file.text());
      await modeler.load(opened.xml);
      setFailure(null);
      if (opened.getekend) setDrawn(drawnInWords(opened));
      onChange.current();
    } catch (error) {
      await modeler.load(before);
      setFailure(whyNot(error));
    }
  };
  const select = (id: string) => modeler?.select(id);
  /** To the answer that is wrong, or to the element where none is. */
  const jump = (id: string, veld: string | null) => {
    select(id);
    setAim((before) => (veld ? { veld, count: (before?.count ?? 0) + 1 } : null));
  };
  const chosen = steps.find(({ id }) => id === selected);
  // Who judges begins with them; who draws, with what he draws.
  const notes = (
    <Kanttekeningen
      ontwerp={draft.id}
      writes={!['gepubliceerd', 'ingetrokken'].includes(draft.status)}
      chosen={selected === null ? null : { id: selected, naam: chosen?.naam ?? selected }}
      keep={async () => edits && keepNow()}
      onSelect={select}
    />
  );

  return (
    <>
      {keeping.is === 'refused' && <NotKept error={keeping.error} />}
      {drawn && <Alert tone="info" role="status" title={drawn} />}
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
              onFailure={setFailure}
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
          {!edits && notes}
          {modeler && (
            <Panel
              key={choice}
              modeler={modeler}
              problems={check?.problemen}
              aim={aim}
              selected={selected}
              steps={steps}
              edits={edits}
              ontwerp={draft}
              keep={keepNow}
              onSelect={select}
              onRenamed={setSelected}
              onSay={setSaid}
            />
          )}
          <p role="status" className="nf-hidden">
            {said}
          </p>
          {/* Who walks through the drawing with the keyboard hears where he is. */}
          <p role="status" className="nf-hidden">
            {chosen ? inWords(chosen) : ''}
          </p>
          {edits && notes}
          <StepList steps={steps} selected={selected} onSelect={select} />
        </div>
      </div>
      <Findings ontwerp={draft} edits={edits} check={check} onSelect={select} onFault={jump} />
    </>
  );
}

const drawnInWords = ({ weggelaten }: GeopendModel): string =>
  weggelaten.length > 0
    ? t('ontwerpen.getekendZonder', { banen: weggelaten.join(', ') })
    : t('ontwerpen.getekend');

/** What the platform says of a file, or that it is no model. */
const whyNot = (error: unknown): string =>
  (error instanceof Refused && error.fouten.map(({ melding }) => melding).join(' ')) ||
  t('ontwerpen.nietTeOpenen');

const inWords = ({ naam, type, naar }: Step): string =>
  [naam, nameOf('element', type), naar.length > 0 ? leadsTo(naar) : ''].filter(Boolean).join('. ');

type ToolsProps = {
  modeler: OpenModeler;
  edits: boolean;
  keeping: Keeping;
  /** of the files that are written */
  name: string;
  onFile: (file: File | undefined) => void;
  onFailure: (words: string) => void;
};

function Tools({ modeler, edits, keeping, name, onFile, onFailure }: ToolsProps) {
  const picker = useRef<HTMLInputElement>(null);
  const write = async (made: Promise<string | Blob>, extension: string, type: string) => {
    const url = URL.createObjectURL(new Blob([await made], { type }));
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
      <Button small onClick={() => modeler.overview()}>
        {t('ontwerpen.overzicht')}
      </Button>
      <Button small onClick={() => void write(modeler.xml(), 'bpmn', 'application/xml')}>
        {t('ontwerpen.opslaanBpmn')}
      </Button>
      <Button small onClick={() => void write(modeler.svg(), 'svg', 'image/svg+xml')}>
        {t('ontwerpen.opslaanSvg')}
      </Button>
      <Button
        small
        onClick={() =>
          void write(modeler.svg().then(pngOf), 'png', 'image/png').catch(() =>
            onFailure(t('ontwerpen.geenPng')),
          )
        }
      >
        {t('ontwerpen.opslaanPng')}
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
            onChange={({ target }) => {
              onFile(target.files?.[0]);
              // The same file again is a choice too.
              target.value = '';
            }}
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
