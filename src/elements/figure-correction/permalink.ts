/** Address of an erratum on this page; undefined for an element without an id. */
export function permalink(id: string, number: number): string | undefined {
  return id === ''
    ? undefined
    : `${location.href.split('#')[0] ?? ''}#${encodeURIComponent(id)}:erratum=${number}`;
}

/** Finds the erratum of an element that the address of the page names, as `#id:erratum=2`. */
export function erratumInAddress(id: string): string | undefined {
  const [, named, erratum] = /^#(.+):erratum=(\d+)$/.exec(location.hash) ?? [];
  return id !== '' && (named === id || named === encodeURIComponent(id)) ? erratum : undefined;
}
