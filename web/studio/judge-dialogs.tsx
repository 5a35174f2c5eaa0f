import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { OntwerpDetail } from '../../api/ontwerpen/schema.ts';
import { kanttekeningenQuery } from '../api/kanttekeningen.ts';
import { handInOntwerp, holdBackOntwerp, judgeOntwerp, withdrawOntwerp } from '../api/ontwerpen.ts';
import { ActionDialog } from '../shell/action-dialog.tsx';
import { isRealDay, readDay, today } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Choice, TextArea } from '../ui/controls.tsx';
import { DayField } from '../ui/day-field.tsx';
import { describedBy, Field, Notes } from '../ui/field.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { isOpen } from './open-signs.ts';
import { succeeded, summaryOf } from './scenario-outcome.tsx';
import { useScenarios } from './use-scenarios.ts';

/** The shortest text that says something; the API holds the same. */
const SHORTEST = 10;

type Props = { draft: OntwerpDetail; versie: number; onClose: () => void };

/** Gives the draft to a colleague who looks at it: as it is drawn now, kept first. */
export function HandInDialog({ draft, keep, onClose }: Props & { keep: () => Promise<number> }) {
  const why = useText(t('ontwerpen.toelichtingFout'));
  const scenarios = useScenarios(draft.id).data?.scenarios ?? [];
  return (
    <ActionDialog
      title={t('ontwerpen.indienen')}
      refresh={['ontwerpen']}
      action={t('ontwerpen.indienen')}
      done={t('ontwerpen.ingediend')}
      check={why.check}
      run={async (key) =>
        handInOntwerp(draft.id, { versie: await keep(), toelichting: why.text.trim() }, key)
      }
      onClose={onClose}
    >
      <Paragraph>{t('ontwerpen.indienenUitleg')}</Paragraph>
      {scenarios.length > 0 && (
        <Paragraph>
          {summaryOf(scenarios)} {t('scenario.indienenUitleg')}
        </Paragraph>
      )}
      <TextField {...why} id="toelichting" label={t('ontwerpen.toelichtingVraag')} />
    </ActionDialog>
  );
}

/** Publishes the draft now, or in the night of a later day, with what changes for the staff. */
export function PublishDialog({ draft, versie, onClose }: Props) {
  const notes = useText(t('ontwerpen.notitiesFout'));
  const [day, setDay] = useState('');
  const [dayFault, setDayFault] = useState<string>();
  const { data: noted } = useQuery(kanttekeningenQuery(draft.id));
  const count = noted?.kanttekeningen.filter(isOpen).length ?? 0;
  const [toch, setToch] = useState(false);
  const [tochFault, setTochFault] = useState<string>();
  const scenarios = useScenarios(draft.id).data?.scenarios ?? [];
  const unproven = scenarios.some((one) => !succeeded(one));
  const why = useText(t('scenario.ondanksFout'));
  const later = day.trim() !== '';
  const check = () => {
    const typed = readDay(day);
    const wrong = later && (!isRealDay(typed) || typed <= today());
    setDayFault(wrong ? t('ontwerpen.ingaatFout') : undefined);
    const unsolved = count > 0 && !toch;
    setTochFault(unsolved ? t('kanttekening.tochFout') : undefined);
    const unexplained = unproven && !why.check();
    return notes.check() && !wrong && !unsolved && !unexplained;
  };
  return (
    <ActionDialog
      title={t('ontwerpen.publiceren')}
      refresh={['ontwerpen']}
      action={t('ontwerpen.publiceren')}
      done={later ? t('ontwerpen.goedgekeurd') : t('ontwerpen.gepubliceerd')}
      check={check}
      run={(key) =>
        judgeOntwerp(
          draft.id,
          {
            versie,
            akkoord: true,
            notities: notes.text.trim(),
            ...(count > 0 && { ondanksKanttekeningen: toch }),
            ...(unproven && { ondanksScenarios: why.text.trim() }),
            ...(later && { ingaatOp: `${readDay(day)}T00:00:00Z` }),
          },
          key,
        )
      }
      onClose={onClose}
    >
      <Paragraph>{t('ontwerpen.publicerenUitleg')}</Paragraph>
      <TextField {...notes} id="notities" label={t('ontwerpen.notitiesVraag')} />
      <DayField
        id="ingaat"
        label={t('ontwerpen.ingaatVraag')}
        hint={t('ontwerpen.ingaatUitleg')}
        value={day}
        fault={dayFault}
        onChange={setDay}
      />
      {unproven && (
        <>
          <Paragraph>{summaryOf(scenarios)}</Paragraph>
          <TextField {...why} id="ondanks" label={t('scenario.ondanksVraag')} />
        </>
      )}
      {count > 0 && (
        <Notes id="toch" fault={tochFault}>
          <Choice
            id="toch"
            type="checkbox"
            label={t('kanttekening.toch', { count })}
            checked={toch}
            invalid={tochFault !== undefined}
            aria-describedby={describedBy('toch', undefined, tochFault)}
            onChange={({ target }) => setToch(target.checked)}
          />
        </Notes>
      )}
    </ActionDialog>
  );
}

