import { useState } from 'react';
import type { Termijn, Verlenging } from '../../api/zaken/schema.ts';
import { extend } from '../api/zaken.ts';
import { ActionDialog } from '../shell/action-dialog.tsx';
import { nameOf } from '../text/codes.ts';
import { fullDay, longDay, nextDay } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Choice, TextInput } from '../ui/controls.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { ReasonField, reasonFault } from './reason-field.tsx';
import { Steps } from './steps.tsx';

type Props = { zaakId: string; term: Termijn; onClose: () => void };
type Faults = { soort?: string; dag?: string | undefined; reden?: string | undefined };

/** Gives a term a later last day within what the law allows, with the reason that the resident reads in the letter. */
export function ExtendDialog({ zaakId, term, onClose }: Props) {
  const [only, ...others] = term.verlengingen;
  const [soort, setSoort] = useState<Verlenging['soort'] | undefined>(
    others.length === 0 ? only?.soort : undefined,
  );
  const [totEnMet, setTotEnMet] = useState('');
  const [reden, setReden] = useState('');
  const [faults, setFaults] = useState<Faults>({});
  const way = term.verlengingen.find((one) => one.soort === soort);

  const check = () => {
    const found: Faults = {
      ...(!way && { soort: t('verlengen.kiesGrond') }),
      dag: dayFault(totEnMet, term, way),
      reden: reasonFault(reden),
    };
    setFaults(found);
    return !found.soort && !found.dag && !found.reden;
  };
  const hint = way ? limitOf(way) : t('verlengen.eerstGrond');

  return (
    <ActionDialog
      title={t('verlengen.titel', { termijn: nameOf('termijn', term.soort) })}
      refresh={['zaak', zaakId]}
      action={t('verlengen.doen')}
      done={t('verlengen.gelukt')}
      check={check}
      run={(key) =>
        extend(
          zaakId,
          {
            termijnId: term.id,
            versie: term.versie,
            soort: soort as Verlenging['soort'],
            totEnMet,
            reden: reden.trim(),
          },
          key,
        )
      }
      onClose={onClose}
    >
      <p className="nl-paragraph">{t('verlengen.nu', { dag: fullDay(term.einddatum) })}</p>
      <p className="nl-paragraph">{t('verlengen.uitleg')}</p>
      {others.length > 0 && (
        <Field id="soort" label={t('verlengen.grond')} fault={faults.soort} group>
          <div className="nf-choices">
            {term.verlengingen.map((one) => (
              <Choice
                key={one.soort}
                type="radio"
                name="soort"
                label={t(`verlengen.soort.${one.soort}`)}
                hint={one.grond}
                checked={soort === one.soort}
                invalid={faults.soort !== undefined}
                onChange={() => setSoort(one.soort)}
              />
            ))}
          </div>
        </Field>
      )}
      <Field id="totEnMet" label={t('verlengen.dag')} hint={hint} fault={faults.dag}>
        <TextInput
          id="totEnMet"
          type="date"
          min={nextDay(term.einddatum)}
          max={way?.uiterlijk}
          value={totEnMet}
          invalid={faults.dag !== undefined}
          aria-describedby={describedBy('totEnMet', hint, faults.dag)}
          onChange={({ target }) => setTotEnMet(target.value)}
        />
      </Field>
      {way && (
        <Disclosure summary={t('verlengen.waarom')}>
          <Steps steps={way.uitleg} />
        </Disclosure>
      )}
      <ReasonField
        label={t('verlengen.reden')}
        hint={t('verlengen.redenUitleg')}
        value={reden}
        fault={faults.reden}
        onChange={setReden}
      />
    </ActionDialog>
  );
}

// helpers

const limitOf = ({ begrensd, uiterlijk, grond }: Verlenging): string =>
  begrensd
    ? t('verlengen.hoogstens', { dag: fullDay(uiterlijk), grond })
    : t('verlengen.redelijk', { grond });

function dayFault(day: string, term: Termijn, way: Verlenging | undefined): string | undefined {
  if (day === '') return t('verlengen.kiesDag');
  if (day <= term.einddatum) return t('verlengen.teVroeg', { dag: longDay(term.einddatum) });
  if (way && day > way.uiterlijk)
    return t('verlengen.teVer', { dag: longDay(way.uiterlijk), grond: way.grond });
}
