const paths = {
  clock: 'M12 7v5l3 2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z',
  warning:
    'M12 9v4m0 3.5v.01M10.3 4.2 2.8 17.5A2 2 0 0 0 4.5 20.5h15a2 2 0 0 0 1.7-3L13.7 4.2a2 2 0 0 0-3.4 0Z',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  info: 'M12 11v5m0-8.5v.01M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z',
  error: 'M12 7.5V13m0 3.5v.01M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3Z',
  menu: 'M4 7h16M4 12h16M4 17h16',
  close: 'm6 6 12 12M18 6 6 18',
  person: 'M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0ZM5 20.5c.5-4 3.5-5.5 7-5.5s6.5 1.5 7 5.5',
  document:
    'M13.5 3H7a1.5 1.5 0 0 0-1.5 1.5v15A1.5 1.5 0 0 0 7 21h10a1.5 1.5 0 0 0 1.5-1.5V8Zm0 0v5h5M9 13h6m-6 3.5h6',
  back: 'm11 6-6 6 6 6M5.5 12H19',
  draft: 'm4 20 .8-4L16 4.8a1.8 1.8 0 0 1 2.6 0l.6.6a1.8 1.8 0 0 1 0 2.6L8 19.2Z',
  bell: 'M6 16.5V11a6 6 0 1 1 12 0v5.5l1.5 1.5h-15ZM10 20.5a2.2 2.2 0 0 0 4 0',
  pause: 'M9 6v12m6-12v12',
  offline:
    'M3 3l18 18M8.5 15.5a5 5 0 0 1 7 0M5 12a10 10 0 0 1 4-2.4M2 8.5A15 15 0 0 1 6.5 5.7M13 5a15 15 0 0 1 9 3.5M15.5 10a10 10 0 0 1 3.5 2M12 19.5v.01',
} as const;

export type IconName = keyof typeof paths;

/** Decoration beside words that say the same. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className="nf-icon"
      viewBox="0 0 24 24"
      width="20"
      height="20"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