export function SendBackDialog({ draft, versie, onClose }: Props) {
  const remark = useText(t('ontwerpen.opmerkingFout'));
  return (
    <ActionDialog
      title={t('ontwerpen.terugsturen')}
      refresh={['ontwerpen']}
      action={t('ontwerpen.terugsturen')}
      done={t('ontwerpen.teruggestuurd')}
      check={remark.check}
      run={(key) =>
        judgeOntwerp(draft.id, { versie, akkoord: false, opmerking: remark.text.trim() }, key)
      }
      onClose={onClose}
    >
      <TextField {...remark} id="opmerking" label={t('ontwerpen.opmerkingVraag')} />
    </ActionDialog>
  );
}

export function WithdrawDialog({ draft, versie, onClose }: Props) {
  return (
    <ActionDialog
      title={t('ontwerpen.intrekken')}
      refresh={['ontwerpen']}
      action={t('ontwerpen.intrekken')}
      done={t('ontwerpen.ingetrokken')}
      negative
      check={() => true}
      run={() => withdrawOntwerp(draft.id, versie)}
      onClose={onClose}
    >
      <Paragraph>{t('ontwerpen.intrekkenUitleg')}</Paragraph>
    </ActionDialog>
  );
}

/** Takes the approval back of a draft that did not go in yet: it waits to be judged again. */
export function HoldBackDialog({ draft, versie, onClose }: Props) {
  return (
    <ActionDialog
      title={t('ontwerpen.tegenhouden')}
      refresh={['ontwerpen']}
      action={t('ontwerpen.tegenhouden')}
      done={t('ontwerpen.tegengehouden')}
      check={() => true}
      run={() => holdBackOntwerp(draft.id, versie)}
      onClose={onClose}
    >
      <Paragraph>{t('ontwerpen.tegenhoudenUitleg')}</Paragraph>
    </ActionDialog>
  );
}

/** A text that must say something. */
function useText(tooShort: string) {
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string>();
  const check = () => {
    const found = text.trim().length < SHORTEST ? tooShort : undefined;
    setFault(found);
    return found === undefined;
  };
  return { text, setText, fault, check };
}

type TextFieldProps = ReturnType<typeof useText> & { id: string; label: string };

function TextField({ id, label, text, setText, fault }: TextFieldProps) {
  return (
    <Field id={id} label={label} fault={fault}>
      <TextArea
        id={id}
        rows={4}
        maxLength={2000}
        value={text}
        invalid={fault !== undefined}
        aria-describedby={describedBy(id, undefined, fault)}
        onChange={({ target }) => setText(target.value)}
      />
    </Field>
  );
}
