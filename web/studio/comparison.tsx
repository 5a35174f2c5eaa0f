import './studio.css';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { ModelVergelijking } from '../../api/modellen/schema.ts';
import { Drawing } from '../canvas/drawing.tsx';
import type { Picture } from '../canvas/picture.ts';
import { nameOf } from '../text/codes.ts';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { isSame, KINDS, type Kind, notesOf } from './changes.ts';

type Props = {
  compared: ModelVergelijking;
  /** what the two drawings are called */
  van: string;
  tot: string;
};

const SIDES = ['van', 'tot'] as const;
type Side = (typeof SIDES)[number];

/** Two models beside each other, what differs marked in both and listed: by colour, by line and by sign. */
export function Comparison({ compared, ...names }: Props) {
  const pictures = useRef<Partial<Record<Side, Picture>>>({});
  const [alone, setAlone] = useState(false);
  const show = (id: string) => {
    for (const side of SIDES) pictures.current[side]?.showElement(id);
  };
  if (isSame(compared)) return <Paragraph>{t('ontwerpen.gelijk')}</Paragraph>;
  return (
    <>
      <ul className="nf-legend">
        {KINDS.filter(({ kind }) => compared[kind].length > 0).map(({ kind, sign }) => (
          <li key={kind} className={`nf-legend__diff nf-legend__diff-${kind}`}>
            <span className="nf-sign" aria-hidden="true">
              {sign}
            </span>
            {t(`ontwerpen.anders.${kind}`)}
          </li>
        ))}
      </ul>
      <div className="nf-actions">
        <Button small aria-pressed={alone} onClick={() => setAlone(!alone)}>
          {t('ontwerpen.alleenNieuwe')}
        </Button>
      </div>
      <div className={alone ? 'nf-compare nf-compare--alone' : 'nf-compare'}>
        {SIDES.filter((side) => side === 'tot' || !alone).map((side) => (
          <Half
            key={side}
            compared={compared}
            side={side}
            name={names[side]}
            onOpen={(picture) => {
              pictures.current[side] = picture;
            }}
          />
        ))}
      </div>
      <div className="nf-cards">
        {KINDS.map(({ kind }) => (
          <Changes key={kind} kind={kind} changes={compared[kind]} onShow={show} />
        ))}
      </div>
    </>
  );
}

type HalfProps = Pick<Props, 'compared'> & {
  side: Side;
  name: string;
  onOpen: (picture: Picture) => void;
};

function Half({ compared, side, name, onOpen }: HalfProps) {
  const notes = useMemo(() => notesOf(compared, side), [compared, side]);
  const opened = useRef(onOpen);
  opened.current = onOpen;
  const show = useCallback(
    (picture: Picture) => {
      opened.current(picture);
      picture.tell(notes);
    },
    [notes],
  );
  return (
    <figure className="nf-compare__half">
      <figcaption>{name}</figcaption>
      <Drawing xml={compared[side]} label={name} show={show} />
    </figure>
  );
}

type ChangesProps = {
  kind: Kind;
  changes: ModelVergelijking[Kind];
  onShow: (id: string) => void;
};

function Changes({ kind, changes, onShow }: ChangesProps) {
  if (changes.length === 0) return null;
  return (
    <Disclosure
      summary={t('ontwerpen.aantalAnders', {
        soort: t(`ontwerpen.anders.${kind}`),
        aantal: changes.length,
      })}
      // A drawing that was tidied has many of these, and none of them matters to a case.
      open={kind !== 'verplaatst'}
    >
      <ul className="nf-studio__steps">
        {changes.map(({ id, naam, soort, wat }) => (
          <li key={id}>
            <button type="button" className="nf-studio__step" onClick={() => onShow(id)}>
              {naam} <span className="nf-subtle">{nameOf('element', soort)}</span>
              {wat && (
                <span className="nf-studio__what">
                  {wat.map((part) => nameOf('modeldeel', part)).join(', ')}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
