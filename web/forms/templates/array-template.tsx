import type { ArrayFieldItemTemplateProps, ArrayFieldTemplateProps } from '@rjsf/utils';
import { useEffect, useRef } from 'react';
import type { Schema } from '../../../forms/schema.ts';
import { t } from '../../text/t.ts';
import { Button } from '../../ui/button.tsx';
import { describedBy, Field } from '../../ui/field.tsx';
import { Fact } from '../facts.tsx';
import { useFault } from '../faults.ts';

/** A list of rows: each row in its own frame, with a button to add one. */
export function ArrayFieldTemplate(props: ArrayFieldTemplateProps) {
  const { fieldPathId, title, schema, items, canAdd, onAddClick, readonly, formData, required } =
    props;
  const id = fieldPathId.$id;
  const fault = useFault(id);
  const rows = useRef<HTMLDivElement>(null);
  const before = useRef(items.length);

  useEffect(() => {
    // A new row gets the focus; after removing one the focus stays with the list.
    if (items.length > before.current) {
      rows.current
        ?.querySelector<HTMLElement>(':scope > :last-child :is(input, select, textarea)')
        ?.focus();
    }
    before.current = items.length;
  }, [items.length]);

  if (readonly) {
    return (
      <div className="nf-shown-field">
        <span className="nf-shown-field__label">{title}</span>
        {Array.isArray(formData) && formData.length > 0 ? (
          <Fact schema={schema as unknown as Schema} value={formData} />
        ) : (
          <span className="nf-subtle">{t('feiten.geen')}</span>
        )}
      </div>
    );
  }
  return (
    <Field
      id={id}
      label={title}
      hint={schema.description}
      fault={fault}
      required={required || !canStayEmpty(schema as { minItems?: number })}
      group
    >
      <div className="nf-rows" ref={rows}>
        {items}
      </div>
      {items.length === 0 && (
        <p className="nl-paragraph nf-subtle">{t('formulier.nogGeenRegels')}</p>
      )}
      {canAdd && (
        <Button
          small
          aria-describedby={describedBy(id, schema.description, fault)}
          onClick={() => onAddClick()}
        >
          {t('formulier.regelToevoegen')}
        </Button>
      )}
    </Field>
  );
}

const canStayEmpty = ({ minItems = 0 }: { minItems?: number }): boolean => minItems === 0;

export function ArrayFieldItemTemplate({
  children,
  buttonsProps,
  index,
  totalItems,
}: ArrayFieldItemTemplateProps) {
  const name = t('formulier.regel', { nummer: index + 1 });
  return (
    <fieldset className="nf-fieldset nf-row">
      <legend className="nf-row__title">
        {name}
        <span className="nf-hidden">{t('formulier.vanRegels', { totaal: totalItems })}</span>
      </legend>
      {children}
      {buttonsProps.hasRemove && (
        <Button
          small
          purpose="subtle"
          hint="negative"
          aria-label={t('formulier.regelVerwijderenNaam', { nummer: index + 1 })}
          onClick={(event) => {
            const list = event.currentTarget.closest('.nf-rows');
            buttonsProps.onRemoveItem(event);
            const next = list?.parentElement?.querySelector<HTMLElement>(':scope > button');
            next?.focus();
          }}
        >
          {t('formulier.regelVerwijderen')}
        </Button>
      )}
    </fieldset>
  );
}
