import type { SubscriptionTasksWords } from '../words/subscription-tasks.js';

export const subscriptionTasks: SubscriptionTasksWords = {
  forbiddenSubscriptions: 'Você não tem acesso às assinaturas',
  forbiddenSubscriptionsText:
    'Peça a permissão “Ler assinaturas” a um proprietário deste espaço de trabalho.',
  noSubscriptions: 'Nenhuma assinatura',
  noSubscriptionsText: 'O que você assina aparece aqui.',
  noSubscriptionsOfCustomer: 'Este cliente não assinou nada.',

  changeFailed: 'Isso não foi concluído.',
  changeRefused: 'Isso não é mais possível: a assinatura mudou nesse meio-tempo.',

  cancelQuestion: (plan) => `Cancelar ${plan}?`,
  whenToCancel: 'Quando',
  atPeriodEnd: (date) => (date ? `No fim do período, ${date}` : 'No fim do período'),
  atPeriodEndText: 'O acesso dura até lá. Sem novas cobranças.',
  now: 'Agora',
  accessEndsToday: 'O acesso termina hoje.',
  understandAccessEnds: 'Entendo que o acesso termina hoje',
  whyLeaving: 'Por que você está saindo?',
  anythingElse: 'Algo mais?',
  cancelReason: (reason) =>
    ({
      too_expensive: 'Caro demais',
      missing_features: 'Faltam recursos',
      switched_service: 'Mudei para outro serviço',
      unused: 'Não uso o suficiente',
      customer_service: 'Atendimento',
      low_quality: 'Qualidade',
      too_complex: 'Complexo demais',
      other: 'Outro',
    })[reason],

  keepQuestion: (plan) => `Manter ${plan}?`,
  keepText: (price, date) => `A assinatura continua e renova em ${date}: ${price}.`,
  pauseSubscription: 'Pausar assinatura',
  pauseQuestion: (plan) => `Pausar ${plan}?`,
  pauseText: 'O acesso para hoje. Nada é cobrado até a assinatura ser retomada.',
  resumeQuestion: (plan) => `Retomar ${plan}?`,
  resumeText:
    'O acesso e as cobranças continuam. A próxima cobrança é adiada pelo tempo que durou a pausa.',
  keepPlan: 'Manter plano atual',
  keepPlanQuestion: (plan) => `Continuar com ${plan}?`,
  keepPlanText: (other) => `A mudança para ${other} é desfeita.`,

  changePlan: 'Mudar plano',
  changePlanOf: (plan) => `Mudar ${plan}`,
  plan: 'Plano',
  currentPlan: 'Plano atual',
  quantity: 'Quantidade',
  quantityWrong: 'Informe um número inteiro a partir de 1.',
  whenToChange: 'Quando',
  onDate: (date) => `Em ${date}`,
  replacesScheduled: (plan, date) => `Isso substitui a mudança para ${plan} em ${date}.`,
  noPlans: 'Não há outro plano para escolher.',
  sameAsNow: 'Escolha outro plano, quantidade ou complemento para ver quanto custa.',
  calculating: 'Calculando quanto custa',
  previewFailed: 'Não foi possível calcular quanto custa. Nada foi alterado.',
  taskTax: 'Impostos',
  taskFromWallet: 'Da carteira',
  toWallet: 'Para a carteira',
  toPayNow: 'A pagar agora',
  nextBill: 'Próxima cobrança',
  addons: 'Complementos',
  plusAddons: '+ complementos',
  plusUsage: '+ uso',
  countWrong: 'Informe um número inteiro a partir de 0.',
  addonsEnd: (names) => `Não faz parte deste plano e termina com a mudança: ${names}.`,
  discountCode: 'Código de desconto',
  applyCode: 'Aplicar',
  removeCode: 'Remover',
  codesReplace: 'Os códigos substituem seus descontos atuais.',
  codeRefused: (why) =>
    why.endsWith('EXPIRED')
      ? 'Este código expirou.'
      : why.includes('LIMIT')
        ? 'Este código já foi usado até o limite.'
        : 'Este código não pode ser usado aqui.',
  billOn: (price, date) => `${price}, em ${date}`,
  payAndChange: (amount) => `Pagar ${amount} e mudar`,
  planUnchanged: 'O plano ainda não mudou: o pagamento não foi concluído ou está em andamento.',

  methodQuestion: (plan) => `Pagar ${plan}`,
  method: 'Forma de pagamento',
  newMethod: 'Uma nova forma de pagamento',
  newMethodText:
    'Informada em uma página segura do provedor de pagamento. Depois você volta para cá.',
  inUse: 'em uso',
  dueCharged: 'O que está em aberto é cobrado na hora.',
  useMethod: 'Usar esta forma',
  continueToPage: 'Continuar',
  noLink: 'Não há página para informá-la. Nada foi alterado. Tente de novo mais tarde.',
  methodUpdated: 'Forma de pagamento atualizada',

  retryQuestion: (plan) => `Pagar ${plan} de novo?`,
  retryText: (amount, method) =>
    method
      ? `${amount} será cobrado em ${method}.`
      : `${amount} será cobrado na forma de pagamento da assinatura.`,
  retryNot: 'Este pagamento não pode ser tentado de novo. Atualize a forma de pagamento.',
  retryNotYet: (date) => `Este pagamento pode ser tentado de novo a partir de ${date}.`,
  payAgain: (amount) => `Pagar ${amount}`,

  taskStatus: 'Situação',
  price: 'Preço',
  started: 'Início',
  nextBilling: 'Próxima cobrança',
  taskSubscriptionId: 'ID da assinatura',
  productId: 'ID do produto',
  comment: 'Comentário',
  usage: 'Uso',
  used: (units, free, charged) => `Uso: ${units}; incluído: ${free}; cobrado: ${charged}`,
  latestBills: 'Últimas cobranças',
  detailsFailed: 'Não foi possível carregar tudo.',
};
