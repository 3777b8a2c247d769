import type { MethodRemovalWords } from '../words/method-removal.js';

export const methodRemoval: MethodRemovalWords = {
  removeMethodNamed: (method) => `להסיר את ${method}?`,
  removalReading: 'נבדק מה משולם באמצעותו…',
  removalUnknown: 'לא ניתן היה לבדוק אם יש מינוי שמשולם באמצעותו.',
  removalStops: (subscriptions) =>
    `הוא משמש לתשלום עבור ${subscriptions}. בלעדיו לא יהיה אפשר לחייב את החידוש הבא, עד שייבחר שם אמצעי תשלום אחר.`,
  removalLast: 'זה אמצעי התשלום השמור היחיד.',
  removalFree: 'אין מינוי שמשולם באמצעותו.',
  keepMethod: 'השארה',
  removeMethodAct: 'הסרת אמצעי התשלום',
  notRemoved: 'אמצעי התשלום לא הוסר.',
  methodRemoved: 'אמצעי התשלום הוסר',
};
