import type { SubscriptionTasksWords } from '../words/subscription-tasks.js';

export const subscriptionTasks: SubscriptionTasksWords = {
  forbiddenSubscriptions: 'Accesso agli abbonamenti non consentito',
  forbiddenSubscriptionsText:
    'Chiedere a un proprietario di quest’area di lavoro l’autorizzazione «Leggere gli abbonamenti».',
  noSubscriptions: 'Nessun abbonamento',
  noSubscriptionsText: 'Gli abbonamenti compaiono qui.',
  noSubscriptionsOfCustomer: 'Questo cliente non ha alcun abbonamento.',

  changeFailed: 'L’operazione non è riuscita.',
  changeRefused: 'Non è più possibile: nel frattempo l’abbonamento è cambiato.',

  cancelQuestion: (plan) => `Disdire ${plan}?`,
  whenToCancel: 'Quando',
  atPeriodEnd: (date) => (date ? `Alla fine del periodo, ${date}` : 'Alla fine del periodo'),
  atPeriodEndText: 'L’accesso dura fino ad allora. Nessun altro addebito.',
  now: 'Adesso',
  accessEndsToday: 'L’accesso termina oggi.',
  understandAccessEnds: 'Sono consapevole che l’accesso termina oggi',
  whyLeaving: 'Perché la disdetta?',
  anythingElse: 'Altro da aggiungere?',
  cancelReason: (reason) =>
    ({
      too_expensive: 'Troppo costoso',
      missing_features: 'Funzioni mancanti',
      switched_service: 'Passaggio a un altro servizio',
      unused: 'Non lo uso abbastanza',
      customer_service: 'Servizio clienti',
      low_quality: 'Qualità',
      too_complex: 'Troppo complicato',
      other: 'Altro',
    })[reason],

  keepQuestion: (plan) => `Mantenere ${plan}?`,
  keepText: (price, date) => `L’abbonamento continua e si rinnova (${date}): ${price}.`,
  pauseSubscription: 'Metti in pausa',
  pauseQuestion: (plan) => `Mettere in pausa ${plan}?`,
  pauseText: 'L’accesso si ferma oggi. Nessun addebito fino alla ripresa.',
  resumeQuestion: (plan) => `Riprendere ${plan}?`,
  resumeText:
    'Accesso e fatturazione riprendono. La prossima fattura slitta per la durata della pausa.',
  keepPlan: 'Mantieni piano attuale',
  keepPlanQuestion: (plan) => `Restare con ${plan}?`,
  keepPlanText: (other) => `Il passaggio a ${other} è annullato.`,

  changePlan: 'Cambia piano',
  changePlanOf: (plan) => `Cambia ${plan}`,
  plan: 'Piano',
  currentPlan: 'Piano attuale',
  quantity: 'Quantità',
  quantityWrong: 'Inserire un numero intero da 1 in su.',
  whenToChange: 'Quando',
  onDate: (date) => `In data ${date}`,
  replacesScheduled: (plan, date) => `Sostituisce il passaggio a ${plan} previsto per ${date}.`,
  noPlans: 'Non ci sono altri piani disponibili.',
  sameAsNow: 'Scegliere un altro piano, un’altra quantità o opzione per vedere il prezzo.',
  calculating: 'Calcolo del prezzo',
  previewFailed: 'Impossibile calcolare il prezzo. Nulla è stato modificato.',
  taskTax: 'Imposta',
  taskFromWallet: 'Dal portafoglio',
  toWallet: 'Nel portafoglio',
  toPayNow: 'Da pagare ora',
  nextBill: 'Prossima fattura',
  addons: 'Opzioni',
  plusAddons: '+ opzioni',
  plusUsage: '+ consumo',
  countWrong: 'Inserire un numero intero da 0 in su.',
  addonsEnd: (names) => `Non fa parte di questo piano e termina con il cambio: ${names}.`,
  discountCode: 'Codice sconto',
  applyCode: 'Applica',
  removeCode: 'Rimuovi',
  codesReplace: 'I codici sostituiscono gli sconti attuali.',
  codeRefused: (why) =>
    why.endsWith('EXPIRED')
      ? 'Questo codice è scaduto.'
      : why.includes('LIMIT')
        ? 'Questo codice è esaurito.'
        : 'Questo codice non si può usare qui.',
  billOn: (price, date) => `${price}, in data ${date}`,
  payAndChange: (amount) => `Paga ${amount} e cambia`,
  planUnchanged: 'Il piano non è ancora cambiato: il pagamento non è riuscito o è in corso.',

  methodQuestion: (plan) => `Paga ${plan}`,
  method: 'Metodo di pagamento',
  newMethod: 'Nuovo metodo di pagamento',
  newMethodText: 'Si inserisce in una pagina sicura del fornitore di pagamenti. Poi si torna qui.',
  inUse: 'in uso',
  dueCharged: 'L’importo dovuto viene addebitato subito.',
  useMethod: 'Usa questo metodo',
  continueToPage: 'Continua',
  noLink: 'Non c’è una pagina in cui inserirlo. Nulla è stato modificato. Riprovare più tardi.',
  methodUpdated: 'Metodo di pagamento aggiornato',

  retryQuestion: (plan) => `Pagare di nuovo ${plan}?`,
  retryText: (amount, method) =>
    method
      ? `Addebito di ${amount} su: ${method}.`
      : `Addebito di ${amount} sul metodo di pagamento dell’abbonamento.`,
  retryNot: 'Questo pagamento non si può ritentare. Aggiornare invece il metodo di pagamento.',
  retryNotYet: (date) => `Questo pagamento si può ritentare a partire da: ${date}.`,
  payAgain: (amount) => `Paga ${amount}`,

  taskStatus: 'Stato',
  price: 'Prezzo',
  started: 'Inizio',
  nextBilling: 'Prossima fatturazione',
  taskSubscriptionId: 'ID abbonamento',
  productId: 'ID prodotto',
  comment: 'Commento',
  usage: 'Consumo',
  used: (units, free, charged) => `Uso: ${units}; incluso: ${free}; addebitato: ${charged}`,
  latestBills: 'Ultime fatture',
  detailsFailed: 'Non è stato possibile caricare tutto.',
};
