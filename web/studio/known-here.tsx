import type { KnownVariable } from '../canvas/known-variables.ts';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { suggested } from './insert-name.ts';

type Props = {
  known: readonly KnownVariable[];
  typed: string;
  /** where one types in it; null while one does not */
  cursor: number | null;
  onInsert: (naam: string) => void;
};

/** The variables that a formula may name here, and where each comes from: those that fit what is typed, and all of them for who looks. */
export function KnownHere({ known, typed, cursor, onInsert }: Props) {
  const fits = cursor === null ? [] : suggested(known, typed, cursor);
  return (
    <div className="nf-known">
      <p role="status" className={fits.length > 0 ? 'nf-subtle' : 'nf-hidden'}>
        {fits.length > 0 && t('gegevenskeuze.passen', { count: fits.length })}
      </p>
      <Names names={fits} onInsert={onInsert} />
      <Disclosure summary={t('gegevenskeuze.bekend', { aantal: known.length })}>
        <Paragraph subtle>{t('gegevenskeuze.uitleg')}</Paragraph>
        <Names names={known} onInsert={onInsert} />
      </Disclosure>
    </div>
  );
}

function Names({ names, onInsert }: { names: Props['known']; onInsert: Props['onInsert'] }) {
  if (names.length === 0) return null;
  return (
    <ul className="nf-studio__steps nf-known__names">
      {names.map(({ naam, van }) => (
        <li key={naam}>
          <Button
            small
            aria-label={t('gegevenskeuze.invoegen', { naam })}
            onClick={() => onInsert(naam)}
          >
            {naam}
          </Button>{' '}
          <span className="nf-subtle">
            {van.length === 0
              ? t('gegevenskeuze.zaak')
              : t('gegevenskeuze.van', { stappen: van.join(', ') })}
          </span>
        </li>
      ))}
    </ul>
  );
}
