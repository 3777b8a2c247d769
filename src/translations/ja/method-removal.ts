import type { MethodRemovalWords } from '../words/method-removal.js';

export const methodRemoval: MethodRemovalWords = {
  removeMethodNamed: (method) => `${method}を削除しますか？`,
  removalReading: '使用状況を確認しています…',
  removalUnknown: 'サブスクリプションの支払いに使われているか確認できませんでした。',
  removalStops: (subscriptions) =>
    `${subscriptions}の支払いに使われています。別の支払い方法を選ぶまで、次回の更新料金を請求できなくなります。`,
  removalLast: '保存されている唯一の支払い方法です。',
  removalFree: 'これで支払われているサブスクリプションはありません。',
  keepMethod: '残す',
  removeMethodAct: '支払い方法を削除',
  notRemoved: '支払い方法は削除されませんでした。',
  methodRemoved: '支払い方法を削除しました',
};
