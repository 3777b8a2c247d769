/** How long a browser may take to begin reading what it was given. */
const KEPT_MS = 60_000;

/** Hands a file to the visitor, by a link: a window opened after a wait would be blocked. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, KEPT_MS);
}
