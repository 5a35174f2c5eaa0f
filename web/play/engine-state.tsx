import type { ProefStand } from '../../api/ontwerpen/play-schema.ts';
import { moment } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Alert } from '../ui/alert.tsx';

const PHASES: readonly ProefStand['fase'][] = ['wacht', 'motor', 'modellen'];

/** How the engine is that plays the draft, and what one can do when it is not there. */
export function EngineState({
  stand: { status, fase, door, begonnenOp, nu },
  own,
}: {
  stand: ProefStand;
  own: boolean;
}) {
  if (status === 'niet-mogelijk')
    return (
      <Alert tone="info" title={t('proef.nietMogelijk')}>
        <p className="nl-paragraph">{t('proef.nietMogelijkUitleg')}</p>
      </Alert>
    );
  if (own)
    return (
      <Alert tone="info" title={t('proef.elders')}>
        <p className="nl-paragraph">{t('proef.eldersUitleg')}</p>
      </Alert>
    );
  if (status === 'bezet')
    return (
      <Alert tone="info" title={t('proef.bezet', { naam: door?.naam ?? '' })}>
        {begonnenOp && (
          <p className="nl-paragraph">{t('proef.bezetSinds', { tijd: moment(begonnenOp) })}</p>
        )}
        <p className="nl-paragraph">{t('proef.bezetUitleg')}</p>
      </Alert>
    );
  if (status === 'verlopen')
    return (
      <Alert tone="info" title={t('proef.verlopen')}>
        <p className="nl-paragraph">{t('proef.verlopenUitleg')}</p>
      </Alert>
    );
  if (status === 'mislukt')
    return (
      <Alert tone="error" title={t('proef.mislukt')}>
        <p className="nl-paragraph">{t('proef.misluktUitleg')}</p>
      </Alert>
    );
  return (
    <p role="status" className="nl-paragraph">
      {status === 'start-op' && (
        <>
          {t(`proef.fase.${fase ?? 'wacht'}`)} {t('proef.startOp')}
          <progress
            className="nf-play__progress"
            aria-label={t('proef.voortgang')}
            max={3}
            value={PHASES.indexOf(fase ?? 'wacht') + 1}
          />
        </>
      )}
      {status === 'speelt' && nu && t('proef.nu', { moment: moment(nu) })}
    </p>
  );
}
