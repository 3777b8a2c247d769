import type { InviteWords } from '../words/invite.js';

export const invite: InviteWords = {
  sharePortalAccess: 'Compartir acceso al portal',
  inviteText:
    'Un enlace permite a este cliente gestionar sus suscripciones, facturas y claves de licencia.',
  inviteWarning:
    'Cualquiera con el enlace puede iniciar sesión como este cliente hasta que caduque. Debe compartirse en privado.',
  inviteNoEmail: 'Falta un correo para la invitación.',
  inviteSend: 'Enviar por correo',
  inviteSendAgain: 'Enviar de nuevo',
  inviteCopyLink: 'Copiar enlace',
  inviteSending: (channel) => (channel === 'email' ? 'Enviando…' : 'Copiando…'),
  inviteSlow: 'Sigue en curso. Se puede esperar; no se hará dos veces.',
  inviteSent: (time, email) =>
    email ? `Enviado a ${email} a las ${time}.` : `Enviado a las ${time}.`,
  inviteWait: (seconds) =>
    `Se podrá enviar de nuevo en ${String(seconds)} ${seconds === 1 ? 'segundo' : 'segundos'}.`,
  inviteCopied: (time) => `Enlace copiado a las ${time}.`,
  inviteRefused: 'El navegador no ha permitido copiar.',
  inviteRefusedText:
    'El enlace no se ha compartido con nadie. Es necesario permitir a esta página usar el portapapeles y volver a intentarlo, o enviar un correo.',
  inviteFailed: (channel) =>
    channel === 'email' ? 'El correo no se ha enviado.' : 'No se ha podido crear el enlace.',
  inviteFailedText: (seconds) =>
    seconds
      ? `No se ha cambiado nada. Se puede volver a intentar en ${String(seconds)} ${seconds === 1 ? 'segundo' : 'segundos'}.`
      : 'No se ha cambiado nada. Se puede volver a intentar.',
};
