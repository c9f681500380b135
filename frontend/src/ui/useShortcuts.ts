import { useEffect } from 'react';

/** What each key does; keys as the browser names them, such as `/` or `h`. */
export type Shortcuts = Record<string, () => void>;

/** Single keys, while nobody is typing, no dialog is open and the person has not turned them off. */
export function useShortcuts(shortcuts: Shortcuts, enabled: boolean): void {
  useEffect(() => {
    if (!enabled) return undefined;
    const listen = (event: KeyboardEvent) => {
      const act = shortcuts[event.key];
      if (act === undefined || isElsewhere(event)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [shortcuts, enabled]);
}

function isElsewhere(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return true;
  if (document.querySelector('[aria-modal="true"]') !== null) return true;
  const at = event.target;
  return (
    at instanceof HTMLElement &&
    (at.isContentEditable || at.closest('input, textarea, select, [role="menu"], [role="listbox"]') !== null)
  );
}
