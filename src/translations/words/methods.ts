/** What saved payment methods say. */
export interface MethodsWords {
  paymentMethods: string;
  unnamedMethod: string;
  methodExpired: string;
  methodExpiresSoon: string;
  methodExpiry: (month: string) => string;
  methodOnce: string;
  methodPaysFor: (subscriptions: string) => string;
  methodLastUsed: (date: string) => string;
  removeMethod: string;
  noMethodsYetText: string;
  methodsFailed: string;
  methodsForbidden: string;
}
