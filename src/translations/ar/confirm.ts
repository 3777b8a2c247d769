import type { ConfirmWords } from '../words/confirm.js';

export const confirm: ConfirmWords = {
  changeOffline: 'أنت غير متصل بالإنترنت. حاول مرة أخرى عند عودة الاتصال.',
  alreadyGone: 'تمت الإزالة من قبل.',
};
