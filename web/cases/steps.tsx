import type { Termijn } from '../../api/zaken/schema.ts';
import { longDay } from '../text/dates.ts';
import { t } from '../text/t.ts';

/** A date, told as the steps of law that lead to it. */
export function Steps({ steps }: { steps: Termijn['uitleg'] }) {
  return (
    <ol className="nf-steps">
      {steps.map(({ artikel, van, tot, waarom }) => (
        <li key={`${artikel}-${van}-${tot}`} className="nf-steps__step">
          <strong>{artikel}</strong>
          <span>
            {van === tot
              ? longDay(van)
              : t('termijn.vanTot', { van: longDay(van), tot: longDay(tot) })}
          </span>
          <span>{waarom}</span>
        </li>
      ))}
    </ol>
  );
}
