/** The e-mails that a customer was sent. */
import { notFound } from '../errors.js';
import { paged } from '../query.js';
import { ok, route, type Call, type Route } from '../router.js';
import { DAY } from '../time.js';
import type { World } from '../world.js';
import { customerOf } from './owner.js';

const KEPT_DAYS = 180;

/** One e-mail per payment that succeeded or failed. */
function emailsOf(world: World, owner: number) {
  const { email } = world.customers.get(owner);
  return world
    .commerce(owner)
    .payments.filter(({ payment }) => payment.status === 'succeeded' || payment.status === 'failed')
    .map(({ payment }) => {
      const paid = payment.status === 'succeeded';
      const ordinal = world.ids.read('pay', payment.payment_id)?.ordinal ?? 0;
      return {
        email_log_id: world.ids.make('eml', owner, ordinal),
        category: paid ? 'payments' : 'dunning_recovery',
        email_type: paid ? 'payment_successful' : 'payment_failed',
        subject: paid ? 'Your receipt from Larkfield Audio' : 'Your payment did not go through',
        from: world.catalog.support_email,
        recipient: email,
        status: 'delivered',
        failure_code: null,
        failure_reason: null,
        has_preview: world.now() - Date.parse(payment.created_at) < KEPT_DAYS * DAY,
        created_at: payment.created_at,
        policies: {
          requires_different_address: false,
          resend_allowed: true,
          resends_remaining: 3,
          retry_allowed: false,
          superseded: false,
        },
      };
    });
}

function emailBody(call: Call) {
  const found = emailsOf(call.world, customerOf(call)).find(
    (email) => email.email_log_id === call.params.email_log_id,
  );
  if (found?.has_preview !== true) throw notFound('E-mail');
  return ok({
    merchant_authored: found.category === 'dunning_recovery',
    html: `<p>${found.subject}.</p>`,
    text: `${found.subject}.`,
    failure_code: null,
    failure_reason: null,
  });
}

export const emailRoutes: Route[] = [
  route('GET /customers/:customer_id/emails', (call) =>
    ok(paged(emailsOf(call.world, customerOf(call)), call.query)),
  ),
  route('GET /customers/:customer_id/emails/:email_log_id/body', emailBody),
];
