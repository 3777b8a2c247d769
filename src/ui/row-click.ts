/**
 * Finds what a click on a row opens: its `.open` link or button, or nothing. The rest of the row is a
 * larger target for the mouse and passes the click on; modified clicks are the browser's.
 */
export function openedRow(event: MouseEvent): HTMLElement | undefined {
  const target = event.target as Element;
  const row = target.closest<HTMLElement>('tr');
  const opener = row?.querySelector<HTMLElement>('.open');
  if (!row || !opener) return undefined;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return undefined;
  if (opener.contains(target)) return row;
  if (!target.closest('a, button, input, label') && !String(getSelection())) opener.click();
  return undefined;
}
