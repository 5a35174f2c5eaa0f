import type { ReactNode } from 'react';
import { t } from '../text/t.ts';
import { TextLink } from '../ui/text-link.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';

type FigureProps = {
  term: string;
  value: string;
  note: ReactNode;
  before?: string;
  /** what was agreed on it */
  agreed?: ReactNode;
  /** the cases behind the figure */
  to?: string | null;
};

/** One figure with what it says, and what it was before. */
export function Figure({ term, value, note, before, agreed, to }: FigureProps) {
  return (
    <div className="nf-figure">
      <dt>{term}</dt>
      <dd className="nf-figure__value">{value}</dd>
      <dd className="nf-figure__note">{note}</dd>
      {before && <dd className="nf-figure__note">{before}</dd>}
      {agreed && <dd className="nf-figure__note">{agreed}</dd>}
      {to && (
        <dd>
          <TextLink to={to}>
            {t('dashboard.toonZaken')}
            <VisuallyHidden>: {term}</VisuallyHidden>
          </TextLink>
        </dd>
      )}
    </div>
  );
}
