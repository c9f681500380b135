import { Badge, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DocumentView } from '../../http/types';
import { Facts } from './Facts';

/** The details for a reader who may not change them. */
export function DetailsRead({ view }: { view: DocumentView }) {
  const { t } = useTranslation('documents');
  const { description, tags } = view.document;
  return (
    <>
      {description != null && description !== '' ? (
        <Text fz="sm">{description}</Text>
      ) : (
        <Text fz="sm" c="dimmed">
          {t('page.noDescription')}
        </Text>
      )}
      {tags != null && tags.length > 0 && (
        <Group gap={6} mt="sm">
          {tags.map((tag) => (
            <Badge key={tag} variant="light" color="gray" tt="none" fw={500}>
              {tag}
            </Badge>
          ))}
        </Group>
      )}
      <Facts view={view} />
    </>
  );
}
