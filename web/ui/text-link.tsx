import type { ReactNode } from 'react';
import { Link, type To } from 'react-router';
import { classes } from './classes.ts';

type Props = {
  id?: string | undefined;
  to: To;
  children: ReactNode;
  className?: string;
  onClick?: () => void;
  'aria-current'?: 'page' | 'true';
};

/** Link to a page of our own. */
export function TextLink({ className, ...rest }: Props) {
  return <Link {...rest} className={classes('nl-link', className)} />;
}
