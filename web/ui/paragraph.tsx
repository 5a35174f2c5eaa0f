import type { ReactNode } from 'react';
import { classes } from './classes.ts';

export function Paragraph({ children, subtle }: { children: ReactNode; subtle?: boolean }) {
  return <p className={classes('nl-paragraph', subtle && 'nf-subtle')}>{children}</p>;
}
