import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where an element keeps its state in the page's address. */
export type UrlSyncMode = 'off' | 'hash' | 'query';

/** A property that has a place in the address. */
export interface UrlValue {
  readonly get: () => string;
  readonly set: (text: string) => void;
  /** Refuses what is no such value; the property is then as the page set it. */
  readonly accepts?: (text: string) => boolean;
}

/** `url-sync` and `url-prefix` of an element. */
export type UrlHost = ReactiveControllerHost & HTMLElement & { urlSync: string; urlPrefix: string };

/** A history takes only so many entries a second, and typing is quick. */
const TYPING_MS = 300;

/** Who has a place of the address: two elements must not write to the same one. */
const owners = new Map<string, UrlSync>();

/**
 * Keeps properties of an element and the page's address in step. The page's own parts of the address
 * and its `history.state` stay as they are. Only what differs from the page's own settings is written.
 */
export class UrlSync implements ReactiveController {
  #host: UrlHost;
  #values: ReadonlyMap<string, UrlValue>;
  #place: string | undefined;
  #own: Record<string, string> | undefined;
  #written = '';
  #pushes = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Create it before the controllers that load by these properties. */
  constructor(host: UrlHost, values: Readonly<Record<string, UrlValue>>) {
    this.#host = host;
    this.#values = new Map(Object.entries(values));
    host.addController(this);
  }

  /** Makes the change that follows a step that Back undoes: another page, a tab, an opened record. */
  push(): void {
    this.#pushes = true;
  }

  hostConnected(): void {
    this.#settle();
    addEventListener('popstate', this.#onMove);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onMove);
    clearTimeout(this.#timer);
    this.#leave();
  }

  hostUpdate(): void {
    if (this.#host.isConnected) this.#settle();
  }

  hostUpdated(): void {
    const pushes = this.#pushes;
    this.#pushes = false;
    if (!this.#place || this.#text() === this.#written) return;
    clearTimeout(this.#timer);
    if (pushes) this.#write('pushState');
    else this.#timer = setTimeout(() => this.#write('replaceState'), TYPING_MS);
  }

  /** Takes its place in the address, where the page has given it one, and reads what is there. */
  #settle(): void {
    const { urlSync, urlPrefix } = this.#host;
    const place = urlSync === 'hash' || urlSync === 'query' ? `${urlSync} ${urlPrefix}` : undefined;
    if (place === this.#place) return;
    this.#leave();
    if (!place || owners.has(place)) return;
    this.#place = place;
    owners.set(place, this);
    this.#own ??= this.#state();
    this.#read();
  }

  #leave(): void {
    if (this.#place) owners.delete(this.#place);
    this.#place = undefined;
  }

  #onMove = (): void => {
    if (!this.#place) return;
    clearTimeout(this.#timer);
    this.#read();
  };

  #read(): void {
    const given = new Map<string, string>();
    for (const part of this.#parts()) {
      for (const [key, text] of new URLSearchParams(part)) {
        const name = this.#nameOf(key);
        if (name !== undefined) given.set(name, text);
      }
    }
    for (const [name, { get, set, accepts }] of this.#values) {
      const text = given.get(name);
      const usable = text !== undefined && (accepts?.(text) ?? true);
      const wanted = usable ? text : (this.#own?.[name] ?? '');
      if (wanted !== get()) set(wanted);
    }
    this.#written = this.#text();
  }

  #write(how: 'pushState' | 'replaceState'): void {
    const foreign = this.#parts().filter((part) =>
      [...new URLSearchParams(part).keys()].every((key) => this.#nameOf(key) === undefined),
    );
    const own = Object.entries(this.#state())
      .filter(([name, text]) => text !== this.#own?.[name])
      .map(
        ([name, text]) => `${encodeURIComponent(this.#keyOf(name))}=${encodeURIComponent(text)}`,
      );
    const url = new URL(location.href);
    const parts = [...foreign, ...own].join('&');
    if (this.#host.urlSync === 'query') url.search = parts;
    else {
      const route = routeOf(url.hash);
      url.hash = route && parts ? `${route}?${parts}` : route + parts;
    }
    this.#written = this.#text();
    try {
      // Routers keep what they need in the state.
      history[how](history.state, '', url);
    } catch {
      // Too many at once, or a frame that may not: the element works without.
    }
  }

  #parts(): string[] {
    const { search, hash } = location;
    if (this.#host.urlSync === 'query') return split(search.slice(1));
    const route = routeOf(hash);
    return split(hash.slice(1 + route.length).replace(/^\?/, ''));
  }

  #state(): Record<string, string> {
    return Object.fromEntries([...this.#values].map(([name, { get }]) => [name, get()]));
  }

  #text(): string {
    return JSON.stringify(this.#state());
  }

  #keyOf(name: string): string {
    const { urlPrefix } = this.#host;
    return urlPrefix ? `${urlPrefix}.${name}` : name;
  }

  #nameOf(key: string): string | undefined {
    return [...this.#values.keys()].find((name) => this.#keyOf(name) === key);
  }
}

/** A page's own route in the hash, as `/customers/1` of `#/customers/1?page=2`. */
function routeOf(hash: string): string {
  return /^#(!?\/[^?]*)/.exec(hash)?.[1] ?? '';
}

function split(text: string): string[] {
  return text.split('&').filter(Boolean);
}
