import { Button, Center, Code, Stack, Text, ThemeIcon } from '@mantine/core';
import { IconLinkOff, IconLogout } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Brand } from '../ui/Brand';
import { usePageTitle } from '../ui/usePageTitle';
import { LanguageSwitch } from './LanguageSwitch';
import { useSignOut } from './useSignOut';

/** For somebody who signed in with an account that belongs to no employee. */
export function NotLinkedPage() {
  const { t } = useTranslation('session');
  const leave = useSignOut();
  usePageTitle(t('notLinked.title'));
  return (
    <Center mih="100%" p="lg" component="main">
      <Stack maw={440} align="center" ta="center" gap="lg">
        <Brand size={32} />
        <ThemeIcon size={56} radius="100%" variant="light" color="orange">
          <IconLinkOff size={28} stroke={1.6} aria-hidden />
        </ThemeIcon>
        <div>
          <Text component="h1" fz="xl" fw={640}>
            {t('notLinked.title')}
          </Text>
          <Text c="dimmed" mt="xs">
            {t('notLinked.advice')}
          </Text>
        </div>
        <Button variant="default" leftSection={<IconLogout size={16} aria-hidden />} onClick={leave}>
          {t('signOut')}
        </Button>
        <Code>urn:acervo:problem:account-not-linked</Code>
        <LanguageSwitch />
      </Stack>
    </Center>
  );
}
