import type { ObjectFieldTemplateProps, RJSFSchema } from '@rjsf/utils';
import type { Schema } from '../../../forms/schema.ts';
import { t } from '../../text/t.ts';
import { Badge } from '../../ui/badge.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Facts, hasFacts } from '../facts.tsx';

/** The form itself, a section of it, a group within a section, or a row of a list. */
export function ObjectFieldTemplate(props: ObjectFieldTemplateProps) {
  const { fieldPathId, properties, title, description, schema, readonly, formData } = props;
  const { path, $id } = fieldPathId;
  const contents = properties.map(({ content }) => content);

  if (path.length === 0) {
    return (
      <>
        {description && <p className="nl-paragraph">{description}</p>}
        <div className="nf-form__sections">{contents}</div>
      </>
    );
  }
  if (typeof path.at(-1) === 'number') return <div className="nf-row__fields">{contents}</div>;
  if (path.length > 1) {
    return (
      <fieldset className="nf-fieldset nf-group" id={$id}>
        <legend className="utrecht-form-label">{title}</legend>
        {description && <p className="utrecht-form-field-description">{description}</p>}
        {readonly ? <NotMine schema={schema} value={formData} /> : contents}
      </fieldset>
    );
  }
  if (schema.readOnly) {
    return (
      <KnownSection id={$id} title={title} schema={schema as unknown as Schema} value={formData} />
    );
  }
  return (
    <section className="nf-section" aria-labelledby={`${$id}-titel`} id={$id} tabIndex={-1}>
      <Heading level={2} look={3} id={`${$id}-titel`}>
        {title}
      </Heading>
      {description && !readonly && <p className="nl-paragraph nf-subtle">{description}</p>}
      {readonly ? <NotMine schema={schema} value={formData} /> : contents}
    </section>
  );
}

type KnownProps = { id: string; title: string; schema: Schema; value: unknown };

/** A section that is only shown: what the platform knew before this task, or that it knows nothing yet. */
function KnownSection({ id, title, schema, value }: KnownProps) {
  if (!hasFacts(schema, value)) {
    if (schema['x-als-bekend']) return null;
    return (
      <p className="nf-unknown" id={id}>
        <strong>{title}:</strong> {t('formulier.nogOnbekend')}
      </p>
    );
  }
  return (
    <details className="nf-known" id={id} open>
      <summary>
        <Heading level={2} look={4}>
          {title}
        </Heading>
        <Badge>{t('formulier.alBekend')}</Badge>
      </summary>
      <Facts schema={schema} value={value} />
    </details>
  );
}

/** What a form says to who does not do the task: the answers so far. */
const NotMine = ({ schema, value }: { schema: RJSFSchema; value: unknown }) => (
  <Facts schema={schema as unknown as Schema} value={value} empty={t('feiten.nogNietIngevuld')} />
);
