import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Refused } from '../api/client.ts';
import { useSessie } from '../api/sessie.ts';
import { enterAbsence, keuzesQuery, VERVANGINGEN } from '../api/vervangingen.ts';
import { ActionDialog } from '../shell/action-dialog.tsx';
import { nameOf } from '../text/codes.ts';
import { isRealDay, readDay, today } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Choice, Select } from '../ui/controls.tsx';
import { DayField } from '../ui/day-field.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { Failed, Loading } from '../ui/states.tsx';

/** A value that no id of a colleague is. */
const TEAM = 'team';

type Faults = Partial<Record<'van' | 'tot' | 'vervangerId', string>>;

/** Asks who is away, when, and who does the work. Why somebody is away is not asked. */
export function AbsenceDialog({ onClose }: { onClose: () => void }) {
  const { medewerker } = useSessie();
  const [medewerkerId, setMedewerkerId] = useState(medewerker.id);
  const { data, error, refetch } = useQuery(keuzesQuery(medewerkerId));
  const [van, setVan] = useState('');
  const [tot, setTot] = useState('');
  const [vervanger, setVervanger] = useState('');
  const [processen, setProcessen] = useState<readonly string[]>([]);
  const [faults, setFaults] = useState<Faults>({});

  const check = (): boolean => {
    const [first, last] = [readDay(van), readDay(tot)];
    const found: Faults = {
      ...((!isRealDay(first) || first < today()) && { van: t('afwezigheid.vanFout') }),
      ...((!isRealDay(last) || last < first) && { tot: t('afwezigheid.totFout') }),
      ...(!vervanger && { vervangerId: t('afwezigheid.kiesVervanger') }),
    };
    setFaults(found);
    return data !== undefined && Object.keys(found).length === 0;
  };
  const run = async (key: string) => {
    try {
      return void (await enterAbsence(
        {
          medewerkerId,
          vervangerId: vervanger === TEAM ? null : vervanger,
          ...(processen.length > 0 && { processen: [...processen] }),
          van: readDay(van),
          tot: readDay(tot),
        },
        key,
      ));
    } catch (refusal) {
      if (refusal instanceof Refused)
        setFaults(
          Object.fromEntries(
            refusal.fouten.map(({ pointer, melding }) => [pointer.slice(1), melding]),
          ),
        );
      throw refusal;
    }
  };

  return (
    <ActionDialog
      title={t('afwezigheid.invoeren')}
      refresh={VERVANGINGEN}
      action={t('afwezigheid.bewaren')}
      done={t('afwezigheid.bewaard')}
      check={check}
      run={run}
      onClose={onClose}
    >
      {error && <Failed error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading lines={4} />}
      {data && (
        <>
          {data.medewerkers.length > 1 && (
            <Field id="medewerker" label={t('afwezigheid.wieIsAfwezig')}>
              <Select
                id="medewerker"
                value={medewerkerId}
                options={data.medewerkers.map(({ id, naam }) => ({
                  value: id,
                  label: id === medewerker.id ? t('afwezigheid.uzelf', { naam }) : naam,
                }))}
                onChange={({ target }) => {
                  setMedewerkerId(target.value);
                  setVervanger('');
                }}
              />
            </Field>
          )}
          <DayField
            id="van"
            label={t('afwezigheid.van')}
            hint={t('afwezigheid.dagUitleg')}
            value={van}
            fault={faults.van}
            onChange={setVan}
          />
          <DayField
            id="tot"
            label={t('afwezigheid.tot')}
            hint={t('afwezigheid.dagUitleg')}
            value={tot}
            fault={faults.tot}
            onChange={setTot}
          />
          <Field
            id="vervanger"
            label={t('afwezigheid.wieNeemtOver')}
            hint={t('afwezigheid.vervangerUitleg')}
            fault={faults.vervangerId}
          >
            <Select
              id="vervanger"
              value={vervanger}
              empty={t('taak.kiesCollega')}
              invalid={faults.vervangerId !== undefined}
              aria-describedby={describedBy(
                'vervanger',
                t('afwezigheid.vervangerUitleg'),
                faults.vervangerId,
              )}
              options={[
                ...(data.vervangers.length > 0
                  ? [{ value: TEAM, label: t('afwezigheid.heelTeam') }]
                  : []),
                ...data.vervangers.map(({ id, naam, alles }) => ({
                  value: id,
                  label: alles ? naam : t('afwezigheid.deelVanWerk', { naam }),
                })),
              ]}
              onChange={({ target }) => setVervanger(target.value)}
            />
          </Field>
          <Field
            id="processen"
            label={t('afwezigheid.welkeZaken')}
            hint={t('afwezigheid.welkeZakenUitleg')}
            required={false}
            group
          >
            <div className="nf-choices">
              {data.processen.map((proces) => (
                <Choice
                  key={proces}
                  type="checkbox"
                  label={nameOf('proces', proces)}
                  checked={processen.includes(proces)}
                  onChange={({ target }) =>
                    setProcessen(
                      target.checked
                        ? [...processen, proces]
                        : processen.filter((one) => one !== proces),
                    )
                  }
                />
              ))}
            </div>
          </Field>
        </>
      )}
    </ActionDialog>
  );
}
