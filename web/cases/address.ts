/** An address as one line; registers name its parts alike, the rest is left out. */
export function addressLine(address: Record<string, unknown> | null): string {
  if (!address) return '';
  const part = (name: string): string => (address[name] == null ? '' : String(address[name]));
  const street = [
    part('straat'),
    part('huisnummer') + part('huisletter'),
    part('toevoeging'),
  ].filter(Boolean);
  const town = [part('postcode'), part('woonplaats') || part('plaats')].filter(Boolean);
  return [street.join(' '), town.join(' ')].filter(Boolean).join(', ');
}
