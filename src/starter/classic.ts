type Module = Readonly<Record<string, unknown>>;
type Export = (name: string | Module, value?: unknown) => unknown;

/** A chunk in the form that rollup's `system` format gives it. */
interface Declared {
  readonly setters?: readonly (((module: Module) => void) | undefined)[];
  readonly execute: () => unknown;
}

type Declare = (
  exported: Export,
  context: { readonly import: (file: string) => Promise<Module>; readonly meta: { readonly url: string } },
) => Declared;

interface Loader {
  load(file: string, base: string, nonce: string): Promise<Module>;
  register(...chunk: [string, readonly string[], Declare] | [readonly string[], Declare]): void;
}

declare global {
  var virtFigures: Loader | undefined;
}

const baseName = (address: string): string => address.replace(/.*\/|[?#].*/g, '');

/** Makes the loader of chunks that are classic scripts; a chunk is known by its base name, and chunks import each other in no circle. */
function makeLoader(): Loader {
  const known = new Map<string, readonly [readonly string[], Declare]>();
  const loaded = new Map<string, Promise<Module>>();

  const fetched = async (src: string, nonce: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.nonce = nonce;
      script.onload = script.onerror = (event) => {
        script.remove();
        if ((event as Event).type === 'load') resolve();
        else reject(new TypeError(`Failed to load ${src}`));
      };
      script.src = src;
      document.head.append(script);
    });

  const run = async (name: string, base: string, nonce: string): Promise<Module> => {
    if (!known.has(name)) await fetched(base + name, nonce);
    const [imports, declare] = known.get(name) ?? [[], undefined];
    if (declare === undefined) throw new TypeError(`${name} is no chunk`);
    const load = async (file: string): Promise<Module> => loader.load(file, base, nonce);
    const module: Record<string, unknown> = {};
    const exported: Export = (what, value) => {
      if (typeof what === 'string') return (module[what] = value);
      return Object.assign(module, what);
    };
    const { setters, execute } = declare(exported, { import: load, meta: { url: base + name } });
    const others = await Promise.all(imports.map(load));
    others.forEach((other, index) => setters?.[index]?.(other));
    await execute();
    return module;
  };

  const loader: Loader = {
    load: async (file, base, nonce) => {
      const name = baseName(file);
      const running = loaded.get(name) ?? run(name, base, nonce);
      loaded.set(name, running);
      // What could not be loaded is asked for again by the next.
      running.catch(() => loaded.delete(name));
      return running;
    },
    register: (...chunk) => {
      const [name, imports, declare] =
        chunk.length === 3
          ? chunk
          : [baseName((document.currentScript as HTMLScriptElement).src), chunk[0], chunk[1]];
      known.set(name, [imports, declare]);
    },
  };
  return loader;
}

/** Loads chunks from the folder of the script that runs now. */
export function classicGet(): (file: string) => Promise<Module> {
  const loader = (globalThis.virtFigures ??= makeLoader());
  const { src, nonce } = document.currentScript as HTMLScriptElement;
  const base = src.replace(/[^/]*(?:[?#].*)?$/, '');
  return async (file) => loader.load(file, base, nonce);
}
