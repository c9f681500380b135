import { Center, Loader } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconFileAlert } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/EmptyState';
import { PdfPage } from './PdfPage';
import classes from './PdfPreview.module.css';
import { usePdf } from './usePdf';
import { ZoomBar } from './ZoomBar';

/** Every page of a PDF, one below the other, drawn when it comes near the window. */
export function PdfPreview({ content }: { content: Blob }) {
  const { t } = useTranslation('documents');
  const { ref, width } = useElementSize();
  const [zoom, setZoom] = useState(1);
  const pdf = usePdf(content);

  if (pdf.state === 'broken') {
    return <EmptyState icon={IconFileAlert} title={t('preview.broken')} advice={t('preview.download')} />;
  }
  if (pdf.state === 'opening') {
    return (
      <Center h={480}>
        <Loader type="dots" />
      </Center>
    );
  }
  return (
    <>
      <ZoomBar pages={pdf.pdf.numPages} zoom={zoom} onZoom={setZoom} />
      <div className={classes.scroll} tabIndex={0} role="group" aria-label={t('preview.pages')}>
        <div ref={ref} className={classes.pages}>
          {width > 0 &&
            Array.from({ length: pdf.pdf.numPages }, (_, index) => (
              <PdfPage key={index} pdf={pdf.pdf} number={index + 1} width={Math.min(width, 900) * zoom} />
            ))}
        </div>
      </div>
    </>
  );
}
