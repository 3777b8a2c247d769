import { saveFile } from '../../../ui/save-file.js';

/** Where a report's bytes go. */
export interface Target {
  write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Finishes the file under a name; resolves to its actual name. */
  save(name: string): Promise<string>;
  /** Leaves nothing behind. */
  discard(): Promise<void>;
}

interface WritableFile {
  write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  close(): Promise<void>;
  abort(): Promise<void>;
}

interface FileHandle {
  readonly name: string;
  createWritable(): Promise<WritableFile>;
  /** Chromium only. */
  remove?(): Promise<void>;
  move?(name: string): Promise<void>;
}

/** The part of a page that saving needs. */
export interface SavePlace {
  readonly showSaveFilePicker?: ((options: unknown) => Promise<FileHandle>) | undefined;
  /** Hands a finished file to the visitor. */
  readonly download: (blob: Blob, name: string) => void;
}

/**
 * Opens what the report is written to: a file that the visitor picks, where the browser and the
 * page's policy allow it, else memory that the browser keeps on disk. To be called right in a
 * click. Null when the visitor closes the picker.
 */
export async function openTarget(
  name: string,
  mimeType: string,
  place: SavePlace = pageOf(globalThis),
): Promise<Target | null> {
  const { showSaveFilePicker } = place;
  if (!showSaveFilePicker) return blobTarget(mimeType, place.download);
  try {
    const [type = mimeType] = mimeType.split(';');
    const extension = name.slice(name.lastIndexOf('.'));
    const handle = await showSaveFilePicker({
      suggestedName: name,
      types: [{ accept: { [type]: [extension] } }],
    });
    return await fileTarget(handle, name);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    // In a foreign frame, without a click or by policy: the plain way is open everywhere.
    return blobTarget(mimeType, place.download);
  }
}

async function fileTarget(handle: FileHandle, suggested: string): Promise<Target> {
  const file = await handle.createWritable();
  return {
    write: (bytes) => file.write(bytes),
    async save(name) {
      await file.close();
      // Another name only if the report became another one, as a part of it.
      if (name !== suggested) await handle.move?.(name).catch(() => undefined);
      return handle.name;
    },
    async discard() {
      await file.abort().catch(() => undefined);
      // The picker made an empty file.
      await handle.remove?.().catch(() => undefined);
    },
  };
}

/** Pieces of this size are handed to the browser, which keeps them outside the page's memory. */
const PIECE = 1 << 20;

function blobTarget(mimeType: string, download: SavePlace['download']): Target {
  let pieces: Blob[] = [];
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const flush = (): void => {
    if (waiting.length) pieces.push(new Blob(waiting));
    waiting = [];
    size = 0;
  };
  return {
    write(bytes) {
      waiting.push(bytes);
      size += bytes.length;
      if (size >= PIECE) flush();
      return Promise.resolve();
    },
    save(name) {
      flush();
      download(new Blob(pieces, { type: mimeType }), name);
      pieces = [];
      return Promise.resolve(name);
    },
    discard() {
      pieces = [];
      waiting = [];
      return Promise.resolve();
    },
  };
}

function pageOf(page: typeof globalThis): SavePlace {
  const { showSaveFilePicker } = page as { showSaveFilePicker?: SavePlace['showSaveFilePicker'] };
  return {
    showSaveFilePicker: showSaveFilePicker?.bind(page),
    download: saveFile,
  };
}
