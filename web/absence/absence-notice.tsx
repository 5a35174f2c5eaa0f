import { useQuery } from '@tanstack/react-query';
import { useMag, useSessie } from '../api/sessie.ts';
import { vervangingenQuery } from '../api/vervangingen.ts';
import { longDay } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Alert } from '../ui/alert.tsx';
import { TextLink } from '../ui/text-link.tsx';

/** Above one's own tasks: that one is away, and for whom one does the work today. Without it the list works the same. */
export function AbsenceNotice() {
  const { medewerker } = useSessie();
  const { data } = useQuery({ ...vervangingenQuery, enabled: useMag('vervangingen.regelen') });
  const now = data?.vervangingen.filter(({ lopend }) => lopend) ?? [];
  const own = now.filter((one) => one.medewerker.id === medewerker.id);
  const others = now.filter(({ doorMij }) => doorMij);
  if (own.length + others.length === 0) return null;
  return (
    <Alert tone="info">
      {own.map(({ id, tot, vervanger }) => (
        <p key={id} className="nl-paragraph">
          {t('afwezigheid.uBentAfwezig', {
            dag: longDay(tot),
            vervanger: vervanger?.naam ?? t('afwezigheid.team'),
          })}
        </p>
      ))}
      {others.map((one) => (
        <p key={one.id} className="nl-paragraph">
          {t(one.vervanger ? 'afwezigheid.uVervangt' : 'afwezigheid.teamVervangt', {
            naam: one.medewerker.naam,
            dag: longDay(one.tot),
          })}
        </p>
      ))}
      <p className="nl-paragraph">
        <TextLink to="/afwezigheid">{t('afwezigheid.bekijk')}</TextLink>
      </p>
    </Alert>
  );
}
