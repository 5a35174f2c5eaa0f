import { useMutation } from '@tanstack/react-query';
import { chooseLanguage } from '../api/sessie.ts';
import { LANGUAGE, speak } from '../text/language.ts';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { useMessages } from './messages.tsx';

const OTHER = LANGUAGE === 'nl' ? 'en' : 'nl';

/** Reads the pages in the other language, from now on and on every device. The name of a language stands in that language. */
export function LanguageButton() {
  const { show } = useMessages();
  const choose = useMutation({
    mutationFn: () => chooseLanguage(OTHER),
    onSuccess: () => speak(OTHER),
    onError: () => show({ tone: 'error', text: t('fout.nietGelukt') }),
  });
  return (
    <Button
      purpose="subtle"
      small
      lang={OTHER}
      busy={choose.isPending}
      onClick={() => choose.mutate()}
    >
      {t('shell.andereTaal')}
    </Button>
  );
}
