import type { ObjectFieldTemplateProps } from '@rjsf/utils';
import type { Schema } from '../../../forms/schema.ts';
import { t } from '../../text/t.ts';
import { Badge } from '../../ui/badge.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Facts } from '../facts.tsx';

/** The form itself, a section of it, a group within a section, or a row of a list. */
export function ObjectFieldTemplate(props: ObjectFieldTemplateProps) {
  const { fieldPathId, properties, title, description, schema, readonly, formData } = props;
  const { path, $id } = fieldPathId;
  const contents = properties.map(({ content }) => content);

  if (path.length === 0) return <div className="nf-form__sections">{contents}</div>;
  if (typeof path.at(-1) === 'number') return <div className="nf-row__fields">{contents}</div>;
  if (path.length > 1) {
    return (
      <fieldset className="nf-fieldset nf-group" id={$id}>
        <legend className="utrecht-form-label">{title}</legend>
        {description && <p className="utrecht-form-field-description">{description}</p>}
        {readonly ? <Facts schema={schema as unknown as Schema} value={formData} /> : contents}
      </fieldset>
    );
  }
  return (
    <section
      className={readonly ? 'nf-section nf-section--shown' : 'nf-section'}
      aria-labelledby={`${$id}-titel`}
      id={$id}
      tabIndex={-1}
    >
      <div className="nf-section__head">
        <Heading level={2} look={3} id={`${$id}-titel`}>
          {title}
        </Heading>
        {schema.readOnly && <Badge>{t('formulier.alBekend')}</Badge>}
      </div>
      {description && !readonly && <p className="nl-paragraph nf-subtle">{description}</p>}
      {readonly ? <Facts schema={schema as unknown as Schema} value={formData} /> : contents}
    </section>
  );
}
