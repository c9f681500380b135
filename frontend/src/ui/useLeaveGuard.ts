import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** Asks once before a page with unsaved changes is left. */
export function useLeaveGuard(active: boolean): void {
  const { t } = useTranslation('ui');
  useBlocker({
    shouldBlockFn: () => active && !window.confirm(t('leave')),
    enableBeforeUnload: active,
    disabled: !active,
  });
}
