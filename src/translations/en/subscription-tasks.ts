import type { SubscriptionTasksWords } from '../words/subscription-tasks.js';

/** What is said of subscriptions when something is done with them, or there are none. */
export const subscriptionTasks: SubscriptionTasksWords = {
  forbiddenSubscriptions: 'You don’t have access to subscriptions',
  forbiddenSubscriptionsText:
    'Ask an owner of this workspace for the “Read subscriptions” permission.',
  noSubscriptions: 'No subscriptions',
  noSubscriptionsText: 'What you subscribe to appears here.',
  noSubscriptionsOfCustomer: 'This customer hasn’t subscribed to anything.',

  changeFailed: 'That didn’t go through.',
  changeRefused: 'This can’t be done any more: the subscription has changed meanwhile.',

  cancelQuestion: (plan) => `Cancel ${plan}?`,
  whenToCancel: 'When',
  atPeriodEnd: (date) => (date ? `At the end of the period, ${date}` : 'At the end of the period'),
  atPeriodEndText: 'Access lasts until then. No more charges.',
  now: 'Now',
  accessEndsToday: 'Access ends today.',
  understandAccessEnds: 'I understand that access ends today',
  whyLeaving: 'Why are you leaving?',
  anythingElse: 'Anything else?',
  cancelReason: (reason) =>
    ({
      too_expensive: 'Too expensive',
      missing_features: 'Missing features',
      switched_service: 'Switched to something else',
      unused: 'I don’t use it enough',
      customer_service: 'Customer service',
      low_quality: 'Quality',
      too_complex: 'Too complex',
      other: 'Other',
    })[reason],

  keepQuestion: (plan) => `Keep ${plan}?`,
  keepText: (price, date) => `It goes on, and renews ${date}: ${price}.`,
  pauseSubscription: 'Pause subscription',
  pauseQuestion: (plan) => `Pause ${plan}?`,
  pauseText: 'Access stops today. Nothing is charged until it is resumed.',
  resumeQuestion: (plan) => `Resume ${plan}?`,
  resumeText: 'Access and billing go on. The next bill is later by as long as the pause was.',
  keepPlan: 'Keep current plan',
  keepPlanQuestion: (plan) => `Stay with ${plan}?`,
  keepPlanText: (other) => `The change to ${other} is called off.`,

  changePlan: 'Change plan',
  changePlanOf: (plan) => `Change ${plan}`,
  plan: 'Plan',
  currentPlan: 'Current plan',
  quantity: 'Quantity',
  quantityWrong: 'Enter a whole number from 1.',
  whenToChange: 'When',
  onDate: (date) => `On ${date}`,
  replacesScheduled: (plan, date) => `This replaces the change to ${plan} on ${date}.`,
  noPlans: 'There is no other plan to change to.',
  sameAsNow: 'Choose another plan, quantity or add-on to see what it costs.',
  calculating: 'Calculating what it costs',
  previewFailed: 'What it costs couldn’t be calculated. Nothing was changed.',
  taskTax: 'Tax',
  taskFromWallet: 'From the wallet',
  toWallet: 'Into the wallet',
  toPayNow: 'To pay now',
  nextBill: 'Next bill',
  addons: 'Add-ons',
  plusAddons: '+ add-ons',
  plusUsage: '+ usage',
  countWrong: 'Enter a whole number from 0.',
  addonsEnd: (names) => `Not part of this plan, so it ends with the change: ${names}.`,
  discountCode: 'Discount code',
  applyCode: 'Apply',
  removeCode: 'Remove',
  codesReplace: 'Codes replace the discounts you have now.',
  codeRefused: (why) =>
    why.endsWith('EXPIRED')
      ? 'This code has expired.'
      : why.includes('LIMIT')
        ? 'This code has been used up.'
        : 'This code can’t be used for this.',
  billOn: (price, date) => `${price}, on ${date}`,
  payAndChange: (amount) => `Pay ${amount} and change`,
  planUnchanged: 'The plan hasn’t changed yet: the payment didn’t go through, or is on its way.',

  methodQuestion: (plan) => `Pay for ${plan}`,
  method: 'Payment method',
  newMethod: 'A new payment method',
  newMethodText: 'Entered on a secure page of the payment provider. You come back here.',
  inUse: 'in use',
  dueCharged: 'What is due is charged at once.',
  useMethod: 'Use this method',
  continueToPage: 'Continue',
  noLink: 'There is no page to enter it on. Nothing was changed. Try again later.',
  methodUpdated: 'Payment method updated',

  retryQuestion: (plan) => `Pay for ${plan} again?`,
  retryText: (amount, method) =>
    method
      ? `${amount} is charged to ${method}.`
      : `${amount} is charged to the subscription’s payment method.`,
  retryNot: 'This payment can’t be tried again. Update the payment method instead.',
  retryNotYet: (date) => `This payment can be tried again from ${date}.`,
  payAgain: (amount) => `Pay ${amount}`,

  taskStatus: 'Status',
  price: 'Price',
  started: 'Started',
  nextBilling: 'Next billing',
  taskSubscriptionId: 'Subscription ID',
  productId: 'Product ID',
  comment: 'Comment',
  usage: 'Usage',
  used: (units, free, charged) => `${units} used, ${free} included, ${charged} charged`,
  latestBills: 'Latest bills',
  detailsFailed: 'Not everything could be loaded.',
};
