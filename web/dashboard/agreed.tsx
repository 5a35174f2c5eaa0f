import type { Cijfers } from '../../api/doorlooptijden/schema.ts';
import { longDay } from '../text/dates.ts';
import { number, percentage } from '../text/numbers.ts';
import { t } from '../text/t.ts';
import { Badge, type Tone } from '../ui/badge.tsx';

export type Afspraak = Cijfers['afspraken'][number];
type Figuur = Afspraak['figuur'];

const SHARES: readonly Figuur[] = ['wettelijk', 'eigen'];
const days = (waarde: number): string =>
  t('dashboard.dagen', { count: waarde, aantal: number(waarde) });

/** Met or not, by sign and word. */
export function Verdict({ gehaald }: Pick<Afspraak, 'gehaald'>) {
  const [tone, words]: [Tone, string] =
    gehaald === null
      ? ['neutral', t('dashboard.afspraak.onbekend')]
      : gehaald
        ? ['positive', t('dashboard.afspraak.gehaald')]
        : ['negative', t('dashboard.afspraak.nietGehaald')];
  return <Badge tone={tone}>{words}</Badge>;
}

/** What was agreed on these figures and whether it was met; that nothing was agreed when nothing was. */
export function Agreed({
  afspraken,
  figuren,
}: {
  afspraken: readonly Afspraak[];
  figuren: readonly Figuur[];
}) {
  const shown = afspraken.filter(({ figuur }) => figuren.includes(figuur));
  if (shown.length === 0) return t('dashboard.afspraak.geen');
  return (
    <ul className="nf-agreed">
      {shown.map((afspraak) => (
        <li key={afspraak.figuur}>
          {inFull(afspraak)} {afspraak.waarde !== null && <Verdict gehaald={afspraak.gehaald} />}
        </li>
      ))}
    </ul>
  );
}

function inFull({ figuur, waarde, sinds }: Afspraak): string {
  const over = t(`dashboard.afspraak.figuur.${figuur}`);
  if (waarde === null) return t('dashboard.afspraak.verschiltOver', { figuur: over });
  const what = SHARES.includes(figuur)
    ? t('dashboard.afspraak.aandeel', { waarde: percentage(waarde) })
    : t('dashboard.afspraak.dagen', { figuur: over, waarde: days(waarde) });
  return sinds ? `${what}, ${t('dashboard.afspraak.sinds', { dag: longDay(sinds) })}` : what;
}

/** In a cell under the figure that it is about. */
export function AgreedInCell({ afspraak }: { afspraak: Afspraak | undefined }) {
  if (!afspraak) return null;
  const { figuur, waarde, gehaald } = afspraak;
  if (waarde === null)
    return <span className="nf-agreed__cell">{t('dashboard.afspraak.verschilt')}</span>;
  const value = SHARES.includes(figuur) ? percentage(waarde) : days(waarde);
  return (
    <span className="nf-agreed__cell">
      {t('dashboard.afspraak.kort', { waarde: value })} <Verdict gehaald={gehaald} />
    </span>
  );
}
