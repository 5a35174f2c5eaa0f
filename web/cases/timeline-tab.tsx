import { useQuery } from '@tanstack/react-query';
import type { TijdlijnRegel } from '../../api/zaken/schema.ts';
import { tijdlijnQuery } from '../api/zaken.ts';
import { nameOf } from '../text/codes.ts';
import { clockTime, dayOf, fullDay } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { groupBy } from '../ui/group-by.ts';
import { Heading } from '../ui/heading.tsx';
import { Failed, Loading } from '../ui/states.tsx';

/** Everything that happened, newest day first. */
export function TimelineTab({ zaakId }: { zaakId: string }) {
  const { data, error, refetch } = useQuery(tijdlijnQuery(zaakId));
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  if (!data) return <Loading lines={6} />;
  const events = data.gebeurtenissen.toSorted((a, b) => b.op.localeCompare(a.op));
  const days = groupBy(events, ({ op }) => dayOf(new Date(op)));
  return (
    <section aria-labelledby="tijdlijn">
      <Heading level={2} look={3} id="tijdlijn">
        {t('zaak.onderdeel.tijdlijn')}
      </Heading>
      {events.length === 0 && <p className="nl-paragraph nf-subtle">{t('tijdlijn.leeg')}</p>}
      {[...days].map(([day, ofDay]) => (
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

/** Titles of tasks and terms are names only; the others are sentences already. */
const NEEDS_VERB: ReadonlySet<TijdlijnRegel['soort']> = new Set(['taak', 'termijn']);

function Entry({ event }: { event: TijdlijnRegel }) {
  return (
    <li className={`nf-timeline__entry nf-timeline__entry--${event.soort}`}>
      <span className="nf-timeline__time">{clockTime(event.op)}</span>
      <div>
        <p className="nf-timeline__title">
          {event.titel}
          {NEEDS_VERB.has(event.soort) && (
            <span className="nf-subtle"> {nameOf('gebeurtenis', event.gebeurtenis).toLowerCase()}</span>
          )}
        </p>
        {event.door && <p className="nf-subtle">{event.door.naam}</p>}
        {event.toelichting && <p>{event.toelichting}</p>}
      </div>
    </li>
  );
}
