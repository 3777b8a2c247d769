/** What is said before a payment method is removed. */
export interface MethodRemovalWords {
  removeMethodNamed: (method: string) => string;
  removalReading: string;
  removalUnknown: string;
  removalStops: (subscriptions: string) => string;
  removalLast: string;
  removalFree: string;
  keepMethod: string;
  removeMethodAct: string;
  notRemoved: string;
  methodRemoved: string;
}
