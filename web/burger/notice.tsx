import type { ReactNode } from 'react';

/** A message that stands out, in the look of the alerts of the staff's page. */
export function Notice({
  tone,
  role,
  children,
}: {
  tone: 'info' | 'ok' | 'warning' | 'error';
  role?: 'alert' | 'status';
  children: ReactNode;
}) {
  return (
    <div className={`utrecht-alert utrecht-alert--${tone} nf-alert`} role={role}>
      <div className="utrecht-alert__content">
        <div className="utrecht-alert__message">{children}</div>
      </div>
    </div>
  );
}
