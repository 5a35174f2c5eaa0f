import {
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentLoadingTask,
  type PDFDocumentProxy,
  type PDFPageProxy,
  version,
} from 'pdfjs-dist';
import workerSrc from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = workerSrc;

/** A page at most this large in dots: a poster that is zoomed in would take all memory. */
const MOST_DOTS = 16_000_000;

/**
 * Reads a PDF of the platform in a worker of the browser. Nothing in it is executed: neither its scripts nor code made of its fonts, and no
 * WebAssembly, which the content policy of the page does not allow; scans are unpacked by plain scripts.
 *
 * @param onProgress which part came in, from 0 to 1
 */
export function openPdf(url: string, onProgress: (deel: number) => void): PDFDocumentLoadingTask {
  const task = getDocument({
    url,
    // Our files are sent whole.
    disableRange: true,
    disableStream: true,
    disableAutoFetch: true,
    isEvalSupported: false,
    enableXfa: false,
    useWasm: false,
    // Put there by web/vite.config.ts; what is in it, JPEG 2000, is asked for when a scan needs it.
    wasmUrl: new URL(`/assets/pdfjs-${version}/`, location.href).href,
  });
  task.onProgress = ({ loaded, total }: { loaded: number; total: number }) => {
    if (total > 0) onProgress(Math.min(1, loaded / total));
  };
  return task;
}

/**
 * Draws a page as wide as its place, times `zoom`, sharp on this screen.
 *
 * @returns the drawing under way, and how wide the canvas is in the page, in CSS pixels
 */
export function draw(
  page: PDFPageProxy,
  canvas: HTMLCanvasElement,
  { width, zoom }: { width: number; zoom: number },
) {
  const natural = page.getViewport({ scale: 1 });
  const shown = (width * zoom) / natural.width;
  const sharp = Math.min(window.devicePixelRatio, 2) * shown;
  const scale = Math.min(sharp, Math.sqrt(MOST_DOTS / (natural.width * natural.height)));
  const viewport = page.getViewport({ scale });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  return { task: page.render({ canvas, viewport }), width: natural.width * shown };
}

/** The words of a page, line by line; empty when it is a scan. */
export async function wordsOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items
    .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
    .join('')
    .trim();
}

export type { PDFDocumentProxy };
