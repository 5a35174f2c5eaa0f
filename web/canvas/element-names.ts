/** The names of the elements of a BPMN drawing, by id; elements without a name have none for a reader. */
export function elementNames(xml: string): Map<string, string> {
  if (!xml) return new Map();
  const drawing = new DOMParser().parseFromString(xml, 'application/xml');
  return new Map(
    [...drawing.querySelectorAll('[id][name]')].map((element) => [
      element.getAttribute('id') ?? '',
      (element.getAttribute('name') ?? '').replaceAll(/\s+/g, ' ').replaceAll('\u00ad', ''),
    ]),
  );
}
