import type { Cijfers, Doorlooptijden } from '../../api/doorlooptijden/schema.ts';
import { useMag } from '../api/sessie.ts';
import { share } from '../text/numbers.ts';
import { t } from '../text/t.ts';
import { Agreed } from './agreed.tsx';
import { casesAddress, isOfToday } from './cases-address.ts';
import { Figure } from './figure.tsx';
import { inWords } from './in-words.ts';
import type { Vraag } from './period.ts';

/** The numbers that say how it goes, beside those of the period before. */
export function Figures({ data, vraag }: { data: Doorlooptijden; vraag: Vraag }) {
  const { totaal, vorige, kleinsteGroep } = data;
  const { aantal, dagen } = inWords(kleinsteGroep);
  // The cases of a referral are sealed: there is no list behind its figures.
  const mayOpen = useMag('zaken.lezen') && data.proces !== 'srt-verwijzing';
  // What is agreed is agreed for all schemes together.
  const byScheme = vraag.filter.regeling !== undefined;
  const before = (value: string) => t('dashboard.vorige', { waarde: value });
  return (
    <dl className="nf-figures">
      <Figure
        term={t('dashboard.instroom')}
        value={aantal(totaal.instroom)}
        note={t('dashboard.instroomUitleg')}
        before={before(aantal(vorige.instroom))}
      />
      <Figure
        term={t('dashboard.voorraad')}
        value={aantal(totaal.voorraad)}
        note={
          totaal.opgeschort === null
            ? t('dashboard.opgeschortWeinig', { aantal: aantal(null) })
            : t('dashboard.opgeschort', { count: totaal.opgeschort })
        }
        before={before(aantal(vorige.voorraad))}
        to={mayOpen && isOfToday(vraag) && totaal.voorraad !== 0 ? casesAddress(vraag) : null}
      />
      <Figure
        term={t('dashboard.teLaat')}
        value={aantal(totaal.teLaat)}
        note={
          totaal.binnenTweeWeken === null
            ? t('dashboard.teLaatWeinigUitleg', { aantal: aantal(null) })
            : t('dashboard.teLaatUitleg', { count: totaal.binnenTweeWeken })
        }
        to={mayOpen && totaal.teLaat !== 0 ? casesAddress(vraag, { termijn: 'te-laat' }) : null}
      />
      <Figure
        term={t('dashboard.uitstroom')}
        value={aantal(totaal.uitstroom)}
        note={t('dashboard.uitstroomUitleg')}
        before={before(aantal(vorige.uitstroom))}
      />
      <Figure
        term={t('dashboard.doorlooptijd')}
        value={dagen(totaal.nettoP50)}
        note={t('dashboard.doorlooptijdUitleg', {
          p90: dagen(totaal.nettoP90),
          bruto: dagen(totaal.brutoP50),
        })}
        before={before(dagen(vorige.nettoP50))}
        agreed={
          byScheme ? null : (
            <Agreed
              afspraken={totaal.afspraken}
              figuren={['netto-p50', 'netto-p90', 'bruto-p50', 'bruto-p90']}
            />
          )
        }
      />
      <InTime data={data} soort="wettelijk" byScheme={byScheme} />
      <InTime data={data} soort="eigen" byScheme={byScheme} />
    </dl>
  );
}

type InTimeProps = { data: Doorlooptijden; soort: 'wettelijk' | 'eigen'; byScheme: boolean };

/** The share in time, for a process that has such a term. */
function InTime({ data, soort, byScheme }: InTimeProps) {
  const { aantal } = inWords(data.kleinsteGroep);
  const now = data.totaal[soort];
  if (!now) return null;
  const part = (of: Cijfers['wettelijk']) => (of?.aandeel == null ? '–' : share(of.aandeel));
  return (
    <Figure
      term={t(`dashboard.binnen.${soort}`)}
      value={part(now)}
      note={
        now.binnen === null
          ? t('dashboard.klaar', { totaal: aantal(now.aantal) })
          : t('dashboard.binnenUitleg', {
              binnen: aantal(now.binnen),
              totaal: aantal(now.aantal),
            })
      }
      before={t('dashboard.vorige', { waarde: part(data.vorige[soort]) })}
      agreed={byScheme ? null : <Agreed afspraken={data.totaal.afspraken} figuren={[soort]} />}
    />
  );
}
