import { useState } from 'react';
import { beginOntwerp } from '../api/ontwerpen.ts';
import { ActionDialog } from '../shell/action-dialog.tsx';
import { t } from '../text/t.ts';
import { TextInput } from '../ui/controls.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { Paragraph } from '../ui/paragraph.tsx';

/** The API holds the same: the id is a word in addresses and in names of forms. */
const ID = /^[a-z][a-z0-9-]{2,59}$/;
const SHORTEST = 3;

/** 'Korting op sport' → 'korting-op-sport' */
const idOf = (naam: string): string =>
  naam
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 60);

/** Begins a process that is not there yet, from an empty drawing. */
export function NewProcessDialog({ onClose }: { onClose: () => void }) {
  const [naam, setNaam] = useState('');
  const [typed, setTyped] = useState<string>();
  const [faults, setFaults] = useState<{ naam?: string; id?: string }>({});
  const proces = typed ?? idOf(naam);
  const check = () => {
    const found = {
      ...(naam.trim().length < SHORTEST && { naam: t('ontwerpen.nieuwNaamFout') }),
      ...(!ID.test(proces) && { id: t('ontwerpen.nieuwIdFout') }),
    };
    setFaults(found);
    return Object.keys(found).length === 0;
  };
  return (
    <ActionDialog
      title={t('ontwerpen.nieuw')}
      refresh={['ontwerpen']}
      action={t('ontwerpen.nieuwBeginnen')}
      done={t('ontwerpen.nieuwBegonnen', { naam: naam.trim() })}
      check={check}
      run={async (key) => {
        const { id } = await beginOntwerp({ proces, naam: naam.trim(), nieuw: true }, key);
        return `/ontwerpen/${id}`;
      }}
      onClose={onClose}
    >
      <Paragraph>{t('ontwerpen.nieuwUitleg')}</Paragraph>
      <Field id="nieuw-naam" label={t('ontwerpen.nieuwNaam')} fault={faults.naam}>
        <TextInput
          id="nieuw-naam"
          value={naam}
          maxLength={80}
          autoComplete="off"
          invalid={faults.naam !== undefined}
          aria-describedby={describedBy('nieuw-naam', undefined, faults.naam)}
          onChange={({ target }) => setNaam(target.value)}
        />
      </Field>
      <Field
        id="nieuw-id"
        label={t('ontwerpen.vraag.id')}
        hint={t('ontwerpen.nieuwIdUitleg')}
        fault={faults.id}
      >
        <TextInput
          id="nieuw-id"
          value={proces}
          maxLength={60}
          autoComplete="off"
          invalid={faults.id !== undefined}
          aria-describedby={describedBy('nieuw-id', t('ontwerpen.nieuwIdUitleg'), faults.id)}
          onChange={({ target }) => setTyped(target.value)}
        />
      </Field>
    </ActionDialog>
  );
}
