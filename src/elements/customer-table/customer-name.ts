import { revealMarks } from '../../format/name.js';
import type { Customer } from '../../protocol/customer.js';

/** What a customer is called in the labels of controls: the id, where there is no name. */
export function customerName({ customer_id: id, name }: Customer): string {
  const shown = name?.trim() ?? '';
  return revealMarks(shown === '' ? id : shown);
}
