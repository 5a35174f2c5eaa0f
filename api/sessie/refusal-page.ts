import { text } from '../http/texts.ts';

export type Reason = 'mislukt' | 'onbekend' | 'onbereikbaar';

/** A page without script, for who could not be signed in: it works under the strictest policy, and without its style too. */
export function refusalPage(reason: Reason, requestId: string): string {
  const titel = text(`aanmelden.${reason}.titel`);
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titel} - Noaberflow</title>
<link rel="stylesheet" href="/aanmelden.css">
</head>
<body>
<main>
<h1>${titel}</h1>
<p>${text(`aanmelden.${reason}.tekst`)}</p>
<p><a href="/aanmelden">${text('aanmelden.opnieuw')}</a></p>
<p>${text('aanmelden.kenmerk', { kenmerk: requestId })}</p>
</main>
</body>
</html>
`;
}
