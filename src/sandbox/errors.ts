/** Upstream's error answer: a status and `{ code, message }`. */
export class UpstreamError extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

// Which status goes with which code is mostly undocumented upstream. Rules of business answer 400,
// as refunds and wallet debits are documented to; a body that cannot be meant answers 422.

/** The 404 for `what`, a thing's name in upstream's words. */
export const notFound = (what: string): UpstreamError =>
  new UpstreamError(404, 'NOT_FOUND', `${what} was not found`);

/** The 422 for a body. */
export const badBody = (message: string, code = 'INVALID_REQUEST_BODY'): UpstreamError =>
  new UpstreamError(422, code, message);

/** The 422 for a query. */
export const badQuery = (message: string): UpstreamError =>
  new UpstreamError(422, 'INVALID_QUERY_PARAMS', message);

/** The answer where a rule of business says no: 400, unless upstream documents another. */
export const refused = (code: string, message: string, status = 400): UpstreamError =>
  new UpstreamError(status, code, message);
