import * as v from 'valibot';
import {
  createCustomer,
  Customer,
  getCustomer,
  listCustomers,
  updateCustomer,
  type CustomerChanges,
  type NewCustomer,
} from '../../protocol/index.js';
import { Refusal } from '../problems.js';
import { isRecord } from '../upstream.js';
import { findCustomers, withEmail } from './customer-search.js';
import { createdBetween, email, line, MARKER, metadata, paging, unmarked } from './fields.js';
import { item, list, mutation, type Route } from './route.js';

const staffFields = v.pipe(Customer, v.transform(unmarked));
const ownFields = v.pick(Customer, ['customer_id', 'name', 'email', 'phone_number', 'created_at']);

const search = v.pipe(
  v.string(),
  v.maxLength(256),
  v.regex(/^\P{Cc}*$/u),
  v.transform((typed) => typed.trim().normalize('NFC')),
);
const phoneNumber = v.nullable(line(40));
const ownChanges = {
  name: v.optional(line(255)),
  phone_number: v.optional(phoneNumber),
  email: v.optional(email),
};
const atLeastOne = v.check((changes: object) => Object.keys(changes).length > 0);

export const customerRoutes: readonly Route[] = [
  list({
    operation: listCustomers,
    query: v.strictObject({
      ...paging,
      ...createdBetween,
      search: v.optional(search),
      email: v.optional(email),
    }),
    owner: 'anyone',
    upstream: findCustomers,
    fields: { staff: staffFields },
  }),

  item({
    operation: getCustomer,
    owner: ({ customer_id }) => customer_id,
    upstream: ({ ask, customer }) =>
      ask((dodo, options) => dodo.customers.retrieve(customer, options)),
    fields: { staff: staffFields, customer: ownFields },
  }),

  mutation<NewCustomer>({
    operation: createCustomer,
    body: {
      staff: v.strictObject({
        name: line(255),
        email,
        phone_number: v.optional(phoneNumber),
        metadata: v.optional(metadata),
      }),
    },
    status: 201,
    owner: 'anyone',
    upstream: ({ ask, attempt, body: { name, email, phone_number, metadata } }) =>
      ask((dodo, options) =>
        dodo.customers.create(
          {
            name,
            email,
            ...(phone_number !== undefined && { phone_number }),
            metadata: { ...metadata, [MARKER]: attempt.marker },
          },
          options,
        ),
      ),
    afterLoss: {
      marked: true,
      find: ({ ask, attempt, body }) =>
        withEmail(
          ask,
          body.email,
          ({ metadata }) => isRecord(metadata) && metadata[MARKER] === attempt.marker,
        ),
    },
    fields: { staff: staffFields },
  }),

  mutation<CustomerChanges>({
    operation: updateCustomer,
    body: {
      staff: v.pipe(v.strictObject({ ...ownChanges, metadata: v.optional(metadata) }), atLeastOne),
      customer: v.pipe(v.strictObject(ownChanges), atLeastOne),
    },
    owner: ({ customer_id }) => customer_id,
    async permit({ role, userId, customer, rules, body: { email }, confirmEmailChange }) {
      if (role === 'staff' || email === undefined) return;
      const asks = rules.features.changeEmail ? confirmEmailChange : undefined;
      const confirmed = await asks?.({ userId, customerId: customer, email });
      if (confirmed === true) return;
      const code = asks ? 'not_confirmed' : 'not_allowed';
      throw new Refusal('invalid_fields', { errors: [{ field: 'email', code }] });
    },
    upstream: ({ ask, customer, body: { name, email, phone_number, metadata } }) =>
      ask((dodo, options) =>
        dodo.customers.update(
          customer,
          {
            ...(name !== undefined && { name }),
            ...(email !== undefined && { email }),
            ...(phone_number !== undefined && { phone_number }),
            ...(metadata !== undefined && { metadata }),
          },
          options,
        ),
      ),
    afterLoss: 'repeat',
    fields: { staff: staffFields, customer: ownFields },
  }),
];
