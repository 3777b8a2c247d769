import * as v from 'valibot';
import { createPortalSession, PortalSession, type NewPortalSession } from '../../protocol/index.js';
import { returnUrl } from './fields.js';
import { mutation, type Route } from './route.js';

/** A link is followed by a person: nothing but a page of the web may be one. */
const link = v.pipe(v.string(), v.regex(/^https:\/\//));

export const portalSessionRoutes: readonly Route[] = [
  mutation<NewPortalSession>({
    operation: createPortalSession,
    owner: 'path',
    body: {
      staff: v.strictObject({
        send_email: v.optional(v.boolean()),
        return_url: v.optional(returnUrl),
      }),
    },
    status: 201,
    upstream: ({ ask, customer, body: { send_email, return_url } }) =>
      ask((dodo, options) =>
        dodo.customers.customerPortal.create(
          customer,
          {
            ...(send_email !== undefined && { send_email }),
            ...(return_url !== undefined && { return_url }),
          },
          options,
        ),
      ),
    // The lost link can't be had again, and a second one does no harm; nor does a second e-mail.
    afterLoss: 'repeat',
    fields: { staff: v.object({ ...PortalSession.entries, link }) },
  }),
];
