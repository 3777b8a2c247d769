import type { CustomerClient } from '../../client/customer-client.js';
import { focusedElement } from '../../ui/focus.js';
import { createPart } from './create-part.js';
import { intent } from './events.js';
import type { ReportBuilder, ReportOpenDetail } from '../report-builder/report-builder.js';

/** Begins a report of a list: in the page's report builder for it, else in one of its own. */
export async function beginReport(
  host: HTMLElement,
  client: CustomerClient | undefined,
  detail: ReportOpenDetail,
): Promise<void> {
  const taken = !intent(host, 'ce-report-open', detail);
  const root = host.getRootNode() as ParentNode;
  if (taken || (host.id && root.querySelector(`[for="${CSS.escape(host.id)}"]:not(label, output)`)))
    return;
  const opener = focusedElement();
  const { ReportBuilder } = await import('../report-builder/report-builder.js');
  const own = host.shadowRoot?.querySelector<ReportBuilder>('[data-report]');
  const builder = own ?? createPart('report-builder', ReportBuilder);
  builder.dataset.report = '';
  Object.assign(builder, { ids: [], rows: [], ...detail, client });
  if (!own) host.shadowRoot?.append(builder);
  opener?.focus();
  builder.show();
}
