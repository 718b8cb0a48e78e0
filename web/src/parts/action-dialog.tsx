import "./action-dialog.css";

import { type ReactNode, useEffect, useId, useRef, useState } from "react";

/** A button that opens a dialog; what is in it is made anew each time, and gets what closes it. */
export function ActionDialog(props: {
  label: string;
  title: string;
  children: (close: () => void) => ReactNode;
}) {
  const { label, title, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const close = () => setOpen(false);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <>
      <button type="button" className="quiet" onClick={() => setOpen(true)}>
        {label}
      </button>
      <dialog ref={dialog} className="action-dialog" aria-labelledby={id} onClose={close}>
        <h2 id={id}>{title}</h2>
        {isOpen && children(close)}
      </dialog>
    </>
  );
}
