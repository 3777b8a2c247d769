import '../../../src/elements/customer-session/customer-session.define.js';
import '../../../src/elements/report-builder/report-builder.define.js';
import { html } from '@open-wc/testing';
import type { ReportBuilder } from '../../../src/elements/report-builder/report-builder.js';
import { find, get } from '../../support/page.js';
import { inSession } from '../../support/in-session.js';
import { createStack, type Stack, type StackOptions } from '../../support/stack.js';
import { until } from '../../support/until.js';

export { find, get, heard, text } from '../../support/page.js';

export interface Saved {
  readonly name: string;
  readonly blob: Blob;
}

export interface Bench {
  readonly stack: Stack;
  readonly report: ReportBuilder;
  /** Files that were handed to the visitor. */
  readonly files: readonly Saved[];
}

const click = HTMLAnchorElement.prototype.click;
const make = URL.createObjectURL;
const page = window as { showSaveFilePicker?: unknown };
const picker = page.showSaveFilePicker;

afterEach(() => {
  HTMLAnchorElement.prototype.click = click;
  URL.createObjectURL = make;
  page.showSaveFilePicker = picker;
});

/** A builder in a session of its own stack, with downloads caught. */
export async function mount(
  options: StackOptions = {},
  content: unknown = html`<report-builder lang="en"></report-builder>`,
  prepare?: (stack: Stack) => void,
): Promise<Bench> {
  const files: Saved[] = [];
  const blobs = new Map<string, Blob>();
  page.showSaveFilePicker = undefined;
  URL.createObjectURL = (blob) => {
    const url = make.call(URL, blob);
    if (blob instanceof Blob) blobs.set(url, blob);
    return url;
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob && this.download) files.push({ name: this.download, blob });
    else click.call(this);
  };
  const stack = createStack(options);
  prepare?.(stack);
  const first = await inSession<HTMLElement>(stack, content);
  const report = first.matches('report-builder')
    ? first
    : first.parentElement!.querySelector('report-builder');
  return { stack, report: report as ReportBuilder, files };
}

/** Opens it, and waits for its first rows. */
export async function opened(report: ReportBuilder): Promise<void> {
  report.show();
  await until(() => find(report, 'dialog[open]'), 'the dialog never opened');
  await until(() => find(report, '.report-preview[aria-busy=false]'), 'the preview never came');
}

export const first = (report: ReportBuilder) =>
  get(report, '[data-act=first]') as HTMLButtonElement;
export const second = (report: ReportBuilder) =>
  get(report, '[data-act=second]') as HTMLButtonElement;

export async function become(report: ReportBuilder, status: string): Promise<void> {
  await until(() => report.status === status, `it is ${report.status}, not ${status}`);
  await report.updateComplete;
}

export async function choose(
  report: ReportBuilder,
  selector: string,
  value: string,
): Promise<void> {
  const field = get(report, selector) as HTMLInputElement | HTMLSelectElement;
  if (field instanceof HTMLInputElement && field.type === 'radio') field.checked = true;
  else field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await report.updateComplete;
}

export async function fill(report: ReportBuilder, selector: string, value: string): Promise<void> {
  const field = get(report, selector) as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await report.updateComplete;
}

export async function press(report: ReportBuilder, selector: string): Promise<void> {
  const button = get(report, selector);
  button.focus();
  button.click();
  await report.updateComplete;
}

/** Rows of a file of ours: every text is quoted, and none here holds a line break. */
export async function linesOf(file: Saved | undefined): Promise<string[]> {
  return ((await file?.blob.text()) ?? '').split('\r\n').filter(Boolean);
}

/** Lists of the given page fail, from then on. Answers how to heal it. */
export function failPage(stack: Stack, page: number): () => void {
  const link = stack.link;
  stack.link = (request, handler) =>
    new URL(request.url).searchParams.get('page') === String(page)
      ? Promise.resolve(new Response('gone', { status: 502 }))
      : link(request, handler);
  return () => {
    stack.link = link;
  };
}
