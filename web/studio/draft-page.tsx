import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useParams } from 'react-router';
import type { OntwerpDetail } from '../../api/ontwerpen/schema.ts';
import { Refused } from '../api/client.ts';
import { ontwerpVergelijkingQuery } from '../api/modellen.ts';
import { controleQuery, ontwerpQuery } from '../api/ontwerpen.ts';
import { NotFound } from '../shell/not-found.tsx';
import { moment } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Alert } from '../ui/alert.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Heading } from '../ui/heading.tsx';
import { Icon } from '../ui/icon.tsx';
import { Page } from '../ui/page.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { Comparison } from './comparison.tsx';
import { DraftFiles } from './draft-files.tsx';
import { DraftBadge } from './drafts-page.tsx';
import { EditingLine } from './editing-line.tsx';
import { Editor } from './editor.tsx';
import {
  HandInDialog,
  HoldBackDialog,
  PublishDialog,
  SendBackDialog,
  WithdrawDialog,
} from './judge-dialogs.tsx';
import { LeftWork, useLeftWork } from './left-work.tsx';
import { ScenarioPanel } from './scenario-panel.tsx';
import { useEditing } from './use-editing.ts';

/** One draft: its drawing, what is wrong with it, what is different, and the way to publication. */
export function DraftPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(ontwerpQuery(id));
  if (error instanceof Refused && error.status === 404) return <NotFound />;
  return (
    <>
      <TextLink to="/ontwerpen" className="nf-back">
        <Icon name="back" />
        {t('ontwerpen.titel')}
      </TextLink>
      {error && <Failed error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading lines={8} />}
      {data && <Draft key={`${data.id} ${data.status}`} draft={data} />}
    </>
  );
}

type Asking = 'indienen' | 'publiceren' | 'terugsturen' | 'tegenhouden' | 'intrekken';
/** The draft beside what runs now: open at once for who judges, on demand for who draws. */
function Differences({ draft: { id, status }, versie }: { draft: OntwerpDetail; versie: number }) {
  const [open, setOpen] = useState(status === 'ingediend');
  const { data, error, refetch } = useQuery({
    ...ontwerpVergelijkingQuery(id, versie),
    enabled: open,
  });
  return (
    <section aria-labelledby="vergelijking" className="nf-panel">
      <Heading level={2} look={4} id="vergelijking">
        {t('ontwerpen.naastElkaar')}
      </Heading>
      <Button small aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(open ? 'ontwerpen.vergelijkingDicht' : 'ontwerpen.vergelijkingOpen')}
      </Button>
      {open && error && <Failed error={error} retry={() => void refetch()} />}
      {open && !data && !error && <Loading lines={8} />}
      {open && data && (
        <Comparison
          compared={data}
          van={t('ontwerpen.gepubliceerdModel')}
          tot={t('ontwerpen.ditOntwerp')}
        />
      )}
    </section>
  );
}

function Draft({ draft }: { draft: OntwerpDetail }) {
  const [kept, setKept] = useState(draft.versie);
  const editing = useEditing(draft.id, draft.mag.includes('bewerken'));
  const edits = editing.mine;
  const versie = edits ? Math.max(kept, draft.versie) : draft.versie;
  const left = useLeftWork(`ontwerp ${draft.id}`);
  const keep = useRef<() => Promise<number>>(async () => draft.versie);
  const [asking, setAsking] = useState<Asking | null>(null);
  const check = useQuery(controleQuery(draft.id, versie));
  const close = () => setAsking(null);
  const { mag, naam, status, opmerking, toelichting, ingediendDoor, ingediendOp } = draft;
  const isOpen = mag.includes('bewerken');
  // What a colleague is drawing is neither handed in nor thrown away under his hand.
  const may = (what: OntwerpDetail['mag'][number]) => mag.includes(what) && (edits || !isOpen);
  const props = { draft, versie, onClose: close };

  return (
    <Page
      wide
      title={t('ontwerpen.ontwerp', { naam })}
      aside={<DraftBadge status={status} />}
      lead={
        ingediendDoor &&
        ingediendOp && (
          <Paragraph subtle>
            {t('ontwerpen.ingediendDoor', { naam: ingediendDoor.naam, tijd: moment(ingediendOp) })}{' '}
            {toelichting}
          </Paragraph>
        )
      }
    >
      {isOpen && <EditingLine ontwerp={draft.id} editing={editing} />}
      {isOpen && <LeftWork left={left} file={`${draft.proces}.bpmn`} />}
      {opmerking && status === 'concept' && (
        <Alert tone="info" title={t('ontwerpen.opmerkingVan', { opmerking })} />
      )}
      {draft.publicatieFout && (
        <Alert tone="error" title={t('ontwerpen.nietIngegaan', { reden: draft.publicatieFout })} />
      )}
      {status === 'goedgekeurd' && draft.ingaatOp && (
        <Alert
          tone="info"
          title={t('ontwerpen.gaatIn', {
            tijd: moment(draft.ingaatOp),
            naam: draft.beoordeeldDoor?.naam ?? '',
          })}
        />
      )}
      {draft.notities && (
        <Paragraph>{t('ontwerpen.notities', { notities: draft.notities })}</Paragraph>
      )}
      {status === 'ingediend' && !may('beoordelen') && (
        <Paragraph>{t('ontwerpen.wachtOpAnder')}</Paragraph>
      )}
      <div className="nf-actions">
        <ButtonLink to={`/ontwerpen/${draft.id}/proberen`} purpose="secondary">
          {t('proef.knop')}
        </ButtonLink>
        {may('indienen') && (
          <Button purpose="primary" onClick={() => setAsking('indienen')}>
            {t('ontwerpen.indienen')}
          </Button>
        )}
        {may('beoordelen') && (
          <>
            <Button purpose="primary" onClick={() => setAsking('publiceren')}>
              {t('ontwerpen.publiceren')}
            </Button>
            <Button onClick={() => setAsking('terugsturen')}>{t('ontwerpen.terugsturen')}</Button>
          </>
        )}
        {may('goedkeuring-intrekken') && (
          <Button onClick={() => setAsking('tegenhouden')}>{t('ontwerpen.tegenhouden')}</Button>
        )}
        {may('intrekken') && (
          <Button purpose="subtle" onClick={() => setAsking('intrekken')}>
            {t('ontwerpen.intrekken')}
          </Button>
        )}
      </div>
      {!draft.nieuw && <Differences draft={draft} versie={versie} />}
      {isOpen && editing.error !== null && !editing.stand && <Failed error={editing.error} />}
      {isOpen && editing.error === null && !editing.stand && <Loading lines={8} />}
      {(!isOpen || editing.stand || editing.error !== null) && (
        <Editor
          key={edits ? 'edits' : 'reads'}
          draft={draft}
          versie={versie}
          onKept={setKept}
          keep={keep}
          check={check.data}
          edits={edits}
          onLeft={left.keep}
        />
      )}
      <ScenarioPanel
        ontwerp={draft.id}
        open={status === 'concept' || status === 'ingediend' || status === 'goedgekeurd'}
      />
      <DraftFiles ontwerp={draft.id} edits={may('bewerken')} />
      {asking === 'indienen' && <HandInDialog {...props} keep={() => keep.current()} />}
      {asking === 'publiceren' && <PublishDialog {...props} />}
      {asking === 'terugsturen' && <SendBackDialog {...props} />}
      {asking === 'tegenhouden' && <HoldBackDialog {...props} />}
      {asking === 'intrekken' && <WithdrawDialog {...props} />}
    </Page>
  );
}
