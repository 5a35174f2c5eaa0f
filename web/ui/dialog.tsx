import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { Heading } from './heading.tsx';

type Props = {
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** `alertdialog` when it interrupts the user */
  role?: 'alertdialog';
};

/** Modal dialog of the browser: it keeps the focus inside, closes on Escape and gives the focus back. */
export function Dialog({ title, onClose, children, role }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  // Before the dialog leaves the page: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      className="nf-dialog"
      role={role}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <Heading level={2} id={titleId} look={3}>
        {title}
      </Heading>
      {children}
    </dialog>
  );
}
