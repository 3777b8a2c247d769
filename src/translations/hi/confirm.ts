import type { ConfirmWords } from '../words/confirm.js';

export const confirm: ConfirmWords = {
  changeOffline: 'आप ऑफ़लाइन हैं। कनेक्शन आने पर फिर कोशिश करें।',
  alreadyGone: 'यह पहले ही हटाया जा चुका है।',
};
