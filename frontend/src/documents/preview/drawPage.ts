import { type PDFDocumentProxy, RenderingCancelledException, type RenderTask, TextLayer } from 'pdfjs-dist';

interface Drawing {
  pdf: PDFDocumentProxy;
  number: number;
  width: number;
  canvas: HTMLCanvasElement;
  words: HTMLElement;
  onRatio: (heightByWidth: number) => void;
}

/** Draws one page and lays its words over it. `stop` ends a drawing that is under way. */
export function drawPage(drawing: Drawing): { stop: () => void } {
  let stopped = false;
  let rendering: RenderTask | undefined;
  let layer: TextLayer | undefined;

  const draw = async () => {
    const page = await drawing.pdf.getPage(drawing.number);
    if (stopped) return;
    const natural = page.getViewport({ scale: 1 });
    drawing.onRatio(natural.height / natural.width);
    const scale = drawing.width / natural.width;
    const sharpness = Math.min(window.devicePixelRatio, 2);
    const viewport = page.getViewport({ scale: scale * sharpness });
    drawing.canvas.width = Math.floor(viewport.width);
    drawing.canvas.height = Math.floor(viewport.height);
    rendering = page.render({ canvas: drawing.canvas, viewport });
    await rendering.promise;

    drawing.words.replaceChildren();
    drawing.words.style.setProperty('--total-scale-factor', String(scale));
    drawing.words.style.setProperty('--scale-factor', String(scale));
    layer = new TextLayer({
      textContentSource: page.streamTextContent(),
      container: drawing.words,
      viewport: page.getViewport({ scale }),
    });
    await layer.render();
  };
  draw().catch((error: unknown) => {
    if (!stopped && !(error instanceof RenderingCancelledException)) console.warn('page not drawn', error);
  });

  return {
    stop: () => {
      stopped = true;
      rendering?.cancel();
      layer?.cancel();
    },
  };
}
