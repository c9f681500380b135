import { Menu, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconKeyboard, IconLogout, IconUser } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/useSession';
import { useSignOut } from '../../session/useSignOut';
import { PersonAvatar } from '../../ui/PersonAvatar';
import classes from './ProfileMenu.module.css';
import { LanguageItems, SchemeItems } from './ProfileChoices';

export function ProfileMenu({ onHelp }: { onHelp: () => void }) {
  const { t } = useTranslation(['app', 'session']);
  const session = useSession();
  const leave = useSignOut();
  return (
    <Menu position="bottom-end" width={250}>
      <Menu.Target>
        <UnstyledButton className={classes.button}>
          <PersonAvatar name={session.name} size={34} />
          <VisuallyHidden>{t('profile.open', { name: session.name })}</VisuallyHidden>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.who}>
          <span className={classes.name}>{session.name}</span>
          <span className={classes.title}>{session.title ?? session.username}</span>
        </div>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconUser size={16} aria-hidden />}
          renderRoot={(props) => (
            <Link to="/people/$personId" params={{ personId: session.employeeId }} {...props} />
          )}
        >
          {t('profile.mine')}
        </Menu.Item>
        <Menu.Item leftSection={<IconKeyboard size={16} aria-hidden />} onClick={onHelp}>
          {t('keys.title')}
        </Menu.Item>
        <Menu.Divider />
        <LanguageItems />
        <SchemeItems />
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={leave}>
          {t('session:signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
