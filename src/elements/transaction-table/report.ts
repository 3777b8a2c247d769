import type { CustomerClient } from '../../client/customer-client.js';
import { createPart } from '../create-part.js';
import { intent } from '../events.js';
import type { ReportOpenDetail } from '../report-builder/report-builder.js';

/** Begins a report of a list: in the page's report builder for it, else in one of its own. */
export function openReport(
  host: HTMLElement,
  client: CustomerClient | undefined,
  detail: ReportOpenDetail,
): void {
  const taken = !intent(host, 'ce-report-open', detail);
  const root = host.getRootNode() as ParentNode;
  if (taken || (host.id && root.querySelector(`[for="${CSS.escape(host.id)}"]`))) return;
  void import('../report-builder/report-builder.js').then(({ ReportBuilder }) => {
    const own = host.shadowRoot?.querySelector<HTMLElement>('[data-report]');
    const builder = (own ?? createPart('report-builder', ReportBuilder)) as InstanceType<
      typeof ReportBuilder
    >;
    builder.dataset.report = '';
    Object.assign(builder, { client, sourceKind: 'transactions', ...detail });
    if (!own) host.shadowRoot?.append(builder);
    builder.show();
  });
}
