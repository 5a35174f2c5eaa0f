import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { Icon, type IconName } from './icon.tsx';

export type AlertTone = 'info' | 'ok' | 'warning' | 'error';
const icons: Record<AlertTone, IconName> = {
  info: 'info',
  ok: 'check',
  warning: 'warning',
  error: 'error',
};

type Props = {
  tone: AlertTone;
  title?: string;
  children?: ReactNode;
  /** `status` or `alert` when it appears after something the user did */
  role?: 'status' | 'alert';
  actions?: ReactNode;
};

export function Alert({ tone, title, children, role, actions }: Props) {
  return (
    <div className={classes('utrecht-alert', `utrecht-alert--${tone}`, 'nf-alert')} role={role}>
      <Icon name={icons[tone]} />
      <div className="utrecht-alert__content">
        <div className="utrecht-alert__message">
          {title && <strong>{title}</strong>}
          {children}
        </div>
        {actions && <div className="nf-actions">{actions}</div>}
      </div>
    </div>
  );
}
