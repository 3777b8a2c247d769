/**
 * What of an element's texts doesn't fit, or isn't in the language of the page. Runs in the page, so
 * it uses nothing from outside.
 */
export function misfits(language: 'en-XA' | 'ar-XB'): string[] {
  const found = new Set<string>();
  const { known } = window as unknown as { known: Set<string> };

  const parentOf = (node: Node): Element | null =>
    (node as Element).assignedSlot ??
    node.parentElement ??
    (node.getRootNode() as ShadowRoot).host ??
    null;

  const place = (element: Element): string => {
    const { host } = element.getRootNode() as ShadowRoot;
    const own = element.localName + [...element.classList].map((name) => `.${name}`).join('');
    return `${(host as Element | undefined)?.localName ?? 'page'} ${own}`;
  };

  /** The texts of Intl, of upstream and of the page itself are no texts of the kit; nor are names of fields and ids. */
  const plainWordsIn = (text: string) =>
    (text.replaceAll(/\b[a-z]+_[\w…]+/g, '').match(/[A-Za-z]{3,}/g) ?? []).filter(
      (word) => !known.has(word),
    );

  const checkWords = (element: Element, text: string) => {
    if (language !== 'en-XA' || !(element.getRootNode() instanceof ShadowRoot)) return;
    const plain = plainWordsIn(text);
    if (plain.length) found.add(`${place(element)} says "${text}": plain ${plain.join(', ')}`);
  };

  /** An element, and all that it is drawn in. */
  function* outward(element: Element | null): Generator<Element> {
    for (let node = element; node; node = parentOf(node)) yield node;
  }

  /** Only for screen readers. */
  const isHidden = (element: Element) => {
    const { overflowX, clipPath } = getComputedStyle(element);
    const { width } = element.getBoundingClientRect();
    return clipPath === 'inset(50%)' || (width < 8 && /hidden|clip/.test(overflowX));
  };

  const checkBox = (element: Element, text: Text) => {
    if ([...outward(element)].some(isHidden)) return;
    const range = document.createRange();
    range.selectNodeContents(text);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    const said = text.data.trim();
    for (const node of outward(element)) {
      const style = getComputedStyle(node);
      const box = node.getBoundingClientRect();
      const meant = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
      if (meant || /auto|scroll/.test(style.overflowX + style.overflowY)) return;
      const out = Math.max(box.left - left, right - box.right);
      if (/hidden|clip/.test(style.overflowX) && out > 1) {
        found.add(`${place(element)} "${said}" is cut off by ${place(node)}`);
        return;
      }
      if (/hidden|clip/.test(style.overflowY) && (top < box.top - 2 || bottom > box.bottom + 2)) {
        found.add(`${place(element)} "${said}" is cut off in height by ${place(node)}`);
        return;
      }
      // A little is what cells have beside their texts.
      if (node === element && !/^(inline|contents)$/.test(style.display) && out > 8) {
        found.add(`${place(element)} "${said}" sticks out of its box`);
        return;
      }
    }
    if (left < -1 || right > innerWidth + 1) found.add(`${place(element)} "${said}" is off screen`);
  };

  const visit = (root: ParentNode) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches('style, script, svg, svg *, datalist *')) continue;
      if (element.shadowRoot) visit(element.shadowRoot);
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext']) {
        checkWords(element, element.getAttribute(name) ?? '');
      }
      for (const node of element.childNodes) {
        if (!(node instanceof Text) || !node.data.trim()) continue;
        checkWords(element, node.data.trim());
        const isText = /[\p{L}\p{N}]/u.test(node.data);
        if (isText && element.checkVisibility({ visibilityProperty: true }))
          checkBox(element, node);
      }
    }
  };

  const isScrolled = (element: Element): boolean => {
    const outer = parentOf(element);
    if (!outer) return false;
    return /auto|scroll|hidden|clip/.test(getComputedStyle(outer).overflowX) || isScrolled(outer);
  };

  /** What makes the page wider than its window. */
  function* wideIn(root: ParentNode): Generator<string> {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) yield* wideIn(element.shadowRoot);
      const { left, right } = element.getBoundingClientRect();
      if ((right > innerWidth + 1 || left < -1) && !isScrolled(element)) yield place(element);
    }
  }

  const frame = document.querySelector('#storybook-root');
  if (frame) visit(frame);
  const { scrollWidth } = document.documentElement;
  if (frame && scrollWidth > innerWidth + 1) {
    const wide = [...wideIn(frame)].slice(-3).join(', ');
    found.add(`the page is ${String(scrollWidth)} px wide: ${wide}`);
  }
  return [...found];
}

/**
 * Runs in the page before all of its scripts: notes the words that come from upstream and from Intl,
 * so that they are not taken for texts of the kit.
 */
export function noteWords(): void {
  // Some are of no language: formats, standards, brands.
  const known = new Set(
    'CSV JSON JSONL XLSX Excel PDF UTC ISO GMT csv xlsx UPI SEPA GitHub Discord Notion Figma Lines Visa Mastercard Dodo Payments'.split(
      ' ',
    ),
  );
  Object.assign(window, { known });

  const note = (value: unknown): void => {
    if (typeof value === 'string') {
      for (const word of value.match(/[A-Za-z]{3,}/g) ?? []) {
        known.add(word);
        // What the kit has no word for is shown as upstream wrote it, with a capital.
        if (value.includes('_')) known.add((word[0] as string).toUpperCase() + word.slice(1));
      }
    } else if (value && typeof value === 'object') {
      Object.entries(value).flat().forEach(note);
    }
  };

  const noting = <Call extends (...args: never[]) => unknown>(call: Call): Call =>
    function (this: unknown, ...args: never[]) {
      const result = call.apply(this, args);
      if (result instanceof Promise) void result.then(note, () => undefined);
      else note(result);
      return result;
    } as Call;

  const wrap = (owner: object, name: string) => {
    type Own = TypedPropertyDescriptor<(...args: never[]) => unknown>;
    const own = Object.getOwnPropertyDescriptor(owner, name) as Own;
    const { value, get } = own;
    if (value) own.value = noting(value);
    else {
      own.get = function () {
        return noting(get?.call(this) as () => unknown);
      };
    }
    Object.defineProperty(owner, name, own);
  };

  wrap(JSON, 'parse');
  wrap(Response.prototype, 'json');
  for (const name of ['format', 'formatToParts', 'formatRange']) {
    wrap(Intl.DateTimeFormat.prototype, name);
    wrap(Intl.NumberFormat.prototype, name);
  }
  wrap(Intl.DisplayNames.prototype, 'of');
  wrap(Intl.ListFormat.prototype, 'format');
  wrap(Intl.RelativeTimeFormat.prototype as object, 'format');
}
