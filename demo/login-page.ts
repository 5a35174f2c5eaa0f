import texts from '../texts/nl/api.json' with { type: 'json' };
import type { DemoAccount } from './accounts.ts';

/** The one page of the demo provider: works without script, by keyboard, at 320 px and with a screen reader. */
export function loginPage({
  accounts,
  chosen,
  failed = false,
}: {
  accounts: readonly DemoAccount[];
  chosen?: string;
  failed?: boolean;
}): string {
  const groups = [...new Set(accounts.map(({ groep }) => groep))];
  const options = groups
    .map(
      (groep) =>
        `<optgroup label="${escapeHtml(groep)}">${accounts
          .filter((one) => one.groep === groep)
          .map(
            ({ account, naam }) =>
              `<option value="${escapeHtml(account)}"${account === chosen ? ' selected' : ''}>${escapeHtml(naam)}</option>`,
          )
          .join('')}</optgroup>`,
    )
    .join('');
  const title = texts['provider.titel'];
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${failed ? 'Fout: ' : ''}${title}</title>
<link rel="stylesheet" href="/stijl.css">
</head>
<body>
<main>
<h1>${title}</h1>
<p>${texts['provider.uitleg']}</p>
${failed ? `<p class="fout" role="alert" id="fout">${texts['provider.fout']}</p>` : ''}
<form method="post">
<label for="account">${texts['provider.account']}</label>
<select id="account" name="account" required>${options}</select>
<label for="wachtwoord">${texts['provider.wachtwoord']}</label>
<input id="wachtwoord" name="wachtwoord" type="password" required autocomplete="current-password"${failed ? ' aria-invalid="true" aria-describedby="fout" autofocus' : ''}>
<button type="submit">${texts['provider.knop']}</button>
</form>
</main>
</body>
</html>
`;
}

export const STYLE = `
:root { font-family: system-ui, sans-serif; font-size: 1.125rem; line-height: 1.5; color: #1a1a1a; background: #f3f5f7; }
body { margin: 0; }
main { box-sizing: border-box; max-inline-size: 32rem; margin: 2rem auto; padding: 1.5rem; background: #fff; border: 1px solid #c3cbd3; }
h1 { font-size: 1.5rem; line-height: 1.25; margin-block-start: 0; }
form { display: grid; gap: .5rem; }
label { font-weight: 700; margin-block-start: .75rem; }
select, input, button { font: inherit; box-sizing: border-box; inline-size: 100%; min-block-size: 2.75rem; padding: .25rem .75rem; }
select, input { border: 1px solid #5a6570; background: #fff; color: inherit; }
button { margin-block-start: 1.25rem; border: 0; background: #1f4e79; color: #fff; font-weight: 700; cursor: pointer; }
button:hover { background: #163a5b; }
:focus-visible { outline: 3px solid #b35900; outline-offset: 2px; }
.fout { border-inline-start: 4px solid #b00020; padding-inline-start: .75rem; color: #8a0019; font-weight: 700; }
`;

const escapeHtml = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
