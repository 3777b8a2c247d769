/** Reading a JSON body field by field; anything that cannot be meant answers 422. */
import { badBody } from './errors.js';
import { parseDate } from './query.js';
import type { Metadata } from './wire.js';

export type Fields = Readonly<Record<string, unknown>>;

/** Stands for a body that is not JSON. */
export const BAD_JSON = Symbol('not JSON');

/** A body, or an object in it. Throws the 422 for what is no JSON object. */
export function readFields(body: unknown): Fields {
  if (body === BAD_JSON) throw badBody('the body is not valid JSON');
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw badBody('the body must be a JSON object');
  }
  return body as Fields;
}

/** Absent and null both read as undefined; ask `in` where they differ. */
export function optionalText(fields: Fields, name: string, max = 5_000): string | undefined {
  const value = fields[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw badBody(`${name} must be a string`);
  if (value.length > max) throw badBody(`${name} must have at most ${max} characters`);
  return value;
}

/** Throws the 422 for a text of nothing but spaces too. */
export function requiredText(fields: Fields, name: string, max?: number): string {
  const value = optionalText(fields, name, max);
  if (value === undefined || value.trim() === '') throw badBody(`${name} is required`);
  return value;
}

/** A text of a closed list, as upstream's enums are. */
export function optionalChoice(
  fields: Fields,
  name: string,
  values: readonly string[],
): string | undefined {
  const value = optionalText(fields, name);
  if (value !== undefined && !values.includes(value)) {
    throw badBody(`${name} must be one of ${values.join(', ')}`);
  }
  return value;
}

/** As `optionalChoice`, but it must be there. */
export function requiredChoice(fields: Fields, name: string, values: readonly string[]): string {
  const value = optionalChoice(fields, name, values);
  if (value === undefined) throw badBody(`${name} is required`);
  return value;
}

/** A quantity, or an amount in minor units: never a fraction, and never digits in quotes. */
export function optionalWhole(fields: Fields, name: string, min: number): number | undefined {
  const value = fields[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < min) {
    throw badBody(`${name} must be a whole number of at least ${min}`);
  }
  return value;
}

/** As `optionalWhole`, but it must be there. */
export function requiredWhole(fields: Fields, name: string, min: number): number {
  const value = optionalWhole(fields, name, min);
  if (value === undefined) throw badBody(`${name} is required`);
  return value;
}

/** `true` or `false`, and neither in quotes. */
export function optionalFlag(fields: Fields, name: string): boolean | undefined {
  const value = fields[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'boolean') throw badBody(`${name} must be true or false`);
  return value;
}

/** A time as it was sent: RFC 3339 with its zone, so that a day alone is a 422. */
export function optionalDate(fields: Fields, name: string): string | undefined {
  const value = optionalText(fields, name);
  if (value !== undefined && parseDate(value) === undefined) {
    throw badBody(`${name} must be an RFC 3339 date and time`);
  }
  return value;
}

/** A list of objects; anything else in it is a 422. */
export function optionalList(fields: Fields, name: string): Fields[] | undefined {
  const value = fields[name];
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) throw badBody(`${name} must be a list`);
  return value.map(readFields);
}

/** The field `email`, in the case it was sent. Only its form is looked at. */
export function requiredEmail(fields: Fields): string {
  const value = requiredText(fields, 'email', 320);
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) throw badBody('email is not an e-mail address');
  return value;
}

/** At most 50 pairs, keys of letters, digits, dash and underscore up to 40, values up to 500. */
export function optionalMetadata(fields: Fields): Metadata | undefined {
  const value = fields.metadata;
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'object' || Array.isArray(value))
    throw badBody('metadata must be an object');
  const entries = Object.entries(value);
  if (entries.length > 50)
    throw badBody('metadata may have at most 50 keys', 'MAXIMUM_KEYS_REACHED');
  for (const [key, item] of entries) {
    if (!/^[\w-]{1,40}$/.test(key))
      throw badBody(`metadata key ${JSON.stringify(key)} is not allowed`);
    const plain = typeof item === 'string' || typeof item === 'number' || typeof item === 'boolean';
    if (!plain || String(item).length > 500)
      throw badBody(`metadata.${key} has a value that is not allowed`);
  }
  return value as Metadata;
}
