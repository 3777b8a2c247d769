import DodoPayments from 'dodopayments';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/index.js';

export const NOW = new Date('2026-11-29T09:00:00Z');
export const BASE = 'http://sandbox.test';

/** A sandbox at a fixed time, with few customers unless more are asked for. */
export function sandboxAt(options: SandboxOptions = {}): Sandbox {
  return createSandbox({ now: NOW, customers: 60, ...options });
}

export function sdk(sandbox: Sandbox, bearerToken = 'sandbox-key'): DodoPayments {
  return new DodoPayments({ bearerToken, baseURL: BASE, fetch: sandbox.fetch, maxRetries: 0 });
}

/** The fields that tests look at, in whatever object they are; all as if they were always there. */
export interface Body {
  added: number;
  addons: { addon_id: string }[];
  amount: number;
  balance: number;
  blocked_at: string | null;
  cancellation_feedback: string | null;
  cancelled_at: string | null;
  card_last_four: string | null;
  code: string;
  created_at: string;
  currency: string;
  customer_credits: number;
  customer_id: string;
  id: string;
  immediate_charge: Body;
  invoice_id: string | null;
  invoice_url: string | null;
  is_partial: boolean;
  items: Body[];
  items_id: string;
  line_items: Body[];
  message: string;
  name: string;
  new_plan: Body;
  next_billing_date: string;
  paused_at: string | null;
  payment_id: string;
  payment_link: string | null;
  payment_method_id: string;
  product_id: string;
  proration_factor: number;
  quantity: number;
  refund_id: string;
  refund_status: string | null;
  refundable_amount: number;
  refunds: Body[];
  requests: unknown[];
  status: string | null;
  summary: Body;
  tax: number;
  total_amount: number;
  unit_price: number;
  valid: boolean;
}

export interface Answer {
  status: number;
  /** Parsed if it is JSON, else the text. */
  body: Body;
  headers: Headers;
}

/** One request with the read and write key. */
export async function call(
  sandbox: Sandbox,
  name: string,
  body?: unknown,
  headers: Record<string, string> = { authorization: 'Bearer sandbox-key' },
): Promise<Answer> {
  const [method = '', path = ''] = name.split(' ');
  const response = await sandbox.fetch(BASE + path, {
    method,
    headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type') === 'application/json';
  return {
    status: response.status,
    body: (isJson ? JSON.parse(text) : text) as Body,
    headers: response.headers,
  };
}
