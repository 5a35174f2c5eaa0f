import { VisuallyHidden } from './visually-hidden.tsx';

type Props = { href: string; children: string; what: string };

/** A link to a file of what is on the page. @param what names it for who only hears the link */
export function DownloadLink({ href, children, what }: Props) {
  return (
    <a className="nl-link" href={href} download>
      {children}
      <VisuallyHidden>: {what}</VisuallyHidden>
    </a>
  );
}
