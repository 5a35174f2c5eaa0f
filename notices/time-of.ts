const TIME_IN_AMSTERDAM = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
});

/** 'HH:MM' in Amsterdam. */
export const timeOf = (instant: Date): string => TIME_IN_AMSTERDAM.format(instant);
