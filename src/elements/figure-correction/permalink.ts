/** URL fragment of an erratum; undefined for an element without an id. */
export function permalink(id: string, number: number): string | undefined {
  return id === ''
    ? undefined
    : `${location.href.split('#')[0] ?? ''}#${encodeURIComponent(id)}:erratum=${number}`;
}

/** Finds the erratum of an element that the URL fragment names, as `#id:erratum=2`. */
export function erratumInAddress(id: string): string | undefined {
  const [, named, erratum] = /^#(.+):erratum=(\d+)$/.exec(location.hash) ?? [];
  return id !== '' && (named === id || named === encodeURIComponent(id)) ? erratum : undefined;
}
