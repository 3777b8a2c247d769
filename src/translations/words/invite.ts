/** What sharing portal access says. */
export interface InviteWords {
  sharePortalAccess: string;
  inviteText: string;
  inviteWarning: string;
  inviteNoEmail: string;
  inviteSend: string;
  inviteSendAgain: string;
  inviteCopyLink: string;
  /** On the button while it is at work. */
  inviteSending: (channel: 'email' | 'link') => string;
  /** The address is empty where it isn't known. */
  inviteSent: (time: string, email: string) => string;
  /** Why it can't be sent again yet. */
  inviteWait: (seconds: number) => string;
  inviteCopied: (time: string) => string;
  inviteRefused: string;
  inviteRefusedText: string;
  inviteFailed: (channel: 'email' | 'link') => string;
  inviteFailedText: string;
}
