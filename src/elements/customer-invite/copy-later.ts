/**
 * Copies a text that is still on its way. To be called right in the click, for which alone browsers
 * allow it. False where the browser refuses; rejects as the text does, whose failure is no refusal.
 */
export async function copyLater(text: Promise<string>): Promise<boolean> {
  const written = write(text).then(
    () => true,
    () => false,
  );
  await text;
  return written;
}

async function write(text: Promise<string>): Promise<void> {
  const { clipboard } = navigator;
  if (typeof ClipboardItem !== 'function') return clipboard.writeText(await text);
  const type = 'text/plain';
  const blob = text.then((plain) => new Blob([plain], { type }));
  return clipboard.write([new ClipboardItem({ [type]: blob })]);
}
