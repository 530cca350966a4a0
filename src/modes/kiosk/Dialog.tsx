import { useEffect, useId, useRef, type ReactNode } from 'react';

interface DialogProps {
  readonly title: string;
  readonly name: string;
  readonly onCancel: () => void;
  /** True if it asks for an answer within a time. */
  readonly urgent?: boolean;
  readonly children: ReactNode;
}

/** One thing in front of everything else; the browser keeps the focus within it and gives it back. */
export function Dialog({ title, name, onCancel, urgent, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="kiosk-dialog"
      data-name={name}
      role={urgent === true ? 'alertdialog' : undefined}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <h2 id={heading}>{title}</h2>
      {children}
    </dialog>
  );
}
