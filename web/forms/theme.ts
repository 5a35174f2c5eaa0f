import type { ThemeProps } from '@rjsf/core';
import { TranslatableString } from '@rjsf/utils';
import { t } from '../text/t.ts';
import { ArrayFieldItemTemplate, ArrayFieldTemplate } from './templates/array-template.tsx';
import { FieldTemplate } from './templates/field-template.tsx';
import { ObjectFieldTemplate } from './templates/object-template.tsx';
import {
  CheckboxesWidget,
  CheckboxWidget,
  RadioWidget,
  SelectWidget,
} from './widgets/choice-widgets.tsx';
import { TextWidget } from './widgets/text-widget.tsx';
import { TextareaWidget } from './widgets/textarea-widget.tsx';

/** The look of NL Design System for forms out of a JSON Schema. */
export const theme: ThemeProps = {
  templates: { FieldTemplate, ObjectFieldTemplate, ArrayFieldTemplate, ArrayFieldItemTemplate },
  widgets: {
    TextWidget,
    DateWidget: TextWidget,
    EmailWidget: TextWidget,
    TextareaWidget,
    RadioWidget,
    CheckboxesWidget,
    CheckboxWidget,
    SelectWidget,
  },
};

/** The few sentences of the library that a form of ours can bring up. */
export function translate(text: TranslatableString): string {
  switch (text) {
    case TranslatableString.YesLabel:
      return t('algemeen.ja');
    case TranslatableString.NoLabel:
      return t('algemeen.nee');
    case TranslatableString.ArrayItemTitle:
      return t('formulier.regelNaam');
    default:
      return t('formulier.nietGetoond');
  }
}
