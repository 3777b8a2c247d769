/** What inviting many customers at once says. */
export interface BulkWords {
  bulkText: string;
  /** On the button; the number also as it is, for its plural. */
  bulkSend: (count: string, number: number) => string;
  bulkProgress: (sent: string, all: string) => string;
  bulkStop: string;
  /** While more may not be sent yet. */
  bulkPause: (seconds: number) => string;
  bulkWaiting: string;
  bulkSending: string;
  bulkSent: string;
  bulkFailed: string;
  bulkUnknown: string;
  bulkNoEmail: string;
  bulkLeftOut: string;
}
