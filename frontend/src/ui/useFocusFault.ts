import { type RefObject, useEffect } from 'react';

/** After a refusal, the first field that was not accepted is where the keyboard is. */
export function useFocusFault(form: RefObject<HTMLElement | null>, error: unknown): void {
  useEffect(() => {
    if (error != null) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form, error]);
}
