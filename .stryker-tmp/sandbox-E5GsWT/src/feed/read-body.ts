/** Thrown when a body is longer than the limit. */
// @ts-nocheck

export class BodyTooLarge extends Error {}

type ByteStream = ReadableStream<Uint8Array>;

/** The bytes of a stream; it is given up as soon as it goes over `most` bytes. @throws BodyTooLarge */
export async function readBody(stream: ByteStream | null, most: number): Promise<Uint8Array> {
  if (stream === null) return new Uint8Array();
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel().catch(() => {});
      throw new BodyTooLarge();
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** A file that was gzipped without the header saying so (`feed.xml.gz`) is opened; other bytes pass. @throws BodyTooLarge */
export async function gunzip(bytes: Uint8Array, most: number): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream("gzip"));
  return readBody(stream as ByteStream, most);
}
