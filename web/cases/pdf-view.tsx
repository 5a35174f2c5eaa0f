import { useEffect, useRef, useState } from 'react';
import { share } from '../text/numbers.ts';
import { t } from '../text/t.ts';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { draw, openPdf, type PDFDocumentProxy, wordsOf } from './pdf-file.ts';

type Stand =
  | { readonly is: 'laden'; readonly deel: number }
  | { readonly is: 'open'; readonly pdf: PDFDocumentProxy }
  | { readonly is: 'fout' };

const ZOOMS = [1, 1.5, 2, 3] as const;
const PATIENCE_MS = 120_000;
/** CSS pixels: a sheet as wide as a wide screen is too large to take in. */
const READABLE = 860;

/** A PDF in the page itself, one page at a time, with its words for who cannot see it. */
export function PdfView({ url, titel }: { url: string; titel: string }) {
  const [stand, setStand] = useState<Stand>({ is: 'laden', deel: 0 });
  useEffect(() => {
    const task = openPdf(url, (deel) => setStand({ is: 'laden', deel }));
    let left = false;
    const settle = (now: Stand) => !left && setStand(now);
    const overdue = setTimeout(() => task.destroy(), PATIENCE_MS);
    task.promise
      .then(
        (pdf) => settle({ is: 'open', pdf }),
        () => settle({ is: 'fout' }),
      )
      .finally(() => clearTimeout(overdue));
    return () => {
      left = true;
      clearTimeout(overdue);
      void task.destroy();
    };
  }, [url]);

  if (stand.is === 'fout') return <Alert tone="warning" role="status" title={t('pdf.fout')} />;
  if (stand.is === 'laden')
    return (
      <p className="nl-paragraph nf-subtle nf-loading" role="status">
        {t('pdf.laden')} {stand.deel > 0 && share(stand.deel)}
      </p>
    );
  return <Pages pdf={stand.pdf} titel={titel} />;
}

function Pages({ pdf, titel }: { pdf: PDFDocumentProxy; titel: string }) {
  const [nummer, setNummer] = useState(1);
  const [step, setStep] = useState(0);
  const zoom = ZOOMS[step] ?? 1;
  const aantal = pdf.numPages;
  return (
    <div className="nf-pdf">
      <div className="nf-actions">
        {aantal > 1 && (
          <>
            <Button small onClick={() => setNummer(Math.max(1, nummer - 1))}>
              {t('pdf.vorige')}
            </Button>
            <Button small onClick={() => setNummer(Math.min(aantal, nummer + 1))}>
              {t('pdf.volgende')}
            </Button>
          </>
        )}
        <Button small onClick={() => setStep(Math.min(ZOOMS.length - 1, step + 1))}>
          {t('pdf.groter')}
        </Button>
        <Button small onClick={() => setStep(Math.max(0, step - 1))}>
          {t('pdf.kleiner')}
        </Button>
        <span role="status">{t('pdf.pagina', { nummer, aantal })}</span>
      </div>
      <PdfPage key={nummer} pdf={pdf} nummer={nummer} zoom={zoom} titel={titel} />
    </div>
  );
}

function PdfPage({
  pdf,
  nummer,
  zoom,
  titel,
}: {
  pdf: PDFDocumentProxy;
  nummer: number;
  zoom: number;
  titel: string;
}) {
  const place = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [words, setWords] = useState<string>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let left = false;
    let stop = () => {};
    const show = async () => {
      const page = await pdf.getPage(nummer);
      if (left || !place.current || !canvas.current) return;
      const { task, width } = draw(page, canvas.current, {
        width: Math.min(place.current.clientWidth, READABLE),
        zoom,
      });
      canvas.current.style.inlineSize = `${width}px`;
      stop = () => task.cancel();
      await task.promise;
      const read = await wordsOf(page);
      if (!left) setWords(read);
    };
    show().catch(() => !left && setFailed(true));
    return () => {
      left = true;
      stop();
    };
  }, [pdf, nummer, zoom]);

  const name = t('pdf.beeld', { titel, nummer, aantal: pdf.numPages });
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by keyboard */}
      <section className="nf-pdf__page" ref={place} tabIndex={0} aria-label={name}>
        <canvas ref={canvas} role="img" aria-label={name} />
      </section>
      {failed && <Alert tone="warning" role="status" title={t('pdf.fout')} />}
      {words !== undefined && (
        <Disclosure summary={t('pdf.tekst')}>
          {words ? (
            <p className="nl-paragraph nf-pdf__words">{words}</p>
          ) : (
            <Paragraph subtle>{t('pdf.geenTekst')}</Paragraph>
          )}
        </Disclosure>
      )}
    </>
  );
}
