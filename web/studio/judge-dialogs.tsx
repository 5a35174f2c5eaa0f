import { useState } from 'react';
import type { OntwerpDetail } from '../../api/ontwerpen/schema.ts';
import { handInOntwerp, judgeOntwerp, withdrawOntwerp } from '../api/ontwerpen.ts';
import { ActionDialog } from '../shell/action-dialog.tsx';
import { t } from '../text/t.ts';
import { TextArea } from '../ui/controls.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { Paragraph } from '../ui/paragraph.tsx';

/** The shortest text that says something; the API holds the same. */
const SHORTEST = 10;

type Props = { draft: OntwerpDetail; versie: number; onClose: () => void };

/** Gives the draft to a colleague who looks at it: as it is drawn now, kept first. */
export function HandInDialog({ draft, keep, onClose }: Props & { keep: () => Promise<number> }) {
  const why = useText(t('ontwerpen.toelichtingFout'));
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
      <TextField {...why} id="toelichting" label={t('ontwerpen.toelichtingVraag')} />
    </ActionDialog>
  );
}

export function PublishDialog({ draft, versie, onClose }: Props) {
  return (
    <ActionDialog
      title={t('ontwerpen.publiceren')}
      refresh={['ontwerpen']}
      action={t('ontwerpen.publiceren')}
      done={t('ontwerpen.gepubliceerd')}
      check={() => true}
      run={(key) => judgeOntwerp(draft.id, { versie, akkoord: true }, key)}
      onClose={onClose}
    >
      <Paragraph>{t('ontwerpen.publicerenUitleg')}</Paragraph>
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
