import { Kbd, Modal, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './ShortcutHelp.module.css';

const KEYS = [
  { key: '/', text: 'search' },
  { key: 'h', text: 'home' },
  { key: 'd', text: 'documents' },
  { key: 'p', text: 'people' },
  { key: 'u', text: 'upload' },
  { key: 'Esc', text: 'close' },
  { key: '?', text: 'help' },
] as const;

interface ShortcutHelpProps {
  opened: boolean;
  onClose: () => void;
  keys: boolean;
  onKeys: (on: boolean) => void;
}

/** The keys that work, and the switch that turns single keys off (WCAG 2.1.4). */
export function ShortcutHelp({ opened, onClose, keys, onKeys }: ShortcutHelpProps) {
  const { t } = useTranslation(['app', 'ui']);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={<strong>{t('keys.title')}</strong>}
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      <dl className={classes.keys}>
        {KEYS.map(({ key, text }) => (
          <div key={key} className={classes.row}>
            <dt>{t(`keys.${text}`)}</dt>
            <dd>
              <Kbd>{key}</Kbd>
            </dd>
          </div>
        ))}
      </dl>
      <Switch
        label={t('keys.enabled')}
        checked={keys}
        onChange={(event) => onKeys(event.currentTarget.checked)}
      />
    </Modal>
  );
}
