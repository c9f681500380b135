import { useIntersection } from '@mantine/hooks';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { drawPage } from './drawPage';
import classes from './PdfPreview.module.css';

const A4 = Math.SQRT2;

interface PdfPageProps {
  pdf: PDFDocumentProxy;
  number: number;
  width: number;
}

/** One page; keeps its place while it is not drawn, so that scrolling does not jump. */
export function PdfPage({ pdf, number, width }: PdfPageProps) {
  const { t } = useTranslation('documents');
  const { ref, entry } = useIntersection({ rootMargin: '600px' });
  const canvas = useRef<HTMLCanvasElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const [ratio, setRatio] = useState(A4);
  const near = entry?.isIntersecting === true;

  useEffect(() => {
    if (!near || canvas.current === null || words.current === null) return undefined;
    const drawing = drawPage({
      pdf,
      number,
      width,
      canvas: canvas.current,
      words: words.current,
      onRatio: setRatio,
    });
    return () => drawing.stop();
  }, [pdf, number, width, near]);

  return (
    <div
      ref={ref}
      className={classes.page}
      style={{ width, height: width * ratio }}
      role="group"
      aria-label={t('preview.page', { number })}
    >
      <canvas ref={canvas} />
      <div ref={words} className={classes.words} />
    </div>
  );
}
