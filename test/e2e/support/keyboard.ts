import type { Page } from 'playwright-core';

/** What has the focus, through all shadow roots: its tag, its words, its class. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element) return '';
    const box = element as HTMLInputElement;
    const label = (box.labels as NodeListOf<Element> | undefined)?.[0]?.textContent ?? '';
    const words = element.ariaLabel ?? (label || element.textContent);
    return [element.localName, box.name, box.value, words.replace(/\s+/g, ' ').trim()]
      .filter(Boolean)
      .join(' ');
  });

const PATIENCE = 60;

/** Goes on by Tab until something has the focus. */
export async function tabTo(page: Page, what: RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < PATIENCE; presses++) {
    await page.keyboard.press(key);
    const now = await focused(page);
    if (what.test(now)) return;
    passed.push(now);
  }
  throw new Error(`Tab never came to ${String(what)}, but to ${passed.join(' | ')}`);
}

/** Waits for the focus to come to something by itself. */
export async function focusOn(page: Page, what: RegExp): Promise<void> {
  const end = Date.now() + 10_000;
  let now = '';
  while (Date.now() < end) {
    now = await focused(page);
    if (what.test(now)) return;
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  throw new Error(`The focus is on ${now}, not on ${String(what)}`);
}
