const HEAD_END = '\r\n\r\n';
// the line before a chunk, after the line end of the chunk before; the last is of size 0 and has an empty line behind it
const CHUNK_SIZE = /^(?:\r\n)?(?:0\r\n\r\n|(?!0\r)([\da-f]+)\r\n)/i;

/**
 * Reads the HTTP/1.1 messages that come over one connection: requests or answers, each only when the one before it is
 * whole. It does less than `node:http`, which would take most of the core that the load and the subgraphs share.
 */
export class MessageReader {
  head = '';
  /** Of the body, in bytes. */
  length = 0;
  /** The body, a character for each byte, where it is kept. */
  body = '';
  #text = '';
  #left = 0;
  #part: 'head' | 'body' | 'chunks' = 'head';
  readonly #keep: boolean;

  /** With `keep`, it keeps bodies; otherwise it only counts them. */
  constructor({ keep }: { keep: boolean }) {
    this.#keep = keep;
  }

  /** Takes what has arrived. True when with it a message is whole. */
  take(bytes: Buffer): boolean {
    let whole = false;
    for (let at = 0; at < bytes.length; ) {
      if (whole) throw new Error('a message came before the one before it was answered');
      if (this.#left > 0) {
        const end = Math.min(bytes.length, at + this.#left);
        if (this.#keep) this.body += bytes.toString('latin1', at, end);
        this.#left -= end - at;
        at = end;
        whole = this.#left === 0 && this.#part === 'body';
      } else {
        const before = this.#text.length;
        this.#text += bytes.toString('latin1', at, at + (this.#part === 'head' ? 1024 : 16));
        const read = this.#part === 'head' ? this.#readHead() : this.#readSize();
        at += (read || this.#text.length) - before;
        if (read) this.#text = '';
        whole = read > 0 && this.#left === 0 && this.#part !== 'chunks';
      }
      if (whole) this.#part = 'head';
    }
    return whole;
  }

  /** How long the head is, 0 while it is not whole. */
  #readHead(): number {
    const end = this.#text.indexOf(HEAD_END);
    if (end < 0) return 0;
    this.head = this.#text.slice(0, end);
    this.body = '';
    this.length = Number(/\r\ncontent-length: *(\d+)/i.exec(this.head)?.[1] ?? 0);
    this.#left = this.length;
    this.#part = /\r\ntransfer-encoding: *chunked/i.test(this.head) ? 'chunks' : 'body';
    return end + HEAD_END.length;
  }

  /** How long the line before a chunk is, 0 while it is not whole. */
  #readSize(): number {
    const [line, size] = CHUNK_SIZE.exec(this.#text) ?? [];
    if (line === undefined && this.#text.length > 16) throw new Error(`a chunk has no size: ${this.#text}`);
    this.#left = Number.parseInt(size ?? '0', 16);
    this.length += this.#left;
    if (line !== undefined && size === undefined) this.#part = 'body';
    return line?.length ?? 0;
  }
}
