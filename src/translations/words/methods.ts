/** What payment methods say. */
export interface MethodsWords {
  paymentMethods: string;
}
