import 'diagram-js/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import './canvas.css';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { openPicture, type Picture } from './picture.ts';

type Props = {
  xml: string;
  label: string;
  /** puts on the drawing what it is opened for; called again when it changes, so keep it the same while nothing does */
  show: (picture: Picture) => void;
  /** more buttons */
  tools?: (picture: Picture | null) => ReactNode;
};

/** The drawing of a process in a frame with its buttons. What it shows must stand beside it as text too. */
export function Drawing({ xml, label, show, tools }: Props) {
  const container = useRef<HTMLDivElement>(null);
  const [picture, setPicture] = useState<Picture | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    if (!container.current) return;
    let gone = false;
    const opening = openPicture(container.current, xml);
    opening.then(
      (opened) => !gone && setPicture(opened),
      () => !gone && setFailed(true),
    );
    return () => {
      gone = true;
      setPicture(null);
      // Whatever the drawing was still doing: it is taken down when it is ready.
      void opening.then(
        (opened) => opened.close(),
        () => {},
      );
    };
  }, [xml]);

  useEffect(() => {
    if (picture) show(picture);
  }, [picture, show]);

  return (
    <div className="nf-picture">
      <div className="nf-picture__tools">
        <Button small onClick={() => picture?.zoom(1.25)}>
          {t('proces.groter')}
        </Button>
        <Button small onClick={() => picture?.zoom(0.8)}>
          {t('proces.kleiner')}
        </Button>
        <Button small onClick={() => picture?.showAll()}>
          {t('proces.passend')}
        </Button>
        {tools?.(picture)}
      </div>
      {failed && <p className="nl-paragraph">{t('proces.geenPlaatje')}</p>}
      {/* A group, not a picture: the link of bpmn.io inside it must stay reachable. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div ref={container} className="nf-picture__canvas" role="group" aria-label={label} />
    </div>
  );
}
