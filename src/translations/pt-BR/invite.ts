import type { InviteWords } from '../words/invite.js';

export const invite: InviteWords = {
  sharePortalAccess: 'Compartilhar acesso ao portal',
  inviteText:
    'Com um link, este cliente pode gerenciar as próprias assinaturas, faturas e chaves de licença.',
  inviteWarning:
    'Qualquer pessoa com o link pode entrar como este cliente até ele expirar. Compartilhe em particular.',
  inviteNoEmail: 'Adicione um e-mail para enviar um convite.',
  inviteSend: 'Enviar por e-mail',
  inviteSendAgain: 'Enviar de novo',
  inviteCopyLink: 'Copiar link',
  inviteSending: (channel) => (channel === 'email' ? 'Enviando…' : 'Copiando…'),
  inviteSlow: 'Ainda em andamento. Você pode esperar; isso não será feito duas vezes.',
  inviteSent: (time, email) =>
    email ? `Enviado para ${email} às ${time}.` : `Enviado às ${time}.`,
  inviteWait: (seconds) =>
    `Você pode enviar de novo em ${String(seconds)} ${seconds === 1 ? 'segundo' : 'segundos'}.`,
  inviteCopied: (time) => `Link copiado às ${time}.`,
  inviteRefused: 'O navegador não permitiu copiar.',
  inviteRefusedText:
    'O link não foi compartilhado com ninguém. Permita que esta página use a área de transferência e tente de novo, ou envie um e-mail.',
  inviteFailed: (channel) =>
    channel === 'email' ? 'O e-mail não foi enviado.' : 'Não foi possível criar o link.',
  inviteFailedText: (seconds) =>
    seconds
      ? `Nada foi alterado. Aguarde ${String(seconds)} ${seconds === 1 ? 'segundo' : 'segundos'} e tente de novo.`
      : 'Nada foi alterado. Tente de novo.',
};
