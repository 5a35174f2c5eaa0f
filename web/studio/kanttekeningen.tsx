import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { kanttekeningenQuery, placeKanttekening } from '../api/kanttekeningen.ts';
import { onOntwerp } from '../live/on-ontwerp.ts';
import { t } from '../text/t.ts';
import { Select } from '../ui/controls.tsx';
import { Field } from '../ui/field.tsx';
import { Heading } from '../ui/heading.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { KanttekeningLine } from './kanttekening-line.tsx';
import { isOpen } from './open-signs.ts';
import { Say } from './say.tsx';

type Props = {
  /** id of the draft */
  ontwerp: string;
  /** the draft is still worked on: what is in use or thrown away is only read */
  writes: boolean;
  /** the element that is chosen on the drawing */
  chosen: { id: string; naam: string } | null;
  /** keeps the drawing, so that an element that was just drawn is there to note at */
  keep: () => Promise<unknown>;
  onSelect: (elementId: string) => void;
};

/** What colleagues note at the draft and its elements, the open ones first: all that the numbers on the drawing say. */
export function Kanttekeningen({ ontwerp, writes, chosen, keep, onSelect }: Props) {
  const { data, error, refetch } = useQuery(kanttekeningenQuery(ontwerp));
  const [whole, setWhole] = useState(false);
  const client = useQueryClient();
  const renew = useCallback(
    () => client.invalidateQueries(kanttekeningenQuery(ontwerp)),
    [client, ontwerp],
  );
  useEffect(() => onOntwerp((changed) => void (changed === ontwerp && renew())), [ontwerp, renew]);
  const aantal = data?.kanttekeningen.filter(isOpen).length ?? 0;
  const about = chosen && !whole ? chosen.id : '';
  const place = async (tekst: string, key: string) => {
    await keep();
    return placeKanttekening(ontwerp, { tekst, ...(about && { elementId: about }) }, key);
  };
  return (
    <section aria-labelledby="kanttekeningen" className="nf-studio__panel">
      <Heading level={2} look={4} id="kanttekeningen">
        {t('kanttekening.titel')}
      </Heading>
      {error && <Failed error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading lines={2} />}
      {data && (
        <p role="status" className="nl-paragraph nf-subtle">
          {data.kanttekeningen.length === 0
            ? t('kanttekening.geen')
            : t('kanttekening.open', { aantal })}
        </p>
      )}
      <ul className="nf-studio__steps">
        {data?.kanttekeningen.map((one) => (
          <KanttekeningLine
            key={one.id}
            ontwerp={ontwerp}
            kanttekening={one}
            writes={writes}
            onSelect={onSelect}
            onChanged={renew}
          />
        ))}
      </ul>
      {writes && (
        <>
          {chosen ? (
            <Field id="kanttekening-bij" label={t('kanttekening.waarover')}>
              <Select
                id="kanttekening-bij"
                value={about}
                options={[
                  { value: chosen.id, label: chosen.naam },
                  { value: '', label: t('kanttekening.heelOntwerp') },
                ]}
                onChange={({ target }) => setWhole(target.value === '')}
              />
            </Field>
          ) : (
            <Paragraph subtle>{t('kanttekening.kiesStap')}</Paragraph>
          )}
          <Say
            id="kanttekening-nieuw"
            label={t('kanttekening.nieuw')}
            hint={t('kanttekening.uitleg')}
            about={about}
            action={t('kanttekening.plaatsen')}
            send={place}
            onSaid={renew}
          />
        </>
      )}
    </section>
  );
}
