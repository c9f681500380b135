import { Button } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Picked } from '../../ui/PersonPicker';
import { useUpload, useUploadTarget } from './UploadContext';

/** Adds documents about one person; files dropped while it is on the page are about them too. */
export function UploadButton({ person }: { person: Picked }) {
  const { t } = useTranslation('documents');
  const upload = useUpload();
  useUploadTarget(person);
  return (
    <Button leftSection={<IconUpload size={16} aria-hidden />} onClick={() => upload.open(person)}>
      {t('upload.forPerson')}
    </Button>
  );
}
