import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { Link, type To } from 'react-router';
import { classes } from './classes.ts';

type Look = { purpose?: 'primary' | 'secondary' | 'subtle'; hint?: 'positive' | 'negative' };

const lookOf = ({ purpose = 'secondary', hint }: Look): string =>
  classes('nl-button', `nl-button--${purpose}`, hint && `nl-button--${hint}`);

type ButtonProps = Look &
  Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> & {
    /** Working: stays focusable and says so, and does nothing when pressed again. */
    busy?: boolean;
    small?: boolean;
    ref?: Ref<HTMLButtonElement>;
  };

/** Button of NL Design System (candidate). Never `disabled`: a dead button cannot explain itself. */
export function Button({
  purpose,
  hint,
  busy = false,
  small = false,
  type = 'button',
  className,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={classes(
        lookOf({ ...(purpose ? { purpose } : {}), ...(hint ? { hint } : {}) }),
        busy && 'nl-button--busy',
        small && 'nf-button--small',
        className,
      )}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    />
  );
}

/** A link that is the main step of a page. */
export function ButtonLink({
  to,
  purpose = 'primary',
  children,
}: Look & { to: To; children: ReactNode }) {
  return (
    <Link to={to} className={lookOf({ purpose })}>
      {children}
    </Link>
  );
}
