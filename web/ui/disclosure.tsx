import type { ReactNode } from 'react';

/** Something that is there for who wants it. */
export function Disclosure({
  summary,
  children,
  open,
}: {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
}) {
  return (
    <details className="nf-disclosure" open={open}>
      <summary>{summary}</summary>
      <div className="nf-disclosure__body">{children}</div>
    </details>
  );
}
