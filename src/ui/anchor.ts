/** On which edge of its button a box lies: it ends there, or starts there. */
export type Align = 'start' | 'end';

const GAP = 4;
const EDGE = 8;
let names = 0;

/**
 * Lays a box of the top layer below its button, or above where there is no room. By CSS where the
 * browser can; the returned function lets go of both.
 */
export function place(box: HTMLElement, button: HTMLElement, align: Align): () => void {
  return CSS.supports('position-area: self-block-end')
    ? tie(box, button)
    : follow(box, button, align);
}

function tie(box: HTMLElement, button: HTMLElement): () => void {
  const name = `--ce-anchor-${String((names += 1))}`;
  button.style.setProperty('anchor-name', name);
  box.style.setProperty('position-anchor', name);
  return () => {
    button.style.removeProperty('anchor-name');
    if (box.style.getPropertyValue('position-anchor') === name) {
      box.style.removeProperty('position-anchor');
    }
  };
}

/** The same by hand, for browsers without anchors: again after every scroll and change of size. */
export function follow(box: HTMLElement, button: HTMLElement, align: Align): () => void {
  const lay = () => {
    const at = button.getBoundingClientRect();
    const { width, height } = box.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const onTheLeft = (align === 'start') === (getComputedStyle(button).direction === 'ltr');
    const wanted = onTheLeft ? at.left : at.right - width;
    const x = Math.max(EDGE, Math.min(wanted, clientWidth - width - EDGE));
    const below = at.bottom + GAP;
    const above = at.top - GAP - height;
    const y = below + height > clientHeight && above >= EDGE ? above : below;
    box.style.setProperty('margin', '0');
    box.style.setProperty('inset', `${String(y)}px auto auto ${String(x)}px`);
  };
  lay();
  const stop = new AbortController();
  addEventListener('scroll', lay, { capture: true, passive: true, signal: stop.signal });
  addEventListener('resize', lay, { signal: stop.signal });
  return () => {
    stop.abort();
    box.style.removeProperty('margin');
    box.style.removeProperty('inset');
  };
}
