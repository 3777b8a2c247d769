import type { CancellationFeedback } from '../../protocol/subscription.js';

/** What is said of subscriptions when something is done with them, or there are none. */
export interface SubscriptionTasksWords {
  forbiddenSubscriptions: string;
  forbiddenSubscriptionsText: string;
  noSubscriptions: string;
  noSubscriptionsText: string;
  noSubscriptionsOfCustomer: string;

  changeFailed: string;
  /** It isn't any more as it was shown. */
  changeRefused: string;

  cancelQuestion: (plan: string) => string;
  whenToCancel: string;
  atPeriodEnd: (date?: string) => string;
  atPeriodEndText: string;
  now: string;
  accessEndsToday: string;
  understandAccessEnds: string;
  whyLeaving: string;
  anythingElse: string;
  cancelReason: (reason: CancellationFeedback) => string;

  keepQuestion: (plan: string) => string;
  keepText: (price: string, date: string) => string;
  pauseSubscription: string;
  pauseQuestion: (plan: string) => string;
  pauseText: string;
  resumeQuestion: (plan: string) => string;
  resumeText: string;
  keepPlan: string;
  keepPlanQuestion: (plan: string) => string;
  keepPlanText: (other: string) => string;

  changePlan: string;
  changePlanOf: (plan: string) => string;
  plan: string;
  currentPlan: string;
  quantity: string;
  quantityWrong: string;
  whenToChange: string;
  onDate: (date: string) => string;
  replacesScheduled: (plan: string, date: string) => string;
  noPlans: string;
  sameAsNow: string;
  calculating: string;
  previewFailed: string;
  taskTax: string;
  taskFromWallet: string;
  toWallet: string;
  toPayNow: string;
  nextBill: string;
  addons: string;
  countWrong: string;
  /** Add-ons that the other plan doesn’t have. */
  addonsEnd: (names: string) => string;
  discountCode: string;
  applyCode: string;
  removeCode: string;
  codesReplace: string;
  /** By upstream’s code for why. */
  codeRefused: (why: string) => string;
  billOn: (price: string, date: string) => string;
  payAndChange: (amount: string) => string;
  planUnchanged: string;

  methodQuestion: (plan: string) => string;
  method: string;
  newMethod: string;
  newMethodText: string;
  inUse: string;
  dueCharged: string;
  useMethod: string;
  continueToPage: string;
  noLink: string;
  methodUpdated: string;

  retryQuestion: (plan: string) => string;
  /** Without a method where it isn’t known which. */
  retryText: (amount: string, method?: string) => string;
  retryNot: string;
  retryNotYet: (date: string) => string;
  payAgain: (amount: string) => string;

  taskStatus: string;
  price: string;
  started: string;
  nextBilling: string;
  taskSubscriptionId: string;
  productId: string;
  comment: string;
  usage: string;
  used: (units: string, free: string, charged: string) => string;
  latestBills: string;
  detailsFailed: string;

  /** Whom bills are addressed to. */
  billingDetails: string;
  billingText: string;
  billingName: string;
  businessName: string;
  businessNameHint: string;
  billingTaxId: string;
  billingStreet: string;
  billingZip: string;
  billingCity: string;
  billingState: string;
  billingCountry: string;
  billingNameMissing: string;
  billingCountryMissing: string;
  billingSave: string;
  billingLoading: string;
  billingSaved: string;
}
