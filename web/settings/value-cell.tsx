import type { Instelling, Waarde } from '../../api/instellingen/schema.ts';
import { longDay, moment } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { MarkBadge } from './mark-badge.tsx';

/** What holds, what is going to hold, and what did before. */
export function ValueCell({ instelling: { nu, later, eerder } }: { instelling: Instelling }) {
  return (
    <>
      {nu ? <Lines waarde={nu} /> : t('instelling.nogNiets')}
      {nu && <Who waarde={nu} />}
      {later.length > 0 && <Others title={t('instelling.later')} values={later} />}
      {eerder.length > 0 && (
        <Disclosure summary={t('instelling.eerder', { count: eerder.length })}>
          <Others values={eerder} />
        </Disclosure>
      )}
    </>
  );
}

function Lines({ waarde: { regels } }: { waarde: Waarde }) {
  if (regels.length === 1) return regels[0];
  return (
    <ul className="nf-setting__lines">
      {regels.map((regel) => (
        <li key={regel}>{regel}</li>
      ))}
    </ul>
  );
}

function Others({ title, values }: { title?: string; values: readonly Waarde[] }) {
  return (
    <div className="nf-setting__others">
      {title && <strong>{title}</strong>}
      <ul className="nf-setting__lines">
        {values.map((waarde) => (
          <li key={waarde.geldigVanaf}>
            {t('instelling.vanaf', {
              dag: longDay(waarde.geldigVanaf),
              waarde: waarde.regels.join(', '),
            })}{' '}
            <MarkBadge status={waarde.status} />
            <Who waarde={waarde} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Who set it and why; nobody did for what was there from the beginning. */
const Who = ({ waarde: { door, op, reden } }: { waarde: Waarde }) =>
  door &&
  op && (
    <span className="nf-setting__note">
      {t('instelling.door', { naam: door.naam, moment: moment(op), reden: reden ?? '' })}
    </span>
  );
