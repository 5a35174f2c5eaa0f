import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ZaakRegel, ZoekOpdracht } from '../../api/zaken/schema.ts';
import { Refused } from '../api/client.ts';
import { searchZaken } from '../api/zaken.ts';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { TextInput } from '../ui/controls.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { Failed } from '../ui/states.tsx';
import { type Column, Table } from '../ui/table.tsx';

/** Nine digits, as people write them, are a number; anything else is a name. */
const asked = (typed: string): ZoekOpdracht | undefined => {
  const digits = typed.replace(/[\s.-]/g, '');
  if (/^\d+$/.test(digits)) return digits.length === 9 ? { bsn: digits } : undefined;
  return typed.split(/\s+/).some((part) => part.length >= 3) ? { naam: typed } : undefined;
};

/**
 * Cases of a resident by name or number. Neither what was typed nor what was found is in the address or kept: it is gone with the
 * page.
 */
export function PersonSearch({ columns }: { columns: readonly Column<ZaakRegel>[] }) {
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string>();
  const search = useMutation({
    mutationFn: searchZaken,
    gcTime: 0,
    onError: (error) => {
      if (error instanceof Refused) setFault(error.fouten[0]?.melding);
    },
  });
  const hint = t('zaken.persoon.uitleg');
  const found = search.data?.zaken;

  return (
    <Disclosure summary={t('zaken.persoon.kop')}>
      <search>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            const opdracht = asked(typed.trim());
            setFault(opdracht ? undefined : t('zaken.persoon.fout'));
            if (opdracht) search.mutate(opdracht);
          }}
        >
          {search.error && !fault && <Failed error={search.error} />}
          <Field id="persoon" label={t('zaken.persoon.vraag')} hint={hint} fault={fault}>
            <TextInput
              id="persoon"
              value={typed}
              maxLength={80}
              autoComplete="off"
              invalid={fault !== undefined}
              aria-describedby={describedBy('persoon', hint, fault)}
              onChange={({ target }) => setTyped(target.value)}
            />
          </Field>
          <div className="nf-actions">
            <Button type="submit" busy={search.isPending}>
              {t('zaken.persoon.zoek')}
            </Button>
            {found && (
              <Button
                purpose="subtle"
                onClick={() => {
                  setTyped('');
                  search.reset();
                }}
              >
                {t('zaken.persoon.wissen')}
              </Button>
            )}
          </div>
        </form>
      </search>
      <p className="nf-count-line" role="status">
        {found &&
          (found.length === 0
            ? t('zaken.persoon.geen')
            : search.data?.meer
              ? t('zaken.persoon.meer', { count: found.length })
              : t('zaken.persoon.gevonden', { count: found.length }))}
      </p>
      {found && found.length > 0 && (
        <Table
          caption={t('zaken.persoon.tabel')}
          columns={columns}
          rows={found}
          keyOf={({ id }) => id}
        />
      )}
    </Disclosure>
  );
}
