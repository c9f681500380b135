import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** Asks once before a page with unsaved changes is left. */
export function useLeaveGuard(active: boolean): void {
  const { t } = useTranslation('documents');
  useBlocker({
    shouldBlockFn: () => active && !window.confirm(t('page.leave')),
    enableBeforeUnload: active,
    disabled: !active,
  });
}
