import type { SubscriptionTasksWords } from '../words/subscription-tasks.js';

export const subscriptionTasks: SubscriptionTasksWords = {
  forbiddenSubscriptions: 'Sin acceso a las suscripciones',
  forbiddenSubscriptionsText:
    'Un propietario de este espacio de trabajo puede dar el permiso «Leer suscripciones».',
  noSubscriptions: 'No hay suscripciones',
  noSubscriptionsText: 'Las suscripciones aparecen aquí.',
  noSubscriptionsOfCustomer: 'Este cliente no tiene ninguna suscripción.',

  changeFailed: 'La operación no se ha completado.',
  changeRefused: 'Ya no es posible: la suscripción ha cambiado mientras tanto.',

  cancelQuestion: (plan) => `¿Cancelar ${plan}?`,
  whenToCancel: 'Cuándo',
  atPeriodEnd: (date) => (date ? `Al final del período, el ${date}` : 'Al final del período'),
  atPeriodEndText: 'El acceso dura hasta entonces. No habrá más cargos.',
  now: 'Ahora',
  accessEndsToday: 'El acceso termina hoy.',
  understandAccessEnds: 'Entiendo que el acceso termina hoy',
  whyLeaving: '¿Por qué se cancela?',
  anythingElse: '¿Algo más?',
  cancelReason: (reason) =>
    ({
      too_expensive: 'Demasiado caro',
      missing_features: 'Faltan funciones',
      switched_service: 'Cambio a otro servicio',
      unused: 'No lo uso lo suficiente',
      customer_service: 'Atención al cliente',
      low_quality: 'Calidad',
      too_complex: 'Demasiado complicado',
      other: 'Otro',
    })[reason],

  keepQuestion: (plan) => `¿Conservar ${plan}?`,
  keepText: (price, date) => `La suscripción continúa y se renueva el ${date}: ${price}.`,
  pauseSubscription: 'Pausar suscripción',
  pauseQuestion: (plan) => `¿Pausar ${plan}?`,
  pauseText: 'El acceso se detiene hoy. No se cobra nada hasta reanudarla.',
  resumeQuestion: (plan) => `¿Reanudar ${plan}?`,
  resumeText:
    'El acceso y la facturación continúan. La próxima factura se retrasa tanto como duró la pausa.',
  keepPlan: 'Conservar plan actual',
  keepPlanQuestion: (plan) => `¿Seguir con ${plan}?`,
  keepPlanText: (other) => `El cambio a ${other} queda anulado.`,

  changePlan: 'Cambiar plan',
  changePlanOf: (plan) => `Cambiar ${plan}`,
  plan: 'Plan',
  currentPlan: 'Plan actual',
  quantity: 'Cantidad',
  quantityWrong: 'Debe ser un número entero desde 1.',
  whenToChange: 'Cuándo',
  onDate: (date) => `El ${date}`,
  replacesScheduled: (plan, date) => `Esto sustituye al cambio a ${plan} del ${date}.`,
  noPlans: 'No hay otro plan disponible.',
  sameAsNow: 'Elegir otro plan, otra cantidad u otro complemento para ver el precio.',
  calculating: 'Calculando el precio',
  previewFailed: 'No se ha podido calcular el precio. No se ha cambiado nada.',
  taskTax: 'Impuesto',
  taskFromWallet: 'Del monedero',
  toWallet: 'Al monedero',
  toPayNow: 'A pagar ahora',
  nextBill: 'Próxima factura',
  addons: 'Complementos',
  countWrong: 'Debe ser un número entero desde 0.',
  addonsEnd: (names) => `No forma parte de este plan y termina con el cambio: ${names}.`,
  discountCode: 'Código de descuento',
  applyCode: 'Aplicar',
  removeCode: 'Quitar',
  codesReplace: 'Los códigos sustituyen los descuentos actuales.',
  codeRefused: (why) =>
    why.endsWith('EXPIRED')
      ? 'Este código ha caducado.'
      : why.includes('LIMIT')
        ? 'Este código está agotado.'
        : 'Este código no se puede usar aquí.',
  billOn: (price, date) => `${price}, el ${date}`,
  payAndChange: (amount) => `Pagar ${amount} y cambiar`,
  planUnchanged: 'El plan aún no ha cambiado: el pago no se ha completado o está en camino.',

  methodQuestion: (plan) => `Pagar ${plan}`,
  method: 'Método de pago',
  newMethod: 'Un método de pago nuevo',
  newMethodText:
    'Se introduce en una página segura del proveedor de pagos. Después se vuelve aquí.',
  inUse: 'en uso',
  dueCharged: 'Lo pendiente se cobra de inmediato.',
  useMethod: 'Usar este método',
  continueToPage: 'Continuar',
  noLink:
    'No hay página para introducirlo. No se ha cambiado nada. Se puede volver a intentar más tarde.',
  methodUpdated: 'Método de pago actualizado',

  retryQuestion: (plan) => `¿Pagar ${plan} de nuevo?`,
  retryText: (amount, method) =>
    method
      ? `Cargo de ${amount} en: ${method}.`
      : `Cargo de ${amount} en el método de pago de la suscripción.`,
  retryNot: 'Este pago no se puede reintentar. En su lugar, hay que actualizar el método de pago.',
  retryNotYet: (date) => `Este pago se puede reintentar a partir del ${date}.`,
  payAgain: (amount) => `Pagar ${amount}`,

  taskStatus: 'Estado',
  price: 'Precio',
  started: 'Inicio',
  nextBilling: 'Próximo cobro',
  taskSubscriptionId: 'ID de suscripción',
  productId: 'ID de producto',
  comment: 'Comentario',
  usage: 'Uso',
  used: (units, free, charged) => `Uso: ${units}; incluido: ${free}; cobrado: ${charged}`,
  latestBills: 'Últimas facturas',
  detailsFailed: 'No se ha podido cargar todo.',

  billingDetails: 'Datos de facturación',
  billingText: 'A quién van dirigidas las facturas de esta suscripción.',
  billingName: 'Nombre',
  businessName: 'Razón social',
  businessNameHint: 'Aparece en las facturas en lugar del nombre, con un NIF válido.',
  billingTaxId: 'NIF o identificación fiscal',
  billingStreet: 'Calle y número',
  billingZip: 'Código postal',
  billingCity: 'Ciudad',
  billingState: 'Provincia o región',
  billingCountry: 'País',
  billingNameMissing: 'Introduce un nombre.',
  billingCountryMissing: 'Elige un país.',
  billingSave: 'Guardar',
  billingLoading: 'Cargando los datos de facturación',
  billingSaved: 'Datos de facturación guardados',
};
