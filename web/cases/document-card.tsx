import { lazy, Suspense, useId, useState } from 'react';
import type { Document, DocumentVersie } from '../../api/documenten/schema.ts';
import { nameOf } from '../text/codes.ts';
import { longDay, moment } from '../text/dates.ts';
import { fileSize } from '../text/numbers.ts';
import { t } from '../text/t.ts';
import { Badge, type Tone } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { DownloadLink } from '../ui/download-link.tsx';
import { Heading } from '../ui/heading.tsx';
import { Loading } from '../ui/states.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import {
  ChangeDialog,
  FinishDialog,
  ReleaseDialog,
  RemoveDialog,
  VersionDialog,
} from './document-dialogs.tsx';

const PdfView = lazy(async () => ({ default: (await import('./pdf-view.tsx')).PdfView }));

type Props = { zaakId: string; document: Document; grootste: number };

const TONES: Record<Document['status'], Tone> = {
  concept: 'info',
  definitief: 'positive',
  verwijderd: 'neutral',
};
const VIRUS_TONES = {
  schoon: 'positive',
  'niet-gecontroleerd': 'warning',
  quarantaine: 'negative',
  vrijgegeven: 'warning',
  besmet: 'negative',
} as const satisfies Record<string, Tone>;

/** One document: what it is, how it stands, its versions, and what may be done with it. */
export function DocumentCard({ zaakId, document, grootste }: Props) {
  const id = useId();
  const [newest, ...older] = document.versies;
  const titel = titleOf(document);
  return (
    <li className="nf-document">
      <div className="nf-document__head">
        <Heading level={3} look={4} id={id}>
          {titel}
        </Heading>
        <Badge tone={TONES[document.status]}>{nameOf('documentstatus', document.status)}</Badge>
        {newest?.viruscontrole && document.status !== 'verwijderd' && (
          <Badge tone={VIRUS_TONES[newest.viruscontrole]}>
            {nameOf('viruscontrole', newest.viruscontrole)}
          </Badge>
        )}
      </div>
      <p className="nf-dots">
        {factsOf(document, newest).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      {whoOf(document).map((line) => (
        <p key={line} className="nf-subtle nf-document__who">
          {line}
        </p>
      ))}
      {newest && <VersionLinks versie={newest} titel={titel} />}
      <Actions zaakId={zaakId} document={document} grootste={grootste} titel={titel} />
      {older.length > 0 && document.status !== 'verwijderd' && (
        <Disclosure summary={t('document.eerdere', { count: older.length })}>
          <ul className="nf-document__versions">
            {older.map((versie) => (
              <li key={versie.nummer}>
                <p className="nf-subtle">
                  {t('document.versieDoor', {
                    nummer: versie.nummer,
                    naam: versie.door?.naam ?? '',
                    tijd: moment(versie.op),
                  })}
                </p>
                <VersionLinks
                  versie={versie}
                  titel={`${titel}, ${t('document.versie', { nummer: versie.nummer })}`}
                />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </li>
  );
}

const titleOf = ({ titel, soort }: Document): string =>
  titel ?? t('document.zonderTitel', { soort: nameOf('documentsoort', soort) });

function factsOf(document: Document, newest: DocumentVersie | undefined): string[] {
  const { soort, bron, ontvangenOp, versies } = document;
  const day = { dag: longDay(ontvangenOp) };
  return [
    nameOf('documentsoort', soort),
    bron === 'brief' ? t('document.gemaakt', day) : t('document.ontvangenDag', day),
    ...(newest ? [fileSize(newest.grootte)] : []),
    ...(newest?.paginas ? [t('document.paginas', { count: newest.paginas })] : []),
    ...(versies.length > 1 ? [t('document.versie', { nummer: newest?.nummer ?? 1 })] : []),
  ];
}

function whoOf(document: Document): string[] {
  const { status, bron, vanInwoner, toegevoegdDoor, toegevoegdOp, afgeslotenDoor, afgeslotenOp } =
    document;
  if (bron === 'brief') return [];
  const closed = {
    naam: afgeslotenDoor?.naam ?? '',
    tijd: afgeslotenOp ? moment(afgeslotenOp) : '',
  };
  const released = document.versies[0]?.vrijgegeven;
  return [
    vanInwoner
      ? t('document.vanInwoner', { tijd: moment(toegevoegdOp) })
      : t('document.door', { naam: toegevoegdDoor?.naam ?? '', tijd: moment(toegevoegdOp) }),
    ...(released
      ? [
          t('document.vrijgegevenDoor', {
            naam: released.door.naam,
            tijd: moment(released.op),
            reden: released.reden,
          }),
        ]
      : []),
    ...(status === 'definitief' ? [t('document.definitiefDoor', closed)] : []),
    ...(status === 'verwijderd'
      ? [t('document.verwijderdDoor', { ...closed, reden: document.reden ?? '' })]
      : []),
    ...(document.versies.some(({ viruscontrole }) => viruscontrole === 'quarantaine') &&
    status !== 'verwijderd'
      ? [t('document.dicht')]
      : []),
    ...(document.versies.some(({ viruscontrole }) => viruscontrole === 'besmet') &&
    status !== 'verwijderd'
      ? [t('document.besmet')]
      : []),
  ];
}

/** The ways to the content. A picture and a PDF are shown in the page, a PDF in a window of its own as well; all else is only downloaded. */
function VersionLinks({ versie, titel }: { versie: DocumentVersie; titel: string }) {
  const [shown, setShown] = useState(false);
  const { pad, voorbeeld } = versie;
  if (!pad) return null;
  return (
    <>
      <div className="nf-document__links">
        {voorbeeld && (
          <Button small aria-expanded={shown} onClick={() => setShown(!shown)}>
            {shown ? t('document.sluiten') : t('document.bekijken')}
            <VisuallyHidden>: {titel}</VisuallyHidden>
          </Button>
        )}
        {voorbeeld === 'pdf' && (
          <a className="nl-link" href={pad} target="_blank" rel="noreferrer">
            {t('document.openen')}
            <VisuallyHidden>: {titel}</VisuallyHidden>
          </a>
        )}
        <DownloadLink href={pad.includes('/brieven/') ? pad : `${pad}?bewaren=true`} what={titel}>
          {t('document.bewaren')}
        </DownloadLink>
      </div>
      {shown && voorbeeld === 'beeld' && (
        <img className="nf-document__picture" src={pad} alt={titel} />
      )}
      {shown && voorbeeld === 'pdf' && (
        <Suspense fallback={<Loading lines={2} />}>
          <PdfView url={pad} titel={titel} />
        </Suspense>
      )}
    </>
  );
}

const DIALOGS = {
  'nieuwe-versie': VersionDialog,
  wijzigen: ChangeDialog,
  vaststellen: FinishDialog,
  verwijderen: RemoveDialog,
  vrijgeven: ReleaseDialog,
} as const;
const LABELS = {
  'nieuwe-versie': 'document.nieuweVersie',
  wijzigen: 'document.wijzigen',
  vaststellen: 'document.vaststellen',
  verwijderen: 'document.verwijderen',
  vrijgeven: 'document.vrijgeven',
} as const;

function Actions({ zaakId, document, grootste, titel }: Props & { titel: string }) {
  const [open, setOpen] = useState<keyof typeof DIALOGS>();
  if (document.handelingen.length === 0) return null;
  const Dialog = open && DIALOGS[open];
  return (
    <div className="nf-actions">
      {document.handelingen.map((handeling) => (
        <Button key={handeling} small onClick={() => setOpen(handeling)}>
          {t(LABELS[handeling])}
          <VisuallyHidden>: {titel}</VisuallyHidden>
        </Button>
      ))}
      {Dialog && (
        <Dialog
          zaakId={zaakId}
          document={document}
          grootste={grootste}
          onClose={() => setOpen(undefined)}
        />
      )}
    </div>
  );
}
