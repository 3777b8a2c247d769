import type { ConfirmWords } from '../words/confirm.js';

export const confirm: ConfirmWords = {
  changeOffline: 'אין חיבור לאינטרנט. יש לנסות שוב כשהחיבור יחזור.',
  alreadyGone: 'הפריט כבר אינו קיים.',
};
