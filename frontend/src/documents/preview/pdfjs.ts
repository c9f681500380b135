import { getDocument, GlobalWorkerOptions, type PDFDocumentLoadingTask } from 'pdfjs-dist';
import PdfWorker from 'pdfjs-dist/build/pdf.worker.min.mjs?worker';

GlobalWorkerOptions.workerPort = new PdfWorker();

/** Reads a PDF in a worker of this site; fonts and character maps come from this site too. */
export async function openPdf(content: Blob): Promise<PDFDocumentLoadingTask> {
  return getDocument({
    data: new Uint8Array(await content.arrayBuffer()),
    standardFontDataUrl: `${__PDFJS_BASE__}standard_fonts/`,
    cMapUrl: `${__PDFJS_BASE__}cmaps/`,
    wasmUrl: `${__PDFJS_BASE__}wasm/`,
    cMapPacked: true,
    useSystemFonts: false,
    useWasm: false,
    isEvalSupported: false,
    enableXfa: false,
  });
}
