/** What sharing portal access says. */
export interface InviteWords {
  sharePortalAccess: string;
}
