import { useLayoutEffect, useRef } from 'preact/hooks';

const KEYS: readonly (readonly [string, string])[] = [
  ['j, ↓', 'the next answer (↓ from an answer)'],
  ['k, ↑', 'the answer before'],
  ['Enter', 'opens or closes the answer'],
  ['Esc', 'closes the answer, or ends the search'],
  ['/', 'goes to the search'],
  ['?', 'shows these keys'],
];

/** The keys, in a dialog of the browser: it keeps the focus inside and closes with Esc. */
export function Help({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="a-help" ref={dialog} onClose={onClose} aria-labelledby="a-help-title">
      <h3 id="a-help-title">Keys</h3>
      <dl>
        {KEYS.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  );
}
