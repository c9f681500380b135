import { Center, Loader } from '@mantine/core';
import { IconFileUnknown, IconPhoto } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredFile } from '../../http/types';
import { EmptyState } from '../../ui/EmptyState';
import { ProblemState } from '../../ui/ProblemState';
import { contentQuery } from '../documents.api';
import { ImagePreview } from './ImagePreview';
import { kindOf } from './kind';
import classes from './Preview.module.css';
import { TextPreview } from './TextPreview';

const PdfPreview = lazy(() => import('./PdfPreview').then((module) => ({ default: module.PdfPreview })));

interface PreviewProps {
  documentId: string;
  version: number | undefined;
  file: StoredFile | null;
}

/** The file, shown in the page. Its bytes come over the same API as a download does. */
export function Preview({ documentId, version, file }: PreviewProps) {
  const { t } = useTranslation('documents');
  const kind = file === null ? 'none' : kindOf(file);
  const shown = kind === 'pdf' || kind === 'image' || kind === 'text';
  const content = useQuery({
    ...contentQuery(documentId, version, file?.sha256 ?? ''),
    enabled: shown,
  });
  return (
    <section className={classes.frame} aria-label={t('preview.label')}>
      {!shown && (
        <EmptyState
          icon={kind === 'large' ? IconPhoto : IconFileUnknown}
          title={t(kind === 'large' ? 'preview.large' : 'preview.other')}
          advice={t('preview.download')}
        />
      )}
      {shown && content.isPending && <Waiting />}
      {content.isError && <ProblemState error={content.error} onRetry={() => void content.refetch()} />}
      {content.isSuccess && file !== null && (
        <Suspense fallback={<Waiting />}>
          {kind === 'pdf' && <PdfPreview key={file.sha256} content={content.data} />}
          {kind === 'image' && <ImagePreview content={content.data} name={file.name} />}
          {kind === 'text' && <TextPreview content={content.data} />}
        </Suspense>
      )}
    </section>
  );
}

function Waiting() {
  return (
    <Center h={480}>
      <Loader type="dots" />
    </Center>
  );
}
