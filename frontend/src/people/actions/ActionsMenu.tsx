import { Button, Menu } from '@mantine/core';
import {
  IconArrowsExchange,
  IconBeach,
  IconChevronDown,
  IconDoorExit,
  IconUserCheck,
  IconUserPlus,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonView } from '../../http/types';
import { ActionDialog } from './ActionDialog';
import { type ActionKind, kindsFor } from './actionDraft';

const ICONS = {
  move: IconArrowsExchange,
  leave: IconBeach,
  return: IconUserCheck,
  terminate: IconDoorExit,
  rehire: IconUserPlus,
} as const;

/** What HR can do with somebody's employment and place. */
export function ActionsMenu({ view }: { view: PersonView }) {
  const { t } = useTranslation('people');
  const [kind, setKind] = useState<ActionKind | null>(null);
  return (
    <>
      <Menu position="bottom-end" width={220}>
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={15} aria-hidden />}>
            {t('action.menu')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {kindsFor(view.person.status).map((one) => {
            const Glyph = ICONS[one];
            return (
              <Menu.Item
                key={one}
                {...(one === 'terminate' && { color: 'red' })}
                leftSection={<Glyph size={17} stroke={1.7} aria-hidden />}
                onClick={() => setKind(one)}
              >
                {t(`action.${one}`)}
              </Menu.Item>
            );
          })}
        </Menu.Dropdown>
      </Menu>
      {kind !== null && <ActionDialog kind={kind} view={view} onClose={() => setKind(null)} />}
    </>
  );
}
