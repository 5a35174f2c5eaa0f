import type { ReactNode, Ref } from 'react';
import { classes } from './classes.ts';

type Level = 1 | 2 | 3 | 4;
type Props = {
  level: Level;
  /** size on the screen when it differs from the place in the outline */
  look?: Level;
  id?: string;
  tabIndex?: number;
  className?: string;
  children: ReactNode;
  ref?: Ref<HTMLHeadingElement>;
};

export function Heading({ level, look = level, className, ...rest }: Props) {
  const Tag = `h${level}` as const;
  return (
    <Tag {...rest} className={classes('nl-heading', `nl-heading--level-${look}`, className)} />
  );
}
