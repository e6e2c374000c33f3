/** How long one figure may keep the next waiting, in ms. */
const longestWait = 2000;

/** Yields to the event loop. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Waits until a correction or a figure shows its data, or says what is wrong with them. */
export async function settled(element: Element): Promise<void> {
  const listening = new AbortController();
  await new Promise<void>((resolve) => {
    const tell = (event: Event): void => {
      if (event.target === element) resolve();
    };
    for (const type of ['figure-ready', 'figure-problem'])
      element.addEventListener(type, tell, { signal: listening.signal });
    setTimeout(resolve, longestWait);
  });
  listening.abort();
}
