import * as v from 'valibot';

/** Text that must be there: without its id an object can't be opened, without a token nothing is. */
export const required = v.custom<string>((value) => typeof value === 'string' && value !== '');
