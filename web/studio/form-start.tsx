import { useQuery } from '@tanstack/react-query';
import { isRecord } from '../../forms/schema.ts';
import { keuzesQuery } from '../api/ontwerpen.ts';
import { t } from '../text/t.ts';
import { Choice } from '../ui/controls.tsx';
import { Field } from '../ui/field.tsx';
import type { FormFile } from './form-edits.ts';

/** Is it the form with which a case begins? */
export const startsCase = (form: FormFile): boolean =>
  isRecord(form['x-bericht']) && /-gestart$/.test(String(form['x-bericht'].naam));

type Props = { form: FormFile; edits: boolean; onForm: (next: FormFile) => void };

/** Of a form with which a case begins: who may start one. */
export function FormStart({ form, edits, onForm }: Props) {
  const { data } = useQuery(keuzesQuery);
  const bericht = form['x-bericht'] as Readonly<Record<string, unknown>>;
  const chosen = Array.isArray(bericht.functies) ? bericht.functies.map(String) : [];
  const known = data?.functies ?? chosen.map((id) => ({ id, titel: id }));
  const choose = (id: string, on: boolean) => {
    const functies = on ? [...chosen, id] : chosen.filter((one) => one !== id);
    onForm({ ...form, 'x-bericht': { ...bericht, functies } });
  };
  return (
    <div className="nf-panel">
      <Field
        id="mag-starten"
        group
        label={t('ontwerpbestand.magStarten')}
        hint={t('ontwerpbestand.magStartenUitleg')}
      >
        {known.map(({ id, titel }) => (
          <Choice
            key={id}
            type="checkbox"
            label={titel}
            checked={chosen.includes(id)}
            disabled={!edits}
            onChange={({ target }) => choose(id, target.checked)}
          />
        ))}
      </Field>
    </div>
  );
}
