import { crc32, inflateRawSync } from 'node:zlib';

/** Reads a zip by its list, as Excel does, and checks that list, headers and contents agree. */
export function unzip(bytes: Uint8Array): Record<string, string> {
  const file = Buffer.from(bytes);
  const end = file.length - 22;
  if (file.readUInt32LE(end) !== 0x06054b50) throw new SyntaxError('no end');
  const files: Record<string, string> = {};
  let at = file.readUInt32LE(end + 16);
  if (at + file.readUInt32LE(end + 12) !== end) throw new SyntaxError('the list is not at the end');
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (file.readUInt32LE(at) !== 0x02014b50) throw new SyntaxError('no entry');
    const [flags, method] = [file.readUInt16LE(at + 8), file.readUInt16LE(at + 10)];
    const [crc, packed, size] = [16, 20, 24].map((field) => file.readUInt32LE(at + field));
    const length = file.readUInt16LE(at + 28);
    const name = file.toString('utf8', at + 46, at + 46 + length);
    const local = file.readUInt32LE(at + 42);
    if (file.readUInt32LE(local) !== 0x04034b50) throw new SyntaxError('no header');
    if (file.toString('utf8', local + 30, local + 30 + length) !== name)
      throw new SyntaxError(name);
    const start = local + 30 + length;
    const content = file.subarray(start, start + packed!);
    const facts = flags & 8 ? start + packed! + 4 : local + 14;
    const told = [0, 4, 8].map((field) => file.readUInt32LE(facts + field));
    if (told.join() !== [crc, packed, size].join())
      throw new SyntaxError(`${name}: ${told.join()}`);
    const text = method === 8 ? inflateRawSync(content) : content;
    if (text.length !== size || crc32(text) !== crc) throw new SyntaxError(`${name} is damaged`);
    files[name] = text.toString();
    at += 46 + length;
  }
  return files;
}
