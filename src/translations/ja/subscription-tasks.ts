import type { SubscriptionTasksWords } from '../words/subscription-tasks.js';

export const subscriptionTasks: SubscriptionTasksWords = {
  forbiddenSubscriptions: 'サブスクリプションを表示する権限がありません',
  forbiddenSubscriptionsText:
    'このワークスペースの所有者に「サブスクリプションの閲覧」権限を依頼してください。',
  noSubscriptions: 'サブスクリプションはありません',
  noSubscriptionsText: 'ご契約中のサブスクリプションがここに表示されます。',
  noSubscriptionsOfCustomer: 'この顧客が契約したサブスクリプションはありません。',

  changeFailed: '処理できませんでした。',
  changeRefused: 'サブスクリプションの状態が変わったため、この操作はできなくなりました。',

  cancelQuestion: (plan) => `${plan}を解約しますか？`,
  whenToCancel: '時期',
  atPeriodEnd: (date) => (date ? `期間の終わり（${date}）` : '期間の終わり'),
  atPeriodEndText: 'それまで利用できます。今後の請求はありません。',
  now: '今すぐ',
  accessEndsToday: '本日で利用できなくなります。',
  understandAccessEnds: '本日で利用できなくなることを理解しました',
  whyLeaving: '解約の理由をお聞かせください',
  anythingElse: 'その他、お気づきの点',
  cancelReason: (reason) =>
    ({
      too_expensive: '料金が高い',
      missing_features: '機能が足りない',
      switched_service: '別のサービスに切り替えた',
      unused: 'あまり使っていない',
      customer_service: 'サポートに不満がある',
      low_quality: '品質に不満がある',
      too_complex: '使い方が難しい',
      other: 'その他',
    })[reason],

  keepQuestion: (plan) => `${plan}の契約を続けますか？`,
  keepText: (price, date) => `${date}に更新されます：${price}。`,
  pauseSubscription: '一時停止する',
  pauseQuestion: (plan) => `${plan}を一時停止しますか？`,
  pauseText: '本日から利用できなくなります。再開するまで請求はありません。',
  resumeQuestion: (plan) => `${plan}を再開しますか？`,
  resumeText: '利用と請求が再開されます。次回の請求日は、停止していた期間だけ後になります。',
  keepPlan: '現在のプランを続ける',
  keepPlanQuestion: (plan) => `${plan}を続けますか？`,
  keepPlanText: (other) => `${other}への変更は取り消されます。`,

  changePlan: 'プランを変更',
  changePlanOf: (plan) => `${plan}の変更`,
  plan: 'プラン',
  currentPlan: '現在のプラン',
  quantity: '数量',
  quantityWrong: '1以上の整数を入力してください。',
  whenToChange: '変更の時期',
  onDate: (date) => date,
  replacesScheduled: (plan, date) => `${date}に予定されている${plan}への変更は取り消されます。`,
  noPlans: '変更できるプランはありません。',
  sameAsNow: '別のプラン、数量、アドオンを選ぶと、料金が表示されます。',
  calculating: '料金を計算中',
  previewFailed: '料金を計算できませんでした。変更は行われていません。',
  taskTax: '税',
  taskFromWallet: 'ウォレットから支払い',
  toWallet: 'ウォレットへ返金',
  toPayNow: '今回のお支払い',
  nextBill: '次回の請求',
  addons: 'アドオン',
  plusAddons: '+ アドオン',
  plusUsage: '+ 利用分',
  countWrong: '0以上の整数を入力してください。',
  addonsEnd: (names) => `このプランでは使えないため、変更と同時に終了します：${names}`,
  discountCode: '割引コード',
  applyCode: '適用',
  removeCode: '削除',
  codesReplace: 'コードを使うと、現在の割引は置き換えられます。',
  codeRefused: (why) =>
    why.endsWith('EXPIRED')
      ? 'このコードは有効期限が切れています。'
      : why.includes('LIMIT')
        ? 'このコードは使用回数の上限に達しています。'
        : 'このコードはここでは使えません。',
  billOn: (price, date) => `${date} ${price}`,
  payAndChange: (amount) => `${amount}を支払って変更`,
  planUnchanged: 'プランはまだ変更されていません。お支払いが完了しなかったか、処理の途中です。',

  methodQuestion: (plan) => `${plan}の支払い方法`,
  method: '支払い方法',
  newMethod: '新しい支払い方法',
  newMethodText: '決済事業者の安全なページで入力し、このページに戻ります。',
  inUse: '使用中',
  dueCharged: '未払いの金額はすぐに請求されます。',
  useMethod: 'この方法で支払う',
  continueToPage: '続ける',
  noLink:
    '入力用のページを開けません。変更は行われていません。しばらくしてからもう一度お試しください。',
  methodUpdated: '支払い方法を更新しました',

  retryQuestion: (plan) => `${plan}をもう一度支払いますか？`,
  retryText: (amount, method) =>
    method
      ? `${method}に${amount}が請求されます。`
      : `サブスクリプションの支払い方法に${amount}が請求されます。`,
  retryNot: 'このお支払いは再試行できません。支払い方法を更新してください。',
  retryNotYet: (date) => `このお支払いは${date}から再試行できます。`,
  payAgain: (amount) => `${amount}を支払う`,

  taskStatus: '状態',
  price: '料金',
  started: '開始日',
  nextBilling: '次回の請求日',
  taskSubscriptionId: 'サブスクリプションID',
  productId: '商品ID',
  comment: 'コメント',
  usage: '利用状況',
  used: (units, free, charged) => `使用${units}（無料枠${free}、課金対象${charged}）`,
  latestBills: '最近の請求',
  detailsFailed: '一部を読み込めませんでした。',
};
