import * as v from 'valibot';
import { ClientError } from './errors.js';

/** Checks what the handler has answered. */
export function parse<Output>(schema: v.GenericSchema<unknown, Output>, value: unknown): Output {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  throw new ClientError('server', 'Unreadable answer');
}
