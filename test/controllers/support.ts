import { html, LitElement, type TemplateResult } from 'lit';

let count = 0;

/** An element for a controller under test, under a tag of its own. */
export function makeHost<T extends object>(
  setUp: (host: Host) => T,
  render: (parts: T) => TemplateResult = () => html``,
): Host & T {
  const parts: { current?: T } = {};
  class TestHost extends Host {
    constructor() {
      super();
      parts.current = setUp(this);
    }
    protected override render(): TemplateResult {
      return render(parts.current as T);
    }
  }
  customElements.define(`test-host-${String((count += 1))}`, TestHost);
  const host = new TestHost();
  return Object.assign(host, parts.current);
}

export class Host extends LitElement {}

afterEach(() => {
  for (const host of document.querySelectorAll('body > *')) host.remove();
});
