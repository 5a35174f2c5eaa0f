import { useState } from 'react';
import type { RondesLijst } from '../../api/heronderzoekrondes/schema.ts';
import { makeRonde } from '../api/heronderzoekrondes.ts';
import { ActionDialog } from '../shell/action-dialog.tsx';
import { nameOf } from '../text/codes.ts';
import { addDays, today } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Choice, Select, TextInput } from '../ui/controls.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { LENGTHS, startWeeks, weekOptions } from './weeks.ts';

type Choices = RondesLijst['gemeenten'];
type Gemeente = Choices[number]['gemeente'];

/** Asks for which municipality and period, and how many a week; then shows the proposal. */
export function MakeDialog({ choices, onClose }: { choices: Choices; onClose: () => void }) {
  const weeks = startWeeks(today());
  const [gemeente, setGemeente] = useState<Gemeente | undefined>(choices[0]?.gemeente);
  const [van, setVan] = useState(weeks[1] ?? '');
  const [lengte, setLengte] = useState<number>(LENGTHS[2]);
  const [perWeek, setPerWeek] = useState(String(choices[0]?.perWeek ?? ''));
  const [bovenCapaciteit, setBovenCapaciteit] = useState(false);
  const [fault, setFault] = useState<string>();
  const hint = t('ronde.perWeekUitleg');

  const check = () => {
    const wrong =
      /^[1-9]\d{0,2}$/.test(perWeek.trim()) && Number(perWeek) <= 500
        ? undefined
        : t('ronde.perWeekFout');
    setFault(wrong);
    return wrong === undefined && gemeente !== undefined;
  };
  const choose = (code: string) => {
    const choice = choices.find((one) => one.gemeente === code);
    if (!choice) return;
    setGemeente(choice.gemeente);
    setPerWeek(String(choice.perWeek));
  };

  return (
    <ActionDialog
      title={t('ronde.maken')}
      refresh={['rondes']}
      action={t('ronde.voorstellen')}
      done={t('ronde.gemaakt')}
      check={check}
      run={async (key) => {
        const { id } = await makeRonde(
          {
            gemeente: gemeente as Gemeente,
            van,
            tot: addDays(van, 7 * lengte - 1),
            perWeek: Number(perWeek),
            bovenCapaciteit,
          },
          key,
        );
        return `/heronderzoeken/${id}`;
      }}
      onClose={onClose}
    >
      <Field id="gemeente" label={t('veld.gemeente')}>
        <Select
          id="gemeente"
          value={gemeente ?? ''}
          options={choices.map(({ gemeente: code }) => ({
            value: code,
            label: nameOf('gemeente', code),
          }))}
          onChange={({ target }) => choose(target.value)}
        />
      </Field>
      <Field id="van" label={t('ronde.eersteWeek')}>
        <Select
          id="van"
          value={van}
          options={weekOptions(weeks)}
          onChange={({ target }) => setVan(target.value)}
        />
      </Field>
      <Field id="lengte" label={t('ronde.lengte')}>
        <Select
          id="lengte"
          value={String(lengte)}
          options={LENGTHS.map((count) => ({
            value: String(count),
            label: t('ronde.weken', { count }),
          }))}
          onChange={({ target }) => setLengte(Number(target.value))}
        />
      </Field>
      <Field id="perWeek" label={t('ronde.perWeek')} hint={hint} fault={fault}>
        <TextInput
          id="perWeek"
          className="nf-input--number"
          inputMode="numeric"
          autoComplete="off"
          value={perWeek}
          maxLength={3}
          invalid={fault !== undefined}
          aria-describedby={describedBy('perWeek', hint, fault)}
          onChange={({ target }) => setPerWeek(target.value)}
        />
      </Field>
      <Choice
        type="checkbox"
        label={t('ronde.bovenCapaciteit')}
        hint={t('ronde.bovenCapaciteitUitleg')}
        checked={bovenCapaciteit}
        onChange={({ target }) => setBovenCapaciteit(target.checked)}
      />
    </ActionDialog>
  );
}
