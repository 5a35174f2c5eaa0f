import { parentPort } from 'node:worker_threads';
import { EncryptedPDFError, PDFDocument } from '@cantoo/pdf-lib';

/**
 * Opens one PDF and tells what it is (`PdfVerdict` of pdf.ts). A PDF that anybody can open and only limits printing or copying
 * is good: banks send those.
 *
 * @param {Uint8Array} bytes
 */
async function look(bytes) {
  try {
    const pdf = await PDFDocument.load(bytes, {
      password: '',
      updateMetadata: false,
      throwOnInvalidObject: false,
    });
    const paginas = pdf.getPageCount();
    return paginas > 0 ? { is: 'goed', paginas } : { is: 'onleesbaar' };
  } catch (error) {
    const locked = error instanceof EncryptedPDFError || /password|encrypt/i.test(String(error));
    return { is: locked ? 'wachtwoord' : 'onleesbaar' };
  }
}

parentPort?.on('message', async (bytes) => parentPort?.postMessage(await look(bytes)));
