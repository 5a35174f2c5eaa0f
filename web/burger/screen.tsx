import { type ReactNode, useEffect, useRef } from 'react';
import { say } from './say.ts';

type Props = {
  title: string;
  loading?: boolean;
  /** the way out; none where nobody is inside */
  onStop?: () => void;
  children?: ReactNode;
};

/** The frame of every step: its title is that of the window, and whoever comes to a step hears where he is. */
export function Screen({ title, loading = false, onStop, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = say('binnen.venster', { stap: title });
    heading.current?.focus();
  }, [title]);
  return (
    <>
      <header className="nf-burger__bar">
        <span>{say('binnen.product')}</span>
        {onStop && (
          <button type="button" className="nl-button nl-button--subtle" onClick={onStop}>
            {say('invullen.stoppen')}
          </button>
        )}
      </header>
      <main className="nf-burger" aria-busy={loading}>
        <h1 className="nl-heading nl-heading--level-2" ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {loading ? (
          <p className="nl-paragraph" role="status">
            {say('binnen.laden')}
          </p>
        ) : (
          children
        )}
      </main>
    </>
  );
}
