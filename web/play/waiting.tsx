import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ProefStand, ProefStap } from '../../api/ontwerpen/play-schema.ts';
import { bestandQuery } from '../api/ontwerp-bestanden.ts';
import { formOf } from '../studio/form-edits.ts';
import { moment } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { sampleLines } from './data-lines.ts';
import { StepForm } from './step-form.tsx';

type One = ProefStand['wacht'][number];
type Props = {
  ontwerp: string;
  stand: ProefStand;
  /** the process that is tried; others are named */
  proces: string;
  busy: boolean;
  onStep: (step: ProefStap) => void;
};

/** What stands still, each with what can be done about it. */
export function Waiting({ ontwerp, stand, proces, busy, onStep }: Props) {
  const [open, setOpen] = useState<One>();
  const form = useQuery({
    ...bestandQuery({ ontwerp, pad: `formulieren/${open?.wat}` }),
    enabled: open?.soort === 'taak',
  });
  const given = open?.soort === 'taak' ? givenBy(form.data?.inhoud) : [];
  // A task waits for its form: what it hands on is filled in.
  const ready = open?.soort !== 'taak' || form.data !== undefined || form.error !== null;
  const take = (step: ProefStap) => {
    setOpen(undefined);
    onStep(step);
  };
  if (stand.wacht.length === 0)
    return (
      <Paragraph>
        {stand.klaar ? t('proef.klaar', { einde: stand.einde.join(', ') }) : t('proef.wachtNiets')}
      </Paragraph>
    );
  return (
    <>
      <ul className="nf-studio__steps">
        {stand.wacht.map((one) => (
          <li key={`${one.soort} ${one.sleutel}`}>
            <Wait
              one={one}
              proces={proces}
              busy={busy}
              onDo={() =>
                one.soort === 'tijd'
                  ? take({ soort: 'tijd', elementId: one.elementId })
                  : setOpen(one)
              }
            />
          </li>
        ))}
      </ul>
      {open && open.soort !== 'storing' && (
        <Dialog
          title={t('proef.doeVan', { doe: t(`proef.doe.${open.soort}`), naam: open.naam })}
          onClose={() => setOpen(undefined)}
        >
          <StepForm
            key={ready ? 'klaar' : 'laadt'}
            lines={sampleLines([...given, ...open.geeft], stand.voorbeelden)}
            samples={stand.voorbeelden}
            gives={open.geeft}
            id="antwoord"
            action={t('proef.verder')}
            asked={stand.gevraagd}
            given={given}
            busy={busy}
            onCancel={() => setOpen(undefined)}
            choice={{
              label: t('proef.uitkomst'),
              options: [
                { value: '', label: t('proef.gelukt') },
                ...open.fouten.map((code) => ({ value: code, label: t('proef.fout', { code }) })),
              ],
            }}
            onDone={(variabelen, fout) => take(stepFor(open, variabelen, fout))}
          />
        </Dialog>
      )}
    </>
  );
}

/** What a form hands to the process: what a person would answer there. */
function givenBy(inhoud: string | undefined): string[] {
  const form = inhoud === undefined ? null : formOf(inhoud);
  return Object.keys(form?.['x-proces'] ?? {});
}

function Wait({
  one,
  proces,
  busy,
  onDo,
}: {
  one: One;
  proces: string;
  busy: boolean;
  onDo: () => void;
}) {
  if (one.soort === 'storing')
    return (
      <Alert tone="error" title={`${one.naam}: ${t('proef.soort.storing')}`}>
        <p className="nl-paragraph">{one.wat}</p>
      </Alert>
    );
  const kind =
    one.soort === 'tijd'
      ? t('proef.soort.tijd', { moment: moment(one.op ?? '') })
      : t(`proef.soort.${one.soort}`);
  const elsewhere = one.proces !== '' && one.proces !== proces;
  const doe = t(`proef.doe.${one.soort}`);
  return (
    <div className="nf-play__wait">
      <span>
        <strong>{one.naam}</strong>{' '}
        <span className="nf-subtle">
          {kind}
          {elsewhere && `, ${t('proef.inProces', { proces: one.proces })}`}
          {one.wat && ` (${one.wat})`}
        </span>
      </span>
      <Button
        small
        busy={busy}
        aria-label={t('proef.doeVan', { doe, naam: one.naam })}
        onClick={onDo}
      >
        {doe}
      </Button>
    </div>
  );
}

function stepFor(one: One, variabelen: Record<string, unknown>, fout: string): ProefStap {
  if (one.soort === 'bericht') return { soort: 'bericht', bericht: one.wat, variabelen };
  if (one.soort === 'machine')
    return { soort: 'machine', elementId: one.elementId, fout: fout || null, variabelen };
  return { soort: 'taak', elementId: one.elementId, variabelen };
}
