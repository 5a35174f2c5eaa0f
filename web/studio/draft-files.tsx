import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { BestandRegel } from '../../api/ontwerpen/bestand-schema.ts';
import { bestandenQuery, brievenQuery } from '../api/ontwerp-bestanden.ts';
import { keuzesQuery } from '../api/ontwerpen.ts';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { TextInput } from '../ui/controls.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { Heading } from '../ui/heading.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Failed } from '../ui/states.tsx';
import { TextLink } from '../ui/text-link.tsx';

/** Which file of a draft. */
export type FileName = Pick<BestandRegel, 'soort' | 'naam'>;

/** Where a file of a draft is changed. */
export const fileAddress = (ontwerp: string, { soort, naam }: FileName) =>
  `/ontwerpen/${ontwerp}/${FOLDERS[soort]}/${naam}`;

const FOLDERS = {
  formulier: 'formulieren',
  beslistabel: 'beslistabellen',
  brief: 'brieven',
} as const;

/** The forms, tables and letters that change with the model, and the way to another table or letter. */
export function DraftFiles({ ontwerp, edits }: { ontwerp: string; edits: boolean }) {
  const { data, error } = useQuery({ ...bestandenQuery(ontwerp), refetchOnMount: 'always' });
  const { data: choices } = useQuery(keuzesQuery);
  const navigate = useNavigate();
  const [table, setTable] = useState('');
  const [asked, setAsked] = useState(false);
  const fits = /^[a-z][a-z0-9-]{0,79}$/.test(table);
  const fault = asked && !fits ? t('ontwerpbestand.tabelIdFout') : undefined;
  const hint = t('ontwerpbestand.openTabelUitleg');
  return (
    <section className="nf-panel" aria-labelledby="bestanden">
      <Heading level={2} look={4} id="bestanden">
        {t('ontwerpbestand.bestanden')}
      </Heading>
      <Paragraph subtle>{t('ontwerpbestand.bestandenUitleg')}</Paragraph>
      {error && <Failed error={error} />}
      {data?.bestanden.length === 0 && <Paragraph>{t('ontwerpbestand.geenBestanden')}</Paragraph>}
      <ul className="nf-studio__versions">
        {data?.bestanden.map((file) => (
          <li key={`${file.soort} ${file.naam}`}>
            <TextLink to={fileAddress(ontwerp, file)}>{file.titel}</TextLink>{' '}
            <span className="nf-subtle">
              {file.naam} ·{' '}
              {file.nieuw
                ? t('ontwerpbestand.isNieuw')
                : t('ontwerpbestand.versie', { versie: file.versie })}
            </span>
          </li>
        ))}
      </ul>
      {edits && (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setAsked(true);
            if (fits) void navigate(fileAddress(ontwerp, { soort: 'beslistabel', naam: table }));
          }}
        >
          <Field id="open-tabel" label={t('ontwerpbestand.openTabel')} hint={hint} fault={fault}>
            <TextInput
              id="open-tabel"
              value={table}
              maxLength={80}
              invalid={fault !== undefined}
              aria-describedby={describedBy('open-tabel', hint, fault)}
              list="bekende-tabellen"
              onChange={({ target }) => setTable(target.value)}
            />
            <datalist id="bekende-tabellen">
              {choices?.beslistabellen.map((id) => (
                <option key={id} value={id} />
              ))}
            </datalist>
          </Field>
          <Button type="submit" small>
            {t('ontwerpbestand.openen')}
          </Button>
        </form>
      )}
      <Letters ontwerp={ontwerp} />
    </section>
  );
}

/** The letters that the steps of this process write: what each says can be read and changed. */
function Letters({ ontwerp }: { ontwerp: string }) {
  const { data } = useQuery(brievenQuery(ontwerp));
  if (!data || data.brieven.length === 0) return null;
  return (
    <Disclosure summary={t('ontwerpbestand.brieven', { count: data.brieven.length })}>
      <Paragraph subtle>{t('ontwerpbestand.brievenUitleg')}</Paragraph>
      <ul className="nf-studio__versions">
        {data.brieven.map(({ naam, titel }) => (
          <li key={naam}>
            <TextLink to={fileAddress(ontwerp, { soort: 'brief', naam })}>{titel}</TextLink>{' '}
            <span className="nf-subtle">{naam}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
