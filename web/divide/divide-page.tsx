import { useMutation, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { VerdelingVerzoek } from '../../api/verdelingen/schema.ts';
import { newKey } from '../api/client.ts';
import { medewerkersQuery } from '../api/medewerkers.ts';
import { useMag } from '../api/sessie.ts';
import { propose } from '../api/verdelingen.ts';
import { awayDayFault } from '../tasklist/away-day.ts';
import { isReason, TaskReason } from '../tasklist/task-reason.tsx';
import { longDay, readDay } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/controls.tsx';
import { DayField } from '../ui/day-field.tsx';
import { Field } from '../ui/field.tsx';
import { Page } from '../ui/page.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { selectionOf } from './selection.ts';

const SOORTEN = ['toewijzen', 'vrijgeven', 'prioriteren', 'wegleggen'] as const;
const PRIORITEITEN = [80, 50] as const;
const WIJZEN = ['minste-werk', 'om-beurten'] as const;

type Faults = {
  soort?: string;
  collegas?: string;
  wijze?: string;
  prioriteit?: string;
  dag?: string;
  reden?: string;
};

/** Asks how the chosen tasks are to be divided, and makes a proposal of it. Nothing changes here. */
export function DividePage() {
  const location = useLocation();
  const navigate = useNavigate();
  const selection = selectionOf(location);
  const divides = useMag('taken.toewijzen');
  const { data, error, refetch } = useQuery({ ...medewerkersQuery(), enabled: divides });
  // Who does not divide the work has one thing to do here, and is not asked what.
  const [soort, setSoort] = useState<(typeof SOORTEN)[number] | undefined>(
    divides ? undefined : 'wegleggen',
  );
  const [dag, setDag] = useState('');
  const [wijze, setWijze] = useState<(typeof WIJZEN)[number]>();
  const [prioriteit, setPrioriteit] = useState<(typeof PRIORITEITEN)[number]>();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [reden, setReden] = useState('');
  const [faults, setFaults] = useState<Faults>({});
  const key = useRef(newKey());
  const giving = soort === 'toewijzen';
  const prioritizing = soort === 'prioriteren';
  const puttingAway = soort === 'wegleggen';

  const make = useMutation({
    mutationFn: (verzoek: VerdelingVerzoek) => propose(verzoek, key.current),
    onSuccess: ({ id }) => navigate(`/verdelingen/${id}`, { replace: true }),
    onError: () => {
      key.current = newKey();
    },
  });
  const check = (): boolean => {
    const wrongDay = puttingAway ? awayDayFault(dag) : undefined;
    const found: Faults = {
      ...(wrongDay ? { dag: wrongDay } : {}),
      ...(soort ? {} : { soort: t('verdelen.kiesSoort') }),
      ...(giving && chosen.length === 0 ? { collegas: t('verdelen.kiesCollegas') } : {}),
      ...(giving && !wijze ? { wijze: t('verdelen.kiesWijze') } : {}),
      ...(prioritizing && !prioriteit ? { prioriteit: t('verdelen.kiesPrioriteit') } : {}),
      ...(isReason(reden) ? {} : { reden: t('verdelen.geefReden') }),
    };
    setFaults(found);
    return Object.keys(found).length === 0;
  };
  const submit = () => {
    if (make.isPending || !check() || !soort) return;
    make.mutate({
      soort,
      reden,
      ...('taakIds' in selection
        ? { taakIds: [...selection.taakIds] }
        : { filter: selection.filter }),
      ...(giving && wijze ? { medewerkerIds: [...chosen], wijze } : {}),
      ...(prioritizing && prioriteit ? { prioriteit } : {}),
      ...(puttingAway ? { opvolgdatum: readDay(dag) } : {}),
    });
  };

  return (
    <Page
      title={t(divides ? 'verdelen.titel' : 'wegleggen.veelTitel')}
      lead={
        'taakIds' in selection
          ? t('verdelen.gekozen', { count: selection.taakIds.length })
          : t('verdelen.heleWeergave')
      }
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {make.error && <Failed error={make.error} />}
        {divides && (
          <Field id="soort" label={t('verdelen.wat')} fault={faults.soort} group>
            <div className="nf-choices">
              {SOORTEN.map((known) => (
                <Choice
                  key={known}
                  type="radio"
                  name="soort"
                  label={t(`verdelen.soort.${known}`)}
                  checked={soort === known}
                  onChange={() => setSoort(known)}
                />
              ))}
            </div>
          </Field>
        )}
        {giving && error && <Failed error={error} retry={() => void refetch()} />}
        {giving && !data && !error && <Loading lines={3} />}
        {giving && data && (
          <>
            <Field
              id="collegas"
              label={t('verdelen.overWie')}
              hint={t('verdelen.overWieUitleg')}
              fault={faults.collegas}
              group
            >
              <div className="nf-choices">
                {data.medewerkers.map(({ id, naam, openTaken, afwezigTot }) => (
                  <Choice
                    key={id}
                    type="checkbox"
                    label={t('taak.collegaMetTaken', { naam, count: openTaken })}
                    hint={
                      afwezigTot
                        ? t('afwezigheid.krijgtNiets', { dag: longDay(afwezigTot) })
                        : undefined
                    }
                    checked={chosen.includes(id)}
                    onChange={({ target }) =>
                      setChosen(
                        target.checked ? [...chosen, id] : chosen.filter((one) => one !== id),
                      )
                    }
                  />
                ))}
              </div>
            </Field>
            <Field id="wijze" label={t('verdelen.hoe')} fault={faults.wijze} group>
              <div className="nf-choices">
                {WIJZEN.map((known) => (
                  <Choice
                    key={known}
                    type="radio"
                    name="wijze"
                    label={t(`verdelen.wijze.${known}`)}
                    hint={t(`verdelen.wijzeUitleg.${known}`)}
                    checked={wijze === known}
                    onChange={() => setWijze(known)}
                  />
                ))}
              </div>
            </Field>
          </>
        )}
        {prioritizing && (
          <Field
            id="prioriteit"
            label={t('verdelen.welkePrioriteit')}
            fault={faults.prioriteit}
            group
          >
            <div className="nf-choices">
              {PRIORITEITEN.map((known) => (
                <Choice
                  key={known}
                  type="radio"
                  name="prioriteit"
                  label={t(`verdelen.prioriteit.${known}`)}
                  checked={prioriteit === known}
                  onChange={() => setPrioriteit(known)}
                />
              ))}
            </div>
          </Field>
        )}
        {puttingAway && (
          <DayField
            id="dag"
            label={t('wegleggen.totDag')}
            hint={t('wegleggen.totDagUitleg')}
            value={dag}
            fault={faults.dag}
            onChange={setDag}
          />
        )}
        <TaskReason value={reden} fault={faults.reden} onChange={setReden} />
        <Paragraph>{t('verdelen.eerstVoorstel')}</Paragraph>
        <div className="nf-actions">
          <Button type="submit" purpose="primary" busy={make.isPending}>
            {t('verdelen.voorstel')}
          </Button>
        </div>
      </form>
    </Page>
  );
}
