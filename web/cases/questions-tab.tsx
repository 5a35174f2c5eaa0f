import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Vraag, VragenVanZaak } from '../../api/vragen/schema.ts';
import { newKey } from '../api/client.ts';
import { answer, ask, vragenVanZaakQuery } from '../api/vragen.ts';
import { useMessages } from '../shell/messages.tsx';
import { moment } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Select, TextArea } from '../ui/controls.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { Heading } from '../ui/heading.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Failed, Loading } from '../ui/states.tsx';

const LONGEST = 2000;

/** Questions between the offices about this case: asked, answered, and kept with it. */
export function QuestionsTab({ zaakId }: { zaakId: string }) {
  const { data, error, refetch } = useQuery(vragenVanZaakQuery(zaakId));
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <section aria-labelledby="vragen-van-zaak">
      <Heading level={2} look={3} id="vragen-van-zaak">
        {t('vragen.titel')}
      </Heading>
      {data.vragen.length === 0 && <Paragraph subtle>{t('vragen.leeg')}</Paragraph>}
      {data.vragen.length > 0 && (
        <ul className="nf-questions">
          {data.vragen.map((vraag) => (
            <Question key={vraag.id} vraag={vraag} />
          ))}
        </ul>
      )}
      <Ask zaakId={zaakId} aan={data.aan} />
    </section>
  );
}

function Question({ vraag }: { vraag: Vraag }) {
  return (
    <li className="nf-question">
      <p className="nf-question__about">
        {t('vragen.vanAan', { van: vraag.gesteldDoor.naam, aan: vraag.aan.naam })}
        <span className="nf-subtle">{moment(vraag.gesteldOp)}</span>
        {!vraag.antwoord && <Badge tone="warning">{t('vragen.wacht')}</Badge>}
      </p>
      <p className="nf-fact">{vraag.tekst}</p>
      {vraag.antwoord && (
        <blockquote className="nf-quote">
          <p className="nf-fact">{vraag.antwoord}</p>
          <footer className="nf-subtle">
            {t('vragen.antwoordVan', {
              naam: vraag.beantwoordDoor?.naam ?? '',
              tijd: vraag.beantwoordOp ? moment(vraag.beantwoordOp) : '',
            })}
          </footer>
        </blockquote>
      )}
      {vraag.beantwoordbaar && <Answer vraag={vraag} />}
    </li>
  );
}

/** A text that is sent once: the same key until it was taken, and what was typed stays when it was not. */
function useSend(
  zaakId: string,
  done: string,
  send: (text: string, key: string) => Promise<unknown>,
) {
  const client = useQueryClient();
  const { show } = useMessages();
  const key = useRef(newKey());
  const [text, setText] = useState('');
  const mutation = useMutation({
    mutationFn: () => send(text, key.current),
    onSuccess: () => {
      setText('');
      show({ tone: 'ok', text: done });
    },
    onSettled: async () => {
      key.current = newKey();
      await client.invalidateQueries({ queryKey: ['zaak', zaakId] });
      await client.invalidateQueries({ queryKey: ['vragen'] });
    },
  });
  return { text, setText, ...mutation };
}

function Answer({ vraag }: { vraag: Vraag }) {
  const { text, setText, error, isPending, mutate } = useSend(
    vraag.zaakId,
    t('vragen.beantwoord'),
    (tekst, key) => answer(vraag.zaakId, vraag.id, tekst, key),
  );
  const [fault, setFault] = useState<string>();
  const id = `antwoord-${vraag.id}`;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setFault(text.trim() ? undefined : t('vragen.schrijfAntwoord'));
        if (text.trim() && !isPending) mutate();
      }}
    >
      {error && <Failed error={error} />}
      <Field id={id} label={t('vragen.uwAntwoord')} fault={fault}>
        <TextArea
          id={id}
          rows={3}
          maxLength={LONGEST}
          value={text}
          invalid={fault !== undefined}
          aria-describedby={describedBy(id, undefined, fault)}
          onChange={({ target }) => setText(target.value)}
        />
      </Field>
      <Button type="submit" purpose="primary" busy={isPending}>
        {t('vragen.beantwoorden')}
      </Button>
    </form>
  );
}

function Ask({ zaakId, aan }: { zaakId: string; aan: VragenVanZaak['aan'] }) {
  const [wie, setWie] = useState('');
  const [faults, setFaults] = useState<{ wie?: string; tekst?: string }>({});
  const { text, setText, error, isPending, mutate } = useSend(
    zaakId,
    t('vragen.gesteld'),
    (tekst, key) => ask(zaakId, { aan: wie, tekst }, key),
  );
  const check = (): boolean => {
    const found = {
      ...(wie ? {} : { wie: t('vragen.kiesWie') }),
      ...(text.trim() ? {} : { tekst: t('vragen.schrijfVraag') }),
    };
    setFaults(found);
    return Object.keys(found).length === 0;
  };
  return (
    <form
      noValidate
      className="nf-panel nf-ask"
      aria-label={t('vragen.stel')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending && check()) mutate();
      }}
    >
      <Heading level={3} look={4}>
        {t('vragen.stel')}
      </Heading>
      {error && <Failed error={error} />}
      <Field id="vraag-aan" label={t('vragen.aanWie')} fault={faults.wie}>
        <Select
          id="vraag-aan"
          empty={t('vragen.kies')}
          value={wie}
          invalid={faults.wie !== undefined}
          options={aan.map(({ code, naam }) => ({ value: code, label: naam }))}
          onChange={({ target }) => setWie(target.value)}
        />
      </Field>
      <Field id="vraag" label={t('vragen.uwVraag')} fault={faults.tekst}>
        <TextArea
          id="vraag"
          rows={3}
          maxLength={LONGEST}
          value={text}
          invalid={faults.tekst !== undefined}
          aria-describedby={describedBy('vraag', undefined, faults.tekst)}
          onChange={({ target }) => setText(target.value)}
        />
      </Field>
      <Button type="submit" busy={isPending}>
        {t('vragen.vraag')}
      </Button>
    </form>
  );
}
