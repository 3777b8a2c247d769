import type { ControlsWords } from '../words/controls.js';

export const controls: ControlsWords = {
  clearSearch: 'Limpar busca',
  copy: (id) => `Copiar ${id}`,
  copied: 'Copiado',
  copyFailed: 'A cópia não foi permitida. O ID está selecionado: copie manualmente.',
  rowsPerPage: 'Linhas por página',
  previous: 'Anterior',
  next: 'Próxima',
  rowRange: (first, last) => `${first}–${last}`,
  loadFailedText:
    'O servidor não respondeu. Nada foi alterado. Sua busca e sua página foram mantidas.',
  offlineText:
    'Você está offline. Nada foi alterado. Haverá nova tentativa quando a conexão voltar.',
  offlineSince: (time) => `Você está offline. Mostrando o que foi carregado às ${time}.`,
  staleSince: (time) => `Não foi possível atualizar. Mostrando o que foi carregado às ${time}.`,
  rateLimited: 'Solicitações demais',
  rateLimitedText: (seconds) =>
    `Aguarde ${String(seconds)} ${seconds === 1 ? 'segundo' : 'segundos'} e tente de novo.`,
  tryAgain: 'Tentar de novo',
  reference: (id) => `Referência ${id}`,
  sessionEnded: 'Sua sessão terminou',
  sessionEndedText: 'Entre de novo para continuar. O que você digitou ainda está aqui.',
  signIn: 'Entrar',
  buildReport: 'Criar relatório',
  moveUp: (what) => `Mover ${what} para cima`,
  moveDown: (what) => `Mover ${what} para baixo`,
  movedTo: (what, place) => `${what} agora está na posição ${place}`,
  nothingHere: 'Ainda não há nada aqui',
  askSupport: 'Fale com o suporte se precisar delas.',
  downloaded: 'Baixado',
  moreActions: 'Mais ações',
  unansweredText: 'O servidor não respondeu. Nada foi alterado.',
  rowActions: (name) => `Ações para ${name}`,
};
