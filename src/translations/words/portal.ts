/** What the portal itself says. */
export interface PortalWords {
  overview: string;
}
