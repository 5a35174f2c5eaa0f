import { type ReactNode, useEffect, useRef } from 'react';
import { t } from '../text/t.ts';
import { Heading } from './heading.tsx';

/** True after the first page: the browser itself reads out the page it opened. */
let navigated = false;

type Props = {
  /** what the browser tab shows; with `heading` when that differs */
  title: string;
  heading?: ReactNode;
  /** beside the heading */
  aside?: ReactNode;
  lead?: ReactNode;
  wide?: boolean;
  children: ReactNode;
};

/** A page: one title, one h1 that gets the focus when the user arrives by a link. */
export function Page({ title, heading = title, aside, lead, wide, children }: Props) {
  const h1 = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (navigated) h1.current?.focus({ preventScroll: true });
    navigated = true;
  }, []);
  return (
    <div className={wide ? 'nf-page nf-page--wide' : 'nf-page'}>
      <title>{t('pagina.titel', { titel: title })}</title>
      <div className="nf-page__head">
        <Heading level={1} look={2} ref={h1} tabIndex={-1} className="nf-page__title">
          {heading}
        </Heading>
        {aside}
      </div>
      {lead && <div className="nf-page__lead">{lead}</div>}
      {children}
    </div>
  );
}
