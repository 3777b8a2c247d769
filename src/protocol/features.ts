/**
 * What a merchant may switch on or off for customers, by the handler's `features`. The mint tells
 * a customer's page which are on, so that what is off isn't on screen; the handler decides.
 */
export type Feature =
  | 'cancel'
  | 'cancelNow'
  | 'pause'
  | 'changePlan'
  | 'changeEmail'
  | 'updatePaymentMethod'
  | 'removePaymentMethod'
  | 'retryPayment'
  | 'deactivateLicense'
  | 'billingDetails';
