import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { openPdf } from './pdfjs';

export type PdfState = { state: 'opening' } | { state: 'open'; pdf: PDFDocumentProxy } | { state: 'broken' };

/** An open PDF while a component shows it; closed, with all it holds in the worker, when it goes. */
export function usePdf(content: Blob): PdfState {
  const [state, setState] = useState<PdfState>({ state: 'opening' });
  useEffect(() => {
    let gone = false;
    const opening = openPdf(content);
    opening
      .then((task) => task.promise)
      .then((pdf) => {
        if (!gone) setState({ state: 'open', pdf });
      })
      .catch(() => {
        if (!gone) setState({ state: 'broken' });
      });
    return () => {
      gone = true;
      void opening.then((task) => task.destroy());
    };
  }, [content]);
  return state;
}
