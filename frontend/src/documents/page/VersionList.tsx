import { ActionIcon, Badge, UnstyledButton } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DocumentView } from '../../http/types';
import { useFormat } from '../../ui/useFormat';
import { contentPath } from '../documents.api';
import classes from './VersionList.module.css';

interface VersionListProps {
  view: DocumentView;
  shown: number | null;
  onShow: (version: number | null) => void;
}

/** Every file that the document ever had, newest first; choosing one shows it beside the list. */
export function VersionList({ view, shown, onShow }: VersionListProps) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const versions = [...view.versions].sort((a, b) => b.number - a.number);
  const newest = versions[0]?.number;
  return (
    <ul className={classes.list}>
      {versions.map(({ number, file, createdAt, createdByName }) => (
        <li key={number} className={classes.version} data-shown={number === (shown ?? newest) || undefined}>
          <UnstyledButton
            className={classes.show}
            aria-pressed={number === (shown ?? newest)}
            onClick={() => onShow(number === newest ? null : number)}
          >
            <span className={classes.name}>
              {t('version.name', { number })}
              {number === newest && (
                <Badge size="sm" variant="light" tt="none">
                  {t('version.current')}
                </Badge>
              )}
            </span>
            <span className={classes.file}>
              {file.name} · {format.size(file.size)}
            </span>
            <span className={classes.file}>
              <time dateTime={createdAt}>{format.instant(createdAt)}</time>
              {createdByName != null && <> · {createdByName}</>}
            </span>
          </UnstyledButton>
          {view.document.can.download === true && (
            <ActionIcon
              component="a"
              href={contentPath(view.document.id, number)}
              download={file.name}
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={t('version.download', { number })}
            >
              <IconDownload size={18} aria-hidden />
            </ActionIcon>
          )}
        </li>
      ))}
    </ul>
  );
}
