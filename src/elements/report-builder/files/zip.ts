/** A zip file written as it comes: small files are stored, and the last one is deflated by the platform. */
export class ZipWriter {
  #stamp: readonly [time: number, date: number];
  #central: Uint8Array<ArrayBuffer>[] = [];
  #offset = 0;
  /** Ready to be taken. */
  #made: Uint8Array<ArrayBuffer>[] = [];
  #stream: WritableStreamDefaultWriter<BufferSource> | undefined;
  #deflated: Promise<void> | undefined;
  #open:
    { name: Uint8Array; offset: number; crc: number; size: number; packed: number } | undefined;

  /** @param time - of all files, in milliseconds since 1970, by UTC */
  constructor(time: number) {
    const at = new Date(time);
    this.#stamp = [
      (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
      ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
    ];
  }

  /** Adds a whole file as it is. */
  store(path: string, text: string): void {
    const bytes = encoder.encode(text);
    const facts: Facts = [STORED, this.#stamp, crcOf(bytes), bytes.length, bytes.length];
    this.#entry(encoder.encode(path), this.#offset, facts);
    this.#emit(header(LOCAL, facts, encoder.encode(path)), bytes);
  }

  /** Begins the last file. */
  begin(path: string): void {
    const name = encoder.encode(path);
    this.#open = { name, offset: this.#offset, crc: 0, size: 0, packed: 0 };
    this.#emit(header(LOCAL, [DEFLATED, this.#stamp, 0, 0, 0], name));
    const { readable, writable } = new CompressionStream('deflate-raw');
    this.#stream = writable.getWriter();
    this.#deflated = this.#collect(readable.getReader());
    // Heard where it is waited for.
    this.#deflated.catch(() => undefined);
  }

  /** Adds to the last file. */
  async push(text: string): Promise<void> {
    const bytes = encoder.encode(text);
    const file = this.#open;
    if (!file) return;
    file.crc = crcOf(bytes, file.crc);
    file.size += bytes.length;
    if (file.size > MAX_SIZE) throw new RangeError('An .xlsx sheet holds 4 GB at most');
    await this.#stream?.write(bytes);
  }

  async end(): Promise<void> {
    const file = this.#open;
    if (!file) return;
    await this.#stream?.close();
    await this.#deflated;
    const { name, offset, crc, size, packed } = file;
    // Its sizes stand behind it, for nobody knew them before.
    this.#emit(words([DESCRIPTOR, crc, packed, size]));
    this.#entry(name, offset, [DEFLATED, this.#stamp, crc, packed, size]);
    const start = this.#offset;
    const files = this.#central.length;
    this.#emit(...this.#central);
    const length = this.#offset - start;
    this.#emit(words([END, 0, files | (files << 16), length, start]), new Uint8Array(2));
  }

  /** What has been made since the last time. */
  take(): Uint8Array<ArrayBuffer>[] {
    return this.#made.splice(0);
  }

  async #collect(reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>): Promise<void> {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      if (this.#open) this.#open.packed += read.value.length;
      this.#emit(read.value);
    }
  }

  #entry(name: Uint8Array, offset: number, facts: Facts): void {
    this.#central.push(header(CENTRAL, facts, name, offset));
  }

  #emit(...pieces: Uint8Array<ArrayBuffer>[]): void {
    for (const piece of pieces) this.#offset += piece.length;
    this.#made.push(...pieces);
  }
}

type Facts = readonly [
  method: number,
  stamp: readonly [number, number],
  crc: number,
  packed: number,
  size: number,
];

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const DESCRIPTOR = 0x08074b50;
const END = 0x06054b50;
const STORED = 0;
const DEFLATED = 8;
const MAX_SIZE = 0xffffffff;
const VERSION = 20;
/** Sizes behind the file, and names in UTF-8. */
const FLAGS = { [STORED]: 0x800, [DEFLATED]: 0x808 } as Readonly<Record<number, number>>;

const encoder = new TextEncoder();

/** A file's header before it, or its entry in the list at the end. */
function header(
  signature: number,
  [method, [time, date], crc, packed, size]: Facts,
  name: Uint8Array,
  offset?: number,
): Uint8Array<ArrayBuffer> {
  const inList = offset !== undefined;
  const bytes = new Uint8Array((inList ? 46 : 30) + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  let at = 4;
  const short = (...values: number[]) => {
    for (const value of values) view.setUint16((at += 2) - 2, value, true);
  };
  const long = (...values: number[]) => {
    for (const value of values) view.setUint32((at += 4) - 4, value, true);
  };
  if (inList) short(VERSION);
  short(VERSION, FLAGS[method] ?? 0, method, time, date);
  long(crc, packed, size);
  short(name.length, 0);
  if (inList) {
    short(0, 0, 0);
    long(0, offset);
  }
  bytes.set(name, at);
  return bytes;
}

/** Numbers of 32 bits, the lowest byte first. */
function words(values: readonly number[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(values.length * 4);
  const view = new DataView(bytes.buffer);
  values.forEach((value, at) => view.setUint32(at * 4, value, true));
  return bytes;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** CRC-32, going on from that of the bytes before. */
function crcOf(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}
