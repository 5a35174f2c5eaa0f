import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { TijdlijnRegel } from '../../api/zaken/schema.ts';
import { tijdlijnQuery } from '../api/zaken.ts';
import { nameOf } from '../text/codes.ts';
import { clockTime, dayOf, fullDay } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { whoDid } from '../text/who-did.ts';
import { Choice } from '../ui/controls.tsx';
import { groupBy } from '../ui/group-by.ts';
import { Heading } from '../ui/heading.tsx';
import { Failed, Loading } from '../ui/states.tsx';

/** Steps that only matter to who looks for one of them. */
const SMALL: ReadonlySet<string> = new Set([
  'taak/aangemaakt',
  'taak/geclaimd',
  'taak/vrijgegeven',
  'taak/toegewezen',
  'taak/geprioriteerd',
  'taak/weggelegd',
  'taak/teruggehaald',
  'taak/concept',
  'taak/verwerkt',
  'brief/opgesteld',
  'betaling/opgedragen',
]);

/** What happened, newest day first. */
export function TimelineTab({ zaakId }: { zaakId: string }) {
  const { data, error, refetch } = useQuery(tijdlijnQuery(zaakId));
  const [all, setAll] = useState(false);
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  if (!data) return <Loading lines={6} />;
  const events = data.gebeurtenissen
    .filter(({ soort, gebeurtenis }) => all || !SMALL.has(`${soort}/${gebeurtenis}`))
    .toSorted((a, b) => b.op.localeCompare(a.op));
  return (
    <section aria-labelledby="tijdlijn">
      <Heading level={2} look={3} id="tijdlijn">
        {t('zaak.onderdeel.tijdlijn')}
      </Heading>
      <Choice
        type="checkbox"
        label={t('tijdlijn.allesTonen')}
        checked={all}
        onChange={({ target }) => setAll(target.checked)}
      />
      {events.length === 0 && <p className="nl-paragraph nf-subtle">{t('tijdlijn.leeg')}</p>}
      {[...groupBy(events, ({ op }) => dayOf(new Date(op)))].map(([day, ofDay]) => (
        <section key={day} className="nf-day" aria-labelledby={`dag-${day}`}>
          <Heading level={3} look={4} id={`dag-${day}`}>
            {fullDay(day)}
          </Heading>
          <ol className="nf-timeline">
            {ofDay.map((event) => (
              <Entry
                key={`${event.op}-${event.soort}-${event.gebeurtenis}-${event.verwijzing}`}
                event={event}
              />
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

function Entry({ event }: { event: TijdlijnRegel }) {
  return (
    <li className="nf-timeline__entry">
      <span className="nf-timeline__time">{clockTime(event.op)}</span>
      <div>
        <p className="nf-timeline__title">{event.titel}</p>
        {event.door && <p className="nf-subtle">{whoDid(event.door, event.namens)}</p>}
        {event.toelichting && <p>{explanationOf(event)}</p>}
      </div>
    </li>
  );
}

/** How a case ended comes as a code; everything else as somebody wrote it. */
const explanationOf = ({ soort, toelichting }: TijdlijnRegel): string | null =>
  soort === 'zaak' && toelichting ? nameOf('uitkomst', toelichting) : toelichting;
