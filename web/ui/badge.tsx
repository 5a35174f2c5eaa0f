import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { Icon, type IconName } from './icon.tsx';

export type Tone = 'neutral' | 'info' | 'positive' | 'warning' | 'negative';

/** A fact in a few words. The tone repeats what the words say, it never says more. */
export function Badge({
  tone = 'neutral',
  icon,
  children,
}: {
  tone?: Tone;
  icon?: IconName;
  children: ReactNode;
}) {
  return (
    <span className={classes('nl-data-badge', 'nf-badge', `nf-badge--${tone}`)}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}
