import type { PortalWords } from '../words/portal.js';

export const portal: PortalWords = {
  account: 'アカウント',
  overview: '概要',
  portalSubscriptions: 'サブスクリプション',
  portalBilling: '請求',
  portalLicenses: 'ライセンスキー',
  portalEntitlements: '特典',
  portalWallet: 'ウォレット',
  portalMethods: '支払い方法',
  portalProfile: 'プロフィール',
  nextPayment: '次回のお支払い',
  plusTax: '（税別）',
  noNextPayment: 'お支払いの予定はありません',
  portalChange: '変更',
  andBalances: (balances) => `ほかに ${balances}`,
  allKeys: 'すべてのキー',
  allBills: 'すべての請求',
  recentBills: '最近の請求',
  paymentProblem: (what) => `${what}のお支払いを処理できませんでした。`,
  paymentProblemText: '引き続きご利用いただくには、支払い方法を更新してください。',
  nothingHereText: '最初のご購入後、サブスクリプション、請求、ライセンスキーがここに表示されます。',
  partFailed: 'この部分を読み込めませんでした',
  portalForbidden: 'このアカウントはここに表示できません',
  portalForbiddenText:
    'お客様としてサインインしていません。心当たりがない場合はショップにお問い合わせください。',
  portalBalance: 'ウォレット残高',
};
